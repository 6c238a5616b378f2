#include "planmembers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

QByteArray quotedJson(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

QByteArray jsonNumber(double number)
{
    return QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
}

QByteArray rawTexts(const QStringList &texts)
{
    QByteArrayList quoted;
    for (const QString &text : texts)
        quoted.append(quotedJson(text));
    return '[' + quoted.join(',') + ']';
}
