// The part of Workbench that answers what is looked at: tables, texts, details, exports.
#include "answertablebuilder.h"
#include "answertexts.h"
#include "poolcalls.h"
#include "results.h"
#include "runfacts.h"
#include "workbenchreader.h"

#include <QThread>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int maximumSearchShares = 4;

using SharedTable = std::shared_ptr<const AnswerTable>;

Result<SharedTable> answersOf(const QString &project, const QList<qint64> &runs, const QString &baseline)
{
    const auto reader = ProjectReader::open(project);
    if (!reader)
        return reader.error();
    auto table = buildAnswerTable(**reader, runs, baseline);
    if (!table)
        return table.error();
    return SharedTable(std::make_shared<AnswerTable>(*std::move(table)));
}

Result<QList<qint32>> searchShare(const QString &project, const AnswerTable &table, const QString &text,
                                  const SearchShare &share)
{
    const auto reader = ProjectReader::open(project);
    if (!reader)
        return reader.error();
    return searchTexts(**reader, table, text, share);
}

Result<AnswerDetail> detailOf(const ProjectReader &reader, qint64 id)
{
    auto answer = reader.answer(id, true);
    if (!answer)
        return answer.error();
    auto scores = reader.scoresOf(id, true);
    if (!scores)
        return scores.error();
    auto scorers = reader.scorersOfCandidate(answer->key.candidate);
    if (!scorers)
        return scorers.error();
    return AnswerDetail{*std::move(answer), *std::move(scores), *std::move(scorers)};
}

Result<qint64> exportRequested(const QString &project, const ExportRequest &request)
{
    ExportOptions options;
    ExportFormat format = ExportFormat::CsvWide;
    switch (request.form) {
    case ExportForm::Spreadsheet: {
        const auto delimiter = delimiterFromText(request.delimiter.isEmpty() ? u","_s : request.delimiter);
        if (!delimiter)
            return delimiter.error();
        options = {.delimiter = *delimiter, .bom = true, .formulaSafe = true};
        break;
    }
    case ExportForm::Data:
        break;
    case ExportForm::DataLong:
        format = ExportFormat::CsvLong;
        break;
    case ExportForm::Jsonl:
        format = ExportFormat::Jsonl;
        break;
    }
    return exportRun(project, request.run, format, options, request.path,
                     {.items = request.items, .candidates = request.candidates});
}
}

void Workbench::loadAnswers(const QList<qint64> &runs, const QString &baseline, Done<SharedTable> done)
{
    m_pool->call(
        this, [path = m_path, runs, baseline] { return answersOf(path, runs, baseline); }, std::move(done));
}

void Workbench::differencesBetween(const QList<qint64> &runs, Done<QList<RunDifference>> done)
{
    m_pool->call(
        this,
        [path = m_path, runs]() -> Result<QList<RunDifference>> {
            const auto facts = loadRunFacts(path, runs);
            if (!facts)
                return facts.error();
            return runDifferences(*facts);
        },
        std::move(done));
}

void Workbench::readAnswerTexts(const QList<qint64> &answers, int length, Done<QStringList> done)
{
    onReader<QStringList>(
        [answers, length](const ProjectReader &reader) { return reader.answerTextStarts(answers, length); },
        std::move(done));
}

void Workbench::searchAnswers(SharedTable table, const QString &text, Done<QList<qint32>> done)
{
    // Most of the time goes into reading pages; several connections share it.
    struct Search
    {
        QList<QList<qint32>> found;
        Error error{ErrorKind::None, {}};
        int missing = 0;
    };
    const int shares = std::clamp(QThread::idealThreadCount(), 1, maximumSearchShares);
    const auto search = std::make_shared<Search>();
    search->missing = shares;
    const auto joined = [search, done = std::move(done)](const Result<QList<qint32>> &rows) {
        if (rows)
            search->found.append(*rows);
        else
            search->error = rows.error();
        if (--search->missing > 0)
            return;
        if (search->error.kind != ErrorKind::None)
            done(search->error);
        else
            done(joinedRows(search->found));
    };
    for (int share = 0; share < shares; ++share)
        m_pool->call(
            this,
            [path = m_path, table, text, share, shares] {
                return searchShare(path, *table, text, {share, shares});
            },
            joined);
}

void Workbench::readAnswer(qint64 answer, Done<AnswerDetail> done)
{
    onReader<AnswerDetail>([answer](const ProjectReader &reader) { return detailOf(reader, answer); }, std::move(done));
}

void Workbench::exportRun(const ExportRequest &request, Done<qint64> done)
{
    m_pool->call(
        this, [path = m_path, request] { return exportRequested(path, request); }, std::move(done));
}
