#include "pilllabel.h"

#include "theme.h"

#include <QPainter>

PillLabel::PillLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PillLabel::setPill(const Pill &pill)
{
    m_pill = pill;
    setAccessibleName(pill.text);
    setVisible(!pill.text.isEmpty());
    updateGeometry();
    update();
}

QFont PillLabel::pillFont() const
{
    QFont smaller = font();
    smaller.setPointSizeF(smaller.pointSizeF() * 0.88);
    smaller.setWeight(QFont::DemiBold);
    return smaller;
}

QSize PillLabel::sizeHint() const
{
    const QFontMetrics metrics(pillFont());
    return {metrics.horizontalAdvance(m_pill.text) + 18, metrics.height() + 5};
}

void PillLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(pillFont());
    paintPill(painter, rect(), m_pill, themeColors(palette()));
}
