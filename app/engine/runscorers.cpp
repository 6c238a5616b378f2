// The part of Runner that makes its scorers ready: metrics, judges and models of vectors.
#include "batchsources.h"
#include "runner.h"
#include "scoresource.h"

#include <QCoreApplication>

Result<ReadyScorer> Runner::readyScorer(const RunScorer &scorer, const RunStart &start)
{
    ReadyScorer ready;
    ready.id = scorer.id;
    ready.spec = scorer.spec;
    if (!scorer.spec.isJudge()) {
        auto metric = makeMetric(scorer.spec);
        if (!metric)
            return metric.error();
        ready.metric = std::move(*metric);
        return ready;
    }
    const ModelSpec *judge = start.plan.judge(scorer.spec.judge);
    const ModelSpec *embeddings = start.plan.judge(scorer.spec.embeddings);
    if (!judge || (!embeddings && !scorer.spec.embeddings.isEmpty()))
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate("Runner",
                                                 "The scorer %1 names the judge %2, which the plan "
                                                 "does not have.")
                         .arg(scorer.spec.name, judge ? scorer.spec.embeddings : scorer.spec.judge)};
    ready.lexical = judge->isBuiltin();
    ready.judge = *judge;
    if (!ready.lexical)
        m_callers.insert(ownerOfScorer(scorer.id), ready.judgeModel = callerModel(*judge, start));
    if (embeddings) {
        ready.embeddings = *embeddings;
        ready.embeddingModel = callerModel(*embeddings, start);
    }
    return ready;
}

Result<void> Runner::prepareScorers(const RunStart &start)
{
    for (const RunScorer &scorer : start.run.scorers) {
        auto ready = readyScorer(scorer, start);
        if (!ready)
            return ready.error();
        m_context.scorers.push_back(*std::move(ready));
    }
    if (!start.resultsFile.isEmpty())
        return {}; // judges wait
    for (const ReadyScorer &scorer : m_context.scorers) {
        auto source = makeScores(start, scorer);
        if (!source)
            return source.error();
        if (*source)
            m_sources.push_back(*std::move(source));
    }
    for (const auto &source : m_sources)
        connect(source.get(), &WorkSource::ended, this, &Runner::schedulePump);
    return {};
}

Result<std::unique_ptr<WorkSource>> Runner::makeScores(const RunStart &start, const ReadyScorer &scorer)
{
    const ModelSpec *judge = scorer.isLocal() ? nullptr : start.plan.judge(scorer.spec.judge);
    const bool wishesBatch = judge && isByBatch(*judge, start);
    const bool byBatch = wishesBatch && !scorer.spec.isSimilarity();
    if (wishesBatch && !byBatch)
        emit noticed(QCoreApplication::translate(
                         "Runner", "The scorer %1 compares vectors, which batches do not bring: %2 is asked directly.")
                         .arg(scorer.spec.name, judge->name));
    const auto open = hasOpenBatches(0, scorer.id);
    if (!open)
        return open.error();
    if (start.takesIn && (!judge || !*open))
        return std::unique_ptr<WorkSource>();
    if (!judge || (!*open && !byBatch)) {
        auto source = std::make_unique<ScoreSource>(m_context, *m_caller, scorer);
        return std::unique_ptr<WorkSource>(std::move(source));
    }
    auto lane = laneOf(start, *judge);
    if (!lane)
        return lane.error();
    lane->scorer = scorer.id;
    auto source = std::make_unique<BatchScoreSource>(m_context, *m_caller, scorer, *lane, start.keys.value(judge->name),
                                                     byBatch, [this] { return answersAreDone(); });
    if (const auto loaded = source->load(); !loaded)
        return loaded.error();
    return std::unique_ptr<WorkSource>(std::move(source));
}
