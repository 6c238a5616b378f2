#include "itemquery.h"

#include "cellsjson.h"
#include "database.h"
#include "databaseerror.h"
#include "datasetstore.h"
#include "itemencoder.h"
#include "utf8text.h"

#include <QStringMatcher>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr std::string_view itemsAloneSql
    = "SELECT id, version FROM item WHERE dataset = ? AND hidden = 0 ORDER BY position, id";
constexpr std::string_view itemsWithTextSql
    = "SELECT i.id, i.version, i.identity, v.fields, v.question, v.reference, v.context, v.category "
      "FROM item i CROSS JOIN item_version v WHERE i.dataset = ? AND i.hidden = 0 AND v.id = i.version "
      "ORDER BY i.position, i.id";

/// What an item is sorted by.
struct SortKey
{
    QString text;
    double number = 0;
    qsizetype row = 0;
};

class ItemSorter
{
public:
    void add(const QString &cell)
    {
        SortKey key{cell.trimmed(), 0, m_keys.size()};
        if (!key.text.isEmpty() && m_numeric) {
            bool read = false;
            key.number = key.text.toDouble(&read);
            m_numeric = read && std::isfinite(key.number);
        }
        m_keys.append(std::move(key));
    }

    QList<ItemRef> sorted(const QList<ItemRef> &items, bool descending)
    {
        if (!m_numeric) {
            for (SortKey &key : m_keys)
                key.text = key.text.toCaseFolded();
        }
        std::ranges::stable_sort(m_keys, [this, descending](const SortKey &a, const SortKey &b) {
            if (a.text.isEmpty() || b.text.isEmpty())
                return !a.text.isEmpty() && b.text.isEmpty();
            return descending ? isBefore(b, a) : isBefore(a, b);
        });
        QList<ItemRef> sorted;
        sorted.reserve(items.size());
        for (const SortKey &key : std::as_const(m_keys))
            sorted.append(items[key.row]);
        return sorted;
    }

private:
    bool isBefore(const SortKey &a, const SortKey &b) const
    {
        return m_numeric ? a.number < b.number : a.text < b.text;
    }

    QList<SortKey> m_keys;
    bool m_numeric = true;
};

constexpr int identityColumn = 2;
constexpr int fieldsColumn = 3;
constexpr int firstTypedColumn = 4; // then in the order of typedRoles

/// Looks for a text in rows of itemsWithTextSql.
class TextFinder
{
public:
    explicit TextFinder(const QString &search)
        : m_matcher(search, Qt::CaseInsensitive)
        , m_standsForItself(
              std::ranges::none_of(search, [](QChar c) { return c == u'"' || c == u'\\' || c.unicode() < 0x20; }))
    {
    }

    /// nullopt: the row is damaged.
    std::optional<bool> isIn(const Statement &row) const
    {
        if (m_matcher.pattern().isEmpty() || found(row.text(identityColumn)))
            return true;
        for (int i = 0; i < int(typedRoles.size()); ++i) {
            if (!row.isNull(firstTypedColumn + i) && found(row.text(firstTypedColumn + i)))
                return true;
        }
        // A text that JSON does not escape is in a cell only if it is in the JSON; the reverse is not so.
        const QByteArrayView json = row.view(fieldsColumn);
        if (m_standsForItself && !found(textFromUtf8(json)))
            return false;
        const auto cells = parseJsonCells(json);
        if (!cells)
            return std::nullopt;
        return std::ranges::any_of(*cells, [this](const auto &cell) { return cell && found(*cell); });
    }

private:
    bool found(const QString &text) const { return m_matcher.indexIn(text) >= 0; }

    QStringMatcher m_matcher;
    bool m_standsForItself;
};

/// Reads one column's cells from rows of itemsWithTextSql.
class ColumnCells
{
public:
    ColumnCells(const DatasetShape &shape, qsizetype column)
        : m_column(column)
    {
        for (int i = 0; i < int(typedRoles.size()); ++i) {
            if (shape.columnOf(typedRoles[std::size_t(i)]) == column && m_typed < 0)
                m_typed = firstTypedColumn + i;
        }
    }

    /// nullopt: the row is damaged.
    std::optional<QString> cell(const Statement &row) const
    {
        return m_typed >= 0 ? row.text(m_typed) : jsonCellAt(row.view(fieldsColumn), m_column);
    }

private:
    qsizetype m_column;
    int m_typed = -1;
};

Result<QList<ItemRef>> itemsInFileOrder(Database &database, qint64 dataset)
{
    QList<ItemRef> items;
    Statement rows(database, itemsAloneSql);
    rows.bind(dataset);
    while (rows.next())
        items.append({rows.integer(0), rows.integer(1)});
    if (const auto read = rows.result(); !read)
        return read.error();
    return items;
}
}

Result<QList<ItemRef>> queryStoredItems(Database &database, const ItemQuery &query)
{
    const auto shape = readReadyShape(database, query.dataset);
    if (!shape)
        return shape.error();
    const bool sorts = query.sortColumn >= 0 && query.sortColumn < shape->columns.size();
    if (query.search.isEmpty() && !sorts)
        return itemsInFileOrder(database, query.dataset);

    const TextFinder finder(query.search);
    const ColumnCells column(*shape, query.sortColumn);
    QList<ItemRef> items;
    ItemSorter sorter;
    Statement rows(database, itemsWithTextSql);
    rows.bind(query.dataset);
    while (rows.next()) {
        const auto found = finder.isIn(rows);
        const auto cell = found && *found && sorts ? column.cell(rows) : QString();
        if (!found || !cell)
            return damagedError(database.path(), u"item_version %1"_s.arg(rows.integer(1)));
        if (!*found)
            continue;
        items.append({rows.integer(0), rows.integer(1)});
        if (sorts)
            sorter.add(*cell);
    }
    if (const auto read = rows.result(); !read)
        return read.error();
    return sorts ? sorter.sorted(items, query.descending) : items;
}
