#include "datasetitemstable.h"

#include "columnheader.h"
#include "itemsmodel.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
int widthOf(Role role)
{
    switch (role) {
    case Role::Question:
    case Role::Context:
        return 44;
    case Role::Reference:
    case Role::Accepted:
    case Role::Wrong:
    case Role::Choices:
    case Role::Given:
        return 30;
    case Role::Id:
        return 12;
    case Role::Category:
    case Role::None:
        return 18;
    }
    return 18;
}

/// Datasets with the same columns share their widths.
QString nameOfColumns(const DatasetShape &shape)
{
    const QByteArray all = shape.columns.join(QChar::LineSeparator).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(all, QCryptographicHash::Sha1).toHex().first(12));
}

Role shownRole(const ItemsModel &model, int section)
{
    const int column = model.datasetColumn(section);
    if (column < 0)
        return Role::Id;
    const DatasetShape &shape = model.dataset().shape;
    const auto found = std::ranges::find(shape.roles, shape.columns[column], &ColumnRole::column);
    return found == shape.roles.end() ? Role::None : found->role;
}
}

DatasetItemsTable::DatasetItemsTable(QWidget *parent)
    : TableView(u"items"_s, tr("Items of the dataset"), parent)
{
    setColumnHeader(new ColumnHeader(this));
    setSortingEnabled(true);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setLines(2);
}

void DatasetItemsTable::copySelection()
{
    emit copyWanted();
}

QList<int> DatasetItemsTable::selectedRows() const
{
    QList<int> rows;
    const QModelIndexList chosen = selectionModel()->selectedRows();
    for (const QModelIndex &index : chosen)
        rows.append(index.row());
    std::ranges::sort(rows);
    return rows;
}

void DatasetItemsTable::fitColumns()
{
    const auto *items = static_cast<const ItemsModel *>(model());
    if (items->columnCount() == 0)
        return;
    setStateName(u"items-"_s + nameOfColumns(items->dataset().shape));
    QList<int> widths;
    for (int section = 0; section < items->columnCount(); ++section)
        widths.append(widthOf(shownRole(*items, section)));
    setColumnWidths(widths);
    restoreColumns();
}
