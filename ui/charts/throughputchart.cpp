#include "throughputchart.h"

#include "chartaxis.h"
#include "formatting.h"
#include "separatedtext.h"

#include <QLineSeries>
#include <QPainter>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr double timeMargin = 12;
constexpr qsizetype mostNotes = 12;
}

ThroughputChart::ThroughputChart(QWidget *parent)
    : PlotChart(parent)
{
    setEmptyText(tr("The speed is shown once answers come in."));
}

void ThroughputChart::append(double seconds, double perSecond)
{
    while (!m_points.isEmpty() && m_points.constLast().x() >= seconds)
        m_points.removeLast();
    m_points.append({seconds, std::max(perSecond, 0.0)});
    while (m_points.size() > mostPoints || m_points.constFirst().x() < seconds - shownSeconds)
        m_points.removeFirst();
    while (!m_notes.isEmpty() && m_notes.constFirst().seconds < m_points.constFirst().x())
        m_notes.removeFirst();
    dataGrew();
}

void ThroughputChart::addNote(double seconds, const QString &text)
{
    if (!m_notes.isEmpty() && m_notes.constLast().text == text
        && seconds - m_notes.constLast().seconds < shownSeconds / 10)
        return;
    m_notes.append({seconds, oneLine(text, 60)});
    if (m_notes.size() > mostNotes)
        m_notes.removeFirst();
    dataGrew();
}

void ThroughputChart::clear()
{
    m_points.clear();
    m_notes.clear();
    dataChanged();
}

QString ThroughputChart::title() const
{
    return tr("Answers per second");
}

QString ThroughputChart::subtitle() const
{
    return tr("The last 5 minutes");
}

QString ThroughputChart::agoText(double seconds) const
{
    const double ago = std::max(0.0, m_points.constLast().x() - seconds);
    return ago < 1 ? tr("now") : tr("%1 ago").arg(durationText(std::round(ago) * 1000));
}

QStringList ThroughputChart::summary() const
{
    if (isEmpty())
        return {};
    double sum = 0;
    for (const QPointF &point : m_points)
        sum += point.y();
    QStringList lines{
        tr("Now %1 a second, %2 on average")
            .arg(shortScoreText(m_points.constLast().y()), shortScoreText(sum / double(m_points.size())))};
    for (const Note &note : m_notes)
        lines.append(agoText(note.seconds) + u": "_s + note.text);
    return lines;
}

QList<QStringList> ThroughputChart::dataRows() const
{
    QList<QStringList> rows{{u"seconds"_s, u"answers_per_second"_s}};
    for (const QPointF &point : m_points)
        rows.append({plainNumber(point.x()), plainNumber(point.y())});
    return rows;
}

QSizeF ThroughputChart::neededSize(const ChartLook &look, double) const
{
    return {look.line * 12, look.line * 6};
}

double ThroughputChart::rateAt(double seconds) const
{
    const auto next = std::ranges::lower_bound(m_points, seconds, {}, [](const QPointF &point) { return point.x(); });
    return next == m_points.cend() ? m_points.constLast().y() : next->y();
}

QList<ThroughputChart::Tick> ThroughputChart::timeTicks() const
{
    const double now = m_points.constLast().x();
    QList<Tick> ticks;
    for (const int minutes : {5, 4, 3, 2, 1, 0}) {
        const QString text = minutes == 0 ? tr("now") : tr("−%1 min").arg(QLocale().toString(minutes));
        ticks.append({now - minutes * 60, text});
    }
    return ticks;
}

QList<ThroughputChart::Tick> ThroughputChart::rateTicks(double height, const ChartLook &look) const
{
    double most = 1;
    for (const QPointF &point : m_points)
        most = std::max(most, point.y());
    const QList<double> rates = niceTicks(0, most * 1.08, std::clamp(int(height / (look.smallLine * 2.6)), 3, 6));
    QList<Tick> ticks;
    for (const double rate : rates)
        ticks.append({rate, tickText(rate, rates[1] - rates[0])});
    return ticks;
}

QList<ChartElement> ThroughputChart::arrange(const QSizeF &size, const ChartLook &look)
{
    const QList<Tick> x = timeTicks();
    const QList<Tick> y = rateTicks(size.height(), look);
    const double left = timeMargin + tickRoom(y, look);
    const double right = timeMargin + textWidth(x.constLast().text, look.small) / 2;
    dropSeries();
    setAxes(size,
            {{left, timeMargin + look.smallLine / 2, size.width() - left - right,
              size.height() - 1.5 * timeMargin - look.smallLine * 1.5 - 4},
             x,
             y,
             false,
             true},
            look);
    auto *line = new QLineSeries;
    line->setPen(QPen(look.colors.accent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    line->append(m_points);
    addSeries(line);

    QList<ChartElement> elements;
    const double reach = std::max(plot().width() / double(mostPoints), 2.0);
    for (const QPointF &point : std::as_const(m_points)) {
        const QPointF at = place(point.x(), point.y());
        elements.append({ChartElement::Kind::Moment,
                         -1,
                         -1,
                         0,
                         QRectF(at.x() - reach, at.y() - 4, 2 * reach, 8),
                         {},
                         tr("%1 a second, %2").arg(shortScoreText(point.y()), agoText(point.x()))});
    }
    return elements;
}

void ThroughputChart::drawOver(QPainter &painter, const ChartLook &look)
{
    drawTickTexts(painter, look);
    drawNotes(painter, look);
}

void ThroughputChart::drawNotes(QPainter &painter, const ChartLook &look) const
{
    QList<QRectF> taken;
    for (const Note &note : m_notes) {
        const QPointF at = place(note.seconds, rateAt(note.seconds));
        const double width = std::min(textWidth(note.text, look.small), plot().width());
        QRectF room(at.x() - width / 2, at.y() + 6, width, look.smallLine);
        room.moveLeft(std::clamp(room.left(), plot().left(), plot().right() - width));
        if (room.bottom() > plot().bottom())
            room.moveBottom(at.y() - 6);
        const bool free = std::ranges::none_of(taken, [&room](const QRectF &other) { return other.intersects(room); });
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.colors.ink(Tone::Bad));
        painter.drawEllipse(at, 3, 3);
        if (!free)
            continue;
        taken.append(room);
        drawLine(painter, room, Qt::AlignCenter, note.text, look.small, look.colors.ink(Tone::Bad));
    }
}
