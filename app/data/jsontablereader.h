#pragma once

#include "jsonrows.h"
#include "jsonstream.h"

/// Strict JSON: an array of objects, or an object with a member that is one (`rows`, `data`, `examples` … or else the
/// longest). Elements are read one at a time.
class JsonTableReader : public TableReader
{
    Q_DECLARE_TR_FUNCTIONS(TableReader)

public:
    JsonTableReader(TextWindow window, TableOptions options, qsizetype markLength);

    /// Finds the rows and reads the first one, so that columns() has something to say.
    Result<void> start();
    void report(qint64 row, qint64 line, const QString &message) { m_rows.report(row, line, message); }

    Result<std::optional<TableRow>> next() override;
    QStringList columns() const override { return m_rows.columns(); }
    QList<RowProblem> takeProblems() override { return m_rows.takeProblems(); }
    qint64 bytesRead() const override { return m_stream.source().bytesRead(); }
    qint64 bytesTotal() const override { return m_stream.source().bytesTotal(); }
    TableOptions effectiveOptions() const override { return m_options; }

private:
    struct Members
    {
        QStringList names;
        qsizetype chosen = -1;
        qint64 chosenSize = -1;
    };

    Result<void> findRowsInObject();
    Result<Members> scanMembers();
    Result<bool> nextMember(bool first, QString &key);
    Result<void> enterMember(qsizetype index);
    Result<void> finish();
    Result<std::optional<TableRow>> readElement();
    Result<TextWindow> reopened() const;
    Error noRows(const QString &what) const;

    JsonStream m_stream;
    TableOptions m_options;
    qsizetype m_markLength;
    JsonRows m_rows;
    std::optional<TableRow> m_firstRow;
    qint64 m_row = 0;
    bool m_inObject = false; ///< the array is a member of the outermost object
    bool m_anyElement = false;
    bool m_ended = false;
};
