#include "scorerlistmodel.h"

namespace {
QVariant scorerOther(const ScorerRow &row, int role)
{
    switch (role) {
    case SecondaryRole:
        return row.about;
    case PillsRole:
        return QVariant::fromValue(row.pills);
    case QuietRole:
        return !row.used;
    case Qt::CheckStateRole:
        return row.used ? Qt::Checked : Qt::Unchecked;
    case Qt::ToolTipRole:
        return row.used ? QCoreApplication::translate("ScorerListModel", "Used in the next run")
                        : QCoreApplication::translate("ScorerListModel", "Not used in the next run");
    default:
        return {};
    }
}

QVariant kindOther(const KindRow &row, int role)
{
    return role == SecondaryRole ? QVariant(row.sentence) : QVariant();
}

constexpr Column<ScorerRow> scorerColumns[] = {
    {QT_TRANSLATE_NOOP("ScorerListModel", "Scorer"), [](const ScorerRow &row) { return QVariant(row.name); }, nullptr,
     scorerOther},
};

constexpr Column<KindRow> kindColumns[] = {
    {QT_TRANSLATE_NOOP("ScorerListModel", "Kind"), [](const KindRow &row) { return QVariant(row.title); }, nullptr,
     kindOther},
};
}

ScorerListModel::ScorerListModel(QObject *parent)
    : TableModel(scorerColumns, "ScorerListModel", parent)
{
}

Qt::ItemFlags ScorerListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = TableModel::flags(index);
    return m_editable && index.isValid() ? flags | Qt::ItemIsUserCheckable : flags;
}

bool ScorerListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !m_editable || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    emit useRequested(rowIndex(index.row()), value.toInt() == Qt::Checked);
    return true;
}

KindListModel::KindListModel(QObject *parent)
    : TableModel(kindColumns, "ScorerListModel", parent)
{
}

Qt::ItemFlags KindListModel::flags(const QModelIndex &index) const
{
    return index.isValid() && row(index.row()).kind.isEmpty() ? Qt::ItemNeverHasChildren : TableModel::flags(index);
}
