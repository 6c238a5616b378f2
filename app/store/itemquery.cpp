#include "itemquery.h"

#include "database.h"
#include "databaseerror.h"
#include "datasetstore.h"
#include "itemencoder.h"

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

    const QStringMatcher matcher(query.search, Qt::CaseInsensitive);
    const auto found = [&](const QString &text) { return matcher.indexIn(text) >= 0; };
    QList<ItemRef> items;
    ItemSorter sorter;
    Statement rows(database, itemsWithTextSql);
    rows.bind(query.dataset);
    while (rows.next()) {
        const auto cells = decodeCells(*shape, rows.view(3), {rows.text(4), rows.text(5), rows.text(6), rows.text(7)});
        if (!cells)
            return damagedError(database.path(), u"item_version %1"_s.arg(rows.integer(1)));
        if (!query.search.isEmpty() && !found(rows.text(2)) && std::ranges::none_of(*cells, found))
            continue;
        items.append({rows.integer(0), rows.integer(1)});
        if (sorts)
            sorter.add(cells->value(query.sortColumn));
    }
    if (const auto read = rows.result(); !read)
        return read.error();
    return sorts ? sorter.sorted(items, query.descending) : items;
}
