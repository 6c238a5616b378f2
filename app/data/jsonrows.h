#pragma once

#include "columnlist.h"
#include "jsontext.h"
#include "result.h"
#include "tablereader.h"

#include <QCoreApplication>

/// Makes rows of JSON objects: a key is a column. A value that is a list of chat messages additionally gives the text
/// of its last user message in the column KEY.last_user, so that such a file has a column of plain questions.
class JsonRows
{
    Q_DECLARE_TR_FUNCTIONS(TableReader)

public:
    /// `object` has passed skipJsonValue. `encoding` is for messages only.
    Result<TableRow> rowOf(QByteArrayView object, qint64 row, qint64 line, const QString &encoding);

    const QStringList &columns() const { return m_columns.names(); }
    void report(qint64 row, qint64 line, const QString &message) { m_problems.append({row, line, message}); }
    QList<RowProblem> takeProblems() { return std::exchange(m_problems, {}); }

private:
    qsizetype columnOfKey(const QString &key, std::vector<bool> &taken, qint64 row, qint64 line);
    void addLastUserMessage(const JsonMember &member, TableRow &row);
    void reportReplaced(QByteArrayView object, const QStringList &cells, qint64 row, qint64 line,
                        const QString &encoding);

    ColumnList m_columns;
    QHash<QString, qsizetype> m_lastUserColumns; ///< by key
    QHash<QString, int> m_repeats; ///< of a key within the row
    QList<RowProblem> m_problems;
};
