#pragma once

#include "tablereader.h"

#include <QFile>
#include <QTemporaryDir>

/// A table read to its end, for tests.
struct WholeTable
{
    QStringList columns;
    QList<TableRow> rows;
    QList<RowProblem> problems;
    TableOptions options;
    std::optional<Error> error;

    /// Cell of the named column; rows count from 0 here.
    QString cell(qsizetype row, const QString &column) const
    {
        return rows.at(row).cells.value(columns.indexOf(column));
    }
    /// The problems of that data row, joined.
    QString problemsOf(qint64 row) const
    {
        QStringList messages;
        for (const RowProblem &problem : problems) {
            if (problem.row == row)
                messages.append(problem.message);
        }
        return messages.join(u'|');
    }
};

inline WholeTable readTable(const QString &path, const TableOptions &options = {})
{
    WholeTable table;
    auto reader = TableReader::open(path, options);
    if (!reader) {
        table.error = reader.error();
        return table;
    }
    for (;;) {
        auto row = (*reader)->next();
        if (!row)
            table.error = row.error();
        if (!row || !*row)
            break;
        table.rows.append(std::move(**row));
    }
    table.columns = (*reader)->columns();
    table.problems = (*reader)->takeProblems();
    table.options = (*reader)->effectiveOptions();
    return table;
}

/// The same of bytes, by way of a file of that name.
inline WholeTable readBytes(const QByteArray &bytes, const QString &name, const TableOptions &options = {})
{
    const QTemporaryDir directory;
    QFile file(directory.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(file.fileName()));
    file.close();
    return readTable(file.fileName(), options);
}
