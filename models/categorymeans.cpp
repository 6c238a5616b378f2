#include "categorymeans.h"

#include <cmath>

namespace {
void countCategories(const AnswerTable &table, CategoryMeans *means)
{
    means->categories = table.categories;
    means->items = QList<qint64>(table.categories.size() + 1, 0);
    for (const qint32 category : table.category)
        ++means->items[category < 0 ? table.categories.size() : category];
    for (qsizetype i = 0; i < table.categories.size(); ++i)
        means->numbers.append(qint32(i));
    if (means->items.last() > 0) {
        means->categories.append(QString());
        means->numbers.append(-1);
    } else {
        means->items.removeLast();
    }
}
}

CategoryMeans categoryMeans(const AnswerTable &table, const AnswerScorer &values, const ChartScorer &scorer,
                            const QList<ChartCandidate> &candidates)
{
    CategoryMeans means{scorer, {}, {}, {}, candidates, {}, QList<CategoryCell>(candidates.size())};
    if (table.categories.isEmpty())
        return means;
    countCategories(table, &means);
    means.cells.resize(means.categories.size() * candidates.size());
    for (qsizetype i = 0; i < candidates.size(); ++i) {
        if (candidates[i].column < 0 || candidates[i].column >= values.values.size())
            continue;
        const QList<float> &scores = values.values[candidates[i].column];
        CategoryCell all;
        for (qsizetype row = 0; row < scores.size(); ++row) {
            if (std::isnan(scores[row]))
                continue;
            const qint32 category = table.category[row];
            const qsizetype place = category < 0 ? table.categories.size() : category;
            CategoryCell &cell = means.cells[place * candidates.size() + i];
            cell.sum += double(scores[row]);
            ++cell.scored;
            all.sum += double(scores[row]);
            ++all.scored;
        }
        means.all[i] = all;
    }
    return means;
}

QList<qint32> rowsInCategory(const AnswerTable &table, const AnswerScorer &values, qsizetype column, qint32 category)
{
    QList<qint32> rows = scoredRows(values, column);
    rows.removeIf([&table, category](qint32 row) { return table.category[row] != category; });
    return rows;
}
