#pragma once

#include "answertable.h"
#include "comparison.h"

/// Whose figures a part of a chart shows.
struct ChartCandidate
{
    QString name;
    QString model; ///< whose mark it has
    qsizetype index = -1; ///< in ScorerComparison::candidates
    qsizetype column = -1; ///< in AnswerTable::columns; -1: not there, so nothing can be clicked through

    bool operator==(const ChartCandidate &) const = default;
};

/// What a chart's axis needs to know of a scorer.
struct ChartScorer
{
    QString name;
    Scale scale;
    bool lowerIsBetter = false;

    bool operator==(const ChartScorer &) const = default;
};

ChartScorer chartScorer(const ScorerComparison &comparison, const AnswerScorer *values);

/// The scorer of that name; nullptr where the table has none.
const AnswerScorer *scorerOf(const AnswerTable &table, const QString &name);

/// The scorer's candidates in the order in which every chart shows them: the best mean first, no mean last.
QList<ChartCandidate> chartCandidates(const ScorerComparison &comparison, const AnswerTable &table, bool lowerIsBetter);

/// Rows with a score: what a candidate's mean stands on. None where the candidate has no column.
QList<qint32> scoredRows(const AnswerScorer &scorer, qsizetype column);
