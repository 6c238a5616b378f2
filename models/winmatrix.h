#pragma once

#include "chartcandidates.h"

enum class Outcome { Win, Loss, Tie };

/// One candidate against another, over the items that both have a score for.
struct PairWins
{
    qint64 wins = 0;
    qint64 losses = 0;
    qint64 ties = 0;

    qint64 items() const { return wins + losses + ties; }
    /// Won items among all of them, 0 to 1; nullopt: no item is scored on both sides.
    std::optional<double> share() const
    {
        return items() > 0 ? std::optional(double(wins) / double(items())) : std::nullopt;
    }
    bool operator==(const PairWins &) const = default;
};

struct WinMatrix
{
    ChartScorer scorer;
    QList<ChartCandidate> candidates;
    QList<PairWins> cells; ///< row by row; nothing on the diagonal

    const PairWins &cell(qsizetype row, qsizetype column) const { return cells[row * candidates.size() + column]; }
};

WinMatrix winMatrix(const AnswerScorer &values, const ChartScorer &scorer, const QList<ChartCandidate> &candidates);
/// Rows where that came out for the first against the second (columns of the table).
QList<qint32> rowsOfOutcome(const AnswerScorer &values, qsizetype first, qsizetype second, Outcome outcome);
