#include "textfile.h"

#include "documentbuilder.h"
#include "readingerrors.h"
#include "utf8source.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

Result<QByteArray> fileBytes(const QString &path, const ReadOptions &options)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadableFile(path, file.errorString());
    if (file.size() > options.maxBytes)
        return tooLarge(path, options.maxBytes);
    // One byte more than allowed, so that a file that grows, or a pipe, is found out.
    QByteArray bytes = file.read(options.maxBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return unreadableFile(path, file.errorString());
    if (bytes.size() > options.maxBytes)
        return tooLarge(path, options.maxBytes);
    return bytes;
}

Result<TextEncoding> encodingOf(const QString &path, const ReadOptions &options)
{
    const auto sample = sampleFile(path);
    if (!sample)
        return sample.error();
    auto encoding = wishedEncoding(options.encoding, sample->bytes);
    if (encoding && encoding->name.isEmpty())
        *encoding = detectEncoding(sample->bytes, sample->wholeFile);
    return encoding;
}

DecodedText decodeBytes(QByteArrayView bytes, const TextEncoding &encoding)
{
    const QByteArrayView content = bytes.sliced(std::min(encoding.markLength, bytes.size()));
    DecodedText decoded;
    decoded.encoding = encoding.name;
    if (encoding.name == "utf-8"_L1) {
        decoded.text = QString::fromUtf8(content);
    } else {
        QStringDecoder decoder(encoding.name.toLatin1().constData(), QStringConverter::Flag::ConvertInitialBom);
        decoded.text = decoder(content);
    }
    decoded.unreadable = decoded.text.count(QChar::ReplacementCharacter);
    return decoded;
}

Result<DecodedText> decodeFile(const QString &path, const ReadOptions &options)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadableFile(path, file.errorString());
    if (file.size() > options.maxBytes)
        return tooLarge(path, options.maxBytes);
    const auto encoding = encodingOf(path, options);
    if (!encoding)
        return encoding.error();
    // A large file is not copied before it is decoded.
    if (const uchar *mapped = file.map(0, file.size()))
        return decodeBytes(QByteArrayView(mapped, file.size()), *encoding);
    const auto bytes = fileBytes(path, options);
    return bytes ? Result(decodeBytes(*bytes, *encoding)) : bytes.error();
}

bool looksBinary(QStringView text)
{
    const QStringView start = text.first(std::min<qsizetype>(text.size(), 8192));
    const auto isControl = [](QChar c) {
        const char16_t unit = c.unicode();
        return (unit < 0x20 && !c.isSpace() && unit != 0x1B) || unit == 0x7F || unit == QChar::ReplacementCharacter;
    };
    return std::ranges::count_if(start, isControl) * 5 > start.size();
}

void noteUnreadable(DocumentBuilder &builder, const DecodedText &decoded)
{
    if (decoded.unreadable > 0)
        builder.notice(QCoreApplication::translate("Reading", "%n character(s) are no text in the encoding %1.",
                                                   nullptr, static_cast<int>(decoded.unreadable))
                           .arg(decoded.encoding));
}

Result<void> readDecoded(const SourceFile &file, const DecodedText &decoded, const DocumentSink &found,
                         void (*add)(const QString &text, DocumentBuilder &builder))
{
    if (looksBinary(decoded.text))
        return notText(file.path);
    DocumentBuilder builder(file);
    noteUnreadable(builder, decoded);
    add(decoded.text, builder);
    if (builder.isEmpty())
        return withoutText(file.path);
    return found(builder.take());
}

Result<void> readTextFile(const SourceFile &file, const ReadOptions &options, const DocumentSink &found,
                          void (*add)(const QString &text, DocumentBuilder &builder))
{
    const auto decoded = decodeFile(file.path, options);
    if (!decoded)
        return decoded.error();
    return readDecoded(file, *decoded, found, add);
}
