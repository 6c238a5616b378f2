#pragma once

#include "result.h"

#include <QList>

class ProjectReader;

/// Common row numbers for the items of several runs: the same id with the same content is the same row.
/// 16 bytes per item and run.
class ItemIndex
{
public:
    static Result<ItemIndex> build(const ProjectReader &reader, const QList<qint64> &runs);

    qsizetype rows() const { return m_rows; }
    /// A number per row, the same for rows of one id, whose content differs between runs. Empty with one run.
    const QList<qint32> &idsOfRows() const { return m_idsOfRows; }
    /// Row of an item version of the run with this index; -1 for a version that is not in the run.
    qsizetype rowOf(qsizetype run, qint64 version) const;
    /// Rows of the run with this index, in the order of its items.
    const QList<qint32> &rowsOf(qsizetype run) const { return m_runRows[run]; }

private:
    struct Entry
    {
        qint64 version = 0;
        qint32 row = 0;
    };

    QList<QList<Entry>> m_entries; // per run, ascending by version
    QList<QList<qint32>> m_runRows;
    QList<qint32> m_idsOfRows;
    qsizetype m_rows = 0;
};
