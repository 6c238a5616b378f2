#include "markheader.h"

#include "theme.h"

#include <QStyleOptionHeader>

using namespace Qt::Literals::StringLiterals;

MarkHeader::MarkHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setTextElideMode(Qt::ElideRight);
}

void MarkHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    if (option->sortIndicator != QStyleOptionHeader::None) {
        // The style would draw its arrow over a title at the right end.
        option->text += option->sortIndicator == QStyleOptionHeader::SortDown ? u" ↑"_s : u" ↓"_s;
        option->sortIndicator = QStyleOptionHeader::None;
    }
    const QVariant mark = model()->headerData(logicalIndex, Qt::Horizontal, MarkRole);
    if (mark.isValid())
        option->icon = markIcon(mark.toInt(), palette());
}
