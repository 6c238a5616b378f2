// The part of Runner that has to do with batches.
#include "batchsources.h"
#include "caller.h"
#include "resultsfilesource.h"
#include "runner.h"

#include <QCoreApplication>

#include <algorithm>

void Runner::onBatchSaved(const Batch &batch)
{
    for (const auto &source : m_sources) {
        if (BatchQueue *queue = source->batches())
            queue->onSaved(batch);
    }
}

void Runner::cancelBatches()
{
    for (const auto &source : m_sources) {
        if (BatchQueue *queue = source->batches())
            queue->cancel();
    }
}

void Runner::leaveBatches()
{
    for (const auto &source : m_sources) {
        if (BatchQueue *queue = source->batches())
            queue->leave();
    }
}

bool Runner::answersAreDone()
{
    return m_unsaved == 0 && std::ranges::all_of(m_sources, [](const auto &source) {
               return !source->makesAnswers() || (source->inFlight() == 0 && source->isExhausted());
           });
}

bool Runner::isBudgetReached() const
{
    return m_caller->budgetReached() || std::ranges::any_of(m_sources, [this](const auto &source) {
               const BatchQueue *queue = source->batches();
               return queue && queue->isOutOfBudget() && m_caller->inFlight() == 0;
           });
}

/// Nothing is asked, nothing can be, and at least one batch is at its service.
bool Runner::waitsForBatchesOnly()
{
    bool hasBatches = false;
    for (const auto &source : m_sources) {
        const BatchQueue *queue = source->batches();
        const bool isAtService = queue && queue->isAtService();
        const int others = source->inFlight() - (queue ? queue->open() : 0);
        if (others > 0 || (source->inFlight() > 0 && !isAtService) || source->canBegin())
            return false;
        hasBatches = hasBatches || isAtService;
    }
    return hasBatches && m_unsaved == 0;
}

/// What is left behind at the services goes on there.
void Runner::tellBatchesLeft()
{
    RunProgress progress = m_tracker.progress(m_clock.elapsed());
    addBatches(progress);
    const int open = progress.openBatches();
    if (open > 0)
        m_context.run.stateText = QCoreApplication::translate(
            "Runner", "%n batch(es) are at the service. Resume takes in what came back.", nullptr, open);
}

void Runner::detach()
{
    tellBatchesLeft();
    m_phase = Phase::Pausing;
    leaveBatches();
}

void Runner::addBatches(RunProgress &progress) const
{
    for (const auto &source : m_sources) {
        const BatchQueue *queue = source->batches();
        if (!queue)
            continue;
        for (CandidateProgress &entry : progress.candidates) {
            if (entry.id == queue->candidate())
                entry.batches = queue->progress();
        }
        for (ScorerProgress &entry : progress.scorers) {
            if (entry.id == queue->scorer())
                entry.batches = queue->progress();
        }
    }
}

QStringList Runner::cancelledBatches() const
{
    QStringList texts;
    for (const auto &source : m_sources) {
        if (const BatchQueue *queue = source->batches())
            texts += queue->cancelled();
    }
    return texts;
}

QStringList Runner::problems() const
{
    QStringList texts = m_caller->stopTexts();
    for (const auto &source : m_sources) {
        if (const BatchQueue *queue = source->batches())
            texts += queue->problems();
    }
    texts.removeDuplicates(); // models of one server
    return texts;
}

/// A pilot is tried at once: it is about a few requests.
bool Runner::isByBatch(const ModelSpec &model, const RunStart &start) const
{
    return model.batch && start.pilotItems == 0 && !start.takesIn;
}

Result<bool> Runner::hasOpenBatches(qint64 candidate, qint64 scorer) const
{
    const auto batches = m_context.reader->batches(m_context.run.id, true);
    if (!batches)
        return batches.error();
    return std::ranges::any_of(*batches, [&](const Batch &batch) {
        return batch.candidate == candidate && batch.scorer == scorer && batch.step != BatchStep::Preparing;
    });
}

Result<BatchLane> Runner::laneOf(const RunStart &start, const ModelSpec &model) const
{
    auto service = batchServiceOf(model, start.keys.value(model.name));
    if (!service)
        return service.error();
    BatchLane lane;
    lane.model = model;
    lane.service = *std::move(service);
    lane.redaction = start.redaction;
    return lane;
}

Result<std::unique_ptr<WorkSource>> Runner::makeBatchTarget(const RunStart &start, const Candidate &candidate,
                                                            const ModelSpec &model, const PromptSpec &prompt)
{
    auto lane = laneOf(start, model);
    if (!lane)
        return lane.error();
    lane->candidate = candidate.id;
    auto source = std::make_unique<BatchTargetSource>(m_context, m_caller->budget(), candidate, prompt, *lane,
                                                      start.keys.value(model.name), isByBatch(model, start));
    if (const auto loaded = source->load(); !loaded)
        return loaded.error();
    return std::unique_ptr<WorkSource>(std::move(source));
}

Result<void> Runner::prepareResults(const RunStart &start)
{
    auto source = std::make_unique<ResultsFileSource>(m_context, start.resultsFile, start.redaction);
    if (const auto loaded = source->load(); !loaded)
        return loaded;
    m_results = source.get();
    connect(m_results, &WorkSource::ended, this, &Runner::schedulePump);
    m_sources.push_back(std::move(source));
    return {};
}

void Runner::endImport()
{
    const ResultsFileReport &report = m_results->report();
    QStringList texts{QCoreApplication::translate("Runner", "%n answer(s) were taken from the file.", nullptr,
                                                  static_cast<int>(report.taken))};
    if (report.alreadyThere > 0)
        texts.append(QCoreApplication::translate("Runner", "%n line(s) are about answers that were there already.",
                                                 nullptr, static_cast<int>(report.alreadyThere)));
    if (report.notDone > 0)
        texts.append(QCoreApplication::translate("Runner", "%n line(s) say that the request was not worked off.",
                                                 nullptr, static_cast<int>(report.notDone)));
    if (report.foreign > 0)
        texts.append(QCoreApplication::translate("Runner", "%n line(s) are no results of this run.", nullptr,
                                                 static_cast<int>(report.foreign)));
    const RunProgress progress = m_tracker.progress(m_clock.elapsed());
    const auto left = static_cast<int>(progress.planned - progress.done);
    if (left > 0)
        texts.append(
            QCoreApplication::translate("Runner", "%n answer(s) and scores are still missing.", nullptr, left));
    emit noticed(texts.join(u' '));
    end(left > 0 ? RunState::Paused : RunState::Finished, left > 0 ? PauseReason::User : PauseReason::None,
        left > 0 ? texts.constLast() : QString());
}

/// The run is as it was, or finished where nothing is missing any more.
void Runner::endTakingIn()
{
    const RunProgress progress = m_tracker.progress(m_clock.elapsed());
    const auto left = static_cast<int>(progress.planned - progress.done);
    const RunState before = m_before.state == RunState::Running ? RunState::Interrupted : m_before.state;
    QStringList texts = problems();
    if (m_phase == Phase::Stopping || m_error.kind != ErrorKind::None)
        end(before, m_before.pauseReason, m_before.stateText);
    else if (left == 0)
        end(RunState::Finished, PauseReason::None, {});
    else
        end(before, m_before.pauseReason,
            (texts << QCoreApplication::translate("Runner", "%n answer(s) and scores are still missing.", nullptr,
                                                  left))
                .join(u'\n'));
}
