#include "itemedit.h"

#include "database.h"
#include "databaseerror.h"
#include "datasetstore.h"
#include "itemidentity.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
/// An item as it is now.
struct StoredItem
{
    qint64 dataset = 0;
    qint64 version = 0;
    DatasetShape shape;
    QStringList cells;
};

Error noSuchItemError(const Database &database, qint64 item)
{
    return {ErrorKind::NotFound,
            QCoreApplication::translate("ItemEdit", "%1 has no item %2 to change. Open the project again.")
                .arg(database.path(), QString::number(item))};
}

Result<StoredItem> readStoredItem(Database &database, qint64 item)
{
    Statement query(database,
                    "SELECT i.dataset, i.version, v.fields, v.question, v.reference, v.context, v.category "
                    "FROM item i JOIN item_version v ON v.id = i.version WHERE i.id = ?");
    query.bind(item);
    if (!query.next())
        return query.result() ? noSuchItemError(database, item) : query.result().error();
    StoredItem stored{query.integer(0), query.integer(1), {}, {}};
    auto shape = readReadyShape(database, stored.dataset);
    if (!shape)
        return shape.error();
    stored.shape = std::move(*shape);
    auto cells = decodeCells(stored.shape, query.view(2), {query.text(3), query.text(4), query.text(5), query.text(6)});
    if (!cells)
        return damagedError(database.path(), u"item_version %1"_s.arg(stored.version));
    stored.cells = std::move(*cells);
    return stored;
}

/// One cell for each column: rows of files may be shorter.
Result<QStringList> alignedCells(const DatasetShape &shape, QStringList cells)
{
    if (cells.size() > shape.columns.size())
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate("ItemEdit", "The row has %1 cells, but the data has %2 columns: %3.")
                         .arg(QString::number(cells.size()), QString::number(shape.columns.size()),
                              shape.columns.join(u", "_s))};
    cells.resize(shape.columns.size());
    return cells;
}

Result<qint64> nextVersion(Database &database)
{
    Statement last(database, "SELECT coalesce(max(id), 0) + 1 FROM item_version");
    if (last.next())
        return last.integer(0);
    return last.result().error();
}

Result<void> insertVersion(Database &database, qint64 version, qint64 item, const DatasetShape &shape,
                           const QStringList &cells)
{
    ItemEncoder encoder(shape);
    encoder.encode(cells);
    Statement insert(database, insertVersionSql);
    return runInsertVersion(insert, version, item, encoder);
}

Result<void> pointTo(Database &database, qint64 item, qint64 version)
{
    return Statement(database, "UPDATE item SET version = ? WHERE id = ?").run(version, item);
}

Result<void> forgetSource(Database &database, qint64 dataset)
{
    return Statement(database, "UPDATE dataset SET fingerprint = '' WHERE id = ? AND fingerprint <> ''").run(dataset);
}

Result<void> forgetSourceOf(Database &database, qint64 item)
{
    return Statement(database,
                     "UPDATE dataset SET fingerprint = '' "
                     "WHERE id = (SELECT dataset FROM item WHERE id = ?) AND fingerprint <> ''")
        .run(item);
}

Result<void> insertAppended(Database &database, qint64 dataset, const DatasetShape &shape, const QStringList &cells,
                            qint64 version)
{
    qint64 position = 0;
    {
        Statement last(database, "SELECT coalesce(max(position), 0) + 1 FROM item WHERE dataset = ?");
        last.bind(dataset);
        if (!last.next())
            return last.result();
        position = last.integer(0);
    }
    Statement insert(database, insertItemSql);
    const auto take = [&](const QString &identity) -> Result<bool> {
        if (const auto done = insert.run(dataset, identity, position, version); !done)
            return done.error();
        return database.changes() > 0;
    };
    const QString identity = wishedIdentity(cells, shape.columnOf(Role::Id), position);
    const auto taken = take(identity);
    if (!taken)
        return taken.error();
    int copy = 0;
    if (!*taken) {
        if (const auto given = takeCopyIdentity(identity, copy, take); !given)
            return given.error();
    }
    return {};
}
}

Result<ItemChange> editStoredItem(Database &database, qint64 item, const QStringList &cells)
{
    const auto stored = readStoredItem(database, item);
    if (!stored)
        return stored.error();
    const auto wished = alignedCells(stored->shape, cells);
    if (!wished)
        return wished.error();
    QStringList before = stored->cells;
    before.resize(stored->shape.columns.size());
    if (before == *wished)
        return ItemChange{item, stored->version, stored->version};
    const auto version = nextVersion(database);
    if (!version)
        return version.error();
    if (const auto done = insertVersion(database, *version, item, stored->shape, *wished); !done)
        return done.error();
    if (const auto done = pointTo(database, item, *version); !done)
        return done.error();
    if (const auto done = forgetSource(database, stored->dataset); !done)
        return done.error();
    return ItemChange{item, stored->version, *version};
}

Result<ItemChange> addStoredItem(Database &database, qint64 dataset, const QStringList &cells)
{
    const auto shape = readReadyShape(database, dataset);
    if (!shape)
        return shape.error();
    const auto wished = alignedCells(*shape, cells);
    if (!wished)
        return wished.error();
    const auto version = nextVersion(database);
    if (!version)
        return version.error();
    if (const auto done = insertAppended(database, dataset, *shape, *wished, *version); !done)
        return done.error();
    const qint64 item = database.lastInsertId();
    if (const auto done = insertVersion(database, *version, item, *shape, *wished); !done)
        return done.error();
    if (const auto done = forgetSource(database, dataset); !done)
        return done.error();
    return ItemChange{item, 0, *version};
}

Result<void> hideStoredItems(Database &database, const QList<qint64> &items, bool hidden)
{
    Statement update(database, "UPDATE item SET hidden = ? WHERE id = ?");
    for (const qint64 item : items) {
        if (const auto done = update.run(hidden, item); !done)
            return done;
        if (database.changes() == 0)
            return noSuchItemError(database, item);
    }
    for (const qint64 item : items) {
        if (const auto done = forgetSourceOf(database, item); !done)
            return done;
    }
    return {};
}

Result<void> setStoredItemVersion(Database &database, qint64 item, qint64 version)
{
    {
        Statement query(database, "SELECT 1 FROM item_version WHERE id = ? AND item = ?");
        query.bind(version, item);
        if (!query.next())
            return query.result() ? noSuchItemError(database, item) : query.result().error();
    }
    if (const auto done = pointTo(database, item, version); !done)
        return done;
    return forgetSourceOf(database, item);
}

Result<void> runInsertVersion(Statement &statement, qint64 version, qint64 item, const ItemEncoder &encoder)
{
    statement.bind(version, item, Blob{encoder.hash()});
    for (std::size_t role = 0; role < typedRoles.size(); ++role)
        bindTypedText(statement, int(role) + 4, encoder, role);
    statement.bindAt(8, Utf8{encoder.fields()});
    statement.next();
    return statement.result();
}

void bindTypedText(Statement &statement, int index, const ItemEncoder &encoder, std::size_t role)
{
    if (const auto text = encoder.typed(role))
        statement.bindAt(index, Utf8{*text});
    else
        statement.bindAt(index, std::nullopt);
}
