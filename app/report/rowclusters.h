#pragma once

#include "result.h"

#include <QList>
#include <QString>

struct ComparisonView;
class ItemIndex;
class ProjectReader;

/// Which rows belong together, as questions on one document do: they are no independent observations.
struct RowClusters
{
    QString column; ///< of the data; empty: rows stand for themselves
    QList<qint64> ofRows; ///< a cluster's number by row; empty: rows stand for themselves

    bool isEmpty() const { return ofRows.isEmpty(); }
};

/// The clusters of the index's rows, by the column that the first run's plan names (see DatasetSpec::cluster). A row
/// whose cell is empty, or whose data has no such column, is a cluster of its own. None where there are fewer than two
/// clusters, or where each has one row.
Result<RowClusters> loadClusters(const ProjectReader &reader, const ComparisonView &view, const ItemIndex &index);
