#include "flowlayout.h"

#include <algorithm>

FlowLayout::FlowLayout(int between, int betweenLines, QWidget *parent)
    : QLayout(parent)
    , m_betweenLines(betweenLines)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(between);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index < 0 || index >= m_items.size() ? nullptr : m_items.takeAt(index);
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + spacing();
        height = std::max(height, item->sizeHint().height());
    }
    return {std::max(0, width - spacing()), height};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

/// Places the items line by line, each in the middle of its line's height; returns the height that takes.
int FlowLayout::arrange(const QRect &rect, bool move) const
{
    int y = rect.y();
    qsizetype next = 0;
    while (next < m_items.size()) {
        QList<QLayoutItem *> line;
        int width = 0;
        int height = 0;
        for (; next < m_items.size(); ++next) {
            QLayoutItem *item = m_items[next];
            if (item->isEmpty())
                continue;
            const QSize hint = item->sizeHint();
            if (!line.isEmpty() && width + hint.width() > rect.width())
                break;
            line.append(item);
            width += hint.width() + spacing();
            height = std::max(height, hint.height());
        }
        int x = rect.x();
        for (QLayoutItem *item : std::as_const(line)) {
            const QSize size(std::min(item->sizeHint().width(), rect.width()), item->sizeHint().height());
            if (move)
                item->setGeometry(QRect(QPoint(x, y + (height - size.height()) / 2), size));
            x += size.width() + spacing();
        }
        y += line.isEmpty() ? 0 : height + m_betweenLines;
    }
    return std::max(0, y - rect.y() - m_betweenLines);
}
