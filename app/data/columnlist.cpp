#include "columnlist.h"

qsizetype ColumnList::append(const QString &name, const QStringList &reserved)
{
    QString unique = name;
    for (int number = 2; m_indices.contains(unique) || (number > 2 && reserved.contains(unique)); ++number)
        unique = name + u'_' + QString::number(number);
    const qsizetype index = m_names.size();
    m_names.append(unique);
    m_indices.insert(unique, index);
    return index;
}
