#include "csvtablereader.h"

using namespace Qt::Literals::StringLiterals;

CsvTableReader::CsvTableReader(TextWindow window, CsvForm form, TableOptions options)
    : m_window(std::move(window))
    , m_form(form)
    , m_options(std::move(options))
{
    m_window.setLineBreak(form.lineEndsWithCr ? '\r' : '\n');
}

Result<void> CsvTableReader::start()
{
    const Result<bool> found = parseRecordAfterBlankLines();
    if (!found)
        return found.error();
    if (!*found) {
        m_ended = true;
        report(0, 0, tr("The file is empty: it has no columns and no rows."));
        return {};
    }
    m_allBlankLines += std::exchange(m_blankLines, 0);
    const QStringList headers = cellsOfRecord();
    m_headerCells = headers.size();
    if (m_headerCells > ColumnList::mostColumns)
        return Error{ErrorKind::BadInput,
                     tr("Line %1 of %2 has %n cell(s); Assay takes at most %3 columns. Is the delimiter another one?",
                        nullptr, int(m_headerCells))
                         .arg(QString::number(m_window.line()), m_window.source().path(),
                              QString::number(ColumnList::mostColumns))};
    nameColumns(headers);
    reportForm(headers);
    consumeRecord();
    return {};
}

void CsvTableReader::nameColumns(const QStringList &headers)
{
    const QSet<QString> reserved(headers.begin(), headers.end());
    for (const QString &header : headers) {
        const QString wished
            = header.trimmed().isEmpty() ? u"column_"_s + QString::number(m_columns.size() + 1) : header;
        const QString name = m_columns.names().at(m_columns.append(wished, reserved));
        if (wished != header)
            report(0, m_window.line(), tr("Column %1 has no header; it is called %2.").arg(m_columns.size()).arg(name));
        else if (name != header)
            report(0, m_window.line(),
                   tr("There are several columns %1; one of them is called %2.")
                       .arg(ColumnList::shown(header), ColumnList::shown(name)));
    }
}

Result<bool> CsvTableReader::parseRecord()
{
    for (;;) {
        const QByteArrayView text = m_window.text();
        if (!text.isEmpty() && parseCsvRecord(text, m_window.isComplete(), m_form, m_record))
            return true;
        if (text.isEmpty() && m_window.isComplete())
            return false;
        if (const Result<bool> more = m_window.extend(); !more)
            return more.error();
    }
}

Result<bool> CsvTableReader::parseRecordAfterBlankLines()
{
    for (;;) {
        const Result<bool> found = parseRecord();
        if (!found || !*found || !m_record.isBlank())
            return found;
        if (m_allBlankLines + m_blankLines == 0)
            m_firstBlankLine = m_window.line();
        ++m_blankLines;
        consumeRecord();
    }
}

Result<std::optional<TableRow>> CsvTableReader::next()
{
    if (m_ended)
        return std::optional<TableRow>();
    if (m_owedRows > 0) {
        --m_owedRows;
        return std::optional(TableRow{++m_row, {QString()}});
    }
    const Result<bool> found = parseRecordAfterBlankLines();
    if (!found)
        return found.error();
    if (!*found) {
        m_ended = true;
        reportBlankLines();
        return std::optional<TableRow>();
    }
    m_allBlankLines += m_blankLines;
    const qint64 blankLines = std::exchange(m_blankLines, 0);
    if (m_headerCells == 1 && blankLines > 0) {
        m_owedRows = blankLines; // the record found is parsed again behind them
        return next();
    }
    TableRow row{++m_row, cellsOfRecord()};
    reportForm(row.cells);
    if (const Result<void> aligned = alignCells(row.cells); !aligned)
        return aligned.error();
    consumeRecord();
    return std::optional(std::move(row));
}

QStringList CsvTableReader::cellsOfRecord() const
{
    QStringList cells;
    cells.reserve(std::max<qsizetype>(m_columns.size(), qsizetype(m_record.cells.size())));
    for (const CsvCell &cell : m_record.cells)
        cells.append(csvCellText(cell));
    return cells;
}

Result<void> CsvTableReader::alignCells(QStringList &cells)
{
    const qsizetype count = cells.size();
    if (count < m_headerCells) {
        report(m_row, m_window.line(),
               tr("The row has %n cell(s)", nullptr, int(count))
                   + tr(", but there are %n column(s); the missing cells are empty.", nullptr, int(m_headerCells)));
    } else if (count > m_headerCells) {
        while (m_columns.size() < count && !m_columns.isFull())
            m_columns.append(u"column_"_s + QString::number(m_columns.size() + 1));
        if (m_columns.size() < count)
            return Error{
                ErrorKind::BadInput,
                tr("The row in line %1 of %2 has %n cell(s); Assay takes at most %3 columns. Is the delimiter another "
                   "one, or does a quotation mark end too early?",
                   nullptr, int(count))
                    .arg(QString::number(m_window.line()), m_window.source().path(),
                         QString::number(ColumnList::mostColumns))};
        report(m_row, m_window.line(),
               tr("The row has %n cell(s)", nullptr, int(count))
                   + tr(", but there are %n column(s); the further cells are kept in the columns from %1 on.", nullptr,
                        int(m_headerCells))
                         .arg(m_columns.names().at(m_headerCells)));
    }
    cells.resize(std::max(count, m_columns.size()));
    return {};
}

void CsvTableReader::reportForm(const QStringList &cells)
{
    if (m_record.strayQuotes > 0)
        report(m_row, m_window.line(),
               tr("%n quotation mark(s) inside a quoted cell are not doubled; they are kept as text.", nullptr,
                  int(m_record.strayQuotes)));
    if (m_record.unclosedQuote >= 0) {
        const TextPlace place
            = placeAfter({m_window.line(), m_window.column()}, m_window.text().first(m_record.unclosedQuote),
                         m_form.lineEndsWithCr ? '\r' : '\n');
        report(m_row, m_window.line(),
               tr("The quotation mark in line %1, column %2 is never closed; everything after it is in this cell.")
                   .arg(place.line)
                   .arg(place.column));
    }
    if (m_record.blanksAfterQuote && !std::exchange(m_blanksReported, true))
        report(
            m_row, m_window.line(),
            tr("Blanks between a closing quotation mark and the end of the cell are left out, here and further on."));
    if (!m_window.text().first(m_record.length).isValidUtf8())
        reportInvalidBytes(cells);
}

void CsvTableReader::reportInvalidBytes(const QStringList &cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        // U+FFFD that stood in the file is text like any other.
        const qsizetype written = m_record.cells[size_t(i)].text.toByteArray().count("\xEF\xBF\xBD");
        const qsizetype replaced = cells[i].count(QChar::ReplacementCharacter) - written;
        if (replaced <= 0)
            continue;
        const QString column
            = i < m_columns.size() ? ColumnList::shown(m_columns.names().at(i)) : QString::number(i + 1);
        report(m_row, m_window.line(),
               tr("Column %1: %n place(s) are not valid %2 and are kept as U+FFFD. Is the encoding another one?",
                  nullptr, int(replaced))
                   .arg(column, m_options.encoding));
    }
}

void CsvTableReader::reportBlankLines()
{
    const qint64 between = m_allBlankLines;
    if (m_headerCells != 1) {
        if (between > 0)
            report(0, m_firstBlankLine, tr("%n blank line(s) between the rows are left out.", nullptr, int(between)));
    } else {
        if (between > 0)
            report(0, m_firstBlankLine, tr("%n blank line(s) are rows with an empty cell.", nullptr, int(between)));
        if (m_blankLines > 0)
            report(0, 0, tr("%n blank line(s) at the end of the file are no rows.", nullptr, int(m_blankLines)));
    }
    if (m_row == 0)
        report(0, 0, tr("The file has headers, but no rows."));
}
