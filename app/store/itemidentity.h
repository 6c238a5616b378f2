#pragma once

#include "result.h"

#include <QStringList>

// How the rows of a dataset get their ids, in an import, in a look before it, and where an item is added by hand.

/// The id column's cell, or the row's number.
inline QString wishedIdentity(const QStringList &cells, qsizetype idColumn, qint64 row)
{
    const QString cell = cells.value(idColumn);
    return cell.isEmpty() ? QString::number(row) : cell;
}

/// ID#2, ID#3 …: the first that `take(id)` (a Result<bool>) says it got. `copy` is the last number that was given.
template <typename Take>
Result<QString> takeCopyIdentity(const QString &identity, int &copy, Take take)
{
    for (copy = qMax(copy, 1) + 1;; ++copy) {
        const QString given = identity + u'#' + QString::number(copy);
        const auto taken = take(given);
        if (!taken)
            return taken.error();
        if (*taken)
            return given;
    }
}
