#include "batchstore.h"

#include "database.h"
#include "schema.h"
#include "timetext.h"

#include <string>

namespace {
constexpr std::string_view batchColumns
    = "SELECT tag, run, coalesce(candidate, 0), coalesce(scorer, 0), origin, step, input_file, remote_id, state, "
      "total, completed, failed, worst_case, text, created_at FROM batch ";

Result<bool> hasBatches(Database &database)
{
    const auto version = schemaVersion(database);
    if (!version)
        return version.error();
    return *version >= firstVersionWithBatches;
}

std::optional<qint64> idOrNull(qint64 id)
{
    return id > 0 ? std::optional(id) : std::nullopt;
}

Batch batchOf(const Statement &row)
{
    Batch batch;
    batch.tag = row.text(0);
    batch.run = row.integer(1);
    batch.candidate = row.integer(2);
    batch.scorer = row.integer(3);
    batch.origin = row.text(4);
    batch.step = batchStepFromName(row.text(5));
    batch.inputFile = row.text(6);
    batch.remoteId = row.text(7);
    batch.state = batchStateFromName(row.text(8));
    batch.total = row.integer(9);
    batch.completed = row.integer(10);
    batch.failed = row.integer(11);
    batch.worstCase = row.real(12);
    batch.text = row.text(13);
    batch.createdAt = timeFromText(row.text(14));
    return batch;
}

Result<QList<Batch>> batchesWhere(Database &database, std::string_view condition, qint64 run)
{
    QList<Batch> batches;
    const auto known = hasBatches(database);
    if (!known)
        return known.error();
    if (!*known)
        return batches;
    Statement query(database, std::string(batchColumns).append(condition));
    query.bind(run);
    while (query.next())
        batches.append(batchOf(query));
    if (const auto read = query.result(); !read)
        return read.error();
    return batches;
}

Result<void> dropItems(Database &database, std::string_view ofBatches, const QString &tag)
{
    const std::string which(ofBatches);
    const auto done
        = Statement(database,
                    "DELETE FROM text WHERE id IN (SELECT request FROM batch_item WHERE batch IN " + which + ")")
              .run(tag);
    if (!done)
        return done;
    return Statement(database, "DELETE FROM batch_item WHERE batch IN " + which).run(tag);
}
}

Result<void> putBatch(Database &database, const Batch &batch)
{
    const auto done
        = Statement(database,
                    "INSERT INTO batch(tag, run, candidate, scorer, origin, step, input_file, remote_id, state, "
                    "total, completed, failed, worst_case, text, created_at) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (tag) DO UPDATE SET "
                    "step = excluded.step, input_file = excluded.input_file, remote_id = excluded.remote_id, "
                    "state = excluded.state, total = excluded.total, completed = excluded.completed, "
                    "failed = excluded.failed, worst_case = excluded.worst_case, text = excluded.text")
              .run(batch.tag, batch.run, idOrNull(batch.candidate), idOrNull(batch.scorer), batch.origin,
                   batchStepName(batch.step), batch.inputFile, batch.remoteId, batchStateName(batch.state), batch.total,
                   batch.completed, batch.failed, batch.worstCase, batch.text, timeText(batch.createdAt));
    if (!done || batch.step != BatchStep::Done)
        return done;
    return dropItems(database, "(SELECT id FROM batch WHERE tag = ?)", batch.tag);
}

Result<void> putBatchItems(Database &database, const QString &tag, const QList<BatchItem> &items)
{
    Statement text(database, "INSERT INTO text(content) VALUES (?)");
    Statement insert(database,
                     "INSERT INTO batch_item(batch, custom_id, candidate, item_version, repeat, answer, request) "
                     "SELECT id, ?, ?, ?, ?, ?, ? FROM batch WHERE tag = ?");
    for (const BatchItem &item : items) {
        const bool isText = item.request.isValidUtf8();
        if (const auto done = isText ? text.run(Utf8{item.request}) : text.run(Blob{item.request}); !done)
            return done;
        if (const auto done = insert.run(item.customId, item.key.candidate, item.key.item, item.key.repeat,
                                         idOrNull(item.answer), database.lastInsertId(), tag);
            !done)
            return done;
    }
    return {};
}

Result<void> dropUnsentBatches(Database &database)
{
    const QString step = batchStepName(BatchStep::Preparing);
    if (const auto done = dropItems(database, "(SELECT id FROM batch WHERE step = ?)", step); !done)
        return done;
    return Statement(database, "DELETE FROM batch WHERE step = ?").run(step);
}

Result<QList<Batch>> readOpenBatches(Database &database, qint64 run)
{
    return batchesWhere(database, "WHERE run = ? AND step <> 'done' ORDER BY id", run);
}

Result<QList<Batch>> readBatches(Database &database, qint64 run)
{
    return batchesWhere(database, "WHERE run = ? ORDER BY id", run);
}

Result<void> forEachOpenCell(Database &database, qint64 candidate, qint64 scorer,
                             const std::function<void(const AnswerKey &key, qint64 answer)> &row)
{
    const auto known = hasBatches(database);
    if (!known || !*known)
        return known ? Result<void>() : Result<void>(known.error());
    Statement query(database,
                    "SELECT i.candidate, i.item_version, i.repeat, coalesce(i.answer, 0) FROM batch b "
                    "JOIN batch_item i ON i.batch = b.id WHERE b.step <> 'done' AND b.candidate IS ? "
                    "AND b.scorer IS ?");
    query.bind(idOrNull(candidate), idOrNull(scorer));
    while (query.next())
        row({query.integer(0), query.integer(1), query.smallInteger(2)}, query.integer(3));
    return query.result();
}

Result<QList<BatchItem>> readBatchItems(Database &database, const QString &tag)
{
    QList<BatchItem> items;
    Statement query(database,
                    "SELECT custom_id, candidate, item_version, repeat, coalesce(answer, 0) FROM batch_item "
                    "WHERE batch = (SELECT id FROM batch WHERE tag = ?)");
    query.bind(tag);
    while (query.next())
        items.append(
            {query.text(0), {query.integer(1), query.integer(2), query.smallInteger(3)}, query.integer(4), {}});
    if (const auto read = query.result(); !read)
        return read.error();
    return items;
}

Result<BatchItem> readBatchItem(Database &database, const QString &tag, const QString &customId)
{
    Statement query(database,
                    "SELECT i.custom_id, i.candidate, i.item_version, i.repeat, coalesce(i.answer, 0), t.content "
                    "FROM batch_item i LEFT JOIN text t ON t.id = i.request "
                    "WHERE i.batch = (SELECT id FROM batch WHERE tag = ?) AND i.custom_id = ?");
    query.bind(tag, customId);
    if (query.next())
        return BatchItem{query.text(0),
                         {query.integer(1), query.integer(2), query.smallInteger(3)},
                         query.integer(4),
                         query.bytes(5)};
    if (const auto read = query.result(); !read)
        return read.error();
    return BatchItem();
}
