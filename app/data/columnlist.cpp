#include "columnlist.h"

qsizetype ColumnList::append(const QString &name, const QSet<QString> &reserved)
{
    QString unique = name;
    if (m_indices.contains(name)) {
        int &number = m_lastNumbers[name];
        number = std::max(number, 1);
        do
            unique = name + u'_' + QString::number(++number);
        while (m_indices.contains(unique) || reserved.contains(unique));
    }
    const qsizetype index = m_names.size();
    m_names.append(unique);
    m_indices.insert(unique, index);
    return index;
}

QString ColumnList::shown(const QString &name)
{
    constexpr qsizetype longest = 80;
    const QString line = name.left(2 * longest).simplified();
    return line.size() <= longest ? line : line.left(longest) + u'…';
}
