#pragma once

#include "datasetinfo.h"
#include "result.h"

#include <QList>

class Database;

/// A dataset that is being imported: invisible until finishImport(), dropped when the project is opened again.
Result<qint64> insertDataset(Database &database, const QString &name, const QString &sourcePath,
                             const DatasetShape &shape, const QString &fingerprint,
                             Purpose purpose = Purpose::Evaluation, const QByteArray &origin = {});
Result<void> setDatasetColumns(Database &database, qint64 dataset, const QStringList &columns);
Result<void> setDatasetReady(Database &database, qint64 dataset);
/// Removes it with its items, in slices. Only for datasets that no run knows.
Result<void> dropDataset(Database &database, qint64 dataset);
/// Those that are being imported or removed, and those of a generation that ended before it knew of them.
Result<void> dropHalfImported(Database &database);
/// Takes it out of sight. BadInput, naming the run, when one stands on it. It is dropped by slices from now on, and by
/// the next opening if the program ends before.
Result<void> markForRemoval(Database &database, qint64 dataset);
/// Drops some items of a dataset that is marked, outside of a transaction; true when nothing is left of it.
Result<bool> dropMarkedSlice(Database &database, qint64 dataset);
/// BadInput for an empty name, or one that another dataset has.
Result<void> renameStoredDataset(Database &database, qint64 dataset, const QString &name);

Result<QList<DatasetInfo>> readDatasets(Database &database);
/// NotFound when there is none.
Result<DatasetShape> readShape(Database &database, qint64 dataset);
/// The same for a dataset that is in sight: neither half imported nor half removed.
Result<DatasetShape> readReadyShape(Database &database, qint64 dataset);
Result<QList<qint64>> readDatasetItems(Database &database, qint64 dataset);
Result<QStringList> readDatasetItemIds(Database &database, qint64 dataset);
/// Items by version, in the order asked for; NotFound when one is missing.
Result<QList<Item>> readItems(Database &database, const QList<qint64> &versions);
