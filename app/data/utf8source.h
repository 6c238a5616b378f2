#pragma once

#include "result.h"
#include "textencoding.h"

#include <QByteArray>
#include <QFile>
#include <QStringDecoder>

/// A text file as a stream of UTF-8, whatever its encoding. Bytes that are no text in the file's encoding come out as
/// bytes that are no UTF-8 either, so that the reader of a row finds them in that row.
class Utf8Source
{
public:
    Utf8Source(const QString &path, TextEncoding encoding);

    Result<void> open();
    /// Appends the next piece of text, about `bytes` of the file; false at the end of the file.
    Result<bool> read(QByteArray &text, qsizetype bytes);
    const TextEncoding &encoding() const { return m_encoding; }
    QString path() const { return m_file.fileName(); }
    qint64 bytesRead() const { return m_position; }
    qint64 bytesTotal() const { return m_file.size(); }

private:
    void decode(QByteArray &text, bool atEnd);

    QFile m_file;
    TextEncoding m_encoding;
    QStringDecoder m_decoder; ///< for encodings other than Unicode's
    QByteArray m_raw; ///< what is not decoded yet
    qint64 m_position = 0;
    bool m_ended = false;
};

/// The beginning of a file, for finding out what it is: at least 64 KiB if there are that many, and as much more as
/// it takes to see 64 KiB beyond the first byte that is not ASCII (within 64 MiB).
struct FileSample
{
    QByteArray bytes; ///< without the ASCII that was read over
    bool wholeFile = false;
};
Result<FileSample> sampleFile(const QString &path);
