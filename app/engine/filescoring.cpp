#include "filescoring.h"

#include "columnmapping.h"
#include "metric.h"
#include "tablereader.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
Result<DatasetShape> scoringShape(const QStringList &columns, const FileScoring &request)
{
    QList<ColumnRole> wished;
    if (!request.answerColumn.isEmpty())
        wished.append({Role::Given, request.answerColumn});
    if (!request.referenceColumn.isEmpty())
        wished.append({Role::Reference, request.referenceColumn});
    auto roles = applyRoles(columns, wished);
    if (!roles)
        return roles.error();
    DatasetShape shape{columns, std::move(*roles), {}};
    if (shape.columnOf(Role::Given) < 0)
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate("FileScoring",
                                                 "No column looks like answers. The file has: %1. Say which "
                                                 "one it is with --answer COLUMN.")
                         .arg(columns.join(u", "_s))};
    return shape;
}

void takeProblems(TableReader &reader, FileScores &scores)
{
    for (const RowProblem &problem : reader.takeProblems()) {
        if (scores.problems.size() < maximumProblems)
            scores.problems.append({problem.row, problem.line, problem.message});
    }
}
}

Result<FileScores> scoreFile(const FileScoring &request)
{
    if (!isMetric(request.metric))
        return Error{ErrorKind::Usage,
                     QCoreApplication::translate("FileScoring", "There is no metric %1. There are: %2.")
                         .arg(request.metric, metricNames().join(u", "_s))};
    const auto metric = makeMetric({.kind = request.metric, .name = request.metric});
    if (!metric)
        return metric.error();
    const auto reader = TableReader::open(request.path, {.encoding = request.encoding, .delimiter = request.delimiter});
    if (!reader)
        return reader.error();

    FileScores scores;
    scores.binary = (*metric)->isBinary();
    DatasetShape shape;
    qsizetype answerColumn = -1;
    QList<Metric::Pair> pairs;
    for (;;) {
        const auto row = (*reader)->next();
        if (!row)
            return row.error();
        if (!*row)
            break;
        if (shape.columns.size() != (*reader)->columns().size()) {
            auto found = scoringShape((*reader)->columns(), request);
            if (!found)
                return found.error();
            shape = std::move(*found);
            answerColumn = request.answerColumn.isEmpty() ? shape.columnOf(Role::Given)
                                                          : shape.columns.indexOf(request.answerColumn);
        }
        const Item item = makeItem(shape, QString::number((*row)->row), (*row)->cells);
        const QString answer = (*row)->cells.value(answerColumn);
        const Reading reading = (*metric)->score(answer, item);
        scores.rows.append({(*row)->row, reading.value, reading.value ? UnscoredReason::None : reading.unscored});
        if ((*metric)->hasCorpusForm() && reading.value)
            pairs.append({answer, QStringList{item.reference} + item.accepted});
    }
    takeProblems(**reader, scores);
    if ((*metric)->hasCorpusForm() && !pairs.isEmpty())
        scores.corpus = (*metric)->corpusScore(pairs);
    return scores;
}
