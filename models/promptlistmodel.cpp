#include "promptlistmodel.h"

namespace {
QVariant promptOther(const PromptRow &row, int role)
{
    switch (role) {
    case SecondaryRole:
        return row.text;
    case PillsRole:
        return QVariant::fromValue(row.version.text.isEmpty() ? QList<Pill>() : QList<Pill>{row.version});
    case QuietRole:
        return !row.used;
    case Qt::CheckStateRole:
        return row.used ? Qt::Checked : Qt::Unchecked;
    case Qt::ToolTipRole:
        return row.used ? QCoreApplication::translate("PromptListModel", "Used in the next run")
                        : QCoreApplication::translate("PromptListModel", "Not used in the next run");
    default:
        return {};
    }
}

constexpr Column<PromptRow> promptColumns[] = {
    {QT_TRANSLATE_NOOP("PromptListModel", "Prompt"), [](const PromptRow &row) { return QVariant(row.name); }, nullptr,
     promptOther},
};
}

PromptListModel::PromptListModel(QObject *parent)
    : TableModel(promptColumns, "PromptListModel", parent)
{
}

Qt::ItemFlags PromptListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = TableModel::flags(index);
    return m_editable && index.isValid() ? flags | Qt::ItemIsUserCheckable : flags;
}

bool PromptListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !m_editable || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    emit useRequested(rowIndex(index.row()), value.toInt() == Qt::Checked);
    return true;
}
