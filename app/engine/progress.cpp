#include "progress.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 rateSliceMs = 1000;
constexpr double rateMemory = 0.7;

/// All prices of a plan are in one currency; the budget's is the same.
QString currencyOf(const Plan &plan)
{
    if (plan.run.budget)
        return plan.run.budget->currency;
    for (const ModelSpec &model : plan.models + plan.judges) {
        if (model.price)
            return model.price->currency;
    }
    return {};
}
}

int RunProgress::openBatches() const
{
    int open = 0;
    for (const CandidateProgress &entry : candidates)
        open += entry.batches.open;
    for (const ScorerProgress &entry : scorers)
        open += entry.batches.open;
    return open;
}

ProgressTracker::ProgressTracker(const Run &run, const Plan &plan, qint64 units)
{
    m_progress.run = run.id;
    m_progress.currency = currencyOf(plan);
    if (plan.run.budget)
        m_progress.budgetAmount = plan.run.budget->amount;
    for (const RunScorer &scorer : run.scorers) {
        ScorerProgress entry;
        entry.id = scorer.id;
        entry.name = scorer.spec.name;
        entry.judge = scorer.spec.isJudge();
        const ModelSpec *judge = entry.judge ? plan.judge(scorer.spec.judge) : nullptr;
        if (judge)
            entry.model = judge->name;
        entry.builtin = judge && judge->isBuiltin();
        entry.planned = units * run.candidates.size();
        m_progress.scorers.append(entry);
    }
    for (const Candidate &candidate : run.candidates) {
        CandidateProgress entry;
        entry.id = candidate.id;
        entry.name = candidate.name;
        entry.model = candidate.model;
        entry.builtin = candidate.builtin;
        entry.planned = units;
        entry.judgedPlanned = units * std::ranges::count(m_progress.scorers, true, &ScorerProgress::judge);
        m_progress.candidates.append(entry);
        const auto model = std::ranges::find(plan.models, candidate.model, &ModelSpec::name);
        if (!candidate.builtin && model != plan.models.end() && model->provider != "given"_L1)
            m_asked.append(candidate.id);
    }
    m_progress.planned = units * run.candidates.size() * (1 + run.scorers.size());
}

CandidateProgress *ProgressTracker::candidate(qint64 id)
{
    const auto entry = std::ranges::find(m_progress.candidates, id, &CandidateProgress::id);
    return entry == m_progress.candidates.end() ? nullptr : &*entry;
}

void ProgressTracker::addAnswers(qint64 candidate, AnswerState state, ErrorKind kind, qint64 count)
{
    CandidateProgress *entry = this->candidate(candidate);
    if (!entry)
        return;
    entry->done += count;
    m_progress.done += count;
    if (state != AnswerState::Failed)
        return;
    entry->failed += count;
    m_progress.failed += count;
    m_progress.errors[errorKindName(kind)] += count;
}

void ProgressTracker::addScores(qint64 scorer, ScoreState state, UnscoredReason reason, qint64 count)
{
    const auto entry = std::ranges::find(m_progress.scorers, scorer, &ScorerProgress::id);
    if (entry == m_progress.scorers.end() || state == ScoreState::Pending)
        return;
    m_progress.done += count;
    if (state == ScoreState::Scored) {
        entry->scored += count;
        return;
    }
    entry->unscored += count;
    if (reason == UnscoredReason::NotApplicable)
        return;
    m_unscored += count;
    if (reason != UnscoredReason::NoAnswer) // its answer is counted already
        m_progress.errors[unscoredReasonName(reason)] += count;
}

void ProgressTracker::addCandidate(const CandidateHistory &history)
{
    CandidateProgress *entry = candidate(history.candidate);
    if (!entry)
        return;
    entry->completionTokens += history.completionTokens;
    entry->cost += history.cost;
    entry->rateLimited += history.rateLimited;
    entry->retries += history.retries;
    entry->judged += history.judged;
}

void ProgressTracker::addHits(qint64 candidate, qint64 scorer, qint64 count, double cost)
{
    m_progress.cachedCost += cost;
    (scorer == 0 ? m_progress.cachedAnswers : m_progress.cachedScores) += count;
    const auto judge = std::ranges::find(m_progress.scorers, scorer, &ScorerProgress::id);
    if (judge != m_progress.scorers.end())
        judge->cached += count;
    CandidateProgress *entry = this->candidate(candidate);
    if (entry && scorer == 0)
        entry->cached += count;
}

void ProgressTracker::addTokens(qint64 prompt, qint64 completion, double targetCost, double judgeCost,
                                qint64 unknownCosts)
{
    m_progress.promptTokens += prompt;
    m_progress.completionTokens += completion;
    m_progress.targetCost += targetCost;
    m_progress.judgeCost += judgeCost;
    m_progress.unknownCosts += unknownCosts;
}

void ProgressTracker::saved(const Answer &answer, qint64 nowMs)
{
    addAnswers(answer.key.candidate, answer.state, answer.errorKind, 1);
    addUsage(answer.calls, m_progress.targetCost);
    if (answer.cached.isHit())
        addHits(answer.key.candidate, 0, 1, answer.cost.value_or(0));
    else
        m_recent[answer.key.candidate].add(answer);
    if (CandidateProgress *entry = candidate(answer.key.candidate)) {
        for (const Call &call : answer.calls) {
            entry->completionTokens += call.usage.output.value_or(0);
            entry->cost += call.cost.value_or(0);
        }
    }
    countDone(nowMs);
}

void ProgressTracker::saved(const Score &score, qint64 candidate, qint64 nowMs)
{
    addScores(score.scorer, score.state, score.unscored, 1);
    addUsage(score.calls, m_progress.judgeCost);
    if (score.cached.isHit())
        addHits(candidate, score.scorer, 1, score.cost.value_or(0));
    const auto scorer = std::ranges::find(m_progress.scorers, score.scorer, &ScorerProgress::id);
    if (scorer != m_progress.scorers.end() && scorer->judge && score.state != ScoreState::Pending) {
        if (CandidateProgress *entry = this->candidate(candidate))
            ++entry->judged;
    }
    countDone(nowMs);
}

void ProgressTracker::addUsage(const QList<Call> &calls, double &cost)
{
    for (const Call &call : calls) {
        m_progress.promptTokens += call.usage.prompt().value_or(0);
        m_progress.completionTokens += call.usage.output.value_or(0);
        cost += call.cost.value_or(0);
        if (!call.cost && call.possiblyPaid)
            ++m_progress.unknownCosts;
    }
}

void ProgressTracker::countDone(qint64 nowMs)
{
    if (m_startMs < 0) {
        m_startMs = nowMs;
        m_windowMs = nowMs;
    }
    ++m_windowDone;
    const qint64 elapsed = nowMs - m_windowMs;
    if (elapsed < rateSliceMs)
        return;
    const double rate = double(m_windowDone) * 1000 / double(elapsed);
    m_rate = m_rate == 0 ? rate : rateMemory * m_rate + (1 - rateMemory) * rate;
    m_windowMs = nowMs;
    m_windowDone = 0;
}

RunProgress ProgressTracker::progress(qint64 nowMs) const
{
    RunProgress progress = m_progress;
    for (CandidateProgress &entry : progress.candidates) {
        const auto recent = m_recent.constFind(entry.id);
        if (recent == m_recent.constEnd())
            continue;
        entry.latencyP50Ms = recent->latencyMs(0.5);
        entry.latencyP95Ms = recent->latencyMs(0.95);
        entry.ttftP50Ms = recent->ttftMs(0.5);
        entry.tokensPerSecond = recent->tokensPerSecond();
    }
    progress.estimatedCost = estimatedCost();
    progress.perSecond = m_rate;
    if (m_rate == 0 && m_startMs >= 0 && nowMs > m_startMs)
        progress.perSecond = double(m_windowDone) * 1000 / double(nowMs - m_startMs);
    if (progress.perSecond > 0)
        progress.secondsLeft = double(std::max<qint64>(progress.planned - progress.done, 0)) / progress.perSecond;
    return progress;
}

std::optional<double> ProgressTracker::estimatedCost() const
{
    if (m_progress.currency.isEmpty())
        return std::nullopt;
    double cost = 0;
    for (const CandidateProgress &entry : m_progress.candidates) {
        if (!m_asked.contains(entry.id) || entry.planned == 0)
            continue;
        const qint64 asked = entry.done - entry.cached; // hits say nothing about what the others will cost
        if (asked == 0 && entry.done < entry.planned)
            return std::nullopt;
        if (asked > 0)
            cost += entry.cost * double(entry.planned - entry.cached) / double(asked);
    }
    qint64 planned = 0;
    qint64 done = 0;
    for (const ScorerProgress &entry : m_progress.scorers) {
        if (!entry.judge || entry.builtin)
            continue;
        planned += entry.planned - entry.cached;
        done += entry.scored + entry.unscored - entry.cached;
    }
    if (planned > 0 && done == 0)
        return std::nullopt;
    return planned > 0 ? cost + m_progress.judgeCost * double(planned) / double(done) : cost;
}

bool ProgressTracker::hasFailedAnswers() const
{
    return m_progress.failed > 0;
}

bool ProgressTracker::hasMissingAnswers() const
{
    return std::ranges::any_of(m_progress.candidates,
                               [](const CandidateProgress &entry) { return entry.done < entry.planned; });
}
