#pragma once

#include "plan.h"
#include "trialmodel.h"
#include "windowrequests.h"

#include <QTabWidget>

class MessagesView;
class PlainText;
class QPushButton;

/// One tried answer in full: the item, what the judge is sent, and its exact request and reply.
class TrialDetail : public QTabWidget
{
    Q_OBJECT

public:
    explicit TrialDetail(QWidget *parent = nullptr);

    void setJudge(bool judge);
    void showItem(const Item &item, const TrialRow &row);
    void showNothing(const QString &hint);
    void showSent(const PromptPreview &preview);
    void showCalls(const std::optional<Score> &score);

private:
    void copy() const;

    MessagesView *m_item;
    MessagesView *m_sent;
    PlainText *m_calls;
    QPushButton *m_copy;
};
