#pragma once

#include "loadtest.h"
#include "plotchart.h"

/// What a load test found, over the number of calls in flight.
class LoadChart : public PlotChart
{
    Q_OBJECT

public:
    enum class Figure { FirstToken, Latency, Tokens };

    explicit LoadChart(QWidget *parent = nullptr);

    void setResult(const LoadTestResult &result);
    void setFigure(Figure figure);
    Figure figure() const { return m_figure; }

    bool isEmpty() const override;
    QString title() const override;
    QString subtitle() const override;
    QStringList summary() const override;
    QList<QStringList> dataRows() const override;

protected:
    QList<ChartElement> arrange(const QSizeF &size, const ChartLook &look) override;
    void drawOver(QPainter &painter, const ChartLook &look) override;
    QSizeF neededSize(const ChartLook &look, double width) const override;

private:
    /// One line: a value per level, where it is known.
    struct Line
    {
        QString name;
        QString column; ///< in files
        QList<std::optional<double>> values;
    };

    QList<Line> lines() const;
    double highest() const;
    std::optional<double> goal() const;
    QString valueText(double value) const;
    QString pointText(const Line &line, qsizetype level) const;
    QList<Tick> levelTicks() const;
    QList<Tick> valueTicks(double height, const ChartLook &look) const;
    void addLine(const Line &line, int number, const ChartLook &look);
    void drawGoal(QPainter &painter, const ChartLook &look) const;
    void drawNames(QPainter &painter, const ChartLook &look) const;

    LoadTestResult m_result;
    Figure m_figure = Figure::Latency;
};
