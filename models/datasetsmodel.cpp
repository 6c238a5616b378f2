#include "datasetsmodel.h"

#include "columnroles.h"
#include "formatting.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace {
QVariant nameValue(const DatasetRow &row)
{
    return row.info.name;
}

QString nameText(const DatasetRow &row)
{
    return oneLine(row.info.name, 200);
}

QVariant nameOther(const DatasetRow &row, int role)
{
    if (role == Qt::EditRole)
        return row.info.name;
    if (role == StrongRole)
        return true;
    if (role == Qt::ToolTipRole) {
        const int runs = row.runs;
        return oneLine(row.info.name, 400) + u'\n'
            + (runs > 0 ? QCoreApplication::translate("DatasetsModel", "%n run(s) stand on it", nullptr, runs)
                        : QCoreApplication::translate("DatasetsModel", "No run stands on it"));
    }
    return {};
}

QVariant nextValue(const DatasetRow &row)
{
    return row.isNext ? 0 : 1; // the one that is used comes first
}

QString nextText(const DatasetRow &)
{
    return {}; // the pill says it
}

QVariant nextOther(const DatasetRow &row, int role)
{
    if (!row.isNext)
        return {};
    if (role == PillsRole)
        return QVariant::fromValue(QList<Pill>{{QCoreApplication::translate("DatasetsModel", "✓ used"), Tone::Good}});
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return QCoreApplication::translate("DatasetsModel", "Used by the next run");
    return {};
}

QVariant itemsValue(const DatasetRow &row)
{
    return row.info.itemCount;
}

QString itemsText(const DatasetRow &row)
{
    return countText(row.info.itemCount);
}

QVariant columnsValue(const DatasetRow &row)
{
    return row.info.shape.columns.join(u", ");
}

QString columnsText(const DatasetRow &row)
{
    return oneLine(row.info.shape.columns.join(u", "), 400);
}

QVariant columnsOther(const DatasetRow &row, int role)
{
    if (role == PillsRole)
        return QVariant::fromValue(rolePills(row.info.shape));
    if (role == QuietRole)
        return true;
    if (role != Qt::ToolTipRole)
        return {};
    constexpr qsizetype mostLines = 40;
    QStringList lines;
    const QStringList columns = row.info.shape.columns.first(std::min(row.info.shape.columns.size(), mostLines));
    for (const QString &column : columns)
        lines.append(QCoreApplication::translate("DatasetsModel", "%1: %2")
                         .arg(oneLine(column, 60), roleTitle(roleOfColumn(row.info.shape, column))));
    return lines.join(u'\n');
}

QVariant sourceValue(const DatasetRow &row)
{
    return row.info.sourcePath.isEmpty() ? QVariant() : QVariant(QFileInfo(row.info.sourcePath).fileName());
}

QString sourceText(const DatasetRow &row)
{
    return row.info.sourcePath.isEmpty() ? noValueText() : oneLine(QFileInfo(row.info.sourcePath).fileName(), 200);
}

QVariant sourceOther(const DatasetRow &row, int role)
{
    return role == Qt::ToolTipRole ? QVariant(oneLine(row.info.sourcePath, 1000)) : QVariant();
}

QVariant importedValue(const DatasetRow &row)
{
    return row.info.createdAt;
}

QString importedText(const DatasetRow &row)
{
    return row.info.createdAt.isValid() ? momentText(row.info.createdAt) : noValueText();
}

QVariant importedOther(const DatasetRow &row, int role)
{
    return role == Qt::ToolTipRole ? QVariant(QLocale().toString(row.info.createdAt.toLocalTime())) : QVariant();
}

constexpr Column<DatasetRow> datasetColumns[] = {
    {QT_TRANSLATE_NOOP("DatasetsModel", "Name"), nameValue, nameText, nameOther},
    {QT_TRANSLATE_NOOP("DatasetsModel", "Items"), itemsValue, itemsText, nullptr, true},
    {QT_TRANSLATE_NOOP("DatasetsModel", "Next run"), nextValue, nextText, nextOther},
    {QT_TRANSLATE_NOOP("DatasetsModel", "Columns"), columnsValue, columnsText, columnsOther},
    {QT_TRANSLATE_NOOP("DatasetsModel", "Source file"), sourceValue, sourceText, sourceOther},
    {QT_TRANSLATE_NOOP("DatasetsModel", "Imported"), importedValue, importedText, importedOther},
};
}

DatasetsModel::DatasetsModel(QObject *parent)
    : TableModel(datasetColumns, "DatasetsModel", parent)
{
}

Qt::ItemFlags DatasetsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = TableModel::flags(index);
    return m_editable && index.isValid() && index.column() == 0 ? flags | Qt::ItemIsEditable : flags;
}

bool DatasetsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const QString name = value.toString().trimmed();
    if (name.isEmpty() || name == row(index.row()).info.name)
        return false;
    emit renamed(row(index.row()).info.id, name);
    return true;
}

int DatasetsModel::rowOf(qint64 dataset) const
{
    for (int i = 0; i < rowCount(); ++i) {
        if (row(i).info.id == dataset)
            return i;
    }
    return -1;
}
