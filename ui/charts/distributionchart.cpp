#include "distributionchart.h"

#include "chartaxis.h"
#include "formatting.h"
#include "separatedtext.h"

#include <QPainter>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {
/// Parts of a lane: the box plot stands at its foot, the bins behind it.
constexpr double boxFrom = 0.06;
constexpr double boxTo = 0.15;
constexpr double binsFrom = 0.19;
constexpr double binsTo = 0.94;

double shareOf(const CandidateDistribution &candidate, qsizetype bin)
{
    return candidate.scored > 0 ? double(candidate.counts[bin]) / double(candidate.scored) : 0;
}
}

DistributionChart::DistributionChart(QWidget *parent)
    : PlotChart(parent)
{
    setEmptyText(tr("Nothing is scored yet."));
}

void DistributionChart::setDistributions(const Distributions &data)
{
    m_data = data;
    m_most = 0;
    for (const CandidateDistribution &candidate : std::as_const(m_data.candidates)) {
        for (qsizetype bin = 0; bin < m_data.bins.count; ++bin)
            m_most = std::max(m_most, shareOf(candidate, bin));
    }
    m_most = m_most > 0 ? m_most : 1;
    dataChanged();
}

bool DistributionChart::isEmpty() const
{
    return std::ranges::none_of(m_data.candidates,
                                [](const CandidateDistribution &candidate) { return candidate.scored > 0; });
}

QString DistributionChart::title() const
{
    return tr("%1: distribution by candidate").arg(m_data.scorer.name);
}

QString DistributionChart::subtitle() const
{
    return m_data.bins.discrete
        ? tr("Share of the scored items by score")
        : tr("Share of the scored items by score; box: quartiles and median, whiskers: 5th and 95th percentile");
}

QString DistributionChart::binName(qsizetype bin) const
{
    const Bins &bins = m_data.bins;
    if (bins.discrete)
        return shortScoreText(bins.middle(bin));
    return tr("%1 to %2").arg(shortScoreText(bins.from(bin)), shortScoreText(bins.to(bin)));
}

QString DistributionChart::binText(const CandidateDistribution &candidate, qsizetype bin) const
{
    return tr("%1, score %2").arg(candidate.who.name, binName(bin)) + u'\n'
        + tr("%1 of %2 scored items (%3)")
              .arg(countText(candidate.counts[bin]), countText(candidate.scored),
                   percentText(shareOf(candidate, bin), 1));
}

QString DistributionChart::boxText(const CandidateDistribution &candidate) const
{
    if (!candidate.box)
        return tr("%1: no score").arg(candidate.who.name);
    const Scale &scale = m_data.scorer.scale;
    return tr("%1: median %2, half of the scores from %3 to %4, nine tenths from %5 to %6")
        .arg(candidate.who.name, scoreText(candidate.box->median, scale),
             scoreText(candidate.box->lowerQuartile, scale), scoreText(candidate.box->upperQuartile, scale),
             scoreText(candidate.box->low, scale), scoreText(candidate.box->high, scale));
}

QStringList DistributionChart::summary() const
{
    QStringList lines;
    for (const CandidateDistribution &candidate : m_data.candidates)
        lines.append(boxText(candidate));
    return lines;
}

QList<QStringList> DistributionChart::dataRows() const
{
    QList<QStringList> rows{
        {u"candidate"_s, u"model"_s, u"scorer"_s, u"from"_s, u"to"_s, u"items"_s, u"scored"_s, u"share"_s}};
    for (const CandidateDistribution &candidate : m_data.candidates) {
        for (qsizetype bin = 0; bin < m_data.bins.count; ++bin) {
            const bool discrete = m_data.bins.discrete;
            const double from = discrete ? m_data.bins.middle(bin) : m_data.bins.from(bin);
            const double to = discrete ? from : m_data.bins.to(bin);
            rows.append({candidate.who.name, candidate.who.model, m_data.scorer.name, plainNumber(from),
                         plainNumber(to), QString::number(candidate.counts[bin]), QString::number(candidate.scored),
                         plainNumber(shareOf(candidate, bin))});
        }
    }
    return rows;
}

QList<CandidateAxis::Entry> DistributionChart::entries() const
{
    QList<CandidateAxis::Entry> list;
    for (const CandidateDistribution &candidate : m_data.candidates) {
        const int scored = int(candidate.scored);
        list.append({candidate.who.name, tr("%n item(s)", nullptr, scored), markNumber(candidate.who.model)});
    }
    return list;
}

QSizeF DistributionChart::neededSize(const ChartLook &look, double width) const
{
    const QSizeF least = CandidateAxis::neededSize(entries(), width, look);
    const double bins = double(m_data.bins.count) * 5 + look.smallLine * 4;
    return {least.width(), std::max(least.height(), bins)};
}

QList<DistributionChart::Tick> DistributionChart::valueTicks(const QSizeF &size, const ChartLook &look) const
{
    const Bins &bins = m_data.bins;
    QList<Tick> ticks;
    if (bins.discrete) {
        // The axis reaches half a step beyond its ends; the texts stand at the values.
        ticks.append(Tick{bins.from(0), {}});
        const auto every = qsizetype(std::ceil(double(bins.count) * look.smallLine * 1.2 / (size.height() * 0.6)));
        for (qsizetype bin = 0; bin < bins.count; ++bin)
            ticks.append({bins.middle(bin), bin % every == 0 ? shortScoreText(bins.middle(bin)) : QString()});
        ticks.append(Tick{bins.to(bins.count - 1), {}});
        return ticks;
    }
    const QList<double> values = niceTicks(bins.low, bins.high, size.height() < look.line * 12 ? 5 : 6);
    for (const double value : values)
        ticks.append({value, tickText(value, values[1] - values[0])});
    return ticks;
}

QList<ChartElement> DistributionChart::arrange(const QSizeF &size, const ChartLook &look)
{
    const QList<Tick> ticks = valueTicks(size, look);
    m_names.arrange(size, entries(), tickRoom(ticks, look), {}, look);
    const QList<Tick> lanes{{0, {}}, {1, {}}};
    const bool upright = m_names.namesBelow();
    const bool grid = !m_data.bins.discrete;
    dropSeries();
    setAxes(size, {m_names.plot(), upright ? lanes : ticks, upright ? ticks : lanes, grid && !upright, grid && upright},
            look);
    QList<ChartElement> elements;
    for (qsizetype i = 0; i < m_data.candidates.size(); ++i) {
        const CandidateDistribution &candidate = m_data.candidates[i];
        for (qsizetype bin = 0; bin < m_data.bins.count; ++bin) {
            if (candidate.counts[bin] == 0)
                continue;
            elements.append({ChartElement::Kind::Bin, candidate.who.column, bin, int(i), binReach(i, bin),
                             tr("%1, score %2").arg(candidate.who.name, binName(bin)), binText(candidate, bin)});
        }
        if (candidate.box && !m_data.bins.discrete) {
            elements.append({ChartElement::Kind::Candidate, candidate.who.column, -1, int(i),
                             laneRect(i, candidate.box->low, candidate.box->high, boxFrom, boxTo),
                             tr("%1, scored").arg(candidate.who.name), boxText(candidate)});
        }
    }
    return elements;
}

QRectF DistributionChart::laneRect(qsizetype candidate, double from, double to, double foot, double tip) const
{
    const QRectF lane = m_names.lane(candidate);
    if (m_names.namesBelow()) {
        const double width = std::min(lane.width(), 180.0);
        const double left = lane.center().x() - width / 2;
        return {QPointF(left + width * foot, placeY(to)), QPointF(left + width * tip, placeY(from))};
    }
    return {QPointF(placeX(from), lane.bottom() - lane.height() * tip),
            QPointF(placeX(to), lane.bottom() - lane.height() * foot)};
}

QRectF DistributionChart::binRect(qsizetype candidate, qsizetype bin) const
{
    const Bins &bins = m_data.bins;
    const double foot = bins.discrete ? boxFrom : binsFrom;
    const double share = shareOf(m_data.candidates[candidate], bin) / m_most;
    QRectF rect = laneRect(candidate, bins.from(bin), bins.to(bin), foot, foot + (binsTo - foot) * share);
    // A gap between bins, larger between values than between ranges; but a bar stays visible.
    const double thickness = m_names.namesBelow() ? rect.height() : rect.width();
    const double gap = std::min(bins.discrete ? std::max(thickness * 0.3, thickness - 36) : 1.0, thickness - 1) / 2;
    return m_names.namesBelow() ? rect.adjusted(0, gap, 0, -gap) : rect.adjusted(gap, 0, -gap, 0);
}

QRectF DistributionChart::binReach(qsizetype candidate, qsizetype bin) const
{
    constexpr double least = 5;
    QRectF rect = binRect(candidate, bin);
    if (m_names.namesBelow())
        rect.setWidth(std::max(rect.width(), least));
    else
        rect.setTop(std::min(rect.top(), rect.bottom() - least));
    return rect;
}

void DistributionChart::drawOver(QPainter &painter, const ChartLook &look)
{
    drawTickTexts(painter, look);
    m_names.draw(painter, look);
    for (qsizetype i = 0; i < m_data.candidates.size(); ++i) {
        drawBins(painter, i, look);
        if (m_data.candidates[i].box && !m_data.bins.discrete)
            drawBox(painter, i, look);
    }
}

void DistributionChart::drawBins(QPainter &painter, qsizetype candidate, const ChartLook &look) const
{
    const Bins &bins = m_data.bins;
    const double foot = bins.discrete ? boxFrom : binsFrom;
    const QRectF axis = laneRect(candidate, bins.from(0), bins.to(bins.count - 1), foot, foot);
    painter.setPen(QPen(look.colors.line, 1));
    painter.drawLine(m_names.namesBelow() ? axis.topLeft() : axis.bottomLeft(),
                     m_names.namesBelow() ? axis.bottomLeft() : axis.bottomRight());
    painter.setPen(Qt::NoPen);
    const QColor color = look.mark(markNumber(m_data.candidates[candidate].who.model)).color;
    for (qsizetype bin = 0; bin < bins.count; ++bin) {
        if (m_data.candidates[candidate].counts[bin] == 0)
            continue;
        QRectF rect = binRect(candidate, bin);
        // Rare is not never.
        if (m_names.namesBelow())
            rect.setWidth(std::max(rect.width(), 1.5));
        else
            rect.setTop(std::min(rect.top(), rect.bottom() - 1.5));
        painter.fillRect(rect, color);
        if (bins.discrete)
            drawShare(painter, candidate, bin, look);
    }
}

void DistributionChart::drawShare(QPainter &painter, qsizetype candidate, qsizetype bin, const ChartLook &look) const
{
    const QRectF rect = binRect(candidate, bin);
    const QRectF lane = m_names.lane(candidate);
    const QString text = percentText(shareOf(m_data.candidates[candidate], bin));
    const QSizeF size(textWidth(text, look.small), look.smallLine);
    const QColor color = look.mark(markNumber(m_data.candidates[candidate].who.model)).color;
    if (!m_names.namesBelow()) {
        const QRectF above(rect.center().x() - size.width() / 2, rect.top() - size.height(), size.width(),
                           size.height());
        if (above.top() >= lane.top() && size.width() < laneRect(candidate, 0, m_data.bins.step(), 0, 1).width())
            drawLine(painter, above, Qt::AlignCenter, text, look.small, look.colors.muted);
        return;
    }
    if (rect.height() < size.height() - 3)
        return;
    const double middle = rect.center().y() - size.height() / 2;
    const QRectF behind(QPointF(rect.right() + 4, middle), size);
    if (behind.right() <= lane.right() - 2)
        drawLine(painter, behind, Qt::AlignCenter, text, look.small, look.colors.muted);
    else if (rect.width() > size.width() + 8)
        drawLine(painter, QRectF(QPointF(rect.right() - size.width() - 4, middle), size), Qt::AlignCenter, text,
                 look.small, readableOn(color));
}

void DistributionChart::drawBox(QPainter &painter, qsizetype candidate, const ChartLook &look) const
{
    const BoxFigures &box = *m_data.candidates[candidate].box;
    const QColor color = look.mark(markNumber(m_data.candidates[candidate].who.model)).color;
    const QRectF whisker = laneRect(candidate, box.low, box.high, boxFrom, boxTo);
    const QRectF middle = laneRect(candidate, box.lowerQuartile, box.upperQuartile, boxFrom, boxTo);
    const QRectF median = laneRect(candidate, box.median, box.median, boxFrom, boxTo);
    painter.setPen(QPen(color, 1.4));
    if (m_names.namesBelow())
        painter.drawLine(QPointF(whisker.center().x(), whisker.top()), QPointF(whisker.center().x(), whisker.bottom()));
    else
        painter.drawLine(QPointF(whisker.left(), whisker.center().y()), QPointF(whisker.right(), whisker.center().y()));
    painter.fillRect(middle, color);
    painter.setPen(QPen(look.colors.card, 4));
    painter.drawLine(median.topLeft(), m_names.namesBelow() ? median.topRight() : median.bottomLeft());
    painter.setPen(QPen(look.colors.text, 2));
    painter.drawLine(median.topLeft(), m_names.namesBelow() ? median.topRight() : median.bottomLeft());
}
