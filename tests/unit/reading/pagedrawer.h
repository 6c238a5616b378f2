#pragma once

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QStringList>

/// Draws text line by line; a PDF of A4 pages in points.
class PageDrawer
{
public:
    explicit PageDrawer(const QString &path)
        : m_writer(path)
    {
        m_writer.setResolution(72);
        m_writer.setPageSize(QPageSize(QPageSize::A4));
        m_writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        m_painter.begin(&m_writer);
    }
    void line(double x, double y, const QString &text, int size = 10)
    {
        m_painter.setFont(fontOf(size));
        m_painter.drawText(QPointF(x, y), text);
    }
    /// Breaks the text where a line is full; returns where the next one would stand.
    double paragraph(double left, double top, double width, double indentation, const QString &text)
    {
        const QFontMetricsF metrics(fontOf(10), &m_writer);
        const QStringList words = text.split(u' ');
        QString written;
        for (const QString &word : words) {
            const QString longer = written.isEmpty() ? word : written + u' ' + word;
            if (metrics.horizontalAdvance(longer) + indentation > width) {
                line(left + indentation, top, written);
                top += 12;
                indentation = 0;
                written = word;
            } else {
                written = longer;
            }
        }
        line(left + indentation, top, written);
        return top + 12;
    }
    void image(const QImage &image) { m_painter.drawImage(QPointF(50, 50), image); }
    void nextPage() { m_writer.newPage(); }

private:
    static QFont fontOf(int size)
    {
        QFont font(QStringLiteral("Noto Sans"));
        font.setPixelSize(size);
        return font;
    }

    QPdfWriter m_writer;
    QPainter m_painter;
};
