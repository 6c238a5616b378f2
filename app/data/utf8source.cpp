#include "utf8source.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr char invalidByte = '\xFF'; // in no UTF-8 text
constexpr qsizetype sampleSize = 64 * 1024;
constexpr qsizetype longestAsciiStart = 64 * 1024 * 1024;

Error sourceError(const QFile &file)
{
    return {ErrorKind::File,
            QCoreApplication::translate("TableReader", "%1 cannot be read: %2. Check the path and your permissions.")
                .arg(QDir::toNativeSeparators(file.fileName()), file.errorString())};
}

void appendCodePoint(QByteArray &text, char32_t c)
{
    if (c < 0x80) {
        text.append(char(c));
    } else if (c < 0x800) {
        const char bytes[]{char(0xC0 | (c >> 6)), char(0x80 | (c & 0x3F))};
        text.append(bytes, 2);
    } else if (c < 0x10000) {
        const char bytes[]{char(0xE0 | (c >> 12)), char(0x80 | ((c >> 6) & 0x3F)), char(0x80 | (c & 0x3F))};
        text.append(bytes, 3);
    } else {
        const char bytes[]{char(0xF0 | (c >> 18)), char(0x80 | ((c >> 12) & 0x3F)), char(0x80 | ((c >> 6) & 0x3F)),
                           char(0x80 | (c & 0x3F))};
        text.append(bytes, 4);
    }
}

char16_t utf16Unit(QByteArrayView raw, qsizetype at, bool bigEndian)
{
    const quint8 first = quint8(raw[at]);
    const quint8 second = quint8(raw[at + 1]);
    return bigEndian ? char16_t(first << 8 | second) : char16_t(second << 8 | first);
}

/// Returns how many bytes it took; Qt's own decoder lets lone surrogates through, which are lost later.
qsizetype decodeUtf16(QByteArrayView raw, bool bigEndian, bool atEnd, QByteArray &text)
{
    qsizetype i = 0;
    for (; i + 1 < raw.size(); i += 2) {
        const char16_t unit = utf16Unit(raw, i, bigEndian);
        if (!QChar::isSurrogate(unit)) {
            appendCodePoint(text, unit);
            continue;
        }
        if (i + 3 >= raw.size() && !atEnd)
            return i;
        const char16_t next = i + 3 < raw.size() ? utf16Unit(raw, i + 2, bigEndian) : u'\0';
        if (QChar::isHighSurrogate(unit) && QChar::isLowSurrogate(next)) {
            appendCodePoint(text, QChar::surrogateToUcs4(unit, next));
            i += 2;
        } else {
            text.append(invalidByte);
        }
    }
    if (atEnd && i < raw.size()) {
        text.append(invalidByte);
        i = raw.size();
    }
    return i;
}

qsizetype decodeUtf32(QByteArrayView raw, bool bigEndian, bool atEnd, QByteArray &text)
{
    qsizetype i = 0;
    for (; i + 3 < raw.size(); i += 4) {
        char32_t c = 0;
        for (int k = 0; k < 4; ++k)
            c |= char32_t(quint8(raw[i + (bigEndian ? 3 - k : k)])) << (8 * k);
        if (c > 0x10FFFF || QChar::isSurrogate(c))
            text.append(invalidByte);
        else
            appendCodePoint(text, c);
    }
    if (atEnd && i < raw.size()) {
        text.append(invalidByte);
        i = raw.size();
    }
    return i;
}

void appendDecoded(const QString &decoded, QByteArray &text)
{
    qsizetype from = 0;
    while (from < decoded.size()) {
        const qsizetype bad = decoded.indexOf(QChar::ReplacementCharacter, from);
        const qsizetype end = bad < 0 ? decoded.size() : bad;
        text.append(QStringView(decoded).mid(from, end - from).toUtf8());
        if (bad >= 0)
            text.append(invalidByte);
        from = end + 1;
    }
}
}

Utf8Source::Utf8Source(const QString &path, TextEncoding encoding)
    : m_file(path)
    , m_encoding(std::move(encoding))
{
    if (!m_encoding.name.startsWith("utf-"_L1))
        m_decoder = QStringDecoder(m_encoding.name.toLatin1().constData(), QStringConverter::Flag::ConvertInitialBom);
}

Result<void> Utf8Source::open()
{
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !m_file.seek(m_encoding.markLength))
        return sourceError(m_file);
    m_position = m_encoding.markLength;
    return {};
}

Result<bool> Utf8Source::read(QByteArray &text, qsizetype bytes)
{
    if (m_ended)
        return false;
    const bool asItIs = m_encoding.name == "utf-8"_L1;
    QByteArray &target = asItIs ? text : m_raw;
    const qsizetype before = target.size();
    target.resize(before + bytes);
    const qint64 got = m_file.read(target.data() + before, bytes);
    target.resize(before + std::max<qint64>(got, 0));
    if (got < 0)
        return sourceError(m_file);
    m_position += got;
    m_ended = got == 0;
    if (asItIs)
        return !m_ended;
    decode(text, m_ended);
    return true; // what the decoder held back may have come out
}

void Utf8Source::decode(QByteArray &text, bool atEnd)
{
    const bool bigEndian = m_encoding.name.endsWith("be"_L1);
    if (m_encoding.name.startsWith("utf-16"_L1)) {
        m_raw.remove(0, decodeUtf16(m_raw, bigEndian, atEnd, text));
        return;
    }
    if (m_encoding.name.startsWith("utf-32"_L1)) {
        m_raw.remove(0, decodeUtf32(m_raw, bigEndian, atEnd, text));
        return;
    }
    // A character cut off by the end of the file shows when a line break follows it.
    if (atEnd)
        m_raw.append('\n');
    QString decoded = m_decoder(m_raw);
    if (atEnd && decoded.endsWith(u'\n'))
        decoded.chop(1);
    m_raw.clear();
    appendDecoded(decoded, text);
}

Result<FileSample> sampleFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return sourceError(file);
    FileSample sample;
    const auto isAscii = [](char c) { return quint8(c) < 0x80 && c != 0; };
    qint64 seen = 0;
    while (seen < longestAsciiStart) {
        const QByteArray block = file.read(sampleSize);
        if (block.isEmpty() && file.error() != QFileDevice::NoError)
            return sourceError(file);
        seen += block.size();
        const bool plain = std::ranges::all_of(block, isAscii);
        // The start is always kept; ASCII after it says nothing.
        if (sample.bytes.isEmpty() || !plain)
            sample.bytes += block;
        if (block.size() < sampleSize) {
            sample.wholeFile = true;
            break;
        }
        if (!plain && seen > sampleSize)
            break;
    }
    return sample;
}
