#include "linejoiner.h"

#include <algorithm>

namespace {
constexpr bool isHyphen(char16_t c)
{
    return c == u'-' || c == 0x2010 || c == 0xAD;
}

QStringView lastWord(QStringView text)
{
    qsizetype begin = text.size();
    while (begin > 0 && (text[begin - 1].isLetterOrNumber() || isHyphen(text[begin - 1].unicode())))
        --begin;
    return text.sliced(begin);
}

QStringView firstWord(QStringView text)
{
    qsizetype end = 0;
    while (end < text.size() && (text[end].isLetterOrNumber() || isHyphen(text[end].unicode())))
        ++end;
    return text.first(end);
}

/// Whether the text ends within an address, which lines break behind punctuation.
bool endsInAddress(QStringView text, QStringView next)
{
    const qsizetype blank = text.lastIndexOf(u' ');
    const QStringView word = text.sliced(blank + 1);
    if (!word.contains(u"://") || next.isEmpty() || next.front().isUpper())
        return false;
    return QStringView(u"./-_?&=#").contains(word.back()) || next.front() == u'/';
}
}

void LineJoiner::learn(const QString &line)
{
    qsizetype begin = -1;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const bool isPart = line.at(i).isLetterOrNumber() || isHyphen(line.at(i).unicode());
        if (isPart && begin < 0)
            begin = i;
        if (!isPart && begin >= 0) {
            if (begin > 0 && i - begin < 64)
                m_words.insert(line.mid(begin, i - begin).toLower());
            begin = -1;
        }
    }
}

/// `before` ends with a hyphen. What is there elsewhere decides: the whole word, the compound, both of its parts; else
/// letters that go on in lower case.
bool LineJoiner::dropsHyphen(QStringView before, QStringView after) const
{
    const QString stem = before.chopped(1).toString().toLower();
    const QString rest = after.toString().toLower();
    if (m_words.contains(stem + rest))
        return true;
    if (m_words.contains(stem + u'-' + rest))
        return false;
    if (stem.size() > 2 && rest.size() > 2 && m_words.contains(stem) && m_words.contains(rest))
        return false;
    return stem.size() > 1 && !stem.contains(u'-') && stem.back().isLetter() && after.front().isLower()
        && rest.size() > 1;
}

void LineJoiner::join(QString &text, const QString &line) const
{
    if (text.isEmpty() || line.isEmpty()) {
        text += line;
        return;
    }
    const QStringView before = lastWord(text);
    const QStringView after = firstWord(line);
    const char16_t last = text.back().unicode();
    if (isHyphen(last) && before.size() > 1 && !after.isEmpty()) {
        if (last == 0xAD || dropsHyphen(before, after))
            text.chop(1);
        text += line;
        return;
    }
    const bool together = (isWideScript(last) && isWideScript(line.front().unicode())) || endsInAddress(text, line);
    if (!together)
        text += u' ';
    text += line;
}
