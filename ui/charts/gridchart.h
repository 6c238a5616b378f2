#pragma once

#include "chart.h"

/// A table of coloured cells with a number in each. Its headers stay in sight while it is scrolled.
class GridChart : public Chart
{
    Q_OBJECT

public:
    explicit GridChart(QWidget *parent = nullptr);

protected:
    struct Header
    {
        QString text;
        QString quiet; ///< behind the text, muted
        QString model; ///< whose mark stands before it; empty: none
        bool strong = false;
    };
    struct Cell
    {
        QString text; ///< empty: no ground either
        QString quiet; ///< below the text, where there is room
        double share = 0; ///< of the colour scale
        bool hasGround = false;
        bool elementless = false; ///< such as a candidate against itself
        ChartElement element; ///< without rect and group
    };

    void setGrid(const QString &corner, const QList<Header> &columns, const QList<Header> &rows,
                 const QList<Cell> &cells);
    bool isEmpty() const override { return m_rows.isEmpty() || m_columns.isEmpty(); }

    QList<ChartElement> arrange(const QSizeF &size, const ChartLook &look) override;
    void draw(QPainter &painter, const QRectF &exposed, const ChartLook &look) override;
    void drawFixed(QPainter &painter, const QRectF &visible, const ChartLook &look) override;
    QSizeF neededSize(const ChartLook &look, double width) const override;
    QSizeF pictureSize(const ChartLook &look, const QSizeF &room) const override;
    void moveEvent(QMoveEvent *event) override;

private:
    QRectF cellRect(qsizetype row, qsizetype column) const;
    double headerWidth(const ChartLook &look, double width) const;
    void drawCell(QPainter &painter, qsizetype row, qsizetype column, const ChartLook &look) const;
    void drawColumnHeaders(QPainter &painter, double top, const ChartLook &look) const;
    void drawRowHeaders(QPainter &painter, double left, const ChartLook &look) const;
    void drawHeader(QPainter &painter, const QRectF &rect, const Header &header, const ChartLook &look) const;

    QString m_corner;
    QList<Header> m_columns;
    QList<Header> m_rows;
    QList<Cell> m_cells;
    QRectF m_grid; ///< without the headers
    double m_rowHeight = 0;
    double m_columnWidth = 0;
};
