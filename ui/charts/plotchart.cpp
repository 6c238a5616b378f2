#include "plotchart.h"

#include <QAbstractSeries>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QPainter>
#include <QValueAxis>

namespace {
constexpr double tickGap = 7;
constexpr double capLength = 6;

void hideLabels(QValueAxis *axis)
{
    axis->setLabelsVisible(false);
    axis->setLineVisible(false);
    axis->setMinorGridLineVisible(false);
}

/// From the first to the last tick, and as many pixels beyond; `length` is the axis' length on the screen.
void fitAxis(QValueAxis *axis, double first, double last, double interval, double padding, double length)
{
    const double beyond = (last - first) * padding / std::max(length - 2 * padding, 1.0);
    axis->setTickType(QValueAxis::TicksDynamic);
    axis->setTickAnchor(first);
    axis->setTickInterval(interval);
    axis->setRange(first - beyond, last + beyond);
}

double shareOfAxis(double value, double first, double last)
{
    return (value - first) / (last - first);
}
}

PlotChart::PlotChart(QWidget *parent)
    : Chart(parent)
    , m_scene(std::make_unique<QGraphicsScene>())
    , m_chart(new QChart)
    , m_x(new QValueAxis)
    , m_y(new QValueAxis)
{
    m_scene->addItem(m_chart);
    m_chart->legend()->hide();
    m_chart->setBackgroundVisible(false);
    m_chart->setDropShadowEnabled(false);
    m_chart->setBackgroundRoundness(0);
    m_chart->setMargins(QMargins());
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->addAxis(m_x, Qt::AlignBottom);
    m_chart->addAxis(m_y, Qt::AlignLeft);
    hideLabels(m_x);
    hideLabels(m_y);
}

PlotChart::~PlotChart() = default;

void PlotChart::setAxes(const QSizeF &size, const Axes &axes, const ChartLook &look)
{
    m_axes = axes;
    m_scene->setSceneRect(QRectF(QPointF(), size));
    m_chart->resize(size);
    m_chart->setPlotArea(axes.plot);
    const auto fit = [&](QValueAxis *axis, const QList<Tick> &ticks, double length, bool grid) {
        const double first = ticks.first().value;
        fitAxis(axis, first, ticks.last().value, ticks[1].value - first, axes.padding, length);
        axis->setGridLineVisible(grid);
        axis->setGridLinePen(QPen(look.colors.line, 1));
    };
    fit(m_x, axes.x, axes.plot.width(), axes.gridX);
    fit(m_y, axes.y, axes.plot.height(), axes.gridY);
    m_chart->layout()->invalidate();
    m_chart->layout()->activate();
}

void PlotChart::addSeries(QAbstractSeries *series)
{
    m_chart->addSeries(series);
    series->attachAxis(m_x);
    series->attachAxis(m_y);
}

void PlotChart::dropSeries()
{
    m_chart->removeAllSeries();
}

double PlotChart::placeX(double x) const
{
    const double share = shareOfAxis(x, m_axes.x.first().value, m_axes.x.last().value);
    return plot().left() + m_axes.padding + share * (plot().width() - 2 * m_axes.padding);
}

double PlotChart::placeY(double y) const
{
    const double share = shareOfAxis(y, m_axes.y.first().value, m_axes.y.last().value);
    return plot().bottom() - m_axes.padding - share * (plot().height() - 2 * m_axes.padding);
}

double PlotChart::tickRoom(const QList<Tick> &ticks, const ChartLook &look)
{
    double widest = 0;
    for (const Tick &tick : ticks)
        widest = std::max(widest, textWidth(tick.text, look.small));
    return std::ceil(widest) + tickGap;
}

void PlotChart::drawTickTexts(QPainter &painter, const ChartLook &look) const
{
    const double height = look.smallLine;
    for (const Tick &tick : m_axes.y) {
        const QRectF room(0, placeY(tick.value) - height / 2, plot().left() - tickGap, height);
        drawLine(painter, room, Qt::AlignRight | Qt::AlignVCenter, tick.text, look.small, look.colors.muted);
    }
    for (const Tick &tick : m_axes.x) {
        const double width = textWidth(tick.text, look.small) + 2;
        const QRectF room(placeX(tick.value) - width / 2, plot().bottom() + tickGap - 2, width, height);
        drawLine(painter, room, Qt::AlignCenter, tick.text, look.small, look.colors.muted);
    }
}

void PlotChart::drawInterval(QPainter &painter, const QPointF &from, const QPointF &to, const ChartLook &look) const
{
    const QPointF cap = from.x() == to.x() ? QPointF(capLength, 0) : QPointF(0, capLength);
    // A halo in the ground's colour keeps it visible on a bar of any colour.
    for (const QPen &pen : {QPen(look.colors.card, 3.2, Qt::SolidLine, Qt::FlatCap),
                            QPen(look.colors.text, 1.6, Qt::SolidLine, Qt::FlatCap)}) {
        painter.setPen(pen);
        painter.drawLine(from, to);
        painter.drawLine(from - cap / 2, from + cap / 2);
        painter.drawLine(to - cap / 2, to + cap / 2);
    }
}

void PlotChart::draw(QPainter &painter, const QRectF &exposed, const ChartLook &look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    m_scene->render(&painter, exposed, exposed, Qt::IgnoreAspectRatio);
    painter.restore();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    drawOver(painter, look);
    painter.restore();
}
