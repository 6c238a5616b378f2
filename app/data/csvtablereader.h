#pragma once

#include "columnlist.h"
#include "csvparser.h"
#include "tablereader.h"
#include "textwindow.h"

#include <QCoreApplication>

/// CSV and TSV with a row of headers. Short rows are filled up with empty cells, further cells get columns of their
/// own (column_5); both are reported. Blank lines are no rows, except between the rows of a file with one column.
class CsvTableReader : public TableReader
{
    Q_DECLARE_TR_FUNCTIONS(TableReader)

public:
    /// `options` are the effective ones; the window stands at the beginning of the headers.
    CsvTableReader(TextWindow window, CsvForm form, TableOptions options);

    /// Reads the headers.
    Result<void> start();
    void report(qint64 row, qint64 line, const QString &message) { m_problems.append({row, line, message}); }

    Result<std::optional<TableRow>> next() override;
    QStringList columns() const override { return m_columns.names(); }
    QList<RowProblem> takeProblems() override { return std::exchange(m_problems, {}); }
    qint64 bytesRead() const override { return m_window.source().bytesRead(); }
    qint64 bytesTotal() const override { return m_window.source().bytesTotal(); }
    TableOptions effectiveOptions() const override { return m_options; }

private:
    Result<bool> parseRecord();
    Result<bool> parseRecordAfterBlankLines();
    void nameColumns(const QStringList &headers);
    QStringList cellsOfRecord() const;
    Result<void> alignCells(QStringList &cells);
    void reportForm(const QStringList &cells);
    void reportInvalidBytes(const QStringList &cells);
    void reportBlankLines();
    void consumeRecord() { m_window.consume(m_record.length); }

    TextWindow m_window;
    CsvForm m_form;
    TableOptions m_options;
    ColumnList m_columns;
    qsizetype m_headerCells = 0;
    CsvRecord m_record; ///< its cells are views into m_window
    qint64 m_row = 0;
    qint64 m_blankLines = 0; ///< since the last row
    qint64 m_owedRows = 0; ///< blank lines of a one-column file that are still to be given out as rows
    qint64 m_allBlankLines = 0;
    qint64 m_firstBlankLine = 0;
    bool m_blanksReported = false;
    bool m_ended = false;
    QList<RowProblem> m_problems;
};
