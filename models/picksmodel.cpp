#include "picksmodel.h"

#include <array>

namespace {
QVariant pickOther(const Pick &pick, int role)
{
    switch (role) {
    case Qt::CheckStateRole:
        return int(pick.isTaken ? Qt::Checked : Qt::Unchecked);
    case MarkRole:
        return pick.mark >= 0 ? QVariant(pick.mark) : QVariant();
    case SecondaryRole:
        return pick.detail;
    case Qt::ToolTipRole:
        return pick.detail.isEmpty() ? pick.name : QString(pick.name + u'\n' + pick.detail);
    default:
        return {};
    }
}

const std::array<Column<Pick>, 1> pickColumns{{
    {QT_TRANSLATE_NOOP("PicksModel", "Name"), [](const Pick &pick) { return QVariant(pick.name); }, nullptr, pickOther},
}};
}

PicksModel::PicksModel(QObject *parent)
    : TableModel(pickColumns, "PicksModel", parent)
{
}

void PicksModel::setPicks(const QList<Pick> &picks)
{
    if (picks != rows())
        updateRows(picks);
}

void PicksModel::setEditable(bool editable)
{
    m_isEditable = editable;
}

Qt::ItemFlags PicksModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = TableModel::flags(index);
    return index.isValid() && m_isEditable ? flags | Qt::ItemIsUserCheckable : flags;
}

bool PicksModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || !m_isEditable)
        return false;
    emit takeRequested(row(index.row()).name, value.toInt() == Qt::Checked);
    return true;
}
