#pragma once

#include <QHash>
#include <QSet>
#include <QStringList>

/// The columns of a table while it is read: in order, each with a name of its own.
class ColumnList
{
public:
    /// More columns than that are no table but a wrong delimiter, and would eat the memory.
    static constexpr qsizetype mostColumns = 10'000;

    const QStringList &names() const { return m_names; }
    qsizetype size() const { return m_names.size(); }
    bool isFull() const { return m_names.size() >= mostColumns; }
    /// Index of the column of that name, or -1.
    qsizetype indexOf(const QString &name) const { return m_indices.value(name, -1); }

    /// Appends a column and returns its index. A name that is taken (or, by `reserved`, will be) becomes name_2, name_3
    /// …
    qsizetype append(const QString &name, const QSet<QString> &reserved = {});

    /// A name as messages show it: one line, bounded.
    static QString shown(const QString &name);

private:
    QStringList m_names;
    QHash<QString, qsizetype> m_indices;
    QHash<QString, int> m_lastNumbers; ///< by name
};
