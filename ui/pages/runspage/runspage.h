#pragma once

#include "page.h"
#include "run.h"

class LiveRunView;
class NextRunView;
class Notice;
class QStackedWidget;
class QTabBar;
class RunHistoryView;
class RunStarter;
struct Error;

/// Runs: the next one, the one that is on, and those that were.
class RunsPage : public Page
{
    Q_OBJECT

public:
    enum class View { Next, Live, History };

    explicit RunsPage(ProjectSession &session, QWidget *parent = nullptr);

    void saveState() const override;

    void showView(View view);
    View view() const;
    /// For the menus: a press of Run, of the plan that is set up.
    void run();
    void openPlan(const QString &path);

private:
    void makeTabs();
    void viewChanged(int view);
    void connectSession();
    void connectViews();
    void runStarted(const Run &run);
    void runRefused(const Error &error);
    void refresh();
    void tellUnfinished();
    QString batchesSentence(qint64 run) const;
    void tellStarting();

    RunStarter *m_starter;
    QTabBar *m_tabs;
    Notice *m_unfinished; ///< a run that waits to be resumed
    Notice *m_problem;
    NextRunView *m_next;
    LiveRunView *m_live;
    RunHistoryView *m_history;
    QStackedWidget *m_stack;
    bool m_isTellingStart = false;
    qint64 m_toldRun = 0; ///< that m_unfinished tells of
    QList<qint64> m_dismissed; ///< unfinished runs whose notice was closed
};

/// "Run 8 interrupted, 315 left, about $0.90"
struct RunSummary;
QString unfinishedSentence(const RunSummary &summary);
