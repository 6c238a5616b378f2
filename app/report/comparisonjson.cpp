#include "comparisonjson.h"

#include <nlohmann/json.hpp>

using namespace Qt::Literals::StringLiterals;
using nlohmann::ordered_json;

namespace {
std::string jsonText(const QString &text)
{
    return text.toStdString();
}

template <typename T>
ordered_json orNull(const std::optional<T> &value)
{
    return value ? ordered_json(*value) : ordered_json();
}

ordered_json countsJson(const QList<QPair<QString, qint64>> &counts)
{
    ordered_json object = ordered_json::object();
    for (const auto &[name, count] : counts)
        object[jsonText(name)] = count;
    return object;
}

const char *verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Better:
        return "better";
    case Verdict::Worse:
        return "worse";
    case Verdict::Undecided:
        break;
    }
    return "undecided";
}

/// Null where items stand for themselves.
ordered_json clustersJson(qint64 clusters)
{
    return clusters > 0 ? ordered_json(clusters) : ordered_json();
}

ordered_json differenceJson(const PairedDifference &difference)
{
    return {{"to", jsonText(difference.to)},      {"pairs", difference.pairs},
            {"mean", orNull(difference.mean)},    {"low", orNull(difference.low)},
            {"high", orNull(difference.high)},    {"test", jsonText(difference.test)},
            {"p", orNull(difference.p)},          {"p_holm", orNull(difference.pHolm)},
            {"holm_size", difference.holmSize},   {"verdict", verdictName(difference.verdict)},
            {"not_shared", difference.notShared}, {"clusters", clustersJson(difference.clusters)}};
}

ordered_json candidateJson(const CandidateScore &score)
{
    return {{"name", jsonText(score.name)},
            {"model", jsonText(score.model)},
            {"prompt", jsonText(score.prompt)},
            {"run", score.run},
            {"mean", orNull(score.mean)},
            {"low", orNull(score.low)},
            {"high", orNull(score.high)},
            {"method", jsonText(score.method)},
            {"scored", score.scored},
            {"planned", score.planned},
            {"best_case", orNull(score.bestCase)},
            {"worst_case", orNull(score.worstCase)},
            {"difference", score.difference ? differenceJson(*score.difference) : ordered_json()},
            {"builtin", score.builtin},
            {"passed", score.passed},
            {"repeats", score.repeats},
            {"unscored", countsJson(score.unscored)},
            {"clusters", clustersJson(score.clusters)}};
}

ordered_json scorerJson(const ScorerComparison &scorer)
{
    ordered_json candidates = ordered_json::array();
    for (const CandidateScore &score : scorer.candidates)
        candidates.push_back(candidateJson(score));
    const bool bounded = scorer.kind != "ter"_L1;
    return {{"name", jsonText(scorer.name)},
            {"candidates", std::move(candidates)},
            {"kind", jsonText(scorer.kind)},
            {"judge", scorer.judge.isEmpty() ? ordered_json() : ordered_json(jsonText(scorer.judge))},
            {"note", jsonText(scorer.note)},
            {"cluster", scorer.cluster.isEmpty() ? ordered_json() : ordered_json(jsonText(scorer.cluster))},
            {"scale", ordered_json::array({scorer.low, bounded ? ordered_json(scorer.high) : ordered_json()})}};
}

ordered_json figuresJson(const CandidateFigures &figures)
{
    return {{"name", jsonText(figures.name)},
            {"latency_p50_ms", orNull(figures.latencyP50Ms)},
            {"latency_p95_ms", orNull(figures.latencyP95Ms)},
            {"ttft_p50_ms", orNull(figures.ttftP50Ms)},
            {"prompt_tokens", orNull(figures.promptTokens)},
            {"completion_tokens", orNull(figures.completionTokens)},
            {"cost", orNull(figures.cost)},
            {"model", jsonText(figures.model)},
            {"prompt", jsonText(figures.prompt)},
            {"run", figures.run},
            {"builtin", figures.builtin},
            {"currency", figures.currency.isEmpty() ? ordered_json() : ordered_json(jsonText(figures.currency))},
            {"judge_cost", orNull(figures.judgeCost)},
            {"planned", figures.planned},
            {"states", countsJson(figures.states)},
            {"usage_known", figures.usageKnown},
            {"cost_known", figures.costKnown},
            {"cached_answers", figures.cachedAnswers},
            {"cached_scores", figures.cachedScores}};
}
}

QByteArray comparisonJson(const Comparison &comparison)
{
    ordered_json document = ordered_json::object();
    document["runs"] = ordered_json::array();
    for (const qint64 run : comparison.runs)
        document["runs"].push_back(run);
    document["baseline"] = jsonText(comparison.baseline);
    document["scorers"] = ordered_json::array();
    for (const ScorerComparison &scorer : comparison.scorers)
        document["scorers"].push_back(scorerJson(scorer));
    document["candidates"] = ordered_json::array();
    for (const CandidateFigures &figures : comparison.candidates)
        document["candidates"].push_back(figuresJson(figures));
    return QByteArray::fromStdString(document.dump(2, ' ', false, ordered_json::error_handler_t::replace)) + '\n';
}
