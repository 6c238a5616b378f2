#include "narrowcolumns.h"

#include "tableview.h"

NarrowColumns::NarrowColumns(TableView *table, const QList<int> &columns)
    : m_table(table)
    , m_columns(columns)
{
}

void NarrowColumns::setNarrow(bool narrow)
{
    if (narrow == m_isNarrow)
        return;
    m_isNarrow = narrow;
    for (const int column : std::as_const(narrow ? m_columns : m_hidden)) {
        if (narrow && !m_table->isColumnHidden(column))
            m_hidden.append(column);
        m_table->setColumnHidden(column, narrow);
    }
    if (!narrow)
        m_hidden.clear();
}

void NarrowColumns::save()
{
    const bool wasNarrow = m_isNarrow;
    setNarrow(false);
    m_table->saveColumns();
    setNarrow(wasNarrow);
}
