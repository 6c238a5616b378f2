#include "rowclusters.h"

#include "comparisonview.h"
#include "itemindex.h"
#include "projectreader.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
/// What the run's plan says; empty where it is silent.
QString wishedCluster(const Run &run)
{
    return QJsonDocument::fromJson(run.planJson).object()["dataset"_L1]["cluster"_L1].toString();
}

Result<QString> clusterColumn(const ProjectReader &reader, const Run &run)
{
    const auto datasets = reader.datasets();
    if (!datasets)
        return datasets.error();
    DatasetSpec spec;
    spec.cluster = wishedCluster(run);
    for (const DatasetInfo &dataset : *datasets) {
        if (dataset.id == run.dataset)
            return spec.clusterColumn(dataset.shape.columns);
    }
    return QString();
}
}

Result<RowClusters> loadClusters(const ProjectReader &reader, const ComparisonView &view, const ItemIndex &index)
{
    const auto column = clusterColumn(reader, view.runs.first());
    if (!column)
        return column.error();
    if (column->isEmpty())
        return RowClusters();
    // Rows that stand alone have a number of their own below 0.
    RowClusters clusters{*column, QList<qint64>(index.rows())};
    for (qsizetype row = 0; row < index.rows(); ++row)
        clusters.ofRows[row] = -1 - row;
    QHash<QString, qint64> numbers;
    for (qsizetype run = 0; run < view.runs.size(); ++run) {
        const auto read
            = reader.forEachRunItemCell(view.runs[run].id, *column, [&](qint64 version, const QString &text) {
                  const qsizetype row = index.rowOf(run, version);
                  if (row < 0 || text.isEmpty() || clusters.ofRows[row] >= 0)
                      return;
                  const auto number = numbers.constFind(text);
                  clusters.ofRows[row] = number != numbers.constEnd() ? *number : numbers.size();
                  if (number == numbers.constEnd())
                      numbers.insert(text, numbers.size());
              });
        if (!read)
            return read.error();
    }
    const auto alone = std::ranges::count_if(clusters.ofRows, [](qint64 cluster) { return cluster < 0; });
    const qint64 count = numbers.size() + alone;
    return count < 2 || count == index.rows() ? RowClusters() : clusters;
}
