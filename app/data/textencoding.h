#pragma once

#include "result.h"

#include <QByteArrayView>
#include <QString>

/// The encoding of a text file, by the name that effective options show: "utf-8", "utf-16le", "windows-1251" …
struct TextEncoding
{
    QString name; ///< empty: unknown
    qsizetype markLength = 0; ///< bytes of the byte order mark at the file's beginning

    bool operator==(const TextEncoding &) const = default;
};

/// What a byte order mark says; an empty name when there is none.
TextEncoding encodingFromMark(QByteArrayView start);

/// Finds out from a sample of the file's beginning: byte order mark, pattern of NUL bytes, valid UTF-8, then letter
/// statistics (uchardet, corrected where it is known to be weak). `wholeFile` says that nothing follows the sample.
/// Text without any non-ASCII byte is "utf-8".
TextEncoding detectEncoding(QByteArrayView sample, bool wholeFile);

/// The name Assay uses for what a user wrote ("CP1251", "utf8", "ANSI"); empty when no decoder is known.
/// "utf-16" and "utf-32" stay as they are: their byte order is up to the file's mark.
QString canonicalEncoding(const QString &wished);

/// The encoding a user asked for, with the mark of the file taken into account.
TextEncoding resolveEncoding(const QString &canonicalName, QByteArrayView sample);

/// The same by what the user wrote; an empty name where that is empty. Error: no such encoding; it names the known
/// ones.
Result<TextEncoding> wishedEncoding(const QString &wished, QByteArrayView sample);
