#pragma once

#include "result.h"

#include <QStringList>

#include <memory>

/// How to read a file of rows. Empty texts mean: find out.
struct TableOptions
{
    QString format; ///< csv, tsv, json or jsonl; by default from the file's name and first bytes
    QString encoding; ///< utf-8, utf-16le, utf-32be, windows-1251, koi8-r, windows-1252, gb18030 …
    QString delimiter; ///< one character, or "tab"
};

/// Something a user should know about a row; nothing is left out because of it unless the message says so.
struct RowProblem
{
    qint64 row = 0; ///< 1-based data row; 0: the file as a whole
    qint64 line = 0; ///< 1-based line of the file where the row begins; 0: unknown
    QString message;
};

/// One row: cells aligned with TableReader::columns(), which may grow as rows with further cells or keys appear.
struct TableRow
{
    qint64 row = 0; ///< 1-based
    QStringList cells;
};

/// Reads CSV, TSV, JSON (an array of objects, or an object that holds one) and JSONL row by row, with memory that
/// does not depend on the file's size (JSON arrays included).
class TableReader
{
public:
    /// Errors: a file that can't be read, an unknown encoding, JSON that is no rows. An empty file is no error:
    /// it has no columns and no rows, and a problem says so.
    static Result<std::unique_ptr<TableReader>> open(const QString &path, const TableOptions &options);
    virtual ~TableReader() = default;

    /// The next row; nullopt at the end; an error (such as strict JSON broken at line and column) ends the reading.
    virtual Result<std::optional<TableRow>> next() = 0;
    /// The columns known so far, in order. Duplicate headers are made unique (name_2) and reported.
    virtual QStringList columns() const = 0;
    /// Problems since the last call.
    virtual QList<RowProblem> takeProblems() = 0;
    virtual qint64 bytesRead() const = 0;
    virtual qint64 bytesTotal() const = 0;
    /// What was found out or was given: format, encoding, delimiter.
    virtual TableOptions effectiveOptions() const = 0;
};
