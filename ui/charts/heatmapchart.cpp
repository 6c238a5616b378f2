#include "heatmapchart.h"

#include "formatting.h"
#include "separatedtext.h"

using namespace Qt::Literals::StringLiterals;

namespace {
/// The colours cover at least this part of the scale, so that small differences look small.
constexpr double leastRange = 0.3;
}

HeatMapChart::HeatMapChart(QWidget *parent)
    : GridChart(parent)
{
    setEmptyText(tr("The items have no categories. Give a column the role “category” when you import."));
}

QString HeatMapChart::title() const
{
    return tr("%1 by category").arg(m_means.scorer.name);
}

QString HeatMapChart::subtitle() const
{
    return m_means.scorer.lowerIsBetter ? tr("Mean of the scored items; lower is better, the strongest colour is best")
                                        : tr("Mean of the scored items; the strongest colour is best");
}

QString HeatMapChart::categoryName(qsizetype category) const
{
    const QString &name = m_means.categories[category];
    return m_means.numbers[category] < 0 ? tr("without category") : oneLine(name, 80);
}

QString HeatMapChart::textOf(const QString &category, const ChartCandidate &who, const CategoryCell &cell) const
{
    const QString mean = cell.scored > 0 ? scoreText(*cell.mean(), m_means.scorer.scale) : noValueText();
    const int scored = int(cell.scored);
    return tr("%1, %2: %3").arg(who.name, category, mean) + u'\n' + tr("%n item(s) scored", nullptr, scored);
}

void HeatMapChart::findRange()
{
    const Scale &scale = m_means.scorer.scale;
    double low = scale.high;
    double high = scale.low;
    for (const QList<CategoryCell> *cells : {&m_means.cells, &m_means.all}) {
        for (const CategoryCell &cell : *cells) {
            low = std::min(low, cell.mean().value_or(low));
            high = std::max(high, cell.mean().value_or(high));
        }
    }
    const double missing = (scale.high - scale.low) * leastRange - (high - low);
    m_low = missing > 0 ? low - missing / 2 : low;
    m_high = missing > 0 ? high + missing / 2 : high;
}

GridChart::Cell HeatMapChart::cellOf(const QString &category, const ChartCandidate &who, const CategoryCell &cell) const
{
    Cell result;
    result.element.candidate = who.column;
    result.element.what = tr("%1, %2").arg(who.name, category);
    result.element.text = textOf(category, who, cell);
    result.text = noValueText();
    if (cell.scored == 0)
        return result;
    const double share = (*cell.mean() - m_low) / std::max(m_high - m_low, 1e-9);
    result.hasGround = true;
    result.share = m_means.scorer.lowerIsBetter ? 1 - share : share;
    result.text = scoreText(*cell.mean(), m_means.scorer.scale);
    result.quiet = u"n = "_s + countText(cell.scored);
    return result;
}

void HeatMapChart::setMeans(const CategoryMeans &means)
{
    m_means = means;
    findRange();
    QList<Header> columns;
    for (const ChartCandidate &who : std::as_const(m_means.candidates))
        columns.append({who.name, {}, who.model, false});
    QList<Header> rows;
    QList<Cell> cells;
    if (!m_means.categories.isEmpty()) {
        rows.append({tr("All items"), {}, {}, true});
        for (qsizetype i = 0; i < m_means.candidates.size(); ++i)
            cells.append(cellOf(tr("all items"), m_means.candidates[i], m_means.all[i]));
    }
    for (qsizetype category = 0; category < m_means.categories.size(); ++category) {
        rows.append({categoryName(category), countText(m_means.items[category]), {}, false});
        for (qsizetype i = 0; i < m_means.candidates.size(); ++i) {
            Cell cell = cellOf(categoryName(category), m_means.candidates[i], m_means.cell(category, i));
            cell.element.kind = ChartElement::Kind::Category;
            cell.element.other = m_means.numbers[category];
            cells.append(cell);
        }
    }
    setGrid({}, columns, rows, cells);
}

QStringList HeatMapChart::summary() const
{
    QStringList lines;
    for (qsizetype category = 0; category < m_means.categories.size(); ++category) {
        QStringList line;
        for (qsizetype i = 0; i < m_means.candidates.size(); ++i) {
            const CategoryCell &cell = m_means.cell(category, i);
            const QString mean = cell.scored > 0 ? scoreText(*cell.mean(), m_means.scorer.scale) : noValueText();
            line.append(m_means.candidates[i].name + u' ' + mean);
        }
        lines.append(categoryName(category) + u": "_s + line.join(u", "_s));
    }
    return lines;
}

QList<QStringList> HeatMapChart::dataRows() const
{
    QList<QStringList> rows{{u"category"_s, u"candidate"_s, u"model"_s, u"scorer"_s, u"mean"_s, u"scored"_s}};
    for (qsizetype category = 0; category < m_means.categories.size(); ++category) {
        for (qsizetype i = 0; i < m_means.candidates.size(); ++i) {
            const CategoryCell &cell = m_means.cell(category, i);
            rows.append({m_means.categories[category], m_means.candidates[i].name, m_means.candidates[i].model,
                         m_means.scorer.name, plainNumber(cell.mean()), QString::number(cell.scored)});
        }
    }
    return rows;
}
