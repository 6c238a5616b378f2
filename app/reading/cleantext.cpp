#include "cleantext.h"

#include <algorithm>

namespace {
constexpr char16_t softHyphen = 0xAD;
constexpr char16_t byteOrderMark = 0xFEFF;

/// Whether a unit needs no look at all: it stays as it is, and nothing composes with it. Everything else is looked at.
constexpr bool isSafe(char16_t c)
{
    if (c < 0x300)
        return (c >= 0x20 && c < 0x7F) || (c >= 0xA0 && c != softHyphen) || c == u'\n' || c == u'\t';
    return (c >= 0x400 && c < 0x483) || (c >= 0x48A && c < 0x590) || (c >= 0x2008 && c < 0x2028)
        || (c >= 0x3003 && c < 0x302A) || (c >= 0x3400 && c < 0xA66F) || (c >= 0xAC00 && c < 0xD7A4)
        || (c >= 0xFF00 && c < 0xFFF0) || (c >= 0x30A0 && c < 0x3100) || (c >= 0x3041 && c < 0x3097);
}

constexpr bool isDropped(char16_t c)
{
    return c == softHyphen || c == byteOrderMark || (c < 0x20 && c != u'\n' && c != u'\t')
        || (c >= 0x7F && c < 0xA0 && c != 0x85);
}

void appendUnit(QString &clean, QStringView text, qsizetype &i)
{
    const char16_t c = text[i].unicode();
    if (c == u'\r') {
        clean += u'\n';
        i += i + 1 < text.size() && text[i + 1] == u'\n' ? 1 : 0;
    } else if (c == u'\f' || c == u'\v' || c == 0x85 || c == 0x2028 || c == 0x2029) {
        clean += u'\n';
    } else if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
        clean += text.sliced(i++, 2);
    } else if (QChar::isSurrogate(c)) {
        clean += QChar::ReplacementCharacter;
    } else if (!isDropped(c)) {
        clean += QChar(c);
    }
}
}

QString cleanText(QString text)
{
    const auto isSafeUnit = [](QChar c) { return isSafe(c.unicode()); };
    if (std::ranges::all_of(std::as_const(text), isSafeUnit))
        return text;
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i)
        appendUnit(clean, text, i);
    return clean.normalized(QString::NormalizationForm_C);
}
