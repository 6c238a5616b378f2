#include "chartcandidates.h"

#include <algorithm>
#include <cmath>

namespace {
qsizetype columnOf(const AnswerTable &table, const CandidateScore &score)
{
    const auto found = std::ranges::find_if(table.columns, [&score](const AnswerColumn &column) {
        return column.run == score.run && column.model == score.model && column.prompt == score.prompt;
    });
    return found == table.columns.end() ? -1 : found - table.columns.begin();
}
}

ChartScorer chartScorer(const ScorerComparison &comparison, const AnswerScorer *values)
{
    return {comparison.name, {comparison.low, comparison.high}, values && values->lowerIsBetter};
}

const AnswerScorer *scorerOf(const AnswerTable &table, const QString &name)
{
    const auto found = std::ranges::find(table.scorers, name, &AnswerScorer::name);
    return found == table.scorers.end() ? nullptr : &*found;
}

QList<ChartCandidate> chartCandidates(const ScorerComparison &comparison, const AnswerTable &table, bool lowerIsBetter)
{
    QList<ChartCandidate> candidates;
    candidates.reserve(comparison.candidates.size());
    for (const CandidateScore &score : comparison.candidates)
        candidates.append({score.name, score.model, candidates.size(), columnOf(table, score)});
    std::ranges::stable_sort(candidates, [&](const ChartCandidate &a, const ChartCandidate &b) {
        const std::optional<double> first = comparison.candidates[a.index].mean;
        const std::optional<double> second = comparison.candidates[b.index].mean;
        if (!first || !second)
            return first.has_value() && !second.has_value();
        return lowerIsBetter ? *first < *second : *first > *second;
    });
    return candidates;
}

QList<qint32> scoredRows(const AnswerScorer &scorer, qsizetype column)
{
    QList<qint32> rows;
    if (column < 0 || column >= scorer.values.size())
        return rows;
    const QList<float> &values = scorer.values[column];
    for (qsizetype row = 0; row < values.size(); ++row) {
        if (!std::isnan(values[row]))
            rows.append(qint32(row));
    }
    return rows;
}
