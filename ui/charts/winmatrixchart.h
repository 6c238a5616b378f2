#pragma once

#include "gridchart.h"
#include "winmatrix.h"

/// How often each candidate scores better than each other, item by item.
class WinMatrixChart : public GridChart
{
    Q_OBJECT

public:
    explicit WinMatrixChart(QWidget *parent = nullptr);

    void setMatrix(const WinMatrix &matrix);

    QString title() const override;
    QString subtitle() const override;
    QStringList summary() const override;
    QList<QStringList> dataRows() const override;

private:
    QString textOf(qsizetype row, qsizetype column) const;
    Cell cellOf(qsizetype row, qsizetype column, double most) const;

    WinMatrix m_matrix;
};
