#pragma once

#include "batch.h"
#include "result.h"

#include <QList>

#include <functional>

class Database;

/// The first schema version with batches; in older projects there are none.
constexpr int firstVersionWithBatches = 5;

// Writing; all of it inside the caller's transaction.

/// Stores the batch, or what is new of it. Once it is done its items are dropped: calls have their requests.
Result<void> putBatch(Database &database, const Batch &batch);
/// Requests of a stored batch.
Result<void> putBatchItems(Database &database, const QString &tag, const QList<BatchItem> &items);
/// Batches of which nothing was sent, whose program is gone.
Result<void> dropUnsentBatches(Database &database);

// Reading.

/// Batches of a run that are not done, oldest first.
Result<QList<Batch>> readOpenBatches(Database &database, qint64 run);
/// All batches of a run, oldest first.
Result<QList<Batch>> readBatches(Database &database, qint64 run);
/// Cells that are on their way in open batches: of a candidate's answers (`scorer` 0), or of a scorer's scores, where
/// only `answer` counts.
Result<void> forEachOpenCell(Database &database, qint64 candidate, qint64 scorer,
                             const std::function<void(const AnswerKey &key, qint64 answer)> &row);
/// The items without their requests.
Result<QList<BatchItem>> readBatchItems(Database &database, const QString &tag);
/// One with its request; a default one when there is none.
Result<BatchItem> readBatchItem(Database &database, const QString &tag, const QString &customId);
