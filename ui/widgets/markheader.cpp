#include "markheader.h"

#include "theme.h"

#include <QStyleOptionHeader>

MarkHeader::MarkHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setTextElideMode(Qt::ElideRight);
}

void MarkHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    const QVariant mark = model()->headerData(logicalIndex, Qt::Horizontal, MarkRole);
    if (mark.isValid())
        option->icon = markIcon(mark.toInt(), palette());
}
