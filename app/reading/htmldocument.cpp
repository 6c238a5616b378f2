#include "htmldocument.h"

#include "documentbuilder.h"
#include "htmlpassages.h"
#include "htmltree.h"

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype declarationArea = 4096; ///< bytes in which a page must say its encoding
constexpr qsizetype sampleSize = 1024 * 1024;

/// The encoding behind "charset=" or "encoding=", with or without quotation marks.
QString declaredEncoding(QByteArrayView bytes)
{
    const QByteArray start = bytes.first(std::min(bytes.size(), declarationArea)).toByteArray().toLower();
    for (const char *key : {"charset=", "encoding="}) {
        qsizetype at = start.indexOf(key);
        if (at < 0)
            continue;
        at += qsizetype(qstrlen(key));
        while (at < start.size() && QByteArrayView("\"' ").contains(start.at(at)))
            ++at;
        qsizetype end = at;
        while (end < start.size() && !QByteArrayView("\"'> ;/?\r\n").contains(start.at(end)))
            ++end;
        const QString name = canonicalEncoding(QString::fromLatin1(start.mid(at, end - at)));
        // Bytes that could be read to here are not UTF-16, whatever they say.
        if (!name.isEmpty() && !name.startsWith("utf-16"_L1) && !name.startsWith("utf-32"_L1))
            return name;
    }
    return {};
}
}

Result<DecodedText> decodeHtml(QByteArrayView bytes, const ReadOptions &options)
{
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), sampleSize));
    auto encoding = wishedEncoding(options.encoding, sample);
    if (!encoding)
        return encoding.error();
    if (encoding->name.isEmpty())
        *encoding = encodingFromMark(sample);
    if (encoding->name.isEmpty())
        encoding->name = declaredEncoding(sample);
    if (encoding->name.isEmpty())
        *encoding = detectEncoding(sample, sample.size() == bytes.size());
    return decodeBytes(bytes, *encoding);
}

Result<void> readHtml(const SourceFile &file, const ReadOptions &options, const DocumentSink &found)
{
    const auto bytes = fileBytes(file.path, options);
    if (!bytes)
        return bytes.error();
    const auto decoded = decodeHtml(*bytes, options);
    if (!decoded)
        return decoded.error();
    return readDecoded(file, *decoded, found, [](const QString &text, DocumentBuilder &builder) {
        builder.setTitle(HtmlTree(text).title());
        addHtml(text, HtmlPart::MainText, builder);
    });
}
