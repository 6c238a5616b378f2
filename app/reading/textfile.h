#pragma once

#include "documentreader.h"
#include "textencoding.h"

#include <QByteArray>

class DocumentBuilder;

/// A text file, decoded.
struct DecodedText
{
    QString text;
    QString encoding;
    qsizetype unreadable = 0; ///< characters that came out as U+FFFD
};

/// Decodes a file by the encoding wished, its mark, or what it looks like. Errors: a file that can't be read, that is
/// too large, an unknown encoding.
Result<DecodedText> decodeFile(const QString &path, const ReadOptions &options);
/// Bytes in that encoding as text.
DecodedText decodeBytes(QByteArrayView bytes, const TextEncoding &encoding);
/// That of a file: the wished one, or what its beginning looks like.
Result<TextEncoding> encodingOf(const QString &path, const ReadOptions &options);
/// Whether text looks like the content of some other kind of file: much of its beginning are control characters.
bool looksBinary(QStringView text);

/// The whole file. Errors: it can't be read, it is larger than allowed.
Result<QByteArray> fileBytes(const QString &path, const ReadOptions &options);
/// Says in the document that characters could not be read.
void noteUnreadable(DocumentBuilder &builder, const DecodedText &decoded);

/// One document of a file's text, whose passages `add` makes.
Result<void> readDecoded(const SourceFile &file, const DecodedText &decoded, const DocumentSink &found,
                         void (*add)(const QString &text, DocumentBuilder &builder));
/// Reads a file as one document, whose passages `add` makes of its text.
Result<void> readTextFile(const SourceFile &file, const ReadOptions &options, const DocumentSink &found,
                          void (*add)(const QString &text, DocumentBuilder &builder));
