#include "winmatrixchart.h"

#include "formatting.h"
#include "separatedtext.h"

using namespace Qt::Literals::StringLiterals;

WinMatrixChart::WinMatrixChart(QWidget *parent)
    : GridChart(parent)
{
    setEmptyText(tr("Wins need two candidates with a score."));
}

QString WinMatrixChart::title() const
{
    return tr("%1: wins, item by item").arg(m_matrix.scorer.name);
}

QString WinMatrixChart::subtitle() const
{
    return tr("Share of the items scored on both sides where the row's candidate scores better than the column's");
}

QString WinMatrixChart::textOf(qsizetype row, qsizetype column) const
{
    const PairWins &pair = m_matrix.cell(row, column);
    const int items = int(pair.items());
    return tr("%1 against %2: %3 won, %4 lost, %5 tied")
               .arg(m_matrix.candidates[row].name, m_matrix.candidates[column].name, countText(pair.wins),
                    countText(pair.losses), countText(pair.ties))
        + u'\n' + tr("%n item(s) scored on both sides", nullptr, items);
}

GridChart::Cell WinMatrixChart::cellOf(qsizetype row, qsizetype column, double most) const
{
    Cell cell;
    if (row == column) {
        cell.elementless = true;
        return cell;
    }
    const PairWins &pair = m_matrix.cell(row, column);
    cell.element.kind = ChartElement::Kind::Wins;
    cell.element.candidate = m_matrix.candidates[row].column;
    cell.element.other = m_matrix.candidates[column].column;
    cell.element.what = tr("%1 better than %2").arg(m_matrix.candidates[row].name, m_matrix.candidates[column].name);
    cell.element.text = textOf(row, column);
    cell.text = pair.share() ? percentText(*pair.share()) : noValueText();
    if (!pair.share())
        return cell;
    cell.hasGround = true;
    cell.share = *pair.share() / most;
    cell.quiet = tr("%1 : %2").arg(countText(pair.wins), countText(pair.losses));
    return cell;
}

void WinMatrixChart::setMatrix(const WinMatrix &matrix)
{
    m_matrix = matrix;
    double most = 0.5;
    qint64 items = 0;
    for (const PairWins &pair : std::as_const(m_matrix.cells)) {
        most = std::max(most, pair.share().value_or(0));
        items += pair.items();
    }
    QList<Header> headers;
    QList<Cell> cells;
    if (items > 0) {
        for (qsizetype row = 0; row < m_matrix.candidates.size(); ++row) {
            headers.append({m_matrix.candidates[row].name, {}, m_matrix.candidates[row].model, false});
            for (qsizetype column = 0; column < m_matrix.candidates.size(); ++column)
                cells.append(cellOf(row, column, most));
        }
    }
    setGrid(tr("row beats column"), headers, headers, cells);
}

QStringList WinMatrixChart::summary() const
{
    QStringList lines;
    for (qsizetype row = 0; row < m_matrix.candidates.size(); ++row) {
        for (qsizetype column = row + 1; column < m_matrix.candidates.size(); ++column)
            lines.append(textOf(row, column));
    }
    return lines;
}

QList<QStringList> WinMatrixChart::dataRows() const
{
    QList<QStringList> rows{
        {u"candidate"_s, u"against"_s, u"scorer"_s, u"wins"_s, u"losses"_s, u"ties"_s, u"items"_s, u"share"_s}};
    for (qsizetype row = 0; row < m_matrix.candidates.size(); ++row) {
        for (qsizetype column = 0; column < m_matrix.candidates.size(); ++column) {
            const PairWins &pair = m_matrix.cell(row, column);
            if (row != column) {
                rows.append({m_matrix.candidates[row].name, m_matrix.candidates[column].name, m_matrix.scorer.name,
                             QString::number(pair.wins), QString::number(pair.losses), QString::number(pair.ties),
                             QString::number(pair.items()), plainNumber(pair.share())});
            }
        }
    }
    return rows;
}
