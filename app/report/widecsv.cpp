#include "widecsv.h"

#include "csvcells.h"
#include "itemwindow.h"
#include "longcsv.h"
#include "projectreader.h"
#include "sink.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
Result<QStringList> sourceColumns(const ProjectReader &reader, qint64 dataset)
{
    const auto datasets = reader.datasets();
    if (!datasets)
        return datasets.error();
    const auto found = std::ranges::find(*datasets, dataset, &DatasetInfo::id);
    return found == datasets->end() ? QStringList() : found->shape.columns;
}

QString candidateLabel(const Run &run, const Candidate &candidate, int repeat)
{
    return run.repeats > 1 ? candidate.name + u" repeat "_s + QString::number(repeat + 1) : candidate.name;
}

/// The input's header is kept; a column of ours that has the name of one of the input's gets a number.
QStringList wideHeader(const Run &run, const QStringList &columns)
{
    QStringList header = columns;
    QSet<QString> taken(columns.begin(), columns.end());
    const auto add = [&](const QString &name) {
        QString unique = name;
        for (int number = 2; taken.contains(unique); ++number)
            unique = name + u'_' + QString::number(number);
        taken.insert(unique);
        header.append(unique);
    };
    for (const Candidate &candidate : run.candidates) {
        for (int repeat = 0; repeat < run.repeats; ++repeat) {
            const QString label = candidateLabel(run, candidate, repeat);
            add(label + u" answer"_s);
            add(label + u" state"_s);
            for (const RunScorer &scorer : run.scorers) {
                const QString name = label + u' ' + scorer.spec.name;
                add(name);
                add(name + u" verdict"_s);
                add(name + u" reason"_s);
            }
        }
    }
    return header;
}

/// Gathers the answers of one item and writes its row when the next item begins.
class WideRows
{
public:
    WideRows(const Run &run, const QStringList &columns, ItemWindow &items, CsvCells &cells)
        : m_run(run)
        , m_columns(columns)
        , m_items(items)
        , m_cells(cells)
    {
        m_answers.resize(m_run.candidates.size() * m_run.repeats);
    }

    Result<void> add(const AnswerRow &row)
    {
        const AnswerKey &key = row.answer.key;
        const qsizetype position = m_items.positionOf(key.item);
        if (position < m_position) // an item that is not in the run; answers come in the order of items
            return {};
        if (const auto written = writeUpTo(position); !written)
            return written;
        const auto candidate = std::ranges::find(m_run.candidates, key.candidate, &Candidate::id);
        if (candidate != m_run.candidates.end() && key.repeat >= 0 && key.repeat < m_run.repeats)
            m_answers[(candidate - m_run.candidates.begin()) * m_run.repeats + key.repeat] = row;
        return {};
    }

    /// Writes the rows before `position`, those without answers too.
    Result<void> writeUpTo(qsizetype position)
    {
        for (; m_position < position; ++m_position) {
            const auto item = m_items.at(m_position);
            if (!item)
                return item.error();
            writeRow(**item);
        }
        return {};
    }

private:
    void writeRow(const Item &item)
    {
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const bool inPlace = i < item.fields.size() && item.fields[i].name == m_columns[i];
            const QString *field = inPlace ? &item.fields[i].text : item.field(m_columns[i]);
            m_cells.text(field ? *field : QString());
        }
        for (std::optional<AnswerRow> &row : m_answers) {
            writeAnswer(row.value_or(AnswerRow()));
            row.reset();
        }
        m_cells.endRow();
    }

    void writeAnswer(const AnswerRow &row)
    {
        m_cells.text(row.answer.text);
        m_cells.text(answerStateName(row.answer.state));
        for (qsizetype i = 0; i < m_run.scorers.size(); ++i) {
            const Score score = row.scores.value(i);
            m_cells.number(score.value);
            m_cells.text(score.verdict);
            m_cells.text(reasonCell(score));
        }
    }

    const Run &m_run;
    const QStringList &m_columns;
    ItemWindow &m_items;
    CsvCells &m_cells;
    QList<std::optional<AnswerRow>> m_answers; // by candidate, then repeat
    qsizetype m_position = 0;
};
}

Result<qint64> writeWideCsv(const ProjectReader &reader, const ExportScope &scope, const ExportOptions &options,
                            Sink &sink)
{
    const auto columns = sourceColumns(reader, scope.run.dataset);
    if (!columns)
        return columns.error();
    ItemWindow items(reader, scope.items);
    CsvCells cells(sink, options);
    for (const QString &name : wideHeader(scope.run, *columns))
        cells.text(name);
    cells.endRow();

    WideRows rows(scope.run, *columns, items, cells);
    const auto read = forEachInScope(reader, scope, [&](const AnswerRow &row) { return rows.add(row); });
    if (!read)
        return read.error();
    if (const auto written = rows.writeUpTo(items.size()); !written)
        return written.error();
    return qint64(items.size());
}
