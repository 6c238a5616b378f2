#include "separatedtext.h"

using namespace Qt::Literals::StringLiterals;

namespace {
QString safeCell(QString cell, QChar separator)
{
    bool isNumber = false;
    cell.toDouble(&isNumber);
    const QString trimmed = cell.trimmed();
    if (!isNumber && !trimmed.isEmpty() && u"=+-@"_s.contains(trimmed.front()))
        cell.prepend(u'\'');
    if (!cell.contains(separator) && !cell.contains(u'\n') && !cell.contains(u'\r') && !cell.contains(u'"'))
        return cell;
    cell.replace(u"\""_s, u"\"\""_s);
    return u'"' + cell + u'"';
}
}

QString separatedText(const QList<QStringList> &rows, QChar separator)
{
    QString text;
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            text += (i > 0 ? QString(separator) : QString()) + safeCell(row[i], separator);
        text += u'\n';
    }
    return text;
}

QString plainNumber(std::optional<double> value)
{
    return value ? QString::number(*value, 'g', 10) : QString();
}
