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

void DropFrame::setCovering(const QString &text)
{
    m_text = text;
    m_hot = true;
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropFrame::paintEvent(QPaintEvent *)
{
    const ThemeColors colors = themeColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(m_hot ? colors.accent : colors.line, 1.5);
    pen.setDashPattern({4, 4});
    painter.setPen(pen);
    QColor ground = m_hot ? colors.selection : colors.card;
    if (!m_text.isEmpty())
        ground.setAlphaF(0.9F);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 9, 9);
    if (m_text.isEmpty())
        return;
    QFont larger = font();
    larger.setPointSizeF(larger.pointSizeF() * 1.35);
    larger.setWeight(QFont::DemiBold);
    painter.setFont(larger);
    painter.setPen(colors.ink(Tone::Accent));
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}
