#pragma once

#include "answer.h"
#include "answercache.h"
#include "judge.h"
#include "metric.h"
#include "poolcalls.h"
#include "projectreader.h"
#include "promptcontexts.h"
#include "run.h"

#include <functional>
#include <memory>
#include <vector>

/// A scorer of the run, ready to be used.
struct ReadyScorer
{
    qint64 id = 0;
    ScorerSpec spec;
    std::shared_ptr<const Metric> metric; ///< null for judges
    bool lexical = false; ///< the built-in judge: no call
    int judgeModel = -1; ///< Caller's index; -1: no call
    ModelSpec judge; ///< of a judge that is called
    std::optional<ModelSpec> embeddings; ///< the model whose vectors a judge's words are compared by
    int embeddingModel = -1; ///< Caller's index of it; -1: there is none

    /// Scored as soon as there is an answer, without a call.
    bool isLocal() const { return metric || lexical; }
    /// Caller's index of the model that is asked for vectors; -1: none is.
    int vectorModel() const { return spec.isSimilarity() ? judgeModel : embeddingModel; }
};

/// Whom calls are counted for in Caller: candidates and scorers have ids of their own tables.
constexpr qint64 ownerOfCandidate(qint64 candidate)
{
    return candidate;
}
constexpr qint64 ownerOfScorer(qint64 scorer)
{
    return -scorer;
}

/// What all sources of work of a run share. Owned by the Runner, which outlives them.
struct RunContext
{
    Run run;
    Plan plan;
    std::vector<qint64> items; ///< versions, in file order
    QList<quint32> order; ///< indices of items, shuffled by the run's seed; of a pilot only the first
    std::vector<ReadyScorer> scorers;
    PromptContexts contexts;
    QHash<qint64, PromptSpec> prompts; ///< by candidate; baselines and given answers see none
    std::unique_ptr<ProjectReader> reader;
    AnswerCache cache; ///< stands on the reader
    PoolCalls pool; ///< for scoring and local answers
    bool asksNobody = false; ///< only what batches bring is taken in

    std::function<void(const Answer &, const QList<Score> &)> saveAnswer;
    std::function<void(const Score &, qint64 candidate)> saveScore; ///< `candidate`: whose answer was scored
    std::function<void(const AnswerKey &, qint64 answer, qint64 scorer, const QList<Call> &)> saveCalls;
    std::function<void(const Batch &)> saveBatch;
    std::function<void(const Batch &, const QList<BatchItem> &)> saveBatchItems;
    std::function<bool()> hasBacklog; ///< the writer has enough to do
    std::function<void(const QString &)> notice;
    std::function<void(const Error &)> fail; ///< reading the project failed: the run can't go on

    /// The item as the candidate sees it.
    Item seenBy(qint64 candidate, const Item &item) const;
    /// The item as the answer's candidate saw it then.
    Item seenBy(const Answer &answer, const Item &item) const;
    qint64 units() const { return qint64(items.size()) * run.repeats; }
};

/// Scores of one answer that need no call: metrics, the lexical judge, and `no_answer` for judges where there is
/// nothing to ask about. Judges with something to judge are left out. Pure; runs in the pool.
QList<Score> localScores(const std::vector<ReadyScorer> &scorers, const Item &item, AnswerState state,
                         const QString &text);

/// One scorer's local score; nullopt where a judge must be called.
std::optional<Score> localScore(const ReadyScorer &scorer, const Item &item, AnswerState state, const QString &text);

/// A judge's score with its calls: their cost in all, tokens and time of the last in which a judge spoke, or, where
/// none did, of the last.
Score withCalls(Score score, const QList<Call> &calls);
/// Marks where data begins and ends in a judge's prompt; fresh for each. For trials: a run's follow from the question
/// (requestkey.h).
QString judgeNonce();
/// A reply that may be asked for once more, because it said nothing or a number off the scale.
bool isUnreadable(const Reading &reading);

/// A score that says why there is none.
Score unscored(qint64 scorer, UnscoredReason reason, const QString &text = {});
Score scoreOf(qint64 scorer, const Reading &reading);
