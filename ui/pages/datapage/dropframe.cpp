#include "dropframe.h"

#include "theme.h"

#include <QPainter>

void DropFrame::setHot(bool hot)
{
    if (hot == m_hot)
        return;
    m_hot = hot;
    update();
}

void DropFrame::paintEvent(QPaintEvent *)
{
    const ThemeColors colors = themeColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_hot ? colors.accent : colors.line, 1.5, Qt::CustomDashLine));
    QPen pen = painter.pen();
    pen.setDashPattern({4, 4});
    painter.setPen(pen);
    painter.setBrush(m_hot ? colors.selection : colors.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 9, 9);
}
