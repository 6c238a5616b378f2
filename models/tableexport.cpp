#include "tableexport.h"

#include "cellroles.h"

#include <QAbstractItemModel>
#include <QMap>

using namespace Qt::Literals::StringLiterals;

namespace {
bool looksLikeFormula(const QString &text)
{
    const QString trimmed = text.trimmed();
    return !trimmed.isEmpty() && u"=+-@"_s.contains(trimmed.front());
}

QString quoted(QString cell)
{
    bool isNumber = false;
    cell.toDouble(&isNumber);
    if (!isNumber && looksLikeFormula(cell))
        cell.prepend(u'\'');
    if (!cell.contains(u'\t') && !cell.contains(u'\n') && !cell.contains(u'\r') && !cell.contains(u'"'))
        return cell;
    cell.replace(u"\""_s, u"\"\""_s);
    return u'"' + cell + u'"';
}

QString plainCell(const QModelIndex &index)
{
    const QVariant value = index.data(ValueRole);
    if (value.isValid() && value.typeId() != QMetaType::QString && value.canConvert<double>())
        return value.toString();
    return index.data(Qt::DisplayRole).toString();
}
}

QString selectionAsTsv(const QModelIndexList &cells)
{
    if (cells.isEmpty())
        return {};
    QMap<int, QMap<int, QModelIndex>> rows;
    QMap<int, QString> titles;
    const QAbstractItemModel *model = cells.first().model();
    for (const QModelIndex &cell : cells) {
        rows[cell.row()][cell.column()] = cell;
        titles[cell.column()] = model->headerData(cell.column(), Qt::Horizontal).toString();
    }
    QStringList header;
    for (const QString &title : std::as_const(titles))
        header.append(quoted(title));
    QString text = header.join(u'\t') + u'\n';
    for (const QMap<int, QModelIndex> &row : std::as_const(rows)) {
        QStringList line;
        for (auto column = titles.keyBegin(); column != titles.keyEnd(); ++column) {
            const auto cell = row.constFind(*column);
            line.append(cell == row.constEnd() ? QString() : quoted(plainCell(*cell)));
        }
        text += line.join(u'\t') + u'\n';
    }
    return text;
}
