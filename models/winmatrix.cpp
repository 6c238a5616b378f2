#include "winmatrix.h"

#include <cmath>

namespace {
bool hasColumn(const AnswerScorer &values, qsizetype column)
{
    return column >= 0 && column < values.values.size();
}

PairWins pairWins(const QList<float> &first, const QList<float> &second)
{
    PairWins pair;
    const qsizetype rows = std::min(first.size(), second.size());
    for (qsizetype row = 0; row < rows; ++row) {
        // Comparisons with NaN are false, so that an item without both scores counts nowhere.
        pair.wins += first[row] > second[row];
        pair.losses += first[row] < second[row];
        pair.ties += first[row] == second[row];
    }
    return pair;
}
}

WinMatrix winMatrix(const AnswerScorer &values, const ChartScorer &scorer, const QList<ChartCandidate> &candidates)
{
    const qsizetype size = candidates.size();
    WinMatrix matrix{scorer, candidates, QList<PairWins>(size * size)};
    for (qsizetype a = 0; a < size; ++a) {
        for (qsizetype b = a + 1; b < size; ++b) {
            if (!hasColumn(values, candidates[a].column) || !hasColumn(values, candidates[b].column))
                continue;
            PairWins pair = pairWins(values.values[candidates[a].column], values.values[candidates[b].column]);
            if (scorer.lowerIsBetter)
                std::swap(pair.wins, pair.losses);
            matrix.cells[a * size + b] = pair;
            matrix.cells[b * size + a] = {pair.losses, pair.wins, pair.ties};
        }
    }
    return matrix;
}

QList<qint32> rowsOfOutcome(const AnswerScorer &values, qsizetype first, qsizetype second, Outcome outcome)
{
    QList<qint32> rows;
    if (!hasColumn(values, first) || !hasColumn(values, second))
        return rows;
    const QList<float> &a = values.values[first];
    const QList<float> &b = values.values[second];
    for (qsizetype row = 0; row < std::min(a.size(), b.size()); ++row) {
        const bool better = values.lowerIsBetter ? a[row] < b[row] : a[row] > b[row];
        const bool worse = values.lowerIsBetter ? a[row] > b[row] : a[row] < b[row];
        const bool wanted = outcome == Outcome::Win ? better : outcome == Outcome::Loss ? worse : a[row] == b[row];
        if (wanted)
            rows.append(qint32(row));
    }
    return rows;
}
