#include "droparea.h"

#include "theme.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>

DropArea::DropArea(QWidget *parent)
    : QAbstractButton(parent)
{
    setText(tr("Drop a benchmark or documents here, or press to choose a benchmark"));
    setToolTip(
        tr("CSV, TSV, JSON and JSONL with a column of questions; PDF, DOCX, HTML, Markdown and text to make questions "
           "from; also projects and plans"));
    setAccessibleDescription(toolTip());
    setAcceptDrops(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize DropArea::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 60, fontMetrics().height() * 2 + 76};
}

void DropArea::paintEvent(QPaintEvent *)
{
    const ThemeColors colors = themeColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lit = m_dragging || hasFocus() || underMouse();
    QPen pen(lit ? colors.accent : colors.muted, lit ? 1.6 : 1.1, Qt::DashLine);
    pen.setDashPattern({5, 4});
    painter.setPen(pen);
    painter.setBrush(m_dragging ? colors.selection : colors.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 9, 9);
    QFont strong = font();
    strong.setPointSizeF(strong.pointSizeF() * 1.1);
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(colors.text);
    const QRect upper = rect().adjusted(12, 0, -12, -height() / 2 + 4);
    painter.drawText(upper, Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, text());
    painter.setFont(font());
    painter.setPen(colors.muted);
    painter.drawText(rect().adjusted(12, height() / 2 + 10, -12, 0), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                     toolTip());
}

void DropArea::dragEnterEvent(QDragEnterEvent *event)
{
    if (!event->mimeData()->hasUrls())
        return;
    m_dragging = true;
    update();
    event->acceptProposedAction();
}

void DropArea::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dragging = false;
    update();
}

void DropArea::dropEvent(QDropEvent *event)
{
    m_dragging = false;
    update();
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            emit dropped(url.toLocalFile());
    }
    event->acceptProposedAction();
}
