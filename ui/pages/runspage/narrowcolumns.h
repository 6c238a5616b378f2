#pragma once

#include <QList>

class TableView;

/// Columns of a table that make room for the others where the window is narrow. What the user has hidden stays hidden,
/// and what is hidden for want of room is not kept as the user's choice.
class NarrowColumns
{
public:
    NarrowColumns() = default;
    NarrowColumns(TableView *table, const QList<int> &columns);

    void setNarrow(bool narrow);
    /// Keeps the columns' state as it is with enough room.
    void save();

private:
    TableView *m_table = nullptr;
    QList<int> m_columns;
    QList<int> m_hidden;
    bool m_isNarrow = false;
};
