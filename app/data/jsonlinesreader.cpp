#include "jsonlinesreader.h"

using namespace Qt::Literals::StringLiterals;

JsonLinesReader::JsonLinesReader(TextWindow window, TableOptions options)
    : m_window(std::move(window))
    , m_options(std::move(options))
{
}

Result<void> JsonLinesReader::start()
{
    auto row = next();
    if (!row)
        return row.error();
    m_firstRow = std::move(*row);
    if (!m_firstRow)
        report(0, 0, tr("None of the lines is a JSON object: the file has no rows."));
    return {};
}

/// The next line without its line break, not consumed; nullopt at the end.
Result<std::optional<QByteArrayView>> JsonLinesReader::readLine()
{
    qsizetype searched = 0;
    for (;;) {
        const QByteArrayView text = m_window.text();
        const qsizetype end = text.indexOf('\n', searched);
        if (end >= 0 || m_window.isComplete()) {
            m_lineSize = end >= 0 ? end + 1 : text.size();
            return text.isEmpty() ? std::optional<QByteArrayView>() : text.first(end >= 0 ? end : text.size());
        }
        searched = text.size();
        if (const Result<bool> more = m_window.extend(); !more)
            return more.error();
    }
}

Result<std::optional<TableRow>> JsonLinesReader::next()
{
    if (m_firstRow)
        return std::exchange(m_firstRow, std::nullopt);
    while (!m_ended) {
        const auto line = readLine();
        if (!line)
            return line.error();
        if (!*line) {
            m_ended = true;
            reportBlankLines();
            break;
        }
        auto row = rowOfLine(**line);
        m_window.consume(m_lineSize);
        if (!row || *row)
            return row;
    }
    return std::optional<TableRow>();
}

/// The line as a row; nullopt when it is none.
Result<std::optional<TableRow>> JsonLinesReader::rowOfLine(QByteArrayView line)
{
    const qsizetype begin = skipJsonSpace(line, 0);
    if (begin == line.size()) {
        if (m_blankLines + m_trailingBlankLines == 0)
            m_firstBlankLine = m_window.line();
        ++m_trailingBlankLines;
        return std::optional<TableRow>();
    }
    m_blankLines += std::exchange(m_trailingBlankLines, 0);
    ++m_row;
    qsizetype end = begin;
    auto fault = skipJsonValue(line, end, true);
    if (const qsizetype rest = skipJsonSpace(line, end); !fault && rest < line.size())
        fault = JsonFault{rest, tr("nothing may follow the value"), false};
    if (fault) {
        report(m_row, m_window.line(),
               tr("The line is not valid JSON (column %1: %2) and is left out.")
                   .arg(placeAfter({}, line.first(fault->offset), '\n').column)
                   .arg(fault->message));
        return std::optional<TableRow>();
    }
    if (line[begin] != '{') {
        report(m_row, m_window.line(), tr("The line is not a JSON object and is left out."));
        return std::optional<TableRow>();
    }
    auto row = m_rows.rowOf(line.sliced(begin, end - begin), m_row, m_window.line(), m_options.encoding);
    if (!row)
        return row.error();
    return std::optional(std::move(*row));
}

void JsonLinesReader::reportBlankLines()
{
    if (m_blankLines > 0)
        report(0, m_firstBlankLine, tr("%n blank line(s) between the rows are left out.", nullptr, int(m_blankLines)));
}
