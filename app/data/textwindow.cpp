#include "textwindow.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace {
constexpr qsizetype blockSize = 256 * 1024;
}

TextWindow::TextWindow(std::unique_ptr<Utf8Source> source)
    : m_source(std::move(source))
{
}

Result<bool> TextWindow::extend()
{
    if (m_complete)
        return false;
    const qsizetype kept = m_buffer.size() - m_begin;
    if (kept >= longestRow)
        return Error{
            ErrorKind::BadInput,
            QCoreApplication::translate("TableReader",
                                        "The row that begins in line %1 is longer than 16 MiB. A quotation mark "
                                        "may be missing there, or the delimiter or encoding may be another one.")
                .arg(m_line)};
    if (m_begin > 0) {
        std::memmove(m_buffer.data(), m_buffer.constData() + m_begin, size_t(kept));
        m_buffer.resize(kept);
        m_begin = 0;
    }
    // Doubling keeps the cost of reading a long row again and again in proportion to its length.
    const qsizetype wanted = std::max(blockSize, std::min(kept, longestRow - kept));
    m_buffer.reserve(kept + wanted);
    const qsizetype target = kept + wanted / 2;
    while (m_buffer.size() < target) {
        const Result<bool> more = m_source->read(m_buffer, wanted);
        if (!more)
            return more.error();
        if (!*more) {
            m_complete = true;
            break;
        }
    }
    return m_buffer.size() > kept;
}

void TextWindow::consume(qsizetype bytes)
{
    const TextPlace place = placeAfter({m_line, m_column}, text().first(bytes), m_lineBreak);
    m_line = place.line;
    m_column = place.column;
    m_begin += bytes;
    m_consumed += bytes;
}

TextPlace placeAfter(TextPlace start, QByteArrayView passed, char lineBreak)
{
    TextPlace place = start;
    qsizetype lineStart = 0;
    for (qsizetype at = passed.indexOf(lineBreak); at >= 0; at = passed.indexOf(lineBreak, at + 1)) {
        ++place.line;
        place.column = 1;
        lineStart = at + 1;
    }
    const auto startsCharacter = [](char c) { return (quint8(c) & 0xC0) != 0x80; };
    place.column += std::count_if(passed.begin() + lineStart, passed.end(), startsCharacter);
    return place;
}
