#pragma once

#include "datasetinfo.h"
#include "result.h"

#include <QList>

class Database;

/// A dataset that is being imported: invisible until finishImport(), dropped when the project is opened again.
Result<qint64> insertDataset(Database &database, const QString &name, const QString &sourcePath,
                             const DatasetShape &shape, const QString &fingerprint);
Result<void> setDatasetColumns(Database &database, qint64 dataset, const QStringList &columns);
Result<void> setDatasetReady(Database &database, qint64 dataset);
/// Removes it with its items, in slices. Only for datasets that no run knows.
Result<void> dropDataset(Database &database, qint64 dataset);
Result<void> dropHalfImported(Database &database);

Result<QList<DatasetInfo>> readDatasets(Database &database);
/// NotFound when there is none.
Result<DatasetShape> readShape(Database &database, qint64 dataset);
Result<QList<qint64>> readDatasetItems(Database &database, qint64 dataset);
Result<QStringList> readDatasetItemIds(Database &database, qint64 dataset);
/// Items by version, in the order asked for; NotFound when one is missing.
Result<QList<Item>> readItems(Database &database, const QList<qint64> &versions);

/// Adds the document, or gives one of that name another text.
Result<void> putDocument(Database &database, const QString &name, const QString &text);
Result<QList<std::pair<QString, QString>>> readDocuments(Database &database);
