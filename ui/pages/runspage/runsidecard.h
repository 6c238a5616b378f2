#pragma once

#include "card.h"
#include "troublesmodel.h"

class MessagesModel;
class QPushButton;
class QStackedWidget;
class QTabBar;
class TableView;
class ThroughputChart;

/// Beside the latest answers: the speed over time, what went wrong, what the engine told.
class RunSideCard : public Card
{
    Q_OBJECT

public:
    explicit RunSideCard(QWidget *parent = nullptr);

    void begin();
    void addRate(double seconds, double answersPerSecond);
    /// A word at the line of the chart.
    void addNote(double seconds, const QString &text);
    void showTroubles(const QList<TroubleRow> &troubles, bool canRetry);
    void addMessage(const QString &text);
    void saveState() const;

signals:
    void retryWanted();

private:
    QWidget *makeContent();
    QWidget *makeTroubles();
    void refreshTabs();

    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    ThroughputChart *m_chart;
    TroublesModel *m_troubles;
    TableView *m_troubleTable;
    QPushButton *m_retry;
    MessagesModel *m_messages;
    TableView *m_messageTable;
};
