#pragma once

#include "dataset.h"
#include "result.h"

#include <optional>

class ProjectReader;

/// The items of a run, a few at a time, for readers that go through them in order (and perhaps start over).
class ItemWindow
{
public:
    /// `versions`: the run's items in their order.
    ItemWindow(const ProjectReader &reader, QList<qint64> versions);

    qsizetype size() const { return m_versions.size(); }
    qint64 versionAt(qsizetype position) const { return m_versions[position]; }
    /// The item at that position; valid until the next call.
    Result<const Item *> at(qsizetype position);
    /// Position of an item version, looked for from the last position on; -1: not an item of the run.
    qsizetype positionOf(qint64 version);
    /// The item of that version; Database when it is not one of the run.
    Result<const Item *> item(qint64 version);

private:
    const ProjectReader &m_reader;
    QList<qint64> m_versions;
    QList<Item> m_items;
    qsizetype m_first = 0;
    qsizetype m_last = 0;
};
