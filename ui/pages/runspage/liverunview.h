#pragma once

#include "liverows.h"
#include "narrowcolumns.h"
#include "workbench.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <optional>

class CancelBatchButton;
class LatestAnswersCard;
class Notice;
class PageHeader;
class ProjectSession;
class QPushButton;
class QSplitter;
class QStackedWidget;
class RunModelsModel;
class RunSideCard;
class RunStarter;
class RunTiles;
class ServerStrip;
class TableView;
class WaitNotice;

/// A run on its way, and what it came to. What the engine tells is shown five times a second at most.
class LiveRunView : public QWidget
{
    Q_OBJECT

public:
    LiveRunView(ProjectSession &session, RunStarter &starter, QWidget *parent = nullptr);
    ~LiveRunView() override;

    /// That run begins or goes on.
    void begin(const Run &run);
    /// Another project was opened.
    void forget();
    qint64 run() const { return m_run.id; }
    bool isOn() const { return m_isOn; }
    void saveState();

signals:
    void nextRunWanted();
    void ended();
    /// A run that was begun elsewhere is shown now.
    void adopted();
    void progressShown(const RunProgress &progress);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeHeader();
    QWidget *makeBody();
    QWidget *makeEmpty();
    void makeTable();
    void connectWorkbench();
    void takeProgress(const RunProgress &progress);
    void takeEnd(const RunEnd &end);
    void tick();
    void showProgress();
    void refreshHeader();
    void fitTable();
    bool adopt(qint64 run);
    void addRatePoint(double now);
    double shownRate() const;
    void tellEnd(const RunEnd &end);
    void tellSlowdowns(const RunProgress &progress);
    double seconds() const { return double(m_clock.elapsed()) / 1000; }

    ProjectSession &m_session;
    RunStarter &m_starter;
    PageHeader *m_header;
    Notice *m_notice;
    WaitNotice *m_waits;
    ServerStrip *m_server;
    RunTiles *m_tiles;
    RunModelsModel *m_models;
    TableView *m_table;
    LatestAnswersCard *m_latest;
    RunSideCard *m_side;
    QSplitter *m_across;
    QSplitter *m_down;
    QStackedWidget *m_stack;
    CancelBatchButton *m_cancelBatches;
    QPushButton *m_pause;
    QPushButton *m_stop;
    QPushButton *m_resume;
    QPushButton *m_retryFailed;
    QPushButton *m_scoreAgain;
    QPushButton *m_compare;
    Run m_run;
    RunProgress m_progress;
    std::optional<RunEnd> m_end;
    AnswerRate m_rate;
    QElapsedTimer m_clock;
    QTimer m_tick;
    double m_lastRatePoint = -1;
    double m_endedAt = 0; ///< seconds
    qint64 m_doneBefore = -1; ///< answers that were there when it began
    NarrowColumns m_columns;
    qint64 m_rateLimited = 0;
    bool m_isOn = false;
    bool m_isEnding = false; ///< Pause or Stop was pressed
    bool m_changed = false; ///< since the last tick
};
