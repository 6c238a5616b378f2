#include "shownexcerpt.h"

QString shownExcerpt(const QString &text)
{
    constexpr qsizetype longest = 80;
    QString line;
    const QString begun = text.left(longest * 4).simplified();
    for (const QChar c : begun) {
        if (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format)
            line += c;
    }
    if (line.size() <= longest)
        return line;
    // Never half of a surrogate pair.
    const qsizetype cut = line[longest - 1].isHighSurrogate() ? longest - 1 : longest;
    return line.left(cut) + u'…';
}
