#include "liverunview.h"

#include "buttons.h"
#include "cancelbatchbutton.h"
#include "card.h"
#include "emptystate.h"
#include "formatting.h"
#include "latestanswerscard.h"
#include "notice.h"
#include "pageheader.h"
#include "projectsession.h"
#include "runmodelsmodel.h"
#include "runsidecard.h"
#include "runstarter.h"
#include "runtiles.h"
#include "runwords.h"
#include "serverstrip.h"
#include "tableview.h"
#include "waitnotice.h"

#include <QHeaderView>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int tickMs = 200;
constexpr double ratePointSeconds = 1;
constexpr int barPixels = 15; ///< of a cell with a bar above its text
constexpr int mostRowsInSight = 6;
constexpr double mostOfTheRoom = 0.48; ///< for the table of models, of it and what is below
constexpr int narrowestColumn = 7; ///< characters
constexpr int narrowCharacters = 130;
}

LiveRunView::LiveRunView(ProjectSession &session, RunStarter &starter, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_starter(starter)
    , m_header(new PageHeader(tr("Live"), this))
    , m_notice(new Notice(this))
    , m_waits(new WaitNotice(this))
    , m_server(new ServerStrip(this))
    , m_tiles(new RunTiles(this))
    , m_models(new RunModelsModel(this))
    , m_table(new TableView(u"runModels"_s, tr("By model"), this))
    , m_latest(new LatestAnswersCard(session, this))
    , m_side(new RunSideCard(this))
    , m_across(new QSplitter(Qt::Horizontal, this))
    , m_down(new QSplitter(Qt::Vertical, this))
    , m_stack(new QStackedWidget(this))
    , m_cancelBatches(new CancelBatchButton(this))
    , m_pause(new QPushButton(tr("Pause"), this))
    , m_stop(new QPushButton(tr("Stop"), this))
    , m_resume(new QPushButton(tr("Resume"), this))
    , m_retryFailed(new QPushButton(this))
    , m_scoreAgain(new QPushButton(this))
    , m_compare(new QPushButton(tr("Compare"), this))
{
    makeHeader();
    makeTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_header);
    layout->addWidget(m_notice);
    layout->addWidget(m_waits);
    layout->addWidget(m_server);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(makeEmpty());
    m_stack->addWidget(makeBody());
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &LiveRunView::tick);
    connectWorkbench();
    refreshHeader();
}

void LiveRunView::makeHeader()
{
    m_pause->setObjectName(u"pause"_s);
    m_stop->setObjectName(u"stop"_s);
    m_resume->setObjectName(u"resumeLive"_s);
    m_retryFailed->setObjectName(u"retryLive"_s);
    m_scoreAgain->setObjectName(u"scoreAgainLive"_s);
    m_compare->setObjectName(u"compareLive"_s);
    m_pause->setToolTip(tr("What was sent still comes back; nothing more is sent."));
    m_stop->setToolTip(tr("What is answered is kept; what is on its way is asked again on resume."));
    makePrimary(m_compare);
    makePrimary(m_resume);
    m_header->addAction(m_cancelBatches);
    for (QPushButton *button : {m_retryFailed, m_scoreAgain, m_pause, m_stop, m_resume, m_compare})
        m_header->addAction(button);
    connect(m_cancelBatches, &QPushButton::clicked, &m_session.workbench(), &Workbench::cancelBatches);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        m_isEnding = true;
        m_session.workbench().pauseRun();
        refreshHeader();
    });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_isEnding = true;
        m_session.workbench().stopRun();
        refreshHeader();
    });
    connect(m_resume, &QPushButton::clicked, this, [this] { m_starter.resume(m_run.id); });
    connect(m_retryFailed, &QPushButton::clicked, this, [this] { m_starter.retry(m_run.id, true, false); });
    connect(m_scoreAgain, &QPushButton::clicked, this, [this] { m_starter.retry(m_run.id, false, true); });
    connect(m_compare, &QPushButton::clicked, this, [this] { emit m_session.comparisonRequested({m_run.id}); });
}

QWidget *LiveRunView::makeEmpty()
{
    auto *empty = new EmptyState(this);
    empty->setTexts(tr("No run is on"),
                    tr("Once you press Run, its progress, speed, cost and latest answers are shown here."));
    empty->addButton(tr("Set up the next run"), true, this, [this] { emit nextRunWanted(); });
    return empty;
}

void LiveRunView::makeTable()
{
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_models);
    m_table->setLines(1, barPixels);
    m_table->setColumnWidths({15, 16, 16, 7, 7, 7, 8, 9, 8, 9, 18}, false);
    QHeaderView *header = m_table->horizontalHeader();
    header->setMinimumSectionSize(narrowestColumn * fontMetrics().averageCharWidth());
    header->setSectionResizeMode(RunModelsModel::AnswersColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(RunModelsModel::JudgedColumn, QHeaderView::Stretch);
    m_table->restoreColumns();
    m_columns = NarrowColumns(m_table, {RunModelsModel::TtftColumn, RunModelsModel::TokensColumn});
}

LiveRunView::~LiveRunView()
{
    m_columns.setNarrow(false); // the table keeps its columns when it goes
}

QWidget *LiveRunView::makeBody()
{
    auto *models = new Card(tr("By model"), this);
    models->setContent(m_table);
    m_across->addWidget(m_latest);
    m_across->addWidget(m_side);
    m_across->setStretchFactor(0, 7);
    m_across->setStretchFactor(1, 5);
    m_across->setChildrenCollapsible(false);
    m_across->setHandleWidth(10);
    m_side->setMinimumWidth(36 * fontMetrics().averageCharWidth());
    if (!m_across->restoreState(QSettings().value(u"pages/runs/liveAcross"_s).toByteArray()))
        m_across->setSizes({1500, 1000});
    m_down->addWidget(models);
    m_down->addWidget(m_across);
    m_down->setStretchFactor(0, 0);
    m_down->setStretchFactor(1, 1);
    m_down->setChildrenCollapsible(false);
    m_down->setHandleWidth(10);
    connect(m_side, &RunSideCard::retryWanted, this,
            [this] { m_starter.retry(m_run.id, m_progress.failed > 0, unscoredToRetry(m_progress) > 0); });
    auto *body = new QWidget(this);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_tiles);
    layout->addWidget(m_down, 1);
    return body;
}

void LiveRunView::connectWorkbench()
{
    Workbench &workbench = m_session.workbench();
    connect(&workbench, &Workbench::progressed, this, &LiveRunView::takeProgress);
    connect(&workbench, &Workbench::saved, m_latest, &LatestAnswersCard::add);
    connect(&workbench, &Workbench::noticed, m_side, &RunSideCard::addMessage);
    connect(&workbench, &Workbench::runEnded, this, &LiveRunView::takeEnd);
    connect(m_waits, &WaitNotice::giveUpWanted, &workbench, &Workbench::giveUpWaiting);
    connect(&workbench, &Workbench::serverChanged, this, [this](const ServerStatus &status) {
        if (m_isOn)
            m_server->showStatus(status);
    });
    connect(&workbench, &Workbench::serverLogged, this, [this](const QString &server, const QStringList &lines) {
        if (m_isOn)
            m_server->addLines(server, lines);
    });
    connect(&m_starter, &RunStarter::startingChanged, this, &LiveRunView::refreshHeader);
    connect(m_latest, &LatestAnswersCard::opened, this, [this] { emit m_session.comparisonRequested({m_run.id}); });
}

void LiveRunView::begin(const Run &run)
{
    m_run = run;
    m_progress = {};
    m_end.reset();
    m_isOn = true;
    m_isEnding = false;
    m_changed = false;
    m_rate.clear();
    m_rateLimited = 0;
    m_lastRatePoint = -1;
    m_doneBefore = -1;
    m_clock.start();
    m_notice->clear();
    m_waits->reset();
    m_server->clear();
    m_latest->begin(run);
    m_side->begin();
    m_models->setRows({});
    m_stack->setCurrentIndex(1);
    m_tick.start();
    refreshHeader();
    m_tiles->showProgress(m_progress, 0, true);
}

void LiveRunView::forget()
{
    m_tick.stop();
    m_run = {};
    m_end.reset();
    m_isOn = false;
    m_stack->setCurrentIndex(0);
    m_notice->clear();
    m_waits->reset();
    m_server->clear();
    refreshHeader();
}

/// This view may be made while a run is on: the window is built anew in another language.
bool LiveRunView::adopt(qint64 run)
{
    for (const RunSummary &summary : m_session.contents().runs) {
        if (summary.run.id == run) {
            begin(summary.run);
            emit adopted();
            return true;
        }
    }
    return false;
}

void LiveRunView::takeProgress(const RunProgress &progress)
{
    const bool isKnown = progress.run == m_run.id && m_isOn;
    if (!isKnown && (!m_session.isRunning() || !adopt(progress.run)))
        return;
    if (m_doneBefore < 0)
        m_doneBefore = answersDone(progress);
    m_progress = progress;
    m_changed = true;
}

void LiveRunView::takeEnd(const RunEnd &end)
{
    if (end.run != m_run.id)
        return;
    m_tick.stop();
    m_isOn = false;
    m_isEnding = false;
    m_end = end;
    m_run.state = end.state;
    m_run.pauseReason = end.reason;
    m_progress = end.progress;
    m_endedAt = seconds();
    m_waits->reset();
    addRatePoint(m_endedAt);
    m_latest->flush();
    showProgress();
    refreshHeader();
    tellEnd(end);
    emit ended();
}

void LiveRunView::tellEnd(const RunEnd &end)
{
    if (end.error.kind != ErrorKind::None) {
        m_notice->showError(end.error);
        return;
    }
    if (end.state == RunState::Finished)
        return;
    const QString why
        = end.text.isEmpty() ? tr("What is answered is kept. Resuming asks only what is missing.") : end.text;
    m_notice->show(end.reason == PauseReason::Endpoint ? Tone::Bad : Tone::Warn, why);
    if (end.reason == PauseReason::Budget)
        m_notice->addButton(tr("Change the budget"), this, [this] { emit nextRunWanted(); });
}

void LiveRunView::tick()
{
    m_latest->flush();
    const double now = seconds();
    if (m_doneBefore >= 0 && (m_lastRatePoint < 0 || now - m_lastRatePoint >= ratePointSeconds)) {
        addRatePoint(now);
        tellSlowdowns(m_progress);
        m_waits->showProgress(m_progress, now);
        m_changed = true;
    }
    if (std::exchange(m_changed, false))
        showProgress();
}

void LiveRunView::addRatePoint(double now)
{
    m_lastRatePoint = now;
    m_rate.add(now, answersDone(m_progress));
    m_side->addRate(now, m_rate.perSecond());
}

/// While it is on: of the last seconds; afterwards: on average.
double LiveRunView::shownRate() const
{
    if (m_isOn)
        return m_rate.perSecond();
    return m_endedAt > 0 ? double(answersDone(m_progress) - std::max<qint64>(m_doneBefore, 0)) / m_endedAt : 0;
}

void LiveRunView::tellSlowdowns(const RunProgress &progress)
{
    qint64 limited = 0;
    for (const CandidateProgress &candidate : progress.candidates)
        limited += candidate.rateLimited;
    if (limited > m_rateLimited && m_rateLimited > 0)
        m_side->addNote(seconds(), tr("429: slowed down"));
    m_rateLimited = limited;
}

void LiveRunView::showProgress()
{
    m_tiles->showProgress(m_progress, shownRate(), m_isOn);
    m_cancelBatches->showProgress(m_progress, m_isOn && !m_isEnding);
    const qsizetype before = m_models->rows().size();
    m_models->updateRows(runModelRows(m_run, m_progress, m_isOn, m_session.models()));
    if (m_models->rows().size() != before)
        fitTable();
    m_side->showTroubles(troubleRows(m_progress), !m_isOn && m_session.canWrite());
    emit progressShown(m_progress);
}

void LiveRunView::fitTable()
{
    const int row = m_table->verticalHeader()->defaultSectionSize();
    const int count = int(m_models->rows().size());
    const int around = m_table->horizontalHeader()->sizeHint().height() + 2;
    m_table->setMinimumHeight(around + std::min(count, 2) * row);
    const int wanted = around + std::min(count, mostRowsInSight) * row + fontMetrics().height() + 20;
    const int whole = m_down->height();
    const int given = std::min(wanted, int(mostOfTheRoom * whole));
    m_down->setSizes({given, std::max(whole - given - m_down->handleWidth(), 0)});
}

void LiveRunView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < narrowCharacters * fontMetrics().averageCharWidth();
    m_columns.setNarrow(narrow);
    m_latest->setNarrow(narrow);
    fitTable();
}

void LiveRunView::refreshHeader()
{
    const bool isKnown = m_run.id > 0;
    m_header->setTitle(isKnown ? tr("Run %1").arg(m_run.id) : tr("Live"));
    Pill pill;
    if (isKnown)
        pill = m_isEnding ? Pill{tr("ending…"), Tone::Accent} : runStatePill(m_run.state, m_run.pauseReason);
    if (isKnown && m_isOn && !m_isEnding)
        pill = runStatePill(RunState::Running, PauseReason::None);
    m_header->setPill(pill);
    m_header->setSubtitle(isKnown ? liveRunSubtitle(m_run) : QString());
    const bool ended = m_end.has_value();
    const bool canGoOn = ended && m_session.canWrite() && !m_starter.isStarting();
    const bool isUnfinished = ended && m_end->state != RunState::Finished;
    const qint64 unscored = unscoredToRetry(m_progress);
    m_pause->setVisible(m_isOn);
    m_stop->setVisible(m_isOn);
    m_pause->setEnabled(!m_isEnding);
    m_stop->setEnabled(m_isOn);
    m_resume->setVisible(isUnfinished);
    m_resume->setEnabled(canGoOn);
    m_retryFailed->setVisible(ended && m_progress.failed > 0);
    m_retryFailed->setText(tr("Retry failed (%1)").arg(countText(m_progress.failed)));
    m_retryFailed->setEnabled(canGoOn);
    m_scoreAgain->setVisible(ended && unscored > 0);
    m_scoreAgain->setText(tr("Score the unscored again (%1)").arg(countText(unscored)));
    m_scoreAgain->setEnabled(canGoOn);
    m_compare->setVisible(ended && !isUnfinished);
}

void LiveRunView::saveState()
{
    m_columns.save();
    m_latest->saveState();
    m_side->saveState();
    QSettings().setValue(u"pages/runs/liveAcross"_s, m_across->saveState());
}
