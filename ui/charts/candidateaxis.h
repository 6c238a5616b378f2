#pragma once

#include "chartlook.h"

#include <QStringList>

/// How the names of candidates stand beside a plot: under it where they fit in two lines, else at its left, one below
/// the other.
class CandidateAxis
{
public:
    struct Entry
    {
        QString name;
        QString quiet; ///< behind or below the name, muted
        int mark = 0;
    };

    /// Decides, and places the plot. `ticks` is the width that the texts of the values' axis need; `beyond` is the room
    /// for a text behind the longest bar.
    void arrange(const QSizeF &size, const QList<Entry> &entries, double ticks, const QSizeF &beyond,
                 const ChartLook &look);

    bool namesBelow() const { return m_namesBelow; }
    const QRectF &plot() const { return m_plot; }
    /// The part of the plot that belongs to a candidate, from edge to edge.
    QRectF lane(qsizetype candidate) const;
    void draw(QPainter &painter, const ChartLook &look) const;

    static QSizeF neededSize(const QList<Entry> &entries, double width, const ChartLook &look);

private:
    void drawBelow(QPainter &painter, qsizetype index, const ChartLook &look) const;
    void drawBeside(QPainter &painter, qsizetype index, const ChartLook &look) const;

    QList<Entry> m_entries;
    QRectF m_plot;
    bool m_namesBelow = true;
    bool m_marks = false; ///< where a colour repeats, the markers' shapes tell the models apart
    double m_nameRoom = 0;
    int m_nameLines = 1;
};
