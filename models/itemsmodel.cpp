#include "itemsmodel.h"

#include "cellroles.h"
#include "columnroles.h"
#include "formatting.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype keptCharacters = 8 * 1024 * 1024;
constexpr qsizetype itemCharacters = 64 * 1024; ///< of one item that are kept: a page always fits
constexpr qsizetype cellCharacters = 4000;
constexpr qsizetype toolTipText = 1500;
constexpr qsizetype pagesAtOnce = 8; ///< more than a screen shows

Item shortened(const Item &item)
{
    Item kept;
    kept.version = item.version;
    kept.id = item.id.left(cellCharacters);
    const qsizetype most
        = std::clamp<qsizetype>(itemCharacters / std::max<qsizetype>(item.fields.size(), 1), 80, cellCharacters);
    kept.fields.reserve(item.fields.size());
    for (const NamedText &field : item.fields)
        kept.fields.append({{}, field.text.left(most)}); // columns are known by their place
    return kept;
}

/// What the column is for, where its name does not say it already.
QString hintOf(Role role, const QString &column)
{
    if (role == Role::None)
        return ItemsModel::tr("extra field");
    if (column.isEmpty())
        return ItemsModel::tr("row number");
    return column.compare(roleTitle(role), Qt::CaseInsensitive) == 0 ? QString() : roleTitle(role);
}

qsizetype costOf(const Item &item)
{
    qsizetype cost = item.id.size() + 32;
    for (const NamedText &field : item.fields)
        cost += field.text.size() + 16;
    return cost;
}
}

ItemsModel::ItemsModel(ItemsSource source, QObject *parent)
    : QAbstractTableModel(parent)
    , m_source(std::move(source))
    , m_items(keptCharacters)
{
    m_fetch.setSingleShot(true);
    m_fetch.setInterval(0);
    connect(&m_fetch, &QTimer::timeout, this, &ItemsModel::readWanted);
}

void ItemsModel::setDataset(const DatasetInfo &dataset)
{
    const bool sameShape = dataset.id == m_dataset.id && dataset.shape == m_dataset.shape;
    m_dataset = dataset;
    if (sameShape)
        return;
    beginResetModel();
    m_query = {.dataset = dataset.id};
    m_refs.clear();
    m_items.clear(); // ids may have been given again by another project
    arrangeColumns();
    endResetModel();
    reload();
}

void ItemsModel::arrangeColumns()
{
    m_columns.clear();
    if (m_dataset.id == 0)
        return;
    m_columns = columnsByRole(m_dataset.shape);
    if (m_dataset.shape.columnOf(Role::Id) < 0)
        m_columns.prepend(-1);
}

void ItemsModel::setSearch(const QString &text)
{
    if (text == m_query.search)
        return;
    m_query.search = text;
    reload();
}

void ItemsModel::sort(int column, Qt::SortOrder order)
{
    const int wanted = datasetColumn(column);
    const bool descending = order == Qt::DescendingOrder && column >= 0;
    if (wanted == m_query.sortColumn && descending == m_query.descending)
        return;
    m_query.sortColumn = wanted;
    m_query.descending = descending;
    reload();
}

void ItemsModel::reload()
{
    const quint64 asked = ++m_asked;
    if (m_query.dataset == 0 || !m_source.query) {
        take({});
        return;
    }
    const QPointer<ItemsModel> self(this);
    m_source.query(m_query, [self, asked](const Result<QList<ItemRef>> &refs) {
        if (!self || asked != self->m_asked)
            return;
        if (!refs) {
            emit self->failed(refs.error());
            return;
        }
        QList<ItemRef> order = *refs;
        if (self->m_query.sortColumn < 0 && self->m_query.descending)
            std::ranges::reverse(order); // numbered items stand in the file's order
        self->take(std::move(order));
    });
}

void ItemsModel::take(QList<ItemRef> refs)
{
    const auto sameItem = [](const ItemRef &a, const ItemRef &b) { return a.item == b.item; };
    const qsizetype common = std::min(m_refs.size(), refs.size());
    qsizetype first = 0;
    while (first < common && sameItem(m_refs[first], refs[first]))
        ++first;
    qsizetype last = 0;
    while (last < common - first && sameItem(m_refs[m_refs.size() - 1 - last], refs[refs.size() - 1 - last]))
        ++last;
    change(refs, first, m_refs.size() - first - last, refs.size() - first - last);
    emit loaded();
}

void ItemsModel::change(const QList<ItemRef> &refs, qsizetype first, qsizetype oldCount, qsizetype newCount)
{
    if (oldCount > 0 && newCount > 0) {
        beginResetModel();
        m_refs = refs;
        endResetModel();
        return;
    }
    if (oldCount > 0) {
        beginRemoveRows({}, int(first), int(first + oldCount - 1));
        m_refs.remove(first, oldCount);
        endRemoveRows();
    } else if (newCount > 0) {
        beginInsertRows({}, int(first), int(first + newCount - 1));
        m_refs = refs.first(first + newCount) + m_refs.sliced(first);
        endInsertRows();
    }
    for (qsizetype i = 0; i < refs.size(); ++i) {
        if (m_refs[i].version == refs[i].version)
            continue;
        m_refs[i] = refs[i];
        emit dataChanged(index(int(i), 0), index(int(i), columnCount() - 1));
    }
}

int ItemsModel::rowOf(qint64 item) const
{
    const auto found = std::ranges::find(m_refs, item, &ItemRef::item);
    return found == m_refs.end() ? -1 : int(found - m_refs.begin());
}

QString ItemsModel::idAt(int row) const
{
    const Item *item = m_items.object(m_refs[row].version);
    return item ? oneLine(item->id, 60) : QString();
}

int ItemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_refs.size());
}

int ItemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QString ItemsModel::cellText(const Item &item, int section) const
{
    return section == 0 ? item.id : item.fields.value(m_columns[section]).text;
}

QVariant ItemsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignTop | Qt::AlignLeft);
    const int column = m_columns[index.column()];
    if (role == QuietRole)
        return column < 0 || roleOfColumn(m_dataset.shape, m_dataset.shape.columns[column]) == Role::None;
    if (role != Qt::DisplayRole && role != ValueRole && role != Qt::ToolTipRole)
        return {};
    const Item *item = m_items.object(m_refs[index.row()].version);
    if (!item) {
        want(index.row());
        return role == Qt::DisplayRole ? QVariant(u"…"_s) : QVariant();
    }
    const QString text = cellText(*item, index.column());
    return role == Qt::ToolTipRole ? text.left(toolTipText) : text;
}

QVariant ItemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const int column = m_columns[section];
    if (role == Qt::DisplayRole)
        return column < 0 ? tr("Id") : oneLine(m_dataset.shape.columns[column], 200);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != ColumnHintRole && role != Qt::ToolTipRole)
        return {};
    const Role columnRole = column < 0 ? Role::Id : roleOfColumn(m_dataset.shape, m_dataset.shape.columns[column]);
    if (role == ColumnHintRole)
        return hintOf(columnRole, column < 0 ? QString() : m_dataset.shape.columns[column]);
    return roleSentence(columnRole);
}

void ItemsModel::want(int row) const
{
    const int page = row / pageRows;
    if (m_reading.contains(m_refs[row].version) || m_wantedPages.contains(page))
        return;
    m_wantedPages.append(page);
    if (m_wantedPages.size() > pagesAtOnce)
        m_wantedPages.removeFirst(); // passed by while scrolling
    if (!m_fetch.isActive())
        m_fetch.start();
}

void ItemsModel::readWanted()
{
    const QList<int> pages = std::exchange(m_wantedPages, {});
    const QPointer<ItemsModel> self(this);
    for (const int page : pages) {
        QList<qint64> versions;
        for (int row = page * pageRows; row < std::min((page + 1) * pageRows, rowCount()); ++row) {
            const qint64 version = m_refs[row].version;
            if (!m_items.contains(version) && !m_reading.contains(version))
                versions.append(version);
        }
        if (versions.isEmpty() || !m_source.read)
            continue;
        m_reading.unite(QSet<qint64>(versions.cbegin(), versions.cend()));
        m_source.read(versions, [self, versions](const Result<QList<Item>> &items) {
            if (!self)
                return;
            self->keep(versions, items ? *items : QList<Item>());
            if (!items)
                emit self->failed(items.error());
        });
    }
}

void ItemsModel::keep(const QList<qint64> &versions, const QList<Item> &items)
{
    for (qsizetype i = 0; i < versions.size(); ++i) {
        m_reading.remove(versions[i]);
        // One that can't be read is kept empty, so that it is not asked for at every paint.
        auto *kept = new Item(shortened(items.value(i)));
        m_items.insert(versions[i], kept, costOf(*kept));
    }
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}
