#pragma once

#include "candidateaxis.h"
#include "distribution.h"
#include "plotchart.h"

/// Where the scores of each candidate lie: a histogram a candidate along one common axis, with a box plot at its foot
/// where the scores are more than a few values.
class DistributionChart : public PlotChart
{
    Q_OBJECT

public:
    explicit DistributionChart(QWidget *parent = nullptr);

    void setDistributions(const Distributions &data);

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
    QList<Tick> valueTicks(const QSizeF &size, const ChartLook &look) const;
    /// From value `from` to `to`, and across the lane from `foot` to `tip` (0 to 1).
    QRectF laneRect(qsizetype candidate, double from, double to, double foot, double tip) const;
    QRectF binRect(qsizetype candidate, qsizetype bin) const;
    QRectF binReach(qsizetype candidate, qsizetype bin) const;
    QString binName(qsizetype bin) const;
    QString binText(const CandidateDistribution &candidate, qsizetype bin) const;
    QString boxText(const CandidateDistribution &candidate) const;
    void drawBins(QPainter &painter, qsizetype candidate, const ChartLook &look) const;
    void drawShare(QPainter &painter, qsizetype candidate, qsizetype bin, const ChartLook &look) const;
    void drawBox(QPainter &painter, qsizetype candidate, const ChartLook &look) const;

    Distributions m_data;
    double m_most = 1; ///< the largest share of one bin
    CandidateAxis m_names;
};
