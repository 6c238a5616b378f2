#include "runner.h"

#include "batchqueue.h"
#include "caller.h"
#include "runservers.h"
#include "scoresource.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 maximumUnsaved = 1000; // a slow disk slows the asking down, not the memory up
constexpr int reportEveryMs = 100;
constexpr int heartbeatMs = 1000;

/// Adds this session's calls to those of earlier ones.
void addCalls(CallingProgress &entry, const CallingProgress &now)
{
    const qint64 rateLimitedBefore = entry.rateLimited;
    const qint64 retriesBefore = entry.retries;
    entry = now;
    entry.rateLimited += rateLimitedBefore;
    entry.retries += retriesBefore;
}
}

Runner::Runner()
    : m_heartbeat(this)
{
    m_heartbeat.setInterval(heartbeatMs);
    connect(&m_heartbeat, &QTimer::timeout, this, &Runner::reportProgress);
    m_context.saveAnswer = [this](const Answer &answer, const QList<Score> &scores) {
        if (m_writerFailed)
            return;
        m_unsaved += 1 + scores.size();
        emit answered(answer, scores);
    };
    m_context.saveScore = [this](const Score &score, qint64 candidate) {
        if (m_writerFailed)
            return;
        ++m_unsaved;
        m_judged.insert({score.answer, score.scorer}, candidate);
        emit scored(score);
    };
    m_context.saveCalls = [this](const AnswerKey &key, qint64 answer, qint64 scorer, const QList<Call> &calls) {
        emit attempted(key, answer, scorer, calls);
    };
    m_context.saveBatch = [this](const Batch &batch) { emit batchChanged(batch); };
    m_context.saveBatchItems
        = [this](const Batch &batch, const QList<BatchItem> &items) { emit batchFilled(batch, items); };
    m_context.hasBacklog = [this] { return m_unsaved >= maximumUnsaved; };
    m_context.notice = [this](const QString &text) { emit noticed(text); };
    m_context.fail = [this](const Error &error) { fail(error); };
}

Runner::~Runner()
{
    // What has come back already still goes to the writer: first to the sources, then through their scoring.
    if (m_caller)
        QCoreApplication::sendPostedEvents(m_caller.get(), QEvent::MetaCall);
    m_context.pool.waitForDone();
    for (const auto &source : m_sources)
        QCoreApplication::sendPostedEvents(source.get(), QEvent::MetaCall);
    // Sources hold callbacks of the caller, so it goes before them; servers hold its models.
    m_servers.reset();
    m_caller.reset();
    m_sources.clear();
}

void Runner::start(const RunStart &start)
{
    if (m_phase != Phase::Idle)
        return;
    m_clock.start();
    m_unsaved = 0;
    m_writerFailed = false;
    m_onlyScores = start.onlyScores;
    m_detaches = start.detaches;
    m_context.asksNobody = start.takesIn;
    m_before = start.before;
    m_error = {ErrorKind::None, {}};
    m_phase = Phase::Running;
    m_context.run = start.run;
    m_context.run.pauseReason = PauseReason::None;
    m_context.run.stateText.clear();
    const auto prepared = prepare(start);
    if (!prepared) {
        m_error = prepared.error();
        if (start.takesIn)
            endTakingIn();
        else
            end(RunState::Interrupted, PauseReason::None, prepared.error().message);
        return;
    }
    reportProgress();
    m_heartbeat.start();
    schedulePump();
}

void Runner::pause()
{
    if (m_phase != Phase::Running)
        return;
    m_phase = Phase::Pausing;
    m_caller->abandonWaiting();
    tellBatchesLeft();
    leaveBatches();
    schedulePump();
}

void Runner::stop()
{
    if (m_phase != Phase::Running && m_phase != Phase::Pausing)
        return;
    m_phase = Phase::Stopping;
    m_caller->abandonAll();
    leaveBatches();
    schedulePump();
}

void Runner::giveUpWaiting(const QString &model)
{
    const auto asked = m_models.constFind(model);
    if (m_phase == Phase::Running && asked != m_models.constEnd())
        m_caller->giveUpWaiting(*asked);
    schedulePump();
}

void Runner::fail(const Error &error)
{
    if (m_error.kind != ErrorKind::None)
        return;
    m_error = error;
    stop();
}

void Runner::onWriterFailed(const Error &error)
{
    m_writerFailed = true;
    m_unsaved = 0;
    fail(error);
    schedulePump();
}

void Runner::onSaved(const SavedBatch &batch)
{
    if (m_phase == Phase::Idle)
        return;
    const qint64 now = m_clock.elapsed();
    QHash<qint64, qint64> candidates; // of the answers that came with their scores
    for (const Answer &answer : batch.answers) {
        m_tracker.saved(answer, now);
        m_context.cache.ended(answer.cacheKey);
        candidates.insert(answer.id, answer.key.candidate);
    }
    for (const Score &score : batch.scores) {
        m_context.cache.ended(score.cacheKey);
        const qint64 judged = m_judged.take({score.answer, score.scorer});
        m_tracker.saved(score, judged > 0 ? judged : candidates.value(score.answer), now);
    }
    m_unsaved = std::max<qint64>(0, m_unsaved - batch.answers.size() - batch.scores.size());
    if (!batch.answers.isEmpty()) {
        for (const auto &source : m_sources)
            source->answersSaved();
    }
    if (!m_reportScheduled) {
        m_reportScheduled = true;
        QTimer::singleShot(reportEveryMs, this, &Runner::reportProgress);
    }
    schedulePump();
}

void Runner::reportProgress()
{
    m_reportScheduled = false;
    if (m_phase == Phase::Idle)
        return;
    emit progressed(currentProgress());
}

RunProgress Runner::currentProgress() const
{
    RunProgress progress = m_tracker.progress(m_clock.elapsed());
    if (m_caller) {
        progress.inFlight = m_caller->inFlight();
        progress.waiting = m_caller->waiting();
        progress.limit = m_caller->limitNow();
        for (CandidateProgress &entry : progress.candidates) {
            const qint64 owner = ownerOfCandidate(entry.id);
            if (m_callers.contains(owner))
                addCalls(entry, m_caller->callsOf(owner, m_callers.value(owner)));
        }
        for (ScorerProgress &entry : progress.scorers) {
            const qint64 owner = ownerOfScorer(entry.id);
            if (m_callers.contains(owner))
                addCalls(entry, m_caller->callsOf(owner, m_callers.value(owner)));
        }
    }
    addBatches(progress);
    for (const CandidateProgress &entry : std::as_const(progress.candidates))
        progress.retries += entry.retries;
    for (const ScorerProgress &entry : std::as_const(progress.scorers))
        progress.retries += entry.retries;
    return progress;
}

void Runner::schedulePump()
{
    if (m_pumpScheduled)
        return;
    m_pumpScheduled = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_pumpScheduled = false;
            pump();
        },
        Qt::QueuedConnection);
}

WorkSource *Runner::nextSource()
{
    // A little for each, whatever its server is like; beyond that, the one that is furthest behind. So all models
    // advance together, judging overlaps with generation, and a server that hangs does not take the whole run.
    const int certain = std::max(m_caller->concurrency() / (8 * std::max(int(m_sources.size()), 1)), 1);
    const auto rank = [certain](const WorkSource &source) {
        const bool hasItsShare = source.inFlight() >= certain;
        return std::tuple(hasItsShare, hasItsShare ? source.share() : 0.0, source.inFlight());
    };
    WorkSource *next = nullptr;
    for (const auto &source : m_sources) {
        if ((!next || rank(*source) < rank(*next)) && source->canBegin())
            next = source.get();
    }
    return next;
}

void Runner::pump()
{
    if (m_phase == Phase::Idle)
        return;
    while (m_phase == Phase::Running && m_unsaved < maximumUnsaved) {
        WorkSource *source = nextSource();
        if (!source)
            break;
        source->begin();
    }
    if (m_phase == Phase::Running && !m_servers->isEmpty())
        m_servers->look(hasAnswersToCome());
    finishIfDone();
}

bool Runner::isFinished()
{
    for (const auto &source : m_sources) {
        if (!source->isExhausted())
            return false;
    }
    return true;
}

bool Runner::hasAnswersToCome()
{
    const auto hasWork = [](const auto &source) { return source->inFlight() > 0 || !source->isExhausted(); };
    return m_unsaved > 0 || std::any_of(m_sources.begin() + qsizetype(m_scoreSources), m_sources.end(), hasWork);
}

void Runner::pauseForBudget()
{
    m_caller->abandonAll();
    leaveBatches();
    m_phase = Phase::Pausing;
    m_context.run.stateText = m_context.run.purpose == Purpose::Evaluation
        ? QCoreApplication::translate("Runner",
                                      "The budget is reached: the next call might exceed it. To go on, raise "
                                      "run.budget.amount in the plan and run it with --continue.")
        : QCoreApplication::translate("Runner",
                                      "The budget is reached: the next call might exceed it. To go on, raise the "
                                      "budget and start the generation again.");
    m_context.run.pauseReason = PauseReason::Budget;
}

void Runner::finishIfDone()
{
    if (m_phase == Phase::Ending)
        return;
    if (m_phase == Phase::Running && isBudgetReached())
        pauseForBudget();
    if (m_phase == Phase::Running && m_detaches && waitsForBatchesOnly())
        detach();
    for (const auto &source : m_sources) {
        if (source->inFlight() > 0)
            return;
    }
    if (m_unsaved > 0 || m_phase == Phase::Idle)
        return;
    if (m_context.asksNobody && (m_phase == Phase::Stopping || isFinished())) {
        endTakingIn();
        return;
    }
    if (m_phase == Phase::Stopping) {
        end(RunState::Interrupted, PauseReason::None, m_error.message);
        return;
    }
    if (m_phase == Phase::Pausing) {
        const bool budget = m_context.run.pauseReason == PauseReason::Budget;
        end(RunState::Paused, budget ? PauseReason::Budget : PauseReason::User, m_context.run.stateText);
        return;
    }
    if (isFinished())
        endFinished();
}

/// All that could be asked is there; what the run is called then depends on what it was to ask.
void Runner::endFinished()
{
    const QStringList texts = problems();
    const QStringList cancelled = cancelledBatches();
    if (m_results)
        endImport();
    else if (!texts.isEmpty())
        end(RunState::Paused, PauseReason::Endpoint, (texts + cancelled).join(u'\n'));
    else if (!cancelled.isEmpty())
        end(RunState::Paused, PauseReason::User, cancelled.join(u'\n'));
    else if (m_onlyScores && m_tracker.hasMissingAnswers())
        end(m_before.state == RunState::Running ? RunState::Interrupted : m_before.state, m_before.pauseReason,
            m_before.stateText);
    else if (qsizetype(m_context.items.size()) > m_context.order.size() && m_tracker.hasMissingAnswers())
        end(RunState::Paused, PauseReason::Pilot,
            QCoreApplication::translate("Runner",
                                        "%n item(s) were tried. Run goes on with the rest; what is answered is not "
                                        "asked again.",
                                        nullptr, static_cast<int>(m_context.order.size())));
    else
        end(RunState::Finished, PauseReason::None, {});
}

void Runner::end(RunState state, PauseReason reason, const QString &text)
{
    m_heartbeat.stop();
    if (m_servers && !m_servers->isOff()) {
        m_phase = Phase::Ending;
        const auto once = static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection);
        connect(
            m_servers.get(), &RunServers::off, this, [this, state, reason, text] { this->end(state, reason, text); },
            once);
        m_servers->stop();
        return;
    }
    if (m_caller)
        reportProgress();
    RunEnd end;
    end.run = m_context.run.id;
    end.state = state;
    end.reason = reason;
    end.text = text;
    end.progress = currentProgress();
    end.failedAnswers = m_tracker.hasFailedAnswers();
    end.unscoredScores = m_tracker.hasUnscored();
    end.error = m_error;
    m_phase = Phase::Idle;
    m_servers.reset();
    m_caller.reset();
    m_sources.clear();
    m_results = nullptr;
    m_groups.clear();
    m_minuteLimits.clear();
    m_models.clear();
    m_callers.clear();
    m_judged.clear();
    m_context.cache = {};
    m_context.reader.reset();
    m_context.items = {};
    m_context.order = {};
    m_context.scorers = {};
    emit ended(end);
}
