#include "singlebraces.h"

#include "dataset.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace {
QString shownValue(const QString &name, const QVariant &value)
{
    if (name != "choices"_L1)
        return value.toString();
    QStringList lines;
    const QStringList choices = value.toStringList();
    for (qsizetype i = 0; i < choices.size(); ++i)
        lines.append(choiceLetter(i) + u". "_s + choices[i]);
    return lines.join(u'\n');
}
}

bool isJinja(const QString &source)
{
    return source.contains(u"{{"_s) || source.contains(u"{%"_s);
}

QString replaceSingleBraces(const QString &source, const QMap<QString, QVariant> &values)
{
    static const QStringList names{u"question"_s, u"answer"_s, u"reference"_s, u"context"_s, u"choices"_s};
    QString text;
    qsizetype at = 0;
    while (at < source.size()) {
        const qsizetype open = source.indexOf(u'{', at);
        if (open < 0)
            break;
        text += QStringView(source).mid(at, open - at);
        const qsizetype close = source.indexOf(u'}', open);
        const QString name = close < 0 ? QString() : source.mid(open + 1, close - open - 1);
        if (names.contains(name) && values.contains(name)) {
            text += shownValue(name, values.value(name));
            at = close + 1;
        } else {
            text += u'{';
            at = open + 1;
        }
    }
    text += QStringView(source).mid(at);
    return text;
}
