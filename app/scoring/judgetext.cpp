#include "judgetext.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype longestLabel = 16;

bool isBulletSign(QChar character)
{
    return character.isDigit() || QStringView(u"-–—•+#>.)(|").contains(character);
}

/// Words that may stand before a label at the begin of its line.
bool isLabelQualifier(QStringView word)
{
    static const QStringList words{u"final"_s,    u"overall"_s,  u"total"_s, u"my"_s,    u"the"_s,
                                   u"итоговая"_s, u"итоговый"_s, u"общая"_s, u"общий"_s, u"моя"_s};
    return std::ranges::any_of(words, [word](const QString &w) { return w.compare(word, Qt::CaseInsensitive) == 0; });
}
}

bool isZeroWidth(QChar character)
{
    const char16_t unit = character.unicode();
    return (unit >= 0x200b && unit <= 0x200f) || (unit >= 0x202a && unit <= 0x202e)
        || (unit >= 0x2060 && unit <= 0x206f) || unit == 0xfeff || unit == 0x00ad || unit == 0x180e;
}

bool isJudgeFiller(QChar character)
{
    return character.isSpace() || isZeroWidth(character) || QStringView(u"*_\"'`“”«»").contains(character);
}

qsizetype skipJudgeFillers(QStringView text, qsizetype from, bool acrossLines)
{
    while (from < text.size() && isJudgeFiller(text[from]) && (acrossLines || text[from] != u'\n'))
        ++from;
    return from;
}

bool beginsJudgeLine(QStringView text, qsizetype at)
{
    for (;;) {
        while (at > 0 && text[at - 1] != u'\n' && (isJudgeFiller(text[at - 1]) || isBulletSign(text[at - 1])))
            --at;
        if (at == 0 || text[at - 1] == u'\n')
            return true;
        const qsizetype end = at;
        while (at > 0 && end - at <= longestLabel && text[at - 1].isLetter())
            --at;
        if (!isLabelQualifier(text.sliced(at, end - at)))
            return false;
    }
}

bool isQuotedWithin(QStringView text, qsizetype at)
{
    while (at > 0 && (text[at - 1] == u'*' || text[at - 1] == u'_'))
        --at;
    return at > 0 && QStringView(u"\"'`“«‘„‹").contains(text[at - 1]) && !beginsJudgeLine(text, at);
}

qsizetype judgeLineStart(QStringView text, qsizetype at)
{
    return at == 0 ? 0 : text.lastIndexOf(u'\n', at - 1) + 1;
}

qsizetype judgeLineEnd(QStringView text, qsizetype at)
{
    const qsizetype end = text.indexOf(u'\n', at);
    return end < 0 ? text.size() : end;
}

QString judgeWordAt(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && end - at <= longestLabel && text[end].isLetter())
        ++end;
    return end - at > longestLabel ? QString() : text.sliced(at, end - at).toString().toLower();
}

QString tidyReason(QStringView text)
{
    constexpr QStringView fence = u"```";
    text = text.trimmed();
    while (text.endsWith(fence))
        text = text.chopped(fence.size()).trimmed();
    if (text.startsWith(fence))
        text = text.sliced(judgeLineEnd(text, 0)).trimmed();
    qsizetype from = 0;
    while (from < text.size() && (text[from].isSpace() || isZeroWidth(text[from])))
        ++from;
    // "** good" is what a bold label leaves behind; "**good** answer" is the reason's own.
    qsizetype signs = from;
    while (signs < text.size() && (text[signs] == u'*' || text[signs] == u'_'))
        ++signs;
    if (signs > from && (signs == text.size() || text[signs].isSpace()))
        from = signs;
    return text.sliced(from).trimmed().toString();
}

QString textAround(QStringView text, qsizetype from, qsizetype to)
{
    const QString before = tidyReason(text.first(from));
    const QString after = tidyReason(text.sliced(to));
    if (before.isEmpty() || after.isEmpty())
        return before + after;
    return before + u'\n' + after;
}

bool looksLikeJson(QStringView text)
{
    text = text.trimmed();
    if (text.startsWith(u"```"))
        text = text.sliced(judgeLineEnd(text, 0)).trimmed();
    while (!text.isEmpty() && isZeroWidth(text.front()))
        text = text.sliced(1);
    return text.startsWith(u'{');
}
