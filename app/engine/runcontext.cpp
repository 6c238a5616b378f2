#include "runcontext.h"

#include <QRandomGenerator>

Item RunContext::seenBy(qint64 candidate, const Item &item) const
{
    const auto prompt = prompts.constFind(candidate);
    return prompt == prompts.cend() ? item : contexts.seenBy(*prompt, item);
}

Item RunContext::seenBy(const Answer &answer, const Item &item) const
{
    const auto prompt = prompts.constFind(answer.key.candidate);
    return prompt == prompts.cend() ? item : seenWith(*prompt, item, answer.passages);
}

Score unscored(qint64 scorer, UnscoredReason reason, const QString &text)
{
    Score score;
    score.scorer = scorer;
    score.state = ScoreState::Unscored;
    score.unscored = reason;
    score.reason = text;
    return score;
}

Score scoreOf(qint64 scorer, const Reading &reading)
{
    Score score;
    score.scorer = scorer;
    score.state = reading.value ? ScoreState::Scored : ScoreState::Unscored;
    score.unscored = reading.value ? UnscoredReason::None : reading.unscored;
    score.value = reading.value;
    score.verdict = reading.verdict;
    score.reason = reading.reason;
    return score;
}

std::optional<Score> localScore(const ReadyScorer &scorer, const Item &item, AnswerState state, const QString &text)
{
    if (scorer.metric) {
        if (!metricsScore(state))
            return unscored(scorer.id, UnscoredReason::NoAnswer);
        return scoreOf(scorer.id, scorer.metric->score(text, item));
    }
    if (!(scorer.spec.isSimilarity() ? metricsScore(state) : judgesScore(state)))
        return unscored(scorer.id, UnscoredReason::NoAnswer);
    if (const auto reading = judgeNotApplicable(scorer.spec, item))
        return scoreOf(scorer.id, *reading);
    if (scorer.lexical)
        return scoreOf(scorer.id, lexicalVerdict(scorer.spec, item, text));
    if (const auto reading = ruleVerdict(scorer.spec, item, text))
        return scoreOf(scorer.id, *reading);
    return std::nullopt;
}

QList<Score> localScores(const std::vector<ReadyScorer> &scorers, const Item &item, AnswerState state,
                         const QString &text)
{
    QList<Score> scores;
    for (const ReadyScorer &scorer : scorers) {
        if (auto score = localScore(scorer, item, state, text))
            scores.append(std::move(*score));
    }
    return scores;
}

Score withCalls(Score score, const QList<Call> &calls)
{
    score.calls = calls;
    for (const Call &call : calls) {
        const bool isAside = call.usage.output == 0 && score.usage.output.value_or(0) > 0; // vectors of what it said
        if (!isAside)
            score.latencyMs = call.latencyMs;
        if (call.usage.input && !isAside)
            score.usage = call.usage;
        if (call.cost)
            score.cost = score.cost.value_or(0) + *call.cost;
    }
    return score;
}

QString judgeNonce()
{
    const quint64 value = QRandomGenerator::system()->generate64();
    return QString::number(value, 16).rightJustified(16, u'0');
}

bool isUnreadable(const Reading &reading)
{
    return !reading.value
        && (reading.unscored == UnscoredReason::Unparsed || reading.unscored == UnscoredReason::OffScale);
}
