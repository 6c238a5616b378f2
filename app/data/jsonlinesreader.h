#pragma once

#include "jsonrows.h"
#include "textwindow.h"

/// JSONL: a JSON object on each line. A line that is none is reported with its number and left out; it keeps its row
/// number, so that the rows behind it keep theirs when it is repaired. Blank lines are no rows.
class JsonLinesReader : public TableReader
{
    Q_DECLARE_TR_FUNCTIONS(TableReader)

public:
    JsonLinesReader(TextWindow window, TableOptions options);

    /// Reads the first row, so that columns() has something to say.
    Result<void> start();
    void report(qint64 row, qint64 line, const QString &message) { m_rows.report(row, line, message); }

    Result<std::optional<TableRow>> next() override;
    QStringList columns() const override { return m_rows.columns(); }
    QList<RowProblem> takeProblems() override { return m_rows.takeProblems(); }
    qint64 bytesRead() const override { return m_window.source().bytesRead(); }
    qint64 bytesTotal() const override { return m_window.source().bytesTotal(); }
    TableOptions effectiveOptions() const override { return m_options; }

private:
    Result<std::optional<QByteArrayView>> readLine();
    Result<std::optional<TableRow>> rowOfLine(QByteArrayView line);
    void reportBlankLines();

    TextWindow m_window;
    TableOptions m_options;
    JsonRows m_rows;
    std::optional<TableRow> m_firstRow;
    qsizetype m_lineSize = 0;
    qint64 m_row = 0;
    qint64 m_blankLines = 0;
    qint64 m_trailingBlankLines = 0;
    qint64 m_firstBlankLine = 0;
    bool m_ended = false;
};
