#include "longcsv.h"

#include "csvcells.h"
#include "itemwindow.h"
#include "projectreader.h"
#include "sink.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr const char *longColumns[] = {"run",
                                       "item_id",
                                       "question",
                                       "reference",
                                       "category",
                                       "prompt",
                                       "model",
                                       "repeat",
                                       "answer",
                                       "answer_state",
                                       "error",
                                       "scorer",
                                       "score",
                                       "score_state",
                                       "verdict",
                                       "reason",
                                       "judge",
                                       "prompt_tokens",
                                       "completion_tokens",
                                       "cost",
                                       "judge_prompt_tokens",
                                       "judge_completion_tokens",
                                       "judge_cost",
                                       "latency_ms",
                                       "ttft_ms",
                                       "started_at"};

class LongRows
{
public:
    LongRows(const Run &run, CsvCells &cells)
        : m_run(run)
        , m_cells(cells)
    {
        for (const char *name : longColumns)
            m_cells.text(QString::fromLatin1(name));
        m_cells.endRow();
    }

    void add(const AnswerRow &row, const Item &item)
    {
        if (m_run.scorers.isEmpty())
            writeRow(row.answer, item, nullptr, Score());
        for (qsizetype i = 0; i < m_run.scorers.size(); ++i)
            writeRow(row.answer, item, &m_run.scorers[i].spec, row.scores.value(i));
    }

    qint64 rows() const { return m_rows; }

private:
    void writeRow(const Answer &answer, const Item &item, const ScorerSpec *scorer, const Score &score)
    {
        const auto found = std::ranges::find(m_run.candidates, answer.key.candidate, &Candidate::id);
        const Candidate candidate = found == m_run.candidates.end() ? Candidate() : *found;
        m_cells.integer(m_run.id);
        for (const QString *text :
             {&item.id, &item.question, &item.reference, &item.category, &candidate.prompt, &candidate.model})
            m_cells.text(*text);
        m_cells.integer(answer.key.repeat + 1);
        m_cells.text(answer.text);
        m_cells.text(answerStateName(answer.state));
        m_cells.text(errorCell(answer));
        writeScore(scorer, score);
        writeFigures(answer, score);
        m_cells.endRow();
        ++m_rows;
    }

    void writeScore(const ScorerSpec *scorer, const Score &score)
    {
        m_cells.text(scorer ? scorer->name : QString());
        m_cells.number(score.value);
        m_cells.text(scorer ? scoreStateName(score.state) : QString());
        m_cells.text(score.verdict);
        m_cells.text(reasonCell(score));
        m_cells.text(scorer ? scorer->judge : QString());
    }

    void writeFigures(const Answer &answer, const Score &score)
    {
        m_cells.integer(answer.usage.prompt());
        m_cells.integer(answer.usage.output);
        m_cells.number(answer.cost);
        m_cells.integer(score.usage.prompt());
        m_cells.integer(score.usage.output);
        m_cells.number(score.cost);
        m_cells.number(answer.latencyMs > 0 ? std::optional(answer.latencyMs) : std::nullopt);
        m_cells.number(answer.ttftMs);
        m_cells.text(timeCell(answer.startedAt));
    }

    const Run &m_run;
    CsvCells &m_cells;
    qint64 m_rows = 0;
};
}

QString reasonCell(const Score &score)
{
    if (score.state != ScoreState::Unscored)
        return score.reason;
    const QString name = unscoredReasonName(score.unscored);
    return score.reason.isEmpty() ? name : name + u": "_s + score.reason;
}

QString errorCell(const Answer &answer)
{
    const QString kind = errorKindName(answer.errorKind);
    if (kind.isEmpty() || answer.error.isEmpty())
        return kind + answer.error;
    return kind + u": "_s + answer.error;
}

QString timeCell(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

Result<qint64> writeLongCsv(const ProjectReader &reader, const ExportScope &scope, const ExportOptions &options,
                            Sink &sink)
{
    ItemWindow items(reader, scope.items);
    CsvCells cells(sink, options);
    LongRows rows(scope.run, cells);
    const auto read = forEachInScope(reader, scope, [&](const AnswerRow &row) -> Result<void> {
        const auto item = items.item(row.answer.key.item);
        if (!item)
            return item.error();
        rows.add(row, **item);
        return {};
    });
    if (!read)
        return read.error();
    return rows.rows();
}
