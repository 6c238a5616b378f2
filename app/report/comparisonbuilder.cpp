#include "comparisonbuilder.h"

#include "candidatefigures.h"
#include "comparisonview.h"
#include "itemindex.h"
#include "scorecomparison.h"

#include <algorithm>

Result<Comparison> buildComparison(const ProjectReader &reader, const QList<qint64> &runs, const QString &baseline,
                                   quint64 seed)
{
    const auto view = loadView(reader, runs, baseline);
    if (!view)
        return view.error();
    Comparison comparison;
    for (const Run &run : view->runs)
        comparison.runs.append(run.id);
    comparison.baseline = view->candidates[view->baseline].name;

    const auto index = ItemIndex::build(reader, comparison.runs);
    if (!index)
        return index.error();
    const auto clusters = loadClusters(reader, *view, *index);
    if (!clusters)
        return clusters.error();
    for (qsizetype scorer = 0; scorer < view->scorers.size(); ++scorer) {
        const auto table = loadScores(reader, *view, *index, *clusters, scorer);
        if (!table)
            return table.error();
        const auto column = std::ranges::find(table->columns, comparison.baseline, &ScoreColumn::name);
        const qsizetype at = column == table->columns.end() ? -1 : column - table->columns.begin();
        comparison.scorers.append(compareScores(*table, at, comparison.baseline, seed));
    }
    auto figures = loadFigures(reader, *view);
    if (!figures)
        return figures.error();
    comparison.candidates = *std::move(figures);
    return comparison;
}
