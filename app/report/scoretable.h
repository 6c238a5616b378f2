#pragma once

#include "answer.h"
#include "plan.h"
#include "result.h"
#include "rowclusters.h"

#include <array>

/// What a scorer said of one item and candidate, all repeats together.
enum class CellState : quint8 {
    Absent, ///< the item is not in the candidate's run
    Planned, ///< no score, or none yet
    NotApplicable,
    Scored
};

/// One candidate's scores by one scorer: 9 bytes per item, 11 with repeats.
struct ScoreColumn
{
    QString name;
    QString model;
    QString prompt;
    qint64 run = 0;
    bool builtin = false;
    int repeats = 1;
    QList<double> values; ///< mean of the scored repeats, where the state is Scored
    QList<CellState> states;
    QList<quint16> scoredRepeats; ///< only with several repeats
    /// Answers by what kept them from a score, indexed by UnscoredReason; None counts the pending ones.
    std::array<qint64, 7> unscored{};

    bool isScored(qsizetype row) const { return states[row] == CellState::Scored; }
    /// Share of the item's repeats that have a score.
    double scoredShare(qsizetype row) const
    {
        if (!isScored(row))
            return 0;
        return scoredRepeats.isEmpty() ? 1 : double(scoredRepeats[row]) / repeats;
    }
};

/// The scores of one scorer: a column per candidate, a row per item. An item that occurs in several runs with the same
/// content is one row.
struct ScoreTable
{
    QString name;
    ScorerSpec spec;
    QString note;
    QList<ScoreColumn> columns;
    qsizetype rows = 0;
    QList<qint32> ids; ///< per row, the same for rows of one id with different content; empty: no two share one
    RowClusters clusters;
};

struct ComparisonView;
class ItemIndex;
class ProjectReader;

/// The scores of the view's scorer, one pass over each run. `clusters` are those of the index's rows.
Result<ScoreTable> loadScores(const ProjectReader &reader, const ComparisonView &view, const ItemIndex &index,
                              const RowClusters &clusters, qsizetype scorer);
