#include "scoretable.h"

#include "comparisonview.h"
#include "itemindex.h"
#include "projectreader.h"

#include <QHash>

namespace {
QList<ScoreColumn> emptyColumns(const ComparisonView &view, const ItemIndex &index, const ViewScorer &scorer,
                                QHash<qint64, qsizetype> *columnOf)
{
    QList<ScoreColumn> columns;
    for (const ViewCandidate &entry : view.candidates) {
        if (scorer.ids[entry.run] == 0)
            continue;
        const Run &run = view.runs[entry.run];
        ScoreColumn column{entry.name, entry.candidate.model, entry.candidate.prompt, run.id, entry.candidate.builtin};
        column.repeats = run.repeats;
        column.values.fill(0, index.rows());
        column.states.fill(CellState::Absent, index.rows());
        if (run.repeats > 1)
            column.scoredRepeats.fill(0, index.rows());
        for (const qint32 row : index.rowsOf(entry.run))
            column.states[row] = CellState::Planned;
        columnOf->insert(entry.candidate.id, columns.size());
        columns.append(std::move(column));
    }
    return columns;
}

void addValue(ScoreColumn *column, qsizetype row, double value)
{
    column->states[row] = CellState::Scored;
    column->values[row] += value;
    if (!column->scoredRepeats.isEmpty())
        ++column->scoredRepeats[row];
}

/// Sums become means. What does not apply to an item for one candidate applies for none: an answer that failed says
/// no_answer, although there was nothing to score it against.
void finishColumn(ScoreColumn *column, const QList<bool> &notApplicable)
{
    for (qsizetype row = 0; row < column->states.size(); ++row) {
        if (column->isScored(row) && !column->scoredRepeats.isEmpty())
            column->values[row] /= column->scoredRepeats[row];
        if (column->states[row] == CellState::Planned && notApplicable[row])
            column->states[row] = CellState::NotApplicable;
    }
}
}

Result<ScoreTable> loadScores(const ProjectReader &reader, const ComparisonView &view, const ItemIndex &index,
                              const RowClusters &clusters, qsizetype scorer)
{
    const ViewScorer &wanted = view.scorers[scorer];
    QHash<qint64, qsizetype> columnOf;
    ScoreTable table{wanted.name,  wanted.spec,       wanted.note, emptyColumns(view, index, wanted, &columnOf),
                     index.rows(), index.idsOfRows(), clusters};
    QList<bool> notApplicable(index.rows(), false);
    for (qsizetype run = 0; run < view.runs.size(); ++run) {
        if (wanted.ids[run] == 0)
            continue;
        const auto read = reader.forEachScoreValue(view.runs[run].id, wanted.ids[run], [&](const ScoreValue &score) {
            const qsizetype row = index.rowOf(run, score.item);
            const auto column = columnOf.constFind(score.candidate);
            if (row < 0 || column == columnOf.constEnd())
                return;
            if (score.value) {
                addValue(&table.columns[*column], row, *score.value);
                return;
            }
            ++table.columns[*column].unscored[std::size_t(score.unscored)];
            if (score.unscored != UnscoredReason::NotApplicable)
                return;
            CellState &state = table.columns[*column].states[row];
            if (!wanted.spec.isContextJudge())
                notApplicable[row] = true;
            else if (state == CellState::Planned) // of this candidate's context, not of the item
                state = CellState::NotApplicable;
        });
        if (!read)
            return read.error();
    }
    for (ScoreColumn &column : table.columns)
        finishColumn(&column, notApplicable);
    return table;
}
