#pragma once

#include "answertable.h"

#include <QWidget>

class FlowLayout;
class QLabel;

/// What an answer took: time, tokens, money, who answered.
class FactsView : public QWidget
{
    Q_OBJECT

public:
    explicit FactsView(QWidget *parent = nullptr);

    void show(const Answer &answer, const QString &currency);

private:
    void add(const QString &caption, const QString &value, const QString &tip = {});

    struct Pair
    {
        QWidget *both;
        QLabel *caption;
        QLabel *value;
    };

    FlowLayout *m_layout;
    QList<Pair> m_pairs;
    int m_used = 0;
};
