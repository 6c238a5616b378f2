#include "chunkgraphemes.h"

#include "codepoints.h"

#include <algorithm>

namespace {
char32_t characterAt(QStringView text, qsizetype at)
{
    const bool pair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    return pair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : char32_t(text[at].unicode());
}

/// Marks, joiners, skin colours, tags, and the vowels that Thai, Lao and Japanese write like letters.
bool extendsWhatIsBefore(char32_t c)
{
    return QChar::isMark(c) || c == 0x200C || c == 0x200D || (c >= 0x1F3FB && c <= 0x1F3FF)
        || (c >= 0xE0020 && c <= 0xE007F) || c == 0xE33 || c == 0xEB3 || c == 0xFF9E || c == 0xFF9F;
}

bool isLeadingJamo(char32_t c)
{
    return (c >= 0x1100 && c < 0x1160) || (c >= 0xA960 && c < 0xA980);
}

bool isFollowingJamo(char32_t c)
{
    return (c >= 0x1160 && c < 0x1200) || (c >= 0xD7B0 && c < 0xD800);
}

bool isHangulSyllable(char32_t c)
{
    return c >= 0xAC00 && c < 0xD7A4;
}

bool joinsHangul(char16_t previous, char32_t next)
{
    if (isFollowingJamo(next))
        return isLeadingJamo(previous) || isFollowingJamo(previous) || isHangulSyllable(previous);
    return isLeadingJamo(previous) && (isLeadingJamo(next) || isHangulSyllable(next));
}

/// Letters that flags are made of, two each.
bool isFlagLetter(char32_t c)
{
    return c >= 0x1F1E6 && c <= 0x1F1FF;
}

/// Within longer rows of flags than anybody writes, each letter stands for itself: looking back to the row's begin from
/// each of them would take forever.
bool isInsideFlag(QStringView text, qsizetype at)
{
    constexpr qsizetype farthest = 64;
    qsizetype letters = 0;
    while (letters < farthest && at - 2 * letters >= 2 && isFlagLetter(characterAt(text, at - 2 * letters - 2)))
        ++letters;
    return letters % 2 == 1;
}
}

qsizetype afterCodePoints(QStringView text, qsizetype from, qsizetype count)
{
    qsizetype at = from;
    while (count > 0 && at < text.size()) {
        const qsizetype step = std::min(count, text.size() - at);
        count -= codePointCount(text.sliced(at, step));
        at += step;
    }
    while (at < text.size() && text[at].isLowSurrogate())
        ++at;
    return at;
}

qsizetype beforeCodePoints(QStringView text, qsizetype from, qsizetype count)
{
    qsizetype at = from;
    while (count > 0 && at > 0) {
        const qsizetype step = std::min(count, at);
        at -= step;
        count -= codePointCount(text.sliced(at, step));
    }
    return at;
}

bool isGraphemeStart(QStringView text, qsizetype at)
{
    if (at <= 0 || at >= text.size())
        return true;
    const char16_t previous = text[at - 1].unicode();
    const char16_t unit = text[at].unicode();
    if (previous < 0x300 && unit < 0x300)
        return previous != u'\r' || unit != u'\n';
    if (QChar::isLowSurrogate(unit) && QChar::isHighSurrogate(previous))
        return false;
    const char32_t next = characterAt(text, at);
    const bool joinsEmoji = previous == 0x200D && QChar::category(next) == QChar::Symbol_Other;
    const bool afterPrefix = (previous >= 0x600 && previous < 0x606) || previous == 0x6DD; // Arabic signs of numbers
    return !extendsWhatIsBefore(next) && !joinsEmoji && !afterPrefix && !joinsHangul(previous, next)
        && !(isFlagLetter(next) && isInsideFlag(text, at));
}
