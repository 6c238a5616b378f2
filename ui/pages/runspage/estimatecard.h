#pragma once

#include "card.h"
#include "estimate.h"

class EstimateModel;
class ProjectSession;
class QLabel;
class QPushButton;
class QStackedWidget;
class TableView;

/// What the next run will ask for, by target and judge, before anything is sent.
class EstimateCard : public Card
{
    Q_OBJECT

public:
    explicit EstimateCard(ProjectSession &session, QWidget *parent = nullptr);

    void showEstimate(const Estimate &estimate);
    /// Nothing can be said yet, and why.
    void showNothing(const QString &reason);
    /// Another estimate is on its way; what is shown is of before.
    void setStale(bool stale);
    /// Whether a few items may be asked now.
    void setCanTry(bool canTry);

signals:
    /// So many items are to be asked, to estimate from them.
    void tryWanted(qint64 items);

private:
    ProjectSession &m_session;
    EstimateModel *m_model;
    TableView *m_table;
    QPushButton *m_try;
    QLabel *m_nothing;
    QStackedWidget *m_stack;
    qint64 m_measuredItems = 0;
};

/// "84 requests · 9,000 – 14,000 tokens · $0.02 – $0.05 · 12 s – 1 min": the whole run in one line.
QString estimateLine(const Estimate &estimate);
