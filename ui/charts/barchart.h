#pragma once

#include "candidateaxis.h"
#include "plotchart.h"
#include "scorebars.h"

/// Each candidate's mean as a bar with its 95 % interval.
class BarChart : public PlotChart
{
    Q_OBJECT

public:
    explicit BarChart(QWidget *parent = nullptr);

    void setBars(const ScoreBars &bars);

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
    QList<CandidateAxis::Entry> entries() const;
    void addBars(const ChartLook &look);
    QRectF barRect(qsizetype index) const;
    QString textOf(const ScoreBar &bar) const;
    void drawBar(QPainter &painter, qsizetype index, const ChartLook &look) const;

    ScoreBars m_bars;
    CandidateAxis m_names;
};
