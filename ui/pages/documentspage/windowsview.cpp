#include "windowsview.h"

#include "formatting.h"
#include "generationwords.h"
#include "theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int margin = 12;
constexpr int laneHeight = 25;
constexpr int barHeight = 21;
constexpr int mostLanes = 5;
constexpr double narrowChunk = 25;
constexpr double wideChunk = 44;

QFont smallFont(const QFont &font)
{
    QFont smaller = font;
    smaller.setPointSizeF(smaller.pointSizeF() * 0.86);
    return smaller;
}
}

bool WindowsDrawing::operator==(const WindowsDrawing &other) const
{
    const auto same
        = [](const DocumentStart &a, const DocumentStart &b) { return a.chunk == b.chunk && a.name == b.name; };
    return chunks == other.chunks && aside == other.aside && windows == other.windows
        && std::ranges::equal(documents, other.documents, same);
}

WindowsView::WindowsView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Windows over the chunks"));
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    layOut();
}

void WindowsView::setDrawing(const WindowsDrawing &drawing)
{
    if (drawing == m_drawing)
        return;
    m_drawing = drawing;
    m_hovered = -1;
    if (m_current >= m_drawing.windows.size())
        m_current = -1;
    layOut();
    viewport()->update();
}

/// As many lanes as it takes that windows stand free of each other, and one more, so that they are seen to roll.
void WindowsView::layOut()
{
    qint64 widest = 1;
    qint64 step = 1;
    const auto &windows = m_drawing.windows;
    for (qsizetype i = 0; i + 1 < std::min<qsizetype>(windows.size(), 50); ++i) {
        widest = std::max(widest, windows[i].end - windows[i].first);
        step = std::max(step, windows[i + 1].first - windows[i].first);
    }
    const qint64 apart = (widest + step - 1) / step + 1;
    m_lanes = int(std::clamp<qint64>(std::min<qint64>(apart, windows.size()), 1, mostLanes));
    const double room = viewport()->width() - 2 * margin;
    const double fitting = m_drawing.chunks > 0 ? room / double(m_drawing.chunks) : wideChunk;
    m_unit = std::clamp(fitting, narrowChunk, wideChunk);
    const int length = int(std::ceil(m_unit * double(m_drawing.chunks))) + 2 * margin;
    horizontalScrollBar()->setRange(0, std::max(0, length - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(int(m_unit));
    const bool scrolls = horizontalScrollBar()->maximum() > 0;
    const int axis = QFontMetrics(smallFont(font())).height() + 6;
    setFixedHeight(axisTop() + axis + (scrolls ? horizontalScrollBar()->sizeHint().height() : 0) + 2);
}

int WindowsView::axisTop() const
{
    const int names = m_drawing.documents.size() > 1 ? QFontMetrics(smallFont(font())).height() + 4 : 2;
    return names + m_lanes * laneHeight + 2;
}

double WindowsView::leftOf(qint64 chunk) const
{
    return margin + m_unit * double(chunk) - horizontalScrollBar()->value();
}

QRect WindowsView::windowRect(int window) const
{
    const ChunkWindow span = m_drawing.windows.value(window);
    const int top = axisTop() - 2 - m_lanes * laneHeight + (window % m_lanes) * laneHeight;
    const double left = leftOf(span.first);
    return QRectF(left + 1, top, leftOf(span.end) - left - 2, barHeight).toRect();
}

std::pair<qint64, qint64> WindowsView::shownChunks() const
{
    const double first = (horizontalScrollBar()->value() - margin) / m_unit;
    const double last = first + viewport()->width() / m_unit + 1;
    return {std::clamp<qint64>(qint64(std::floor(first)), 0, m_drawing.chunks),
            std::clamp<qint64>(qint64(std::ceil(last)), 0, m_drawing.chunks)};
}

void WindowsView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(smallFont(font()));
    paintAside(painter);
    paintDocuments(painter);
    paintAxis(painter);
    const auto [first, last] = shownChunks();
    const auto &windows = m_drawing.windows;
    auto window
        = std::ranges::partition_point(windows, [first = first](const ChunkWindow &w) { return w.end <= first; });
    for (; window != windows.end() && window->first < last; ++window)
        paintWindow(painter, int(window - windows.begin()));
    if (hasFocus()) {
        painter.setPen(QPen(themeColors(palette()).accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(3.5, 0.5, -3.5, -0.5), 5, 5);
    }
}

void WindowsView::paintAside(QPainter &painter) const
{
    const ThemeColors colors = themeColors(palette());
    const auto [first, last] = shownChunks();
    auto aside = std::ranges::lower_bound(m_drawing.aside, first);
    for (; aside != m_drawing.aside.end() && *aside < last; ++aside) {
        const QRectF column(leftOf(*aside), axisTop() - m_lanes * laneHeight - 2, m_unit, m_lanes * laneHeight + 2);
        painter.fillRect(column, QBrush(colors.track, Qt::BDiagPattern));
    }
}

void WindowsView::paintDocuments(QPainter &painter) const
{
    const auto &documents = m_drawing.documents;
    if (documents.size() < 2)
        return;
    const ThemeColors colors = themeColors(palette());
    const QFontMetricsF metrics(painter.font());
    for (qsizetype i = 0; i < documents.size(); ++i) {
        const double left = leftOf(documents[i].chunk);
        const double right = leftOf(i + 1 < documents.size() ? documents[i + 1].chunk : m_drawing.chunks);
        if (right < 0 || left > viewport()->width())
            continue;
        if (i > 0) {
            painter.setPen(QPen(colors.muted, 1, Qt::DotLine));
            painter.drawLine(QPointF(left, 2), QPointF(left, axisTop()));
        }
        // A document's name stays in sight while some of it is.
        const double from = std::max(left + 4, 6.0);
        painter.setPen(colors.muted);
        const QString name = metrics.elidedText(oneLine(documents[i].name, 80), Qt::ElideMiddle, right - from - 4);
        if (right - from > 40)
            painter.drawText(QPointF(from, metrics.ascent() + 2), name);
    }
}

void WindowsView::paintAxis(QPainter &painter) const
{
    const ThemeColors colors = themeColors(palette());
    const QFontMetricsF metrics(painter.font());
    const auto [first, last] = shownChunks();
    painter.setPen(QPen(colors.muted, 1));
    painter.drawLine(QPointF(std::max(0.0, leftOf(0)), axisTop() + 0.5),
                     QPointF(std::min<double>(viewport()->width(), leftOf(m_drawing.chunks)), axisTop() + 0.5));
    const double widest = metrics.horizontalAdvance(countText(m_drawing.chunks)) + 6;
    const qint64 each = std::max<qint64>(1, qint64(std::ceil(widest / m_unit)));
    const ChunkWindow chosen = m_drawing.windows.value(m_current);
    for (qint64 chunk = first; chunk < last; ++chunk) {
        const bool inside = chunk >= chosen.first && chunk < chosen.end;
        if (chunk % each != 0 && chunk != m_drawing.chunks - 1 && !inside)
            continue;
        if (each > 1 && inside && chunk % each != 0)
            continue;
        if (each > 1 && chunk == m_drawing.chunks - 1 && chunk % each != 0 && chunk % each < each / 2 + 1)
            continue; // no room beside the one before
        painter.setPen(inside ? colors.ink(Tone::Accent) : colors.muted);
        painter.drawText(QRectF(leftOf(chunk) - m_unit, axisTop() + 2, 3 * m_unit, metrics.height()), Qt::AlignCenter,
                         countText(chunk + 1));
    }
}

void WindowsView::paintWindow(QPainter &painter, int window) const
{
    const ThemeColors colors = themeColors(palette());
    const QRectF bar = QRectF(windowRect(window)).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool current = window == m_current;
    painter.setPen(QPen(colors.accent, current || window == m_hovered ? 1.8 : 1));
    painter.setBrush(current ? colors.accent : colors.ground(Tone::Accent));
    painter.drawRoundedRect(bar, 4, 4);
    const QString span = chunkSpanText(m_drawing.windows[window]);
    const QFontMetricsF metrics(painter.font());
    const QRectF room = bar.adjusted(7, 0, -5, 0);
    QString text = tr("window %1: %2").arg(countText(window + 1), span);
    if (metrics.horizontalAdvance(text) > room.width())
        text = span;
    if (metrics.horizontalAdvance(text) > room.width() + 4)
        return;
    painter.setPen(current ? colors.onAccent : colors.ink(Tone::Accent));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, text);
}

int WindowsView::windowAt(const QPoint &place) const
{
    const qint64 chunk = chunkAt(place);
    const auto &windows = m_drawing.windows;
    auto window = std::ranges::partition_point(windows, [chunk](const ChunkWindow &w) { return w.end <= chunk; });
    for (; window != windows.end() && window->first <= chunk; ++window) {
        if (windowRect(int(window - windows.begin())).contains(place))
            return int(window - windows.begin());
    }
    return -1;
}

qint64 WindowsView::chunkAt(const QPoint &place) const
{
    return qint64(std::floor((place.x() + horizontalScrollBar()->value() - margin) / m_unit));
}

void WindowsView::choose(int window)
{
    m_current = window >= 0 && window < m_drawing.windows.size() ? window : -1;
    if (m_current >= 0) {
        const QRect bar = windowRect(m_current);
        QScrollBar *scroll = horizontalScrollBar();
        if (bar.left() < margin)
            scroll->setValue(scroll->value() + bar.left() - margin);
        else if (bar.right() > viewport()->width() - margin)
            scroll->setValue(scroll->value() + bar.right() - viewport()->width() + margin);
    }
    say();
    viewport()->update();
}

void WindowsView::say()
{
    const QString text = m_current < 0
        ? QString()
        : tr("window %1: %2").arg(countText(m_current + 1), chunkSpanText(m_drawing.windows.at(m_current)));
    setAccessibleDescription(text);
    if (hasFocus()) {
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
}

void WindowsView::pick(int window)
{
    if (m_drawing.windows.isEmpty())
        return;
    choose(std::clamp(window, 0, int(m_drawing.windows.size()) - 1));
    emit windowChosen(m_current);
}

void WindowsView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void WindowsView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint place = event->position().toPoint();
    if (const int window = windowAt(place); window >= 0)
        pick(window);
    else if (const qint64 chunk = chunkAt(place); chunk >= 0 && chunk < m_drawing.chunks)
        emit chunkChosen(chunk);
}

void WindowsView::mouseMoveEvent(QMouseEvent *event)
{
    const int hovered = windowAt(event->position().toPoint());
    if (hovered == m_hovered)
        return;
    m_hovered = hovered;
    viewport()->update();
}

void WindowsView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Right:
        pick(m_current + 1);
        break;
    case Qt::Key_Left:
        pick(m_current - 1);
        break;
    case Qt::Key_Home:
        pick(0);
        break;
    case Qt::Key_End:
        pick(int(m_drawing.windows.size()) - 1);
        break;
    default:
        event->ignore();
    }
}

void WindowsView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void WindowsView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool WindowsView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int window = windowAt(help->pos());
        QToolTip::showText(help->globalPos(), window >= 0 && m_hint ? tipText({m_hint(window)}) : QString(), this);
        return true;
    }
    if (event->type() == QEvent::Leave && m_hovered >= 0) {
        m_hovered = -1;
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}
