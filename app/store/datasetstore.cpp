#include "datasetstore.h"

#include "database.h"
#include "databaseerror.h"
#include "itemencoder.h"
#include "projectreader.h"
#include "schema.h"
#include "timetext.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <string>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int dropSlice = 20000;
constexpr int markedSlice = 2000; ///< answers are saved in between

QByteArray columnsJson(const QStringList &columns)
{
    return QJsonDocument(QJsonArray::fromStringList(columns)).toJson(QJsonDocument::Compact);
}

QByteArray rolesJson(const QList<ColumnRole> &roles)
{
    QJsonArray array;
    for (const ColumnRole &entry : roles)
        array.append(QJsonObject{{u"role"_s, roleName(entry.role)}, {u"column"_s, entry.column}});
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

DatasetShape shapeFrom(const QByteArray &columns, const QByteArray &roles, const QString &listSeparator)
{
    DatasetShape shape;
    shape.listSeparator = listSeparator;
    const QJsonArray columnArray = QJsonDocument::fromJson(columns).array();
    for (const QJsonValue &column : columnArray)
        shape.columns.append(column.toString());
    const QJsonArray roleArray = QJsonDocument::fromJson(roles).array();
    for (const QJsonValue &entry : roleArray)
        shape.roles.append({roleFromName(entry[u"role"].toString()), entry[u"column"].toString()});
    return shape;
}

/// No run refers to what is dropped, and looking for one at each row would take hours.
class ForeignKeysOff
{
public:
    explicit ForeignKeysOff(Database &database)
        : m_database(database)
        , m_off(database.execute("PRAGMA foreign_keys = OFF"))
    {
    }
    ~ForeignKeysOff() { m_database.execute("PRAGMA foreign_keys = ON").has_value(); }
    Q_DISABLE_COPY_MOVE(ForeignKeysOff)

private:
    Database &m_database;
    Result<void> m_off; ///< if not, it is slower, not wrong
};

/// Drops the dataset's first items with their versions, in one transaction; tells how many.
Result<int> dropItems(Database &database, qint64 dataset, int limit)
{
    int dropped = 0;
    const auto done = database.inTransaction([&]() -> Result<void> {
        const auto versions = Statement(database,
                                        "DELETE FROM item_version WHERE item IN (SELECT id FROM item WHERE dataset = ? "
                                        "ORDER BY position LIMIT ?)")
                                  .run(dataset, limit);
        if (!versions)
            return versions;
        const auto items = Statement(database,
                                     "DELETE FROM item WHERE id IN (SELECT id FROM item WHERE dataset = ? "
                                     "ORDER BY position LIMIT ?)")
                               .run(dataset, limit);
        dropped = database.changes();
        return items;
    });
    if (!done)
        return done.error();
    return dropped;
}

Error noDatasetError(const Database &database, qint64 dataset)
{
    return {ErrorKind::NotFound,
            QCoreApplication::translate("DatasetStore", "%1 has no dataset %2. Look at the list of its datasets.")
                .arg(database.path(), QString::number(dataset))};
}

Error noItemError(const QString &path)
{
    return {ErrorKind::NotFound,
            QCoreApplication::translate("DatasetStore",
                                        "%1 does not hold an item that was asked for. Open the project "
                                        "again; if that does not help, go back to a copy of it.")
                .arg(path)};
}
}

Result<qint64> insertDataset(Database &database, const QString &name, const QString &sourcePath,
                             const DatasetShape &shape, const QString &fingerprint, Purpose purpose,
                             const QByteArray &origin)
{
    Statement insert(database,
                     "INSERT INTO dataset(name, source_path, fingerprint, columns, roles, list_separator, state, "
                     "created_at) VALUES (?, ?, ?, ?, ?, ?, 'importing', ?)");
    const QByteArray columns = columnsJson(shape.columns);
    const QByteArray roles = rolesJson(shape.roles);
    const auto done = insert.run(name, sourcePath, fingerprint.isNull() ? u""_s : fingerprint, Utf8{columns},
                                 Utf8{roles}, shape.listSeparator, timeText(QDateTime::currentDateTimeUtc()));
    if (!done)
        return done.error();
    const qint64 id = database.lastInsertId();
    if (purpose == Purpose::Evaluation && origin.isEmpty())
        return id;
    const auto told = Statement(database, "UPDATE dataset SET purpose = ?, origin = ? WHERE id = ?")
                          .run(purposeName(purpose), Utf8{origin}, id);
    if (!told)
        return told.error();
    return id;
}

Result<void> setDatasetColumns(Database &database, qint64 dataset, const QStringList &columns)
{
    const QByteArray json = columnsJson(columns);
    return Statement(database, "UPDATE dataset SET columns = ? WHERE id = ?").run(Utf8{json}, dataset);
}

Result<void> setDatasetReady(Database &database, qint64 dataset)
{
    return Statement(database, "UPDATE dataset SET state = 'ready' WHERE id = ?").run(dataset);
}

Result<void> markForRemoval(Database &database, qint64 dataset)
{
    if (const auto shape = readReadyShape(database, dataset); !shape)
        return shape.error();
    {
        Statement query(database, "SELECT id, name FROM run WHERE dataset = ? ORDER BY id DESC LIMIT 1");
        query.bind(dataset);
        if (query.next())
            return Error{
                ErrorKind::BadInput,
                QCoreApplication::translate("DatasetStore",
                                            "Run %1 (%2) stands on this data, so it can't be removed: its answers "
                                            "would belong to nothing.")
                    .arg(QString::number(query.integer(0)), query.text(1))};
        if (const auto read = query.result(); !read)
            return read;
    }
    return Statement(database, "UPDATE dataset SET state = 'removing' WHERE id = ?").run(dataset);
}

Result<bool> dropMarkedSlice(Database &database, qint64 dataset)
{
    const ForeignKeysOff off(database);
    const auto dropped = dropItems(database, dataset, markedSlice);
    if (!dropped)
        return dropped.error();
    if (*dropped > 0)
        return false;
    const auto done = Statement(database, "DELETE FROM dataset WHERE id = ? AND state = 'removing'").run(dataset);
    if (!done)
        return done.error();
    return true;
}

Result<void> renameStoredDataset(Database &database, qint64 dataset, const QString &name)
{
    if (name.trimmed().isEmpty())
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate("DatasetStore", "The name is empty. Give the data a name.")};
    if (const auto shape = readReadyShape(database, dataset); !shape)
        return shape.error();
    {
        Statement query(database,
                        "SELECT 1 FROM dataset WHERE name = ? AND id <> ? AND state = 'ready' AND purpose = ''");
        query.bind(name, dataset);
        if (query.next())
            return Error{ErrorKind::BadInput,
                         QCoreApplication::translate("DatasetStore",
                                                     "Other data of the project is called %1 already. Take another "
                                                     "name.")
                             .arg(name)};
        if (const auto read = query.result(); !read)
            return read;
    }
    return Statement(database, "UPDATE dataset SET name = ? WHERE id = ?").run(name, dataset);
}

Result<void> dropDataset(Database &database, qint64 dataset)
{
    const ForeignKeysOff off(database);
    for (int dropped = 1; dropped > 0;) {
        const auto slice = dropItems(database, dataset, dropSlice);
        if (!slice)
            return slice.error();
        dropped = *slice;
    }
    return Statement(database, "DELETE FROM dataset WHERE id = ?").run(dataset);
}

Result<void> dropHalfImported(Database &database)
{
    QList<qint64> datasets;
    {
        Statement query(
            database,
            "SELECT id FROM dataset WHERE state <> 'ready' "
            "OR (purpose = 'windows' AND id NOT IN (SELECT windows FROM generation WHERE windows > 0)) "
            "OR (purpose = 'questions' AND id NOT IN (SELECT questions FROM generation WHERE questions > 0))");
        while (query.next())
            datasets.append(query.integer(0));
        if (const auto read = query.result(); !read)
            return read;
    }
    for (const qint64 dataset : datasets) {
        if (const auto done = dropDataset(database, dataset); !done)
            return done;
    }
    return {};
}

Result<QList<DatasetInfo>> readDatasets(Database &database)
{
    QList<DatasetInfo> datasets;
    const auto known = hasGenerations(database);
    if (!known)
        return known.error();
    const std::string made = *known ? "purpose, origin " : "'', '' ";
    Statement query(database,
                    "SELECT id, name, source_path, columns, roles, list_separator, created_at, "
                    "(SELECT count(*) FROM item WHERE dataset = d.id) "
                    "- (SELECT count(*) FROM item WHERE dataset = d.id AND hidden <> 0), fingerprint, "
                        + made + "FROM dataset d WHERE state = 'ready' ORDER BY id");
    while (query.next()) {
        DatasetInfo info;
        info.id = query.integer(0);
        info.name = query.text(1);
        info.sourcePath = query.text(2);
        info.shape = shapeFrom(query.bytes(3), query.bytes(4), query.text(5));
        info.createdAt = timeFromText(query.text(6));
        info.itemCount = query.integer(7);
        info.fingerprint = query.text(8);
        info.purpose = purposeFromName(query.text(9));
        info.origin = query.bytes(10);
        datasets.append(info);
    }
    if (const auto read = query.result(); !read)
        return read.error();
    return datasets;
}

Result<DatasetShape> readShape(Database &database, qint64 dataset)
{
    Statement query(database, "SELECT columns, roles, list_separator FROM dataset WHERE id = ?");
    query.bind(dataset);
    if (query.next())
        return shapeFrom(query.bytes(0), query.bytes(1), query.text(2));
    return query.result() ? noDatasetError(database, dataset) : query.result().error();
}

Result<DatasetShape> readReadyShape(Database &database, qint64 dataset)
{
    {
        Statement query(database, "SELECT 1 FROM dataset WHERE id = ? AND state = 'ready'");
        query.bind(dataset);
        if (!query.next())
            return query.result() ? noDatasetError(database, dataset) : query.result().error();
    }
    return readShape(database, dataset);
}

Result<QList<qint64>> readDatasetItems(Database &database, qint64 dataset)
{
    QList<qint64> versions;
    Statement query(database, "SELECT version FROM item WHERE dataset = ? AND hidden = 0 ORDER BY position, id");
    query.bind(dataset);
    while (query.next())
        versions.append(query.integer(0));
    if (const auto read = query.result(); !read)
        return read.error();
    return versions;
}

Result<QStringList> readDatasetItemIds(Database &database, qint64 dataset)
{
    QStringList ids;
    Statement query(database, "SELECT identity FROM item WHERE dataset = ? AND hidden = 0 ORDER BY position, id");
    query.bind(dataset);
    while (query.next())
        ids.append(query.text(0));
    if (const auto read = query.result(); !read)
        return read.error();
    return ids;
}

Result<QList<Item>> readItems(Database &database, const QList<qint64> &versions)
{
    QList<Item> items;
    items.reserve(versions.size());
    QHash<qint64, DatasetShape> shapes;
    Statement query(database,
                    "SELECT i.dataset, i.identity, v.fields, v.question, v.reference, v.context, v.category "
                    "FROM item_version v JOIN item i ON i.id = v.item WHERE v.id = ?");
    for (const qint64 version : versions) {
        query.bind(version);
        if (!query.next())
            return query.result() ? noItemError(database.path()) : query.result().error();
        const qint64 dataset = query.integer(0);
        auto shape = shapes.find(dataset);
        if (shape == shapes.end()) {
            auto read = readShape(database, dataset);
            if (!read)
                return read.error();
            shape = shapes.insert(dataset, std::move(*read));
        }
        const auto cells
            = decodeCells(*shape, query.view(2), {query.text(3), query.text(4), query.text(5), query.text(6)});
        if (!cells)
            return damagedError(database.path(), u"item_version %1"_s.arg(version));
        items.append(makeItem(*shape, query.text(1), *cells));
        items.last().version = version;
    }
    return items;
}
