#pragma once

#include "answertable.h"

#include <QWidget>

class QGridLayout;
class QLabel;

/// What an answer took: time, tokens, money, who answered. Two pairs of caption and value a line.
class FactsView : public QWidget
{
    Q_OBJECT

public:
    explicit FactsView(QWidget *parent = nullptr);

    void show(const Answer &answer, const QString &currency);

private:
    void add(const QString &caption, const QString &value, const QString &tip = {});

    QGridLayout *m_layout;
    QList<QLabel *> m_captions;
    QList<QLabel *> m_values;
    int m_used = 0;
};
