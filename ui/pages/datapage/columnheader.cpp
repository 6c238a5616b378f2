#include "columnheader.h"

#include "headerroles.h"
#include "theme.h"

#include <QPainter>

ColumnHeader::ColumnHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setMouseTracking(true);
}

QFont ColumnHeader::nameFont() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    return bold;
}

QFont ColumnHeader::hintFont() const
{
    QFont smaller = font();
    smaller.setPointSizeF(smaller.pointSizeF() * 0.88);
    return smaller;
}

int ColumnHeader::secondLineHeight() const
{
    return QFontMetrics(hintFont()).height();
}

QSize ColumnHeader::sectionSizeFromContents(int logicalIndex) const
{
    const QFontMetrics metrics(nameFont());
    const QString name = model()->headerData(logicalIndex, Qt::Horizontal).toString();
    return {metrics.horizontalAdvance(name) + 2 * sidePadding,
            metrics.height() + lineGap + secondLineHeight() + 2 * topPadding};
}

void ColumnHeader::paintArrow(QPainter *painter, const QRectF &room) const
{
    const double side = room.height() * 0.42;
    const QPointF middle = room.center();
    const double tip = sortIndicatorOrder() == Qt::AscendingOrder ? -side / 2 : side / 2;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->drawPolygon(
        QPolygonF{middle + QPointF(0, tip), middle + QPointF(side * 0.62, -tip), middle + QPointF(-side * 0.62, -tip)});
}

void ColumnHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const ThemeColors colors = themeColors(palette());
    painter->save();
    painter->fillRect(rect, colors.header);
    painter->setPen(colors.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const auto alignment
        = Qt::Alignment(model()->headerData(logicalIndex, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
    const QString hint = model()->headerData(logicalIndex, Qt::Horizontal, ColumnHintRole).toString();
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
    const QFontMetrics metrics(nameFont());
    QRect room = rect.adjusted(sidePadding, topPadding, -sidePadding, -topPadding);
    room.setHeight(metrics.height());
    if (sorted) {
        painter->setBrush(colors.ink(Tone::Accent));
        paintArrow(painter,
                   QRectF(room.right() - metrics.height() * 0.6, room.top(), metrics.height() * 0.6, metrics.height()));
        room.setRight(room.right() - metrics.height());
    }
    const int across = int(alignment & Qt::AlignHorizontal_Mask);
    const QString name = model()->headerData(logicalIndex, Qt::Horizontal).toString();
    painter->setFont(nameFont());
    painter->setPen(sorted ? colors.ink(Tone::Accent) : colors.muted);
    painter->drawText(room, across | Qt::AlignVCenter | Qt::TextSingleLine,
                      metrics.elidedText(name, Qt::ElideRight, room.width()));
    if (!hint.isEmpty()) {
        const QFontMetrics small(hintFont());
        painter->setFont(hintFont());
        painter->setPen(colors.muted);
        const QRect below(rect.left() + sidePadding, room.bottom() + 1 + lineGap, rect.width() - 2 * sidePadding,
                          small.height());
        painter->drawText(below, across | Qt::AlignVCenter | Qt::TextSingleLine,
                          small.elidedText(hint, Qt::ElideRight, below.width()));
    }
    painter->restore();
}
