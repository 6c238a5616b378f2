#include "progress.h"

#include <algorithm>

namespace {
constexpr qint64 rateSliceMs = 1000;
constexpr double rateMemory = 0.7;
}

ProgressTracker::ProgressTracker(const Run &run, qint64 units)
{
    m_progress.run = run.id;
    for (const Candidate &candidate : run.candidates)
        m_progress.candidates.append({candidate.id, candidate.name, units, 0, 0});
    const qint64 answers = units * run.candidates.size();
    for (const RunScorer &scorer : run.scorers)
        m_progress.scorers.append({scorer.id, scorer.spec.name, scorer.spec.isJudge(), answers, 0, 0});
    m_progress.planned = answers * (1 + run.scorers.size());
}

void ProgressTracker::addAnswers(qint64 candidate, AnswerState state, ErrorKind kind, qint64 count)
{
    const auto entry = std::ranges::find(m_progress.candidates, candidate, &CandidateProgress::id);
    if (entry == m_progress.candidates.end())
        return;
    entry->done += count;
    m_progress.done += count;
    if (state != AnswerState::Failed)
        return;
    entry->failed += count;
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
    countDone(nowMs);
}

void ProgressTracker::saved(const Score &score, qint64 nowMs)
{
    addScores(score.scorer, score.state, score.unscored, 1);
    addUsage(score.calls, m_progress.judgeCost);
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
    progress.perSecond = m_rate;
    if (m_rate == 0 && m_startMs >= 0 && nowMs > m_startMs)
        progress.perSecond = double(m_windowDone) * 1000 / double(nowMs - m_startMs);
    if (progress.perSecond > 0)
        progress.secondsLeft = double(std::max<qint64>(progress.planned - progress.done, 0)) / progress.perSecond;
    return progress;
}

bool ProgressTracker::hasFailedAnswers() const
{
    return std::ranges::any_of(m_progress.candidates, [](const CandidateProgress &entry) { return entry.failed > 0; });
}

bool ProgressTracker::hasMissingAnswers() const
{
    return std::ranges::any_of(m_progress.candidates,
                               [](const CandidateProgress &entry) { return entry.done < entry.planned; });
}
