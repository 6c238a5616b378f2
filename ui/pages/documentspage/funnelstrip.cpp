#include "funnelstrip.h"

#include "formatting.h"
#include "generationwords.h"
#include "theme.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int betweenCells = 20; ///< room for an arrow
constexpr int barThickness = 4;

QFont numberFont(const QFont &font)
{
    QFont strong = font;
    strong.setWeight(QFont::DemiBold);
    return strong;
}

QFont nameFont(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(small.pointSizeF() * 0.86);
    return small;
}
}

FunnelStrip::FunnelStrip(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FunnelStrip::setFunnel(const QList<FunnelStep> &funnel)
{
    m_cells.clear();
    QStringList told;
    qint64 questions = 0;
    for (const FunnelStep &step : funnel) {
        if (step.name == "questions"_L1)
            questions = std::max(step.in, step.out);
    }
    for (const FunnelStep &step : funnel) {
        const QString name = funnelStepText(step.name);
        told.append(tr("%1: %2 of %3").arg(name, countText(step.out), countText(step.in)));
        const bool isCheck = checkKindFromName(step.name).has_value();
        if (isCheck && step.in == step.out)
            continue;
        const qint64 whole = isCheck || step.name == "reviewed"_L1 ? questions : std::max(step.in, step.out);
        m_cells.append({countText(step.out), name, isCheck ? u'\u2212' + countText(step.in - step.out) : QString(),
                        whole > 0 ? double(step.out) / double(whole) : 0});
    }
    setToolTip(tipText(told));
    setAccessibleName(told.isEmpty() ? QString() : tr("What came through: %1").arg(told.join(u", "_s)));
    setVisible(!m_cells.isEmpty());
    updateGeometry();
    update();
}

int FunnelStrip::cellWidth(const Cell &cell) const
{
    const QFontMetrics small(nameFont(font()));
    const int top = QFontMetrics(numberFont(font())).horizontalAdvance(cell.number)
        + (cell.lost.isEmpty() ? 0 : small.horizontalAdvance(cell.lost) + 6);
    return std::max({top, small.horizontalAdvance(cell.name), 36}) + 2;
}

int FunnelStrip::lineHeight() const
{
    return QFontMetrics(numberFont(font())).height() + QFontMetrics(nameFont(font())).height() + barThickness + 6;
}

std::pair<QList<QRect>, int> FunnelStrip::arrange(int width) const
{
    QList<QRect> places;
    const QMargins around = contentsMargins();
    int x = around.left();
    int y = around.top();
    for (const Cell &cell : m_cells) {
        const int wanted = cellWidth(cell);
        if (x > around.left() && x + wanted > width - around.right()) {
            x = around.left();
            y += lineHeight() + 4;
        }
        places.append(QRect(x, y, wanted, lineHeight()));
        x += wanted + betweenCells;
    }
    return {places, places.isEmpty() ? 0 : y + lineHeight() + around.bottom()};
}

int FunnelStrip::heightForWidth(int width) const
{
    return arrange(width).second;
}

QSize FunnelStrip::sizeHint() const
{
    const int width = std::max(200, this->width());
    return {200, heightForWidth(width)};
}

QSize FunnelStrip::minimumSizeHint() const
{
    return {120, m_cells.isEmpty() ? 0 : lineHeight()};
}

void FunnelStrip::paintEvent(QPaintEvent *)
{
    const ThemeColors colors = themeColors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont strong = numberFont(font());
    const QFont small = nameFont(font());
    const QFontMetrics strongMetrics(strong);
    const QFontMetrics smallMetrics(small);
    const QList<QRect> places = arrange(width()).first;
    for (qsizetype i = 0; i < places.size(); ++i) {
        const Cell &cell = m_cells[i];
        const QRect place = places[i];
        painter.setFont(strong);
        painter.setPen(colors.text);
        painter.drawText(place.left(), place.top() + strongMetrics.ascent(), cell.number);
        painter.setFont(small);
        if (!cell.lost.isEmpty()) {
            painter.setPen(colors.ink(Tone::Bad));
            painter.drawText(place.left() + strongMetrics.horizontalAdvance(cell.number) + 6,
                             place.top() + strongMetrics.ascent(), cell.lost);
        }
        painter.setPen(colors.muted);
        painter.drawText(place.left(), place.top() + strongMetrics.height() + smallMetrics.ascent(), cell.name);
        const QRectF bar(place.left(), place.bottom() - barThickness, place.width(), barThickness);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.track);
        painter.drawRoundedRect(bar, 2, 2);
        painter.setBrush(colors.accent);
        if (cell.share > 0)
            painter.drawRoundedRect(
                QRectF(bar.topLeft(), QSizeF(bar.width() * std::min(1.0, cell.share), bar.height())), 2, 2);
        if (i + 1 < places.size() && places[i + 1].top() == place.top()) {
            painter.setPen(colors.muted);
            painter.drawText(QRect(place.right(), place.top(), betweenCells, strongMetrics.height()), Qt::AlignCenter,
                             u"→"_s);
        }
    }
}
