#include "scatterchart.h"

#include "chartaxis.h"
#include "formatting.h"
#include "separatedtext.h"

#include <QLineSeries>
#include <QPainter>
#include <QScatterSeries>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr double pointSide = 11;
constexpr double scatterMargin = 12;

QScatterSeries::MarkerShape scatterShape(MarkShape shape)
{
    switch (shape) {
    case MarkShape::Circle:
        return QScatterSeries::MarkerShapeCircle;
    case MarkShape::Square:
        return QScatterSeries::MarkerShapeRectangle;
    case MarkShape::Triangle:
        return QScatterSeries::MarkerShapeTriangle;
    case MarkShape::Diamond:
        return QScatterSeries::MarkerShapeRotatedRectangle;
    }
    return QScatterSeries::MarkerShapeCircle;
}
}

ScatterChart::ScatterChart(QWidget *parent)
    : PlotChart(parent)
{
    setEmptyText(tr("No candidate has both a score and a latency or cost."));
}

void ScatterChart::setTradeoff(const Tradeoff &data)
{
    m_data = data;
    setEmptyText(data.axis == TradeoffAxis::Latency ? tr("No candidate has both a score and a known latency.")
                                                    : tr("No candidate has both a score and a known cost."));
    dataChanged();
}

QString ScatterChart::title() const
{
    return m_data.axis == TradeoffAxis::Latency ? tr("%1 and latency").arg(m_data.scorer.name)
                                                : tr("%1 and cost").arg(m_data.scorer.name);
}

QString ScatterChart::subtitle() const
{
    return m_data.axis == TradeoffAxis::Latency
        ? tr("Median latency (→), mean and 95 % interval (↑); the line joins what nothing beats in both")
        : tr("Cost of 1,000 items (→), mean and 95 % interval (↑); the line joins what nothing beats in both");
}

QString ScatterChart::note() const
{
    QStringList notes;
    const QString unknown = m_data.unknown.join(u", "_s);
    if (!m_data.unknown.isEmpty()) {
        notes.append(m_data.axis == TradeoffAxis::Latency ? tr("Latency unknown: %1.").arg(unknown)
                                                          : tr("Cost unknown: %1.").arg(unknown));
    }
    if (!m_data.unscored.isEmpty())
        notes.append(tr("No score: %1.").arg(m_data.unscored.join(u", "_s)));
    return notes.join(u' ');
}

QString ScatterChart::xText(double x) const
{
    return m_data.axis == TradeoffAxis::Latency ? durationText(x) : moneyText(x, m_data.currency);
}

QString ScatterChart::tickName(double x, double step, double last) const
{
    constexpr double second = 1000;
    // One unit along the axis.
    if (m_data.axis == TradeoffAxis::Latency && last >= second && last < 240 * second)
        return tr("%1 s").arg(tickText(x / second, step / second));
    return xText(x);
}

QString ScatterChart::textOf(const TradeoffPoint &point) const
{
    const Scale &scale = m_data.scorer.scale;
    QString text = m_data.axis == TradeoffAxis::Latency
        ? tr("%1: %2, median latency %3").arg(point.who.name, scoreText(point.mean, scale), xText(point.x))
        : tr("%1: %2, %3 for 1,000 items").arg(point.who.name, scoreText(point.mean, scale), xText(point.x));
    if (point.low && point.high)
        text += u'\n' + tr("95 % interval %1 to %2").arg(scoreText(*point.low, scale), scoreText(*point.high, scale));
    text += u'\n' + tr("%1 of %2 items scored").arg(countText(point.scored), countText(point.planned));
    if (point.onFront)
        text += u'\n' + tr("Nothing beats it in both");
    return text;
}

QStringList ScatterChart::summary() const
{
    QStringList lines;
    for (const TradeoffPoint &point : m_data.points)
        lines.append(textOf(point));
    if (!note().isEmpty())
        lines.append(note());
    return lines;
}

QList<QStringList> ScatterChart::dataRows() const
{
    const bool latency = m_data.axis == TradeoffAxis::Latency;
    QList<QStringList> rows{{u"candidate"_s, u"model"_s, u"scorer"_s,
                             latency ? u"latency_p50_ms"_s : u"cost_per_1000_items"_s, u"mean"_s, u"low"_s, u"high"_s,
                             u"on_front"_s}};
    for (const TradeoffPoint &point : m_data.points) {
        rows.append({point.who.name, point.who.model, m_data.scorer.name, plainNumber(point.x), plainNumber(point.mean),
                     plainNumber(point.low), plainNumber(point.high), point.onFront ? u"1"_s : u"0"_s});
    }
    return rows;
}

QSizeF ScatterChart::neededSize(const ChartLook &look, double) const
{
    return {look.line * 14, look.line * 9};
}

QList<ScatterChart::Tick> ScatterChart::xTicks(double width, const ChartLook &look) const
{
    double most = 0;
    for (const TradeoffPoint &point : m_data.points)
        most = std::max(most, point.x);
    const int count = std::clamp(int(width / (look.smallLine * 4)), 2, 7);
    const QList<double> values
        = m_data.axis == TradeoffAxis::Latency ? durationTicks(most * 1.02, count) : niceTicks(0, most * 1.02, count);
    QList<Tick> ticks;
    for (const double value : values)
        ticks.append({value, value == 0 ? u"0"_s : tickName(value, values[1] - values[0], values.constLast())});
    return ticks;
}

QList<ScatterChart::Tick> ScatterChart::yTicks(double height, const ChartLook &look) const
{
    const Scale &scale = m_data.scorer.scale;
    double low = m_data.points.first().mean;
    double high = low;
    for (const TradeoffPoint &point : m_data.points) {
        low = std::min({low, point.mean, point.low.value_or(low)});
        high = std::max({high, point.mean, point.high.value_or(high)});
    }
    // Points need no zero: the range that they use shows more.
    const double margin = std::max((high - low) * 0.08, (scale.high - scale.low) * 0.02);
    low = std::max(low - margin, std::min(low, scale.low));
    high = std::min(high + margin, std::max(high, scale.high));
    const QList<double> values = niceTicks(low, high, std::clamp(int(height / (look.smallLine * 2.2)), 3, 6));
    QList<Tick> ticks;
    for (const double value : values)
        ticks.append({value, tickText(value, values[1] - values[0])});
    return ticks;
}

QList<ChartElement> ScatterChart::arrange(const QSizeF &size, const ChartLook &look)
{
    const double axisTitle = look.smallLine;
    const double bottom = look.smallLine + axisTitle + 8;
    const QList<Tick> y = yTicks(size.height() - bottom - 2 * scatterMargin, look);
    const double left = scatterMargin + tickRoom(y, look);
    const QList<Tick> x = xTicks(size.width() - left - 2 * scatterMargin, look);
    const double right = scatterMargin + textWidth(x.last().text, look.small) / 2;
    const QRectF plot(left, scatterMargin + look.smallLine / 2, size.width() - left - right,
                      size.height() - bottom - scatterMargin - look.smallLine / 2);
    dropSeries();
    setAxes(size, {plot, x, y, false, true, pointSide / 2 + 2}, look);
    addFront(look);
    addPoints(look);
    placeLabels(look);

    QList<ChartElement> elements;
    for (const TradeoffPoint &point : std::as_const(m_data.points)) {
        elements.append({ChartElement::Kind::Candidate, point.who.column, -1, 0, pointRect(point),
                         tr("%1, scored").arg(point.who.name), textOf(point)});
    }
    return elements;
}

QRectF ScatterChart::pointRect(const TradeoffPoint &point) const
{
    const QPointF center = place(point.x, point.mean);
    return {center.x() - pointSide / 2, center.y() - pointSide / 2, pointSide, pointSide};
}

void ScatterChart::addPoints(const ChartLook &look)
{
    for (const TradeoffPoint &point : std::as_const(m_data.points)) {
        const ModelMark mark = look.mark(markNumber(point.who.model));
        auto *series = new QScatterSeries;
        series->setMarkerShape(scatterShape(mark.shape));
        series->setMarkerSize(pointSide);
        series->setColor(mark.color);
        series->setBorderColor(look.colors.card);
        series->append(point.x, point.mean);
        addSeries(series);
    }
}

void ScatterChart::addFront(const ChartLook &look)
{
    if (m_data.front.size() < 2)
        return;
    // Steps: between two points of the front, the best score that can be had is the cheaper one's.
    auto *line = new QLineSeries;
    line->setPen(QPen(look.colors.muted, 1.2, Qt::DashLine));
    for (qsizetype i = 0; i < m_data.front.size(); ++i) {
        const TradeoffPoint &point = m_data.points[m_data.front[i]];
        if (i > 0)
            line->append(point.x, m_data.points[m_data.front[i - 1]].mean);
        line->append(point.x, point.mean);
    }
    addSeries(line);
}

QList<QRectF> ScatterChart::frontRects() const
{
    QList<QRectF> rects;
    for (qsizetype i = 1; i < m_data.front.size(); ++i) {
        const TradeoffPoint &from = m_data.points[m_data.front[i - 1]];
        const TradeoffPoint &to = m_data.points[m_data.front[i]];
        const QPointF corner = place(to.x, from.mean);
        rects.append(QRectF(place(from.x, from.mean), corner).normalized().adjusted(0, -1, 0, 1));
        rects.append(QRectF(corner, place(to.x, to.mean)).normalized().adjusted(-1, 0, 1, 0));
    }
    return rects;
}

void ScatterChart::placeLabels(const ChartLook &look)
{
    m_labels.clear();
    QList<QRectF> taken = frontRects();
    for (const TradeoffPoint &point : std::as_const(m_data.points))
        taken.append(pointRect(point));
    // The front first: it is what one looks for. What found no place is tried again with less of its name.
    QList<TradeoffPoint> left = m_data.points;
    std::stable_partition(left.begin(), left.end(), [](const TradeoffPoint &point) { return point.onFront; });
    for (const double most : {plot().width() * 0.45, look.smallLine * 7})
        left.removeIf([&](const TradeoffPoint &point) { return placeLabel(point, most, &taken, look); });
}

bool ScatterChart::placeLabel(const TradeoffPoint &point, double most, QList<QRectF> *taken, const ChartLook &look)
{
    const QRectF room = plot().adjusted(2, -look.smallLine / 2, scatterMargin, 0);
    const QRectF mark = pointRect(point);
    const QSizeF size(std::min(textWidth(point.who.name, look.small), most), look.smallLine);
    const double middle = mark.center().y() - size.height() / 2;
    const double centred = mark.center().x() - size.width() / 2;
    const double over = mark.top() - size.height();
    const std::array<QPointF, 8> corners{
        QPointF(mark.right() + 5, middle),
        QPointF(mark.left() - 5 - size.width(), middle),
        QPointF(mark.right() + 3, over + 2),
        QPointF(mark.right() + 3, mark.bottom() - 2),
        QPointF(mark.left() - 3 - size.width(), over + 2),
        QPointF(mark.left() - 3 - size.width(), mark.bottom() - 2),
        QPointF(centred, over - 2),
        QPointF(centred, mark.bottom() + 2),
    };
    for (const QPointF &corner : corners) {
        const QRectF rect(corner, size);
        const bool free = std::ranges::none_of(
            *taken, [&rect](const QRectF &other) { return other.adjusted(-1, -1, 1, 1).intersects(rect); });
        if (!free || !room.contains(rect))
            continue;
        taken->append(rect);
        m_labels.append({rect, point.who.name});
        return true;
    }
    return false;
}

void ScatterChart::drawOver(QPainter &painter, const ChartLook &look)
{
    drawTickTexts(painter, look);
    const QString axis = m_data.axis == TradeoffAxis::Latency ? tr("median latency") : tr("cost of 1,000 items");
    drawLine(painter, QRectF(plot().left(), plot().bottom() + look.smallLine + 6, plot().width(), look.smallLine),
             Qt::AlignRight | Qt::AlignVCenter, axis, look.small, look.colors.muted);
    for (const TradeoffPoint &point : std::as_const(m_data.points)) {
        if (!point.low || !point.high)
            continue;
        const double x = placeX(point.x);
        const QRectF mark = pointRect(point);
        painter.setPen(QPen(look.mark(markNumber(point.who.model)).color, 1.4));
        if (placeY(*point.high) < mark.top())
            painter.drawLine(QPointF(x, mark.top()), QPointF(x, placeY(*point.high)));
        if (placeY(*point.low) > mark.bottom())
            painter.drawLine(QPointF(x, mark.bottom()), QPointF(x, placeY(*point.low)));
    }
    for (const Label &label : std::as_const(m_labels))
        drawLine(painter, label.rect, Qt::AlignCenter, label.text, look.small, look.colors.text);
}
