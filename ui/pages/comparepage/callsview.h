#pragma once

#include "answertable.h"

#include <QWidget>

class PlainText;
class QLabel;
class QTabBar;

/// The exact requests and replies of an answer and of its scores, a tab for each attempt.
class CallsView : public QWidget
{
    Q_OBJECT

public:
    explicit CallsView(QWidget *parent = nullptr);

    void show(const AnswerDetail &detail);
    int count() const { return int(m_calls.size()); }

private:
    struct Attempt
    {
        QString title;
        Call call;
    };

    PlainText *addText(const QString &caption);
    void showAttempt(int index);

    QList<Attempt> m_calls;
    QTabBar *m_tabs;
    QLabel *m_summary;
    PlainText *m_request;
    PlainText *m_reply;
};
