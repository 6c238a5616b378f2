#pragma once

#include "utf8source.h"

#include <memory>

/// The part of a text that is being read: a few rows, never the file. Grows while one row needs it, up to a limit.
class TextWindow
{
public:
    explicit TextWindow(std::unique_ptr<Utf8Source> source);

    /// The text that is not consumed yet, as far as it is loaded. Valid until the next call of extend().
    QByteArrayView text() const { return QByteArrayView(m_buffer).sliced(m_begin); }
    /// Whether text() is all that is left.
    bool isComplete() const { return m_complete; }
    /// Loads more text; false when there is none. An error when the file can't be read, or when what is not consumed
    /// has reached the longest row that Assay takes (16 MiB).
    Result<bool> extend();
    /// Goes on behind `bytes` of text().
    void consume(qsizetype bytes);

    /// 1-based line and column (in characters) of the beginning of text(); lines end with LF, or with CR when
    /// setLineBreak() said so.
    qint64 line() const { return m_line; }
    qint64 column() const { return m_column; }
    qint64 bytesConsumed() const { return m_consumed; }
    void setLineBreak(char lineBreak) { m_lineBreak = lineBreak; }

    const Utf8Source &source() const { return *m_source; }

    static constexpr qsizetype longestRow = 16 * 1024 * 1024;

private:
    std::unique_ptr<Utf8Source> m_source;
    QByteArray m_buffer;
    qsizetype m_begin = 0;
    qint64 m_consumed = 0;
    qint64 m_line = 1;
    qint64 m_column = 1;
    char m_lineBreak = '\n';
    bool m_complete = false;
};

/// Line and column of a place in text() that begins at `line` and `column`.
struct TextPlace
{
    qint64 line = 1;
    qint64 column = 1;
};
TextPlace placeAfter(TextPlace start, QByteArrayView passed, char lineBreak);
