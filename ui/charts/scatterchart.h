#pragma once

#include "plotchart.h"
#include "tradeoff.h"

/// Score against latency or cost, with the line of those that nothing beats in both.
class ScatterChart : public PlotChart
{
    Q_OBJECT

public:
    explicit ScatterChart(QWidget *parent = nullptr);

    void setTradeoff(const Tradeoff &data);

    bool isEmpty() const override { return m_data.points.isEmpty(); }
    QString title() const override;
    QString subtitle() const override;
    QString note() const override;
    QStringList summary() const override;
    QList<QStringList> dataRows() const override;

protected:
    QList<ChartElement> arrange(const QSizeF &size, const ChartLook &look) override;
    void drawOver(QPainter &painter, const ChartLook &look) override;
    QSizeF neededSize(const ChartLook &look, double width) const override;

private:
    struct Label
    {
        QRectF rect;
        QString text;
    };

    QList<Tick> xTicks(double width, const ChartLook &look) const;
    QList<Tick> yTicks(double height, const ChartLook &look) const;
    void addPoints(const ChartLook &look);
    void addFront(const ChartLook &look);
    QList<QRectF> frontRects() const;
    void placeLabels(const ChartLook &look);
    bool placeLabel(const TradeoffPoint &point, double most, QList<QRectF> *taken, const ChartLook &look);
    QRectF pointRect(const TradeoffPoint &point) const;
    QString xText(double x) const;
    QString tickName(double x, double step, double last) const;
    QString textOf(const TradeoffPoint &point) const;

    Tradeoff m_data;
    QList<Label> m_labels;
};
