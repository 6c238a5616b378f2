#pragma once

#include "chartcandidates.h"

#include <limits>

inline constexpr float unscored = std::numeric_limits<float>::quiet_NaN();

/// A table of columns "a", "b" … of run 7 with one scorer named "score".
inline AnswerTable tableOf(const QList<QList<float>> &values, const ScorerSpec &spec = {})
{
    AnswerTable table;
    AnswerScorer scorer;
    scorer.name = QStringLiteral("score");
    scorer.spec = spec;
    scorer.values = values;
    for (qsizetype i = 0; i < values.size(); ++i) {
        AnswerColumn column;
        column.name = QString(QChar(char16_t('a' + i)));
        column.model = QStringLiteral("model ") + column.name;
        column.prompt = QStringLiteral("plain");
        column.run = 7;
        table.columns.append(column);
    }
    table.scorers.append(scorer);
    for (qsizetype row = 0; row < (values.isEmpty() ? 0 : values.first().size()); ++row) {
        table.items.append(row + 1);
        table.ids.append(QString::number(row + 1));
        table.category.append(-1);
    }
    return table;
}

/// The table's candidates in its order.
inline QList<ChartCandidate> candidatesOf(const AnswerTable &table)
{
    QList<ChartCandidate> candidates;
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        candidates.append({table.columns[i].name, table.columns[i].model, i, i});
    return candidates;
}

inline ScorerComparison comparisonOf(const AnswerTable &table, const QList<std::optional<double>> &means)
{
    ScorerComparison comparison;
    comparison.name = QStringLiteral("score");
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        CandidateScore score;
        score.name = table.columns[i].name;
        score.model = table.columns[i].model;
        score.prompt = table.columns[i].prompt;
        score.run = table.columns[i].run;
        score.mean = means.value(i);
        comparison.candidates.append(score);
    }
    return comparison;
}
