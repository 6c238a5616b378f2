#include "textencoding.h"

#include "encodingguess.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
struct EncodingMark
{
    QByteArrayView bytes;
    const char *name;
};

// UTF-32LE begins like UTF-16LE, so it is asked for first.
const std::array encodingMarks{
    EncodingMark{QByteArrayView("\xFF\xFE\0\0", 4), "utf-32le"},
    EncodingMark{QByteArrayView("\0\0\xFE\xFF", 4), "utf-32be"},
    EncodingMark{"\xEF\xBB\xBF", "utf-8"},
    EncodingMark{"\xFF\xFE", "utf-16le"},
    EncodingMark{"\xFE\xFF", "utf-16be"},
    EncodingMark{"\x84\x31\x95\x33", "gb18030"},
};

struct EncodingAlias
{
    const char *wished;
    const char *name;
};

constexpr std::array encodingAliases{
    EncodingAlias{"utf8", "utf-8"},
    EncodingAlias{"utf-8-sig", "utf-8"},
    EncodingAlias{"utf-8-bom", "utf-8"},
    EncodingAlias{"ascii", "utf-8"},
    EncodingAlias{"us-ascii", "utf-8"},
    EncodingAlias{"utf16", "utf-16"},
    EncodingAlias{"unicode", "utf-16"},
    EncodingAlias{"utf16le", "utf-16le"},
    EncodingAlias{"utf16be", "utf-16be"},
    EncodingAlias{"utf-16-le", "utf-16le"},
    EncodingAlias{"utf-16-be", "utf-16be"},
    EncodingAlias{"utf32", "utf-32"},
    EncodingAlias{"utf32le", "utf-32le"},
    EncodingAlias{"utf32be", "utf-32be"},
    EncodingAlias{"utf-32-le", "utf-32le"},
    EncodingAlias{"utf-32-be", "utf-32be"},
    EncodingAlias{"win1251", "windows-1251"},
    EncodingAlias{"1251", "windows-1251"},
    EncodingAlias{"ansi", "windows-1252"},
    EncodingAlias{"win1252", "windows-1252"},
    EncodingAlias{"1252", "windows-1252"},
    EncodingAlias{"latin1", "windows-1252"},
    EncodingAlias{"latin-1", "windows-1252"},
    EncodingAlias{"koi8r", "koi8-r"},
    EncodingAlias{"iso-8859-1", "windows-1252"},
    EncodingAlias{"gbk", "gb18030"},
    EncodingAlias{"gb2312", "gb18030"},
    EncodingAlias{"cp936", "gb18030"},
    EncodingAlias{"dos", "ibm866"},
    EncodingAlias{"uhc", "windows-949"},
};

constexpr std::array unicodeNames{"utf-8", "utf-16", "utf-16le", "utf-16be", "utf-32", "utf-32le", "utf-32be"};

quint32 unitAt(QByteArrayView bytes, qsizetype at, bool bigEndian)
{
    quint32 unit = 0;
    for (int i = 0; i < 4; ++i)
        unit |= quint32(quint8(bytes[at + (bigEndian ? 3 - i : i)])) << (8 * i);
    return unit;
}

/// Whether the sample, read as UTF-32, holds nothing but characters.
bool looksLikeUtf32(QByteArrayView sample, bool bigEndian)
{
    const qsizetype end = sample.size() / 4 * 4;
    for (qsizetype i = 0; i < end; i += 4) {
        const quint32 unit = unitAt(sample, i, bigEndian);
        if (unit == 0 || unit > 0x10FFFF)
            return false;
    }
    return end > 0;
}

/// A NUL beside a character that every table has (delimiters, line breaks, blanks) shows on which side UTF-16 has its
/// zeros. Other characters say less: text of one byte a character may hold a NUL, and Chinese text may put it on the
/// other side.
QString utf16FromNuls(QByteArrayView sample)
{
    constexpr QByteArrayView separators("\n\r\t ,;|\"{[:");
    const qsizetype pairs = sample.size() / 2;
    qsizetype little = 0;
    qsizetype big = 0;
    qsizetype littleZeros = 0;
    qsizetype bigZeros = 0;
    for (qsizetype i = 0; i < pairs; ++i) {
        const char first = sample[2 * i];
        const char second = sample[2 * i + 1];
        little += second == 0 && first != 0 && separators.contains(first);
        big += first == 0 && second != 0 && separators.contains(second);
        littleZeros += second == 0;
        bigZeros += first == 0;
    }
    if (little > 3 * big || (pairs > 0 && littleZeros == pairs))
        return u"utf-16le"_s;
    return big > 3 * little || (pairs > 0 && bigZeros == pairs) ? u"utf-16be"_s : QString();
}

struct Utf8Count
{
    qsizetype good = 0; ///< characters of more than one byte
    qsizetype bad = 0;
};

/// Counts sequences by their shape; overlong forms and surrogates are left to the decoder.
Utf8Count countUtf8(QByteArrayView sample, bool wholeFile)
{
    Utf8Count count;
    for (qsizetype i = 0; i < sample.size();) {
        const auto lead = quint8(sample[i++]);
        if (lead < 0x80)
            continue;
        const int trails = lead >= 0xF0 && lead < 0xF5 ? 3
            : lead >= 0xE0 && lead < 0xF0              ? 2
            : lead >= 0xC2 && lead < 0xE0              ? 1
                                                       : 0;
        int seen = 0;
        while (seen < trails && i < sample.size() && (quint8(sample[i]) & 0xC0) == 0x80) {
            ++i;
            ++seen;
        }
        if (trails > 0 && seen == trails)
            ++count.good;
        else if (wholeFile || i < sample.size())
            ++count.bad;
    }
    return count;
}
}

TextEncoding encodingFromMark(QByteArrayView start)
{
    for (const EncodingMark &mark : encodingMarks) {
        if (start.startsWith(mark.bytes))
            return {QString::fromLatin1(mark.name), mark.bytes.size()};
    }
    return {};
}

TextEncoding detectEncoding(QByteArrayView sample, bool wholeFile)
{
    if (const TextEncoding marked = encodingFromMark(sample); !marked.name.isEmpty())
        return marked;
    if (sample.contains('\0')) {
        if (looksLikeUtf32(sample, false))
            return {u"utf-32le"_s, 0};
        if (looksLikeUtf32(sample, true))
            return {u"utf-32be"_s, 0};
        if (const QString name = utf16FromNuls(sample); !name.isEmpty())
            return {name, 0};
    }
    const Utf8Count count = countUtf8(sample, wholeFile);
    // A few broken bytes in much good UTF-8 are broken bytes, not another encoding.
    if (count.bad == 0 || count.good >= 4 * count.bad)
        return {u"utf-8"_s, 0};
    return {guessEncoding(sample), 0};
}

QString canonicalEncoding(const QString &wished)
{
    const QString name = wished.trimmed().toLower().replace(u'_', u'-');
    for (const EncodingAlias &alias : encodingAliases) {
        if (name == QLatin1StringView(alias.wished))
            return QString::fromLatin1(alias.name);
    }
    for (const char *unicode : unicodeNames) {
        if (name == QLatin1StringView(unicode))
            return name;
    }
    const QStringDecoder decoder(name.toLatin1().constData());
    if (!decoder.isValid())
        return {};
    const QString known = QString::fromLatin1(decoder.name()).toLower();
    return known.isEmpty() ? name : known;
}

TextEncoding resolveEncoding(const QString &canonicalName, QByteArrayView sample)
{
    const TextEncoding marked = encodingFromMark(sample);
    if (canonicalName == "utf-16"_L1 || canonicalName == "utf-32"_L1) {
        if (marked.name.startsWith(canonicalName))
            return marked;
        const bool bigEndian
            = canonicalName == "utf-16"_L1 ? utf16FromNuls(sample) == "utf-16be"_L1 : looksLikeUtf32(sample, true);
        return {canonicalName + (bigEndian ? u"be"_s : u"le"_s), 0};
    }
    // FF FE 00 00 is the mark of UTF-32LE, or that of UTF-16LE and a NUL.
    if (canonicalName == "utf-16le"_L1 && sample.startsWith("\xFF\xFE"))
        return {canonicalName, 2};
    return {canonicalName, marked.name == canonicalName ? marked.markLength : 0};
}

Result<TextEncoding> wishedEncoding(const QString &wished, QByteArrayView sample)
{
    if (wished.isEmpty())
        return TextEncoding();
    const QString name = canonicalEncoding(wished);
    if (name.isEmpty())
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate("TableReader",
                                                 "There is no encoding %1. Some that are known: utf-8, utf-16le, "
                                                 "windows-1251, koi8-r, windows-1252, gb18030.")
                         .arg(wished)};
    return resolveEncoding(name, sample);
}
