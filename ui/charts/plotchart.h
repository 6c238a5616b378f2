#pragma once

#include "chart.h"

#include <memory>

class QAbstractSeries;
class QChart;
class QGraphicsScene;
class QValueAxis;

/// A chart with axes. Qt Charts draws the grid and the series; labels, error bars and marks are drawn over them,
/// because its labels read text as HTML.
class PlotChart : public Chart
{
    Q_OBJECT

public:
    explicit PlotChart(QWidget *parent = nullptr);
    ~PlotChart() override;

protected:
    /// A tick and what is written beside it.
    struct Tick
    {
        double value = 0;
        QString text;
    };
    struct Axes
    {
        QRectF plot; ///< where the data goes, in the chart's coordinates
        QList<Tick> x;
        QList<Tick> y;
        bool gridX = false; ///< hairlines along the ticks of that axis
        bool gridY = true;
        double padding = 0; ///< pixels between the plot's edges and the first and last ticks: room for marks
    };

    /// Places the plot and its grid.
    void setAxes(const QSizeF &size, const Axes &axes, const ChartLook &look);
    /// Takes the series over and ties it to both axes. Series of an earlier arrangement must have been dropped.
    void addSeries(QAbstractSeries *series);
    void dropSeries();
    const QRectF &plot() const { return m_axes.plot; }
    double placeX(double x) const;
    double placeY(double y) const;
    QPointF place(double x, double y) const { return {placeX(x), placeY(y)}; }

    /// Drawn over the series, in pictures too.
    virtual void drawOver(QPainter &painter, const ChartLook &look) = 0;
    void drawTickTexts(QPainter &painter, const ChartLook &look) const;
    /// The width that the texts of a vertical axis need, with the gap to the plot.
    static double tickRoom(const QList<Tick> &ticks, const ChartLook &look);
    void drawInterval(QPainter &painter, const QPointF &from, const QPointF &to, const ChartLook &look) const;

    void draw(QPainter &painter, const QRectF &exposed, const ChartLook &look) override;

private:
    std::unique_ptr<QGraphicsScene> m_scene;
    QChart *m_chart; ///< owned by the scene
    QValueAxis *m_x;
    QValueAxis *m_y;
    Axes m_axes;
};
