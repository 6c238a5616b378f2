#pragma once

#include "plotchart.h"

/// Answers per second over the last five minutes.
class ThroughputChart : public PlotChart
{
    Q_OBJECT

public:
    explicit ThroughputChart(QWidget *parent = nullptr);

    static constexpr double shownSeconds = 300;
    static constexpr qsizetype mostPoints = 300;

    /// `seconds` is a clock that only goes forward, such as since the run began; what is older than five minutes is
    /// dropped. A point that is not later than the last replaces it.
    void append(double seconds, double perSecond);
    /// A short text at the line, such as "429 → slowed down".
    void addNote(double seconds, const QString &text);
    void clear();
    qsizetype pointCount() const { return m_points.size(); }

    bool isEmpty() const override { return m_points.size() < 2; }
    QString title() const override;
    QString subtitle() const override;
    QStringList summary() const override;
    QList<QStringList> dataRows() const override;

protected:
    QList<ChartElement> arrange(const QSizeF &size, const ChartLook &look) override;
    void drawOver(QPainter &painter, const ChartLook &look) override;
    QSizeF neededSize(const ChartLook &look, double width) const override;

private:
    struct Note
    {
        double seconds = 0;
        QString text;
    };

    QString agoText(double seconds) const;
    QList<Tick> timeTicks() const;
    QList<Tick> rateTicks(double height, const ChartLook &look) const;
    double rateAt(double seconds) const;
    void drawNotes(QPainter &painter, const ChartLook &look) const;

    QList<QPointF> m_points; ///< seconds, answers per second
    QList<Note> m_notes;
};
