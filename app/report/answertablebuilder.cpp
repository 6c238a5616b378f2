#include "answertablebuilder.h"

#include "comparisonview.h"
#include "itemindex.h"
#include "projectreader.h"
#include "scorekinds.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace {
constexpr float unknownNumber = std::numeric_limits<float>::quiet_NaN();

/// What is known of one candidate's cells by one scorer until their repeats are all there. Only with repeats.
struct RepeatTally
{
    quint16 scored = 0;
    quint16 reasonRepeat = std::numeric_limits<quint16>::max(); ///< the one whose reason is kept
};

AnswerColumn emptyColumn(const ComparisonView &view, const ViewCandidate &entry, qsizetype rows)
{
    const Run &run = view.runs[entry.run];
    AnswerColumn column{entry.name, entry.candidate.model, entry.candidate.prompt, run.id, entry.candidate.builtin};
    column.repeats = run.repeats;
    const qsizetype cells = rows * run.repeats;
    column.answers.fill(0, cells);
    column.states.fill(AnswerState::Pending, cells);
    column.latencyMs.fill(unknownNumber, cells);
    column.completionTokens.fill(-1, cells);
    column.errors.fill(ErrorKind::None, cells);
    return column;
}

AnswerScorer emptyScorer(const ViewScorer &entry, qsizetype candidates, qsizetype rows)
{
    AnswerScorer scorer{entry.name, entry.spec, entry.note, isBinaryScorer(entry.spec), lowerIsBetter(entry.spec.kind)};
    scorer.values.fill(QList<float>(rows, unknownNumber), candidates);
    scorer.reasons.fill(QList<UnscoredReason>(rows, UnscoredReason::None), candidates);
    return scorer;
}

/// Fills a table while the answers of its runs stream by.
class TableFilling
{
public:
    TableFilling(const ComparisonView &view, const ItemIndex &index, AnswerTable &table)
        : m_view(view)
        , m_index(index)
        , m_table(table)
    {
        for (const ViewCandidate &entry : view.candidates) {
            m_columnOf.insert(entry.candidate.id, table.columns.size());
            table.columns.append(emptyColumn(view, entry, index.rows()));
        }
        for (const ViewScorer &entry : view.scorers) {
            for (const qint64 id : entry.ids)
                m_scorerOf.insert(id, table.scorers.size());
            table.scorers.append(emptyScorer(entry, table.columns.size(), index.rows()));
        }
        m_tallies.resize(std::size_t(table.scorers.size() * table.columns.size()));
    }

    Result<void> addItems(const ProjectReader &reader)
    {
        m_table.items.fill(0, m_index.rows());
        m_table.ids.resize(m_index.rows());
        m_table.category.fill(-1, m_index.rows());
        QHash<QString, qint32> categories;
        for (qsizetype run = 0; run < m_view.runs.size(); ++run) {
            qsizetype position = 0;
            const auto read = reader.forEachRunItemLabel(
                m_view.runs[run].id, [&](qint64 version, const QString &id, const QString &category) {
                    const qsizetype row = m_index.rowsOf(run)[position++];
                    if (m_table.items[row] > 0)
                        return;
                    m_table.items[row] = version;
                    m_table.ids[row] = id;
                    if (category.isEmpty())
                        return;
                    if (!categories.contains(category))
                        categories.insert(category, qint32(categories.size()));
                    m_table.category[row] = categories.value(category);
                });
            if (!read)
                return read;
        }
        sortCategories(categories);
        return {};
    }

    Result<void> addAnswers(const ProjectReader &reader)
    {
        for (qsizetype run = 0; run < m_view.runs.size(); ++run) {
            const auto read = reader.forEachAnswerMark(
                m_view.runs[run].id,
                [&](const AnswerMark &answer, std::span<const ScoreMark> scores) { add(run, answer, scores); });
            if (!read)
                return read;
        }
        finish();
        return {};
    }

private:
    void sortCategories(const QHash<QString, qint32> &categories)
    {
        QStringList sorted = categories.keys();
        sorted.sort();
        QList<qint32> numberOf(sorted.size());
        for (qsizetype i = 0; i < sorted.size(); ++i)
            numberOf[categories.value(sorted[i])] = qint32(i);
        for (qint32 &category : m_table.category) {
            if (category >= 0)
                category = numberOf[category];
        }
        m_table.categories = sorted;
    }

    void add(qsizetype run, const AnswerMark &answer, std::span<const ScoreMark> scores)
    {
        const auto at = m_columnOf.constFind(answer.candidate);
        const qsizetype row = m_index.rowOf(run, answer.item);
        if (at == m_columnOf.constEnd() || row < 0)
            return;
        AnswerColumn &column = m_table.columns[*at];
        if (answer.repeat < 0 || answer.repeat >= column.repeats)
            return;
        const qsizetype cell = row * column.repeats + answer.repeat;
        column.answers[cell] = answer.id;
        column.states[cell] = answer.state;
        column.errors[cell] = answer.errorKind;
        if (answer.latencyMs > 0)
            column.latencyMs[cell] = float(answer.latencyMs);
        if (answer.completionTokens)
            column.completionTokens[cell]
                = qint32(std::clamp<qint64>(*answer.completionTokens, 0, std::numeric_limits<qint32>::max()));
        for (const ScoreMark &score : scores) {
            if (const auto scorer = m_scorerOf.constFind(score.scorer); scorer != m_scorerOf.constEnd())
                addScore(*scorer, *at, row, answer.repeat, score);
        }
    }

    RepeatTally &tallyOf(qsizetype scorer, qsizetype column, qsizetype row)
    {
        std::vector<RepeatTally> &tallies = m_tallies[std::size_t(scorer * m_table.columns.size() + column)];
        if (tallies.empty())
            tallies.resize(std::size_t(m_index.rows()));
        return tallies[std::size_t(row)];
    }

    void addScore(qsizetype scorer, qsizetype column, qsizetype row, int repeat, const ScoreMark &score)
    {
        float &value = m_table.scorers[scorer].values[column][row];
        UnscoredReason &reason = m_table.scorers[scorer].reasons[column][row];
        if (m_table.columns[column].repeats == 1) {
            value = score.value ? float(*score.value) : unknownNumber;
            reason = score.unscored;
            return;
        }
        RepeatTally &tally = tallyOf(scorer, column, row);
        if (score.value) {
            value = tally.scored++ == 0 ? float(*score.value) : value + float(*score.value);
        } else if (repeat < tally.reasonRepeat) {
            tally.reasonRepeat = quint16(repeat);
            reason = score.unscored;
        }
    }

    void finish()
    {
        for (qsizetype scorer = 0; scorer < m_table.scorers.size(); ++scorer) {
            for (qsizetype column = 0; column < m_table.columns.size(); ++column) {
                const std::vector<RepeatTally> &tallies
                    = m_tallies[std::size_t(scorer * m_table.columns.size() + column)];
                for (std::size_t row = 0; row < tallies.size(); ++row) {
                    if (tallies[row].scored == 0)
                        continue;
                    m_table.scorers[scorer].values[column][qsizetype(row)] /= float(tallies[row].scored);
                    m_table.scorers[scorer].reasons[column][qsizetype(row)] = UnscoredReason::None;
                }
            }
            spreadNotApplicable(m_table.scorers[scorer]);
        }
    }

    /// As in loadScores(): what does not apply to an item for one candidate applies for none; an answer that failed
    /// says no_answer, although there was nothing to score it against.
    void spreadNotApplicable(AnswerScorer &scorer) const
    {
        if (scorer.spec.isContextJudge())
            return;
        for (qsizetype row = 0; row < m_index.rows(); ++row) {
            const bool applies = std::ranges::none_of(scorer.reasons, [row](const QList<UnscoredReason> &reasons) {
                return reasons[row] == UnscoredReason::NotApplicable;
            });
            if (applies)
                continue;
            for (qsizetype column = 0; column < scorer.values.size(); ++column) {
                if (std::isnan(scorer.values[column][row]))
                    scorer.reasons[column][row] = UnscoredReason::NotApplicable;
            }
        }
    }

    const ComparisonView &m_view;
    const ItemIndex &m_index;
    AnswerTable &m_table;
    QHash<qint64, qsizetype> m_columnOf; ///< by candidate id
    QHash<qint64, qsizetype> m_scorerOf; ///< by scorer id
    std::vector<std::vector<RepeatTally>> m_tallies; ///< by scorer × columns + column; empty without repeats
};
}

Result<AnswerTable> buildAnswerTable(const ProjectReader &reader, const QList<qint64> &runs, const QString &baseline)
{
    const auto view = loadView(reader, runs, baseline);
    if (!view)
        return view.error();
    AnswerTable table;
    table.baseline = view->baseline;
    for (const Run &run : view->runs)
        table.runs.append(run.id);
    const auto index = ItemIndex::build(reader, table.runs);
    if (!index)
        return index.error();
    TableFilling filling(*view, *index, table);
    if (const auto added = filling.addItems(reader); !added)
        return added.error();
    if (const auto added = filling.addAnswers(reader); !added)
        return added.error();
    return table;
}
