#pragma once

#include "chartcandidates.h"

/// Mean of one candidate's scored items of one category.
struct CategoryCell
{
    double sum = 0;
    qint64 scored = 0;

    std::optional<double> mean() const { return scored > 0 ? std::optional(sum / double(scored)) : std::nullopt; }
    bool operator==(const CategoryCell &) const = default;
};

/// Categories by candidates. The last category is empty where items have none.
struct CategoryMeans
{
    ChartScorer scorer;
    QStringList categories;
    QList<qint32> numbers; ///< AnswerTable's number of each category; -1: items without one
    QList<qint64> items; ///< rows of each category
    QList<ChartCandidate> candidates;
    QList<CategoryCell> cells; ///< category by category
    QList<CategoryCell> all; ///< by candidate, over every category

    const CategoryCell &cell(qsizetype category, qsizetype candidate) const
    {
        return cells[category * candidates.size() + candidate];
    }
};

/// No categories at all where the data has none.
CategoryMeans categoryMeans(const AnswerTable &table, const AnswerScorer &values, const ChartScorer &scorer,
                            const QList<ChartCandidate> &candidates);
/// Scored rows of a category (AnswerTable's number; -1: of none).
QList<qint32> rowsInCategory(const AnswerTable &table, const AnswerScorer &values, qsizetype column, qint32 category);
