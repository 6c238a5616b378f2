#include "templatecompletion.h"

using namespace Qt::Literals::StringLiterals;

namespace {
bool isNamePart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

qsizetype lastOf(QStringView text, QLatin1StringView one, QLatin1StringView other)
{
    return std::max(text.lastIndexOf(one), text.lastIndexOf(other));
}
}

StartedName startedName(QStringView before)
{
    StartedName started;
    qsizetype begin = before.size();
    while (begin > 0 && isNamePart(before[begin - 1]))
        --begin;
    started.beginning = before.mid(begin).toString();
    const qsizetype open = lastOf(before, "{{"_L1, "{%"_L1);
    const qsizetype close = lastOf(before, "}}"_L1, "%}"_L1);
    started.inTag = open >= 0 && open > close;
    if (!started.inTag)
        return started;
    const QStringView inside = before.mid(open + 2, begin - open - 2);
    started.tagOpen = before[open + 1] == u'{' && inside.trimmed().isEmpty();
    return started;
}

QString completionText(const QString &name, const StartedName &started, QStringView before, QStringView after)
{
    if (!started.inTag)
        return u"{{ %1 }}"_s.arg(name);
    QString text = name;
    const QStringView head = before.chopped(started.beginning.size());
    if (head.endsWith("{{"_L1) || head.endsWith("{%"_L1))
        text.prepend(u' ');
    const QStringView rest = after.left(after.indexOf(u'\n') < 0 ? after.size() : after.indexOf(u'\n'));
    const qsizetype close = rest.indexOf("}}"_L1);
    const qsizetype open = rest.indexOf("{{"_L1);
    const bool closed = close >= 0 && (open < 0 || close < open);
    if (started.tagOpen && !closed)
        text += u" }}"_s;
    return text;
}
