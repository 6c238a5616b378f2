#include "runspage.h"

#include "formatting.h"
#include "liverunview.h"
#include "nextrunplan.h"
#include "nextrunview.h"
#include "notice.h"
#include "projectsession.h"
#include "runhistoryview.h"
#include "runstarter.h"
#include "runwords.h"

#include <QFileInfo>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {
/// Of calls whose cost is unknown, up to which a forecast still says "about".
constexpr double mostUnknownShare = 0.1;
}

RunsPage::RunsPage(ProjectSession &session, QWidget *parent)
    : Page(session, parent)
    , m_starter(new RunStarter(session, this))
    , m_tabs(new QTabBar(this))
    , m_unfinished(new Notice(this))
    , m_problem(new Notice(this))
    , m_next(new NextRunView(session, *m_starter, this))
    , m_live(new LiveRunView(session, *m_starter, this))
    , m_history(new RunHistoryView(session, *m_starter, this))
    , m_stack(new QStackedWidget(this))
{
    makeTabs();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 10, 16, 12);
    layout->setSpacing(10);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_tabs, 1);
    top->addWidget(m_next->actions());
    top->addWidget(m_history->actions());
    layout->addLayout(top);
    layout->addWidget(m_unfinished);
    layout->addWidget(m_problem);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_next);
    m_stack->addWidget(m_live);
    m_stack->addWidget(m_history);
    connectSession();
    connectViews();
    viewChanged(0);
    refresh();
    if (session.isRunning())
        showView(View::Live);
}

void RunsPage::makeTabs()
{
    m_tabs->setObjectName(u"views"_s);
    m_tabs->setAccessibleName(tr("What is shown of the runs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Next run"));
    m_tabs->addTab(tr("Live"));
    m_tabs->addTab(tr("History"));
    QFont larger = font();
    larger.setPointSizeF(larger.pointSizeF() * 1.15);
    larger.setWeight(QFont::DemiBold);
    m_tabs->setFont(larger);
    connect(m_tabs, &QTabBar::currentChanged, this, &RunsPage::viewChanged);
}

void RunsPage::viewChanged(int view)
{
    m_stack->setCurrentIndex(view);
    m_next->actions()->setVisible(view == int(View::Next));
    m_history->actions()->setVisible(view == int(View::History));
}

void RunsPage::connectSession()
{
    connect(&session(), &ProjectSession::opened, this, [this] {
        m_dismissed.clear();
        m_problem->clear();
        m_live->forget();
        m_next->forget();
    });
    connect(&session(), &ProjectSession::draftChanged, m_next, &NextRunView::refresh);
    connect(&session(), &ProjectSession::draftChanged, m_history, &RunHistoryView::refreshButtons);
    connect(&session(), &ProjectSession::contentsChanged, this, &RunsPage::refresh);
    connect(&session().workbench(), &Workbench::importProgressed, this, [this](qint64 read, qint64 total, qint64 rows) {
        if (!m_isTellingStart)
            return;
        const double share = total > 0 ? double(read) / double(total) : 0;
        m_problem->show(Tone::Neutral, tr("Importing the data: %1, %2 rows").arg(percentText(share), countText(rows)));
    });
}

void RunsPage::connectViews()
{
    connect(m_starter, &RunStarter::started, this, &RunsPage::runStarted);
    connect(m_starter, &RunStarter::refused, this, &RunsPage::runRefused);
    connect(m_starter, &RunStarter::startingChanged, this, &RunsPage::tellStarting);
    connect(m_live, &LiveRunView::adopted, this, [this] {
        showView(View::Live);
        refresh();
    });
    connect(m_live, &LiveRunView::ended, this, &RunsPage::refresh);
    connect(&session(), &ProjectSession::runEnded, this, [this](const RunEnd &end) {
        if (end.reason == PauseReason::Pilot && view() == View::Live)
            showView(View::Next); // where the estimate is, and Run
    });
    connect(m_live, &LiveRunView::progressShown, m_history, &RunHistoryView::showProgress);
    connect(m_live, &LiveRunView::nextRunWanted, this, [this] { showView(View::Next); });
    connect(m_history, &RunHistoryView::nextRunWanted, this, [this] { showView(View::Next); });
    connect(m_history, &RunHistoryView::setUpWanted, this, [this](qint64 run) {
        m_next->setUpLike(run);
        showView(View::Next);
    });
    connect(m_history, &RunHistoryView::rescoreWanted, this, [this](qint64 run) {
        m_starter->rescore(run, nextRunDraft(session()).planToRun(), m_next->planDirectory());
    });
}

void RunsPage::saveState() const
{
    m_live->saveState();
    m_history->saveState();
}

void RunsPage::showView(View view)
{
    m_tabs->setCurrentIndex(int(view));
}

RunsPage::View RunsPage::view() const
{
    return View(m_tabs->currentIndex());
}

void RunsPage::run()
{
    m_next->run();
}

void RunsPage::openPlan(const QString &path)
{
    showView(View::Next);
    m_next->openPlan(path);
}

void RunsPage::tellStarting()
{
    // What a press of a button leads to is said until it is there, or refused.
    if (m_starter->isStarting()) {
        m_isTellingStart = true;
        m_problem->clear();
    } else if (std::exchange(m_isTellingStart, false)) {
        m_problem->clear();
    }
    tellUnfinished();
}

void RunsPage::runStarted(const Run &run)
{
    m_live->begin(run);
    showView(View::Live);
    refresh();
    session().refresh(); // the run is in the project now
}

void RunsPage::runRefused(const Error &error)
{
    m_problem->showError(error);
    refresh();
}

void RunsPage::refresh()
{
    m_next->refresh();
    m_history->refresh();
    tellUnfinished();
    m_tabs->setTabText(int(View::Live), m_live->isOn() ? tr("Live: run %1").arg(m_live->run()) : tr("Live"));
}

void RunsPage::tellUnfinished()
{
    const QList<RunSummary> &runs = session().contents().runs;
    const RunSummary *found = nullptr;
    for (const RunSummary &summary : runs) {
        if (summary.run.state != RunState::Finished)
            found = &summary; // the newest of them
    }
    const bool isClosed = m_toldRun > 0 && m_unfinished->text().isEmpty();
    if (isClosed)
        m_dismissed.append(m_toldRun); // by the user: we would have forgotten it
    const bool isShownLive = found && m_live->run() == found->run.id;
    if (!found || isShownLive || session().isRunning() || m_starter->isStarting()
        || m_dismissed.contains(found->run.id)) {
        m_toldRun = 0;
        m_unfinished->clear();
        return;
    }
    const qint64 run = found->run.id;
    const QString sentence = (unfinishedSentence(*found) + u' ' + batchesSentence(run)).trimmed();
    if (m_unfinished->text() == sentence)
        return;
    m_toldRun = run;
    m_unfinished->show(Tone::Warn, sentence);
    if (session().canWrite())
        m_unfinished->addButton(tr("Resume run %1").arg(run), this, [this, run] { m_starter->resume(run); })
            ->setObjectName(u"resumeUnfinished"_s);
}

/// What becomes of batches that the run left at their services; empty: there are none.
QString RunsPage::batchesSentence(qint64 run) const
{
    const Workbench &workbench = session().workbench();
    if (workbench.takesIn() == run)
        return tr("Its batches are still at the service: answers are taken in as they come, nothing new is asked.");
    return workbench.takingInProblem();
}

QString unfinishedSentence(const RunSummary &summary)
{
    const int left = int(summary.answersPlanned - summary.answersDone + summary.scoresPlanned - summary.scoresDone);
    const qint64 done = summary.answersDone + summary.scoresDone - summary.cached;
    const Pill state = runStatePill(summary.run.state == RunState::Running ? RunState::Interrupted : summary.run.state,
                                    summary.run.pauseReason);
    //: "Run 8 interrupted, 315 answers and scores left."
    QString sentence = RunsPage::tr("Run %1 %2, %Ln answer(s) and score(s) left.", nullptr, left)
                           .arg(QString::number(summary.run.id), state.text);
    if (summary.cost <= 0 || done <= 0)
        return sentence;
    const QString money = moneyText(summary.cost / double(done) * double(left), summary.currency);
    const bool isKnown = double(summary.unknownCosts) < mostUnknownShare * double(done);
    return sentence + u' '
        + (isKnown ? RunsPage::tr("They will cost about %1.") : RunsPage::tr("They will cost %1 at least.")).arg(money);
}
