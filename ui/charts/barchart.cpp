#include "barchart.h"

#include "chartaxis.h"
#include "formatting.h"
#include "separatedtext.h"

#include <QBarSet>
#include <QHorizontalStackedBarSeries>
#include <QPainter>
#include <QStackedBarSeries>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr double barShare = 0.6; ///< of a lane
constexpr double widestBar = 56;
}

BarChart::BarChart(QWidget *parent)
    : PlotChart(parent)
{
    setEmptyText(tr("Nothing is scored yet."));
}

void BarChart::setBars(const ScoreBars &bars)
{
    m_bars = bars;
    dataChanged();
}

bool BarChart::isEmpty() const
{
    return std::ranges::none_of(m_bars.bars, [](const ScoreBar &bar) { return bar.mean.has_value(); });
}

QString BarChart::title() const
{
    return tr("%1: mean by candidate").arg(m_bars.scorer.name);
}

QString BarChart::subtitle() const
{
    const auto uses = [this](QStringView method) {
        return std::ranges::any_of(m_bars.bars, [&](const ScoreBar &bar) { return bar.method.startsWith(method); });
    };
    const QString method = uses(u"clustered wilson") ? tr("clustered Wilson")
        : uses(u"clustered")                         ? tr("clustered t")
        : uses(u"wilson")                            ? tr("Wilson")
                                                     : tr("t");
    return m_bars.scorer.lowerIsBetter
        ? tr("Mean and 95 % interval (%1) of the scored items; lower is better").arg(method)
        : tr("Mean and 95 % interval (%1) of the scored items").arg(method);
}

QString BarChart::textOf(const ScoreBar &bar) const
{
    if (!bar.mean)
        return tr("%1: no score\n0 of %2 items scored").arg(bar.who.name, countText(bar.planned));
    const Scale &scale = m_bars.scorer.scale;
    const QString mean = scoreText(*bar.mean, scale);
    const QString count = tr("%1 of %2 items scored").arg(countText(bar.scored), countText(bar.planned));
    if (!bar.low || !bar.high)
        return tr("%1: %2, no interval").arg(bar.who.name, mean) + u'\n' + count;
    return tr("%1: %2, 95 % interval %3 to %4")
               .arg(bar.who.name, mean, scoreText(*bar.low, scale), scoreText(*bar.high, scale))
        + u'\n' + count;
}

QStringList BarChart::summary() const
{
    QStringList lines;
    for (const ScoreBar &bar : m_bars.bars)
        lines.append(textOf(bar));
    return lines;
}

QList<QStringList> BarChart::dataRows() const
{
    QList<QStringList> rows{{u"candidate"_s, u"model"_s, u"scorer"_s, u"mean"_s, u"low"_s, u"high"_s, u"method"_s,
                             u"scored"_s, u"planned"_s}};
    for (const ScoreBar &bar : m_bars.bars) {
        rows.append({bar.who.name, bar.who.model, m_bars.scorer.name, plainNumber(bar.mean), plainNumber(bar.low),
                     plainNumber(bar.high), bar.method, QString::number(bar.scored), QString::number(bar.planned)});
    }
    return rows;
}

QSizeF BarChart::neededSize(const ChartLook &look, double width) const
{
    return CandidateAxis::neededSize(entries(), width, look);
}

QList<CandidateAxis::Entry> BarChart::entries() const
{
    QList<CandidateAxis::Entry> list;
    for (const ScoreBar &bar : m_bars.bars) {
        list.append({bar.who.name, tr("%1 of %2").arg(countText(bar.scored), countText(bar.planned)),
                     markNumber(bar.who.model)});
    }
    return list;
}

QList<ChartElement> BarChart::arrange(const QSizeF &size, const ChartLook &look)
{
    double highest = m_bars.scorer.scale.low;
    double lowest = m_bars.scorer.scale.low;
    for (const ScoreBar &bar : std::as_const(m_bars.bars)) {
        highest = std::max({highest, bar.mean.value_or(highest), bar.high.value_or(highest)});
        lowest = std::min({lowest, bar.mean.value_or(lowest), bar.low.value_or(lowest)});
    }
    const Scale shown = shownScale(m_bars.scorer.scale, lowest, highest);
    const QList<double> values = niceTicks(shown.low, shown.high, size.height() < look.line * 12 ? 5 : 6);
    QList<Tick> ticks;
    for (const double value : values)
        ticks.append({value, tickText(value, values[1] - values[0])});

    const QSizeF beyond(textWidth(scoreText(shown.high, shown), look.small) + 6, look.smallLine + 4);
    m_names.arrange(size, entries(), tickRoom(ticks, look), beyond, look);
    const QList<Tick> lanes{{-0.5, {}}, {double(m_bars.bars.size()) - 0.5, {}}};
    const bool upright = m_names.namesBelow();
    dropSeries();
    setAxes(size, {m_names.plot(), upright ? lanes : ticks, upright ? ticks : lanes, !upright, upright}, look);
    addBars(look);

    QList<ChartElement> elements;
    for (qsizetype i = 0; i < m_bars.bars.size(); ++i) {
        const ScoreBar &bar = m_bars.bars[i];
        elements.append({ChartElement::Kind::Candidate, bar.who.column, -1, 0, barRect(i),
                         tr("%1, scored").arg(bar.who.name), textOf(bar)});
    }
    return elements;
}

void BarChart::addBars(const ChartLook &look)
{
    // One set a candidate, so that each has its own colour; stacked, so that each stands in the middle of its lane.
    QAbstractBarSeries *series = m_names.namesBelow() ? static_cast<QAbstractBarSeries *>(new QStackedBarSeries)
                                                      : new QHorizontalStackedBarSeries;
    const qsizetype count = m_bars.bars.size();
    const double lane = m_names.namesBelow() ? plot().width() / double(count) : plot().height() / double(count);
    series->setBarWidth(std::min(barShare, widestBar / lane));
    for (qsizetype i = 0; i < count; ++i) {
        auto *set = new QBarSet(QString());
        // Rows from top to bottom, while the axis counts upwards.
        const qsizetype slot = m_names.namesBelow() ? i : count - 1 - i;
        for (qsizetype other = 0; other < count; ++other)
            set->append(other == slot ? m_bars.bars[i].mean.value_or(0) : 0);
        set->setPen(Qt::NoPen);
        set->setBrush(look.mark(markNumber(m_bars.bars[i].who.model)).color);
        series->append(set);
    }
    addSeries(series);
}

QRectF BarChart::barRect(qsizetype index) const
{
    const QRectF lane = m_names.lane(index);
    const ScoreBar &bar = m_bars.bars[index];
    const double mean = bar.mean.value_or(m_bars.scorer.scale.low);
    const double whole = m_names.namesBelow() ? lane.width() : lane.height();
    const double half = std::min(whole * barShare, widestBar) / 2;
    QRectF rect;
    if (m_names.namesBelow()) {
        const double top = std::min(placeY(bar.high.value_or(mean)), placeY(mean));
        rect = QRectF(QPointF(lane.center().x() - half, top), QPointF(lane.center().x() + half, lane.bottom()));
    } else {
        const double right = std::max(placeX(bar.high.value_or(mean)), placeX(mean));
        rect = QRectF(QPointF(lane.left(), lane.center().y() - half), QPointF(right, lane.center().y() + half));
    }
    return rect;
}

void BarChart::drawOver(QPainter &painter, const ChartLook &look)
{
    drawTickTexts(painter, look);
    m_names.draw(painter, look);
    painter.setPen(QPen(look.colors.muted, 1));
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.drawLine(plot().bottomLeft(), m_names.namesBelow() ? plot().bottomRight() : plot().topLeft());
    painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype i = 0; i < m_bars.bars.size(); ++i)
        drawBar(painter, i, look);
}

void BarChart::drawBar(QPainter &painter, qsizetype index, const ChartLook &look) const
{
    const ScoreBar &bar = m_bars.bars[index];
    const QRectF lane = m_names.lane(index);
    const bool upright = m_names.namesBelow();
    const QString text = bar.mean ? scoreText(*bar.mean, m_bars.scorer.scale) : noValueText();
    const double mean = bar.mean.value_or(m_bars.scorer.scale.low);
    const double end = std::max(mean, bar.high.value_or(mean));
    if (bar.low && bar.high) {
        if (upright)
            drawInterval(painter, {lane.center().x(), placeY(*bar.low)}, {lane.center().x(), placeY(*bar.high)}, look);
        else
            drawInterval(painter, {placeX(*bar.low), lane.center().y()}, {placeX(*bar.high), lane.center().y()}, look);
    }
    const double width = textWidth(text, look.small);
    const double height = look.smallLine;
    QRectF room(lane.center().x() - width / 2, placeY(end) - height - 4, width, height);
    if (!upright)
        room = QRectF(placeX(end) + 6, lane.center().y() - height / 2, width, height);
    if (!upright || width <= lane.width())
        drawLine(painter, room, Qt::AlignCenter, text, look.small, look.colors.text);
}
