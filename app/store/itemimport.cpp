#include "itemimport.h"

#include "database.h"
#include "databaseerror.h"
#include "datasetstore.h"
#include "itemedit.h"
#include "itemidentity.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype rowsPerTransaction = 5000;
constexpr qint64 msPerTransaction = 100;
constexpr qsizetype rowsBetweenLooks = 64; ///< at the clock
constexpr int versionsPerSlice = 1000;

/// Imported rows can be had again from their source, so their commits need no fsync of their own: the commit of
/// finishDataset, like every other one, is FULL and takes them along. The file is consistent at any moment.
class RelaxedSync
{
public:
    explicit RelaxedSync(Database &database)
        : m_database(database)
        , m_relaxed(database.execute("PRAGMA synchronous = NORMAL"))
    {
    }
    ~RelaxedSync() { m_database.execute("PRAGMA synchronous = FULL").has_value(); }
    Q_DISABLE_COPY_MOVE(RelaxedSync)

private:
    Database &m_database;
    Result<void> m_relaxed; ///< if not, it is slower, not wrong
};
}

struct ItemImport::Statements
{
    Statement item;
    Statement version;
};

ItemImport::ItemImport(Database &database, qint64 dataset, const DatasetShape &shape)
    : m_database(database)
    , m_dataset(dataset)
    , m_shape(shape)
    , m_idColumn(shape.columnOf(Role::Id))
    , m_encoder(shape)
{
}

Result<QList<std::pair<qint64, QString>>> ItemImport::addRows(qint64 firstRow, const QList<QStringList> &rows,
                                                              const std::function<void()> &afterSlice)
{
    Duplicates duplicates;
    for (qsizetype done = 0; done < rows.size();) {
        {
            const RelaxedSync relaxed(m_database);
            const auto added = addSlice(firstRow, rows, done, duplicates);
            if (!added)
                return added.error();
            done += *added;
        }
        afterSlice();
    }
    return duplicates;
}

Result<qsizetype> ItemImport::addSlice(qint64 firstRow, const QList<QStringList> &rows, qsizetype from,
                                       Duplicates &duplicates)
{
    QElapsedTimer clock;
    clock.start();
    qsizetype count = 0;
    const auto done = m_database.inTransaction([&]() -> Result<void> {
        Statement last(m_database, "SELECT coalesce(max(id), 0) FROM item_version");
        if (!last.next())
            return last.result();
        m_nextVersion = last.integer(0) + 1;
        Statements statements{{m_database, insertItemSql}, {m_database, insertVersionSql}};
        while (from + count < rows.size() && count < rowsPerTransaction
               && (count % rowsBetweenLooks != 0 || count == 0 || clock.elapsed() < msPerTransaction)) {
            const qsizetype index = from + count;
            if (const auto added = addRow(statements, firstRow + index, rows[index], duplicates); !added)
                return added;
            ++count;
        }
        return {};
    });
    if (!done)
        return done.error();
    return count;
}

Result<void> ItemImport::addRow(Statements &statements, qint64 row, const QStringList &cells, Duplicates &duplicates)
{
    const QString identity = wishedIdentity(cells, m_idColumn, row);
    const auto inserted = insertItem(statements, identity, row);
    if (!inserted)
        return inserted.error();
    if (!*inserted) {
        const auto given = insertDuplicate(statements, identity, row);
        if (!given)
            return given.error();
        duplicates.append({row, *given});
    }
    const qint64 item = m_database.lastInsertId();

    m_encoder.encode(cells);
    return runInsertVersion(statements.version, m_nextVersion++, item, m_encoder);
}

Result<bool> ItemImport::insertItem(Statements &statements, const QString &identity, qint64 row)
{
    if (const auto done = statements.item.run(m_dataset, identity, row, m_nextVersion); !done)
        return done.error();
    return m_database.changes() > 0;
}

Result<QString> ItemImport::insertDuplicate(Statements &statements, const QString &identity, qint64 row)
{
    return takeCopyIdentity(identity, m_lastCopy[qHash(identity)],
                            [&](const QString &given) { return insertItem(statements, given, row); });
}

Result<qint64> ItemImport::finish(const QStringList &columns)
{
    DatasetShape shape = m_shape;
    shape.columns = columns;
    const bool rolesCameLater = std::ranges::any_of(m_shape.roles, [&](const ColumnRole &entry) {
        return !m_shape.columns.contains(entry.column) && columns.contains(entry.column);
    });
    if (rolesCameLater) {
        if (const auto done = encodeAgain(shape); !done)
            return done.error();
    }
    qint64 count = 0;
    const auto done = m_database.inTransaction([&]() -> Result<void> {
        if (const auto set = setDatasetColumns(m_database, m_dataset, columns); !set)
            return set;
        if (const auto set = setDatasetReady(m_database, m_dataset); !set)
            return set;
        Statement query(m_database, "SELECT count(*) FROM item WHERE dataset = ?");
        query.bind(m_dataset);
        count = query.next() ? query.integer(0) : 0;
        return query.result();
    });
    if (!done)
        return done.error();
    return count;
}

Result<void> ItemImport::encodeAgain(const DatasetShape &shape)
{
    ItemEncoder encoder(shape);
    const RelaxedSync relaxed(m_database);
    qint64 last = 0;
    for (bool more = true; more;) {
        QList<qint64> versions;
        const auto done = m_database.inTransaction([&]() -> Result<void> {
            Statement query(m_database,
                            "SELECT v.id FROM item_version v JOIN item i ON i.id = v.item "
                            "WHERE v.id > ? AND i.dataset = ? ORDER BY v.id LIMIT ?");
            query.bind(last, m_dataset, versionsPerSlice);
            while (query.next())
                versions.append(query.integer(0));
            Result<void> encoded = query.result();
            for (qsizetype i = 0; encoded && i < versions.size(); ++i)
                encoded = encodeAgain(encoder, shape, versions[i]);
            return encoded;
        });
        if (!done)
            return done;
        more = !versions.isEmpty();
        last = more ? versions.last() : last;
    }
    return {};
}

Result<void> ItemImport::encodeAgain(ItemEncoder &encoder, const DatasetShape &shape, qint64 version)
{
    std::optional<QStringList> cells;
    {
        Statement query(m_database,
                        "SELECT fields, question, reference, context, category FROM item_version "
                        "WHERE id = ?");
        query.bind(version);
        if (!query.next())
            return query.result();
        cells = decodeCells(m_shape, query.view(0), {query.text(1), query.text(2), query.text(3), query.text(4)});
    }
    if (!cells)
        return damagedError(m_database.path(), u"item_version %1"_s.arg(version));
    // Rows that came before a column are shorter than the shape and have no text for it.
    cells->resize(qMax(cells->size(), shape.columns.size()));
    encoder.encode(*cells);
    Statement update(m_database,
                     "UPDATE item_version SET content_hash = ?, fields = ?, question = ?, reference = ?, "
                     "context = ?, category = ? WHERE id = ?");
    update.bind(Blob{encoder.hash()}, Utf8{encoder.fields()});
    for (std::size_t role = 0; role < typedRoles.size(); ++role)
        bindTypedText(update, int(role) + 3, encoder, role);
    update.bindAt(7, version);
    update.next();
    return update.result();
}
