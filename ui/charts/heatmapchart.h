#pragma once

#include "categorymeans.h"
#include "gridchart.h"

/// The mean of each category and candidate, as a table of coloured cells.
class HeatMapChart : public GridChart
{
    Q_OBJECT

public:
    explicit HeatMapChart(QWidget *parent = nullptr);

    void setMeans(const CategoryMeans &means);

    QString title() const override;
    QString subtitle() const override;
    QStringList summary() const override;
    QList<QStringList> dataRows() const override;

private:
    QString categoryName(qsizetype category) const;
    QString textOf(const QString &category, const ChartCandidate &who, const CategoryCell &cell) const;
    Cell cellOf(const QString &category, const ChartCandidate &who, const CategoryCell &cell) const;
    void findRange();

    CategoryMeans m_means;
    double m_low = 0; ///< of the colours
    double m_high = 1;
};
