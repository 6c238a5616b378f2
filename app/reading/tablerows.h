#pragma once

#include "document.h"
#include "documentreader.h"
#include "tablereader.h"

/// A row of a table of documents.
struct DocumentRow
{
    QString filename;
    int page = 0; ///< 0: none, or no number
    QString text;
    QList<NamedText> fields; ///< further columns
};

/// Goes through the rows of a table of documents. `problems` gathers what a user should know (bounded). Errors: those
/// of TableReader, and a table without the columns that are needed.
Result<void> forEachRow(const QString &path, const QString &shownPath, const TableOptions &options,
                        const std::function<Result<void>(DocumentRow)> &visit, QStringList &problems);
