#include "loadchart.h"

#include "chartaxis.h"
#include "formatting.h"
#include "separatedtext.h"

#include <QLineSeries>
#include <QLocale>
#include <QPainter>
#include <QScatterSeries>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr double loadMargin = 12;
constexpr double loadMark = 9;
constexpr double nameGap = 8;

/// The p95 is what goals are about: it is drawn in the accent's colour, the others beside it.
QColor lineColor(int number, int count, const ChartLook &look)
{
    if (count == 1 || number == 1)
        return look.colors.accent;
    return number == 0 ? look.mark(2).color : look.mark(1).color;
}

QString rateOf(double rate)
{
    return QLocale().toString(rate, 'f', rate < 10 ? 1 : 0);
}
}

LoadChart::LoadChart(QWidget *parent)
    : PlotChart(parent)
{
    setEmptyText(tr("What a level came to is drawn once it is complete."));
}

void LoadChart::setResult(const LoadTestResult &result)
{
    const bool more = result.levels.size() > m_result.levels.size() && result.startedAt == m_result.startedAt;
    m_result = result;
    if (more)
        dataGrew();
    else
        dataChanged();
}

void LoadChart::setFigure(Figure figure)
{
    m_figure = figure;
    dataChanged();
}

bool LoadChart::isEmpty() const
{
    const QList<Line> all = lines();
    return std::ranges::none_of(
        all, [](const Line &line) { return std::ranges::any_of(line.values, [](const auto &v) { return bool(v); }); });
}

QString LoadChart::title() const
{
    switch (m_figure) {
    case Figure::FirstToken:
        return tr("Time to first token by calls at once");
    case Figure::Latency:
        return tr("Latency by calls at once");
    case Figure::Tokens:
        break;
    }
    return tr("Output tokens a second by calls at once");
}

QString LoadChart::subtitle() const
{
    return tr("%1; about %2 tokens in, at most %3 out")
        .arg(oneLine(m_result.spec.model.name, 60), countText(m_result.spec.inputTokens),
             countText(m_result.spec.outputTokens));
}

QList<LoadChart::Line> LoadChart::lines() const
{
    if (m_figure == Figure::Tokens) {
        Line all{tr("tokens/s"), u"tokens_per_second"_s, {}};
        for (const LoadTestLevel &level : m_result.levels)
            all.values.append(level.tokensPerSecond);
        return {all};
    }
    const QString prefix = m_figure == Figure::FirstToken ? u"ttft"_s : u"latency"_s;
    QList<Line> three{{u"p50"_s, prefix + u"_p50_ms"_s, {}},
                      {u"p95"_s, prefix + u"_p95_ms"_s, {}},
                      {u"p99"_s, prefix + u"_p99_ms"_s, {}}};
    for (const LoadTestLevel &level : m_result.levels) {
        const LoadTimes &times = m_figure == Figure::FirstToken ? level.firstToken : level.latency;
        three[0].values.append(times.p50);
        three[1].values.append(times.p95);
        three[2].values.append(times.p99);
    }
    return three;
}

std::optional<double> LoadChart::goal() const
{
    const auto &goal = m_result.spec.goal;
    const LoadMeasure shown = m_figure == Figure::FirstToken ? LoadMeasure::FirstToken : LoadMeasure::Latency;
    if (!goal || m_figure == Figure::Tokens || goal->measure != shown)
        return std::nullopt;
    return goal->milliseconds;
}

double LoadChart::highest() const
{
    double most = 0;
    const QList<Line> all = lines();
    for (const Line &line : all) {
        for (const std::optional<double> &value : line.values)
            most = std::max(most, value.value_or(0));
    }
    // A goal far above everything would press the lines to the ground.
    if (const auto limit = goal(); limit && *limit < 3 * most)
        most = std::max(most, *limit);
    return most;
}

QString LoadChart::valueText(double value) const
{
    return m_figure == Figure::Tokens ? tr("%1 tokens/s").arg(rateOf(value)) : durationText(value);
}

QString LoadChart::pointText(const Line &line, qsizetype level) const
{
    const LoadTestLevel &one = m_result.levels[level];
    QString text = m_figure == Figure::Tokens
        ? tr("%1 at once: %2").arg(countText(one.concurrency), valueText(*line.values[level]))
        : tr("%1 at once: %2 %3").arg(countText(one.concurrency), line.name, valueText(*line.values[level]));
    text += u'\n' + tr("%1 of %2 calls answered").arg(countText(one.ok), countText(one.calls));
    return text;
}

QStringList LoadChart::summary() const
{
    QStringList texts;
    const QList<Line> all = lines();
    for (qsizetype i = 0; i < m_result.levels.size(); ++i) {
        QStringList parts;
        for (const Line &line : all) {
            if (line.values[i])
                parts.append(m_figure == Figure::Tokens ? valueText(*line.values[i])
                                                        : line.name + u' ' + valueText(*line.values[i]));
        }
        if (!parts.isEmpty())
            texts.append(tr("%1 at once: %2").arg(countText(m_result.levels[i].concurrency), parts.join(u", "_s)));
    }
    return texts;
}

QList<QStringList> LoadChart::dataRows() const
{
    const QList<Line> all = lines();
    QStringList header{u"concurrency"_s};
    for (const Line &line : all)
        header.append(line.column);
    QList<QStringList> rows{header};
    for (qsizetype i = 0; i < m_result.levels.size(); ++i) {
        QStringList row{QString::number(m_result.levels[i].concurrency)};
        for (const Line &line : all)
            row.append(plainNumber(line.values[i]));
        rows.append(row);
    }
    return rows;
}

QSizeF LoadChart::neededSize(const ChartLook &look, double) const
{
    return {look.line * 14, look.line * 8};
}

QList<LoadChart::Tick> LoadChart::levelTicks() const
{
    // Levels stand side by side: they are usually doubled.
    QList<Tick> ticks;
    for (qsizetype i = 0; i < m_result.levels.size(); ++i)
        ticks.append({double(i), countText(m_result.levels[i].concurrency)});
    if (ticks.size() == 1)
        ticks = {{-1, {}}, ticks.constFirst(), {1, {}}};
    return ticks;
}

QList<LoadChart::Tick> LoadChart::valueTicks(double height, const ChartLook &look) const
{
    const int count = std::clamp(int(height / (look.smallLine * 2.6)), 3, 6);
    const double most = std::max(highest(), 1e-3) * 1.05;
    const QList<double> values = m_figure == Figure::Tokens ? niceTicks(0, most, count) : durationTicks(most, count);
    QList<Tick> ticks;
    for (const double value : values) {
        const bool inSeconds = m_figure != Figure::Tokens && values.constLast() >= 1000 && values.constLast() < 240'000;
        const QString text = m_figure == Figure::Tokens ? tickText(value, values[1] - values[0])
            : inSeconds ? tr("%1 s").arg(tickText(value / 1000, (values[1] - values[0]) / 1000))
                        : durationText(value);
        ticks.append({value, value == 0 ? u"0"_s : text});
    }
    return ticks;
}

void LoadChart::addLine(const Line &line, int number, const ChartLook &look)
{
    const QColor color = lineColor(number, m_figure == Figure::Tokens ? 1 : 3, look);
    auto *path = new QLineSeries;
    path->setPen(
        QPen(color, number == 1 || m_figure == Figure::Tokens ? 2.2 : 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    auto *points = new QScatterSeries;
    points->setMarkerSize(loadMark);
    points->setColor(color);
    points->setBorderColor(look.colors.card);
    for (qsizetype i = 0; i < line.values.size(); ++i) {
        if (!line.values[i])
            continue;
        path->append(double(i), *line.values[i]);
        points->append(double(i), *line.values[i]);
    }
    addSeries(path);
    addSeries(points);
}

QList<ChartElement> LoadChart::arrange(const QSizeF &size, const ChartLook &look)
{
    const QList<Line> all = lines();
    const double bottom = 2 * look.smallLine + 8;
    const QList<Tick> x = levelTicks();
    const QList<Tick> y = valueTicks(size.height() - bottom - 2 * loadMargin, look);
    const double left = loadMargin + tickRoom(y, look);
    const double right = loadMargin + nameGap + (all.size() > 1 ? textWidth(u"p99"_s, look.small) : 0);
    dropSeries();
    setAxes(size,
            {{left, loadMargin + look.smallLine / 2, size.width() - left - right,
              size.height() - bottom - loadMargin - look.smallLine / 2},
             x,
             y,
             false,
             true,
             loadMark / 2 + 2},
            look);
    QList<ChartElement> elements;
    for (int number = 0; number < all.size(); ++number) {
        const Line &line = all[number];
        addLine(line, number, look);
        for (qsizetype i = 0; i < line.values.size(); ++i) {
            if (!line.values[i])
                continue;
            const QPointF at = place(double(i), *line.values[i]);
            elements.append({ChartElement::Kind::Moment,
                             -1,
                             -1,
                             number,
                             QRectF(at.x() - 7, at.y() - 7, 14, 14),
                             {},
                             pointText(line, i)});
        }
    }
    return elements;
}

void LoadChart::drawOver(QPainter &painter, const ChartLook &look)
{
    drawTickTexts(painter, look);
    drawLine(painter, QRectF(plot().left(), plot().bottom() + look.smallLine + 6, plot().width(), look.smallLine),
             Qt::AlignRight | Qt::AlignVCenter, tr("calls at once"), look.small, look.colors.muted);
    drawGoal(painter, look);
    drawNames(painter, look);
}

void LoadChart::drawGoal(QPainter &painter, const ChartLook &look) const
{
    const auto limit = goal();
    if (!limit || placeY(*limit) < plot().top())
        return;
    const double y = placeY(*limit);
    painter.setPen(QPen(look.colors.ink(Tone::Warn), 1.4, Qt::DashLine));
    painter.drawLine(QPointF(plot().left(), y), QPointF(plot().right(), y));
    const QString text = tr("goal for p95: %1").arg(durationText(*limit));
    drawLine(painter, QRectF(plot().left() + 6, y - look.smallLine - 1, plot().width() - 12, look.smallLine),
             Qt::AlignLeft | Qt::AlignVCenter, text, look.small, look.colors.ink(Tone::Warn));
}

/// The name of each line behind its last point; of several at one height the upper ones give way.
void LoadChart::drawNames(QPainter &painter, const ChartLook &look) const
{
    const QList<Line> all = lines();
    if (all.size() < 2)
        return;
    double below = plot().bottom() + look.smallLine;
    for (int number = 0; number < all.size(); ++number) {
        const auto &values = all[number].values;
        const auto last = std::find_if(values.crbegin(), values.crend(), [](const auto &v) { return bool(v); });
        if (last == values.crend())
            continue;
        const double x = placeX(double(values.crend() - last) - 1) + loadMark / 2 + 3;
        const double middle = std::min(placeY(**last), below - look.smallLine);
        below = middle;
        drawLine(painter,
                 QRectF(x, middle - look.smallLine / 2, textWidth(all[number].name, look.small) + 2, look.smallLine),
                 Qt::AlignLeft | Qt::AlignVCenter, all[number].name, look.small, look.colors.text);
    }
}
