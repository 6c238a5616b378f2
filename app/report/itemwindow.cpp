#include "itemwindow.h"

#include "projectreader.h"

#include <QCoreApplication>

namespace {
constexpr qsizetype windowSize = 64;
}

ItemWindow::ItemWindow(const ProjectReader &reader, QList<qint64> versions)
    : m_reader(reader)
    , m_versions(std::move(versions))
{
}

Result<const Item *> ItemWindow::at(qsizetype position)
{
    m_last = position;
    if (position < m_first || position >= m_first + m_items.size()) {
        auto items = m_reader.items(m_versions.mid(position, windowSize));
        if (!items)
            return items.error();
        m_items = *std::move(items);
        m_first = position;
    }
    if (position - m_first >= m_items.size())
        return Error{ErrorKind::Database,
                     QCoreApplication::translate("ItemWindow", "The project lacks items of this run.")};
    return &m_items[position - m_first];
}

qsizetype ItemWindow::positionOf(qint64 version)
{
    const qsizetype ahead = m_versions.indexOf(version, m_last);
    return ahead >= 0 ? ahead : m_versions.indexOf(version);
}

Result<const Item *> ItemWindow::item(qint64 version)
{
    const qsizetype position = positionOf(version);
    if (position >= 0)
        return at(position);
    return Error{
        ErrorKind::Database,
        QCoreApplication::translate("ItemWindow", "The project has an answer to an item that is not in the run.")};
}
