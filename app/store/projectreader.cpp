#include "projectreader.h"

#include "answermarks.h"
#include "answerstore.h"
#include "batchstore.h"
#include "cachestore.h"
#include "database.h"
#include "datasetstore.h"
#include "documentstore.h"
#include "draftstore.h"
#include "itemquery.h"
#include "projectfile.h"
#include "projectlock.h"
#include "runfigures.h"
#include "runstore.h"

ProjectReader::ProjectReader(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{
}

ProjectReader::~ProjectReader() = default;

Result<std::unique_ptr<ProjectReader>> ProjectReader::open(const QString &path)
{
    auto database = openForReading(path, projectMigrations());
    if (!database)
        return database.error();
    return std::unique_ptr<ProjectReader>(new ProjectReader(std::move(*database)));
}

Result<QList<DatasetInfo>> ProjectReader::datasets() const
{
    return readDatasets(*m_database);
}

Result<QList<Run>> ProjectReader::runs() const
{
    return readRuns(*m_database);
}

Result<Run> ProjectReader::run(qint64 id) const
{
    return readRun(*m_database, id);
}

Result<qint64> ProjectReader::lastRun() const
{
    return readLastRun(*m_database);
}

Result<QList<qint64>> ProjectReader::datasetItems(qint64 dataset) const
{
    return readDatasetItems(*m_database, dataset);
}

Result<QStringList> ProjectReader::datasetItemIds(qint64 dataset) const
{
    return readDatasetItemIds(*m_database, dataset);
}

Result<QList<qint64>> ProjectReader::runItems(qint64 run) const
{
    return readRunItems(*m_database, run);
}

Result<QList<Item>> ProjectReader::items(const QList<qint64> &versions) const
{
    return readItems(*m_database, versions);
}

Result<QList<ItemRef>> ProjectReader::findItems(const ItemQuery &query) const
{
    return queryStoredItems(*m_database, query);
}

Result<QList<std::pair<QString, QString>>> ProjectReader::documents() const
{
    return readDocuments(*m_database);
}

Result<QStringList> ProjectReader::documentNames() const
{
    return readDocumentNames(*m_database);
}

Result<StoredDraft> ProjectReader::draft() const
{
    return readStoredDraft(*m_database);
}

Result<QList<StoredPrompt>> ProjectReader::promptVersions() const
{
    return readStoredPrompts(*m_database);
}

Result<void>
ProjectReader::forEachAnswerState(qint64 candidate,
                                  const std::function<void(qint64 item, int repeat, AnswerState)> &row) const
{
    return forEachStoredState(*m_database, candidate, row);
}

Result<QList<qint64>> ProjectReader::answersToScore(qint64 run, qint64 scorer, qint64 after, int limit,
                                                    bool alsoUnscored) const
{
    return readAnswersToScore(*m_database, run, scorer, after, limit, alsoUnscored);
}

Result<Answer> ProjectReader::answer(qint64 id, bool withCalls) const
{
    return readAnswer(*m_database, id, withCalls);
}

Result<QList<Score>> ProjectReader::scoresOf(qint64 answer, bool withCalls) const
{
    return readScores(*m_database, answer, withCalls);
}

Result<std::optional<Answer>> ProjectReader::askedAnswer(const QByteArray &key) const
{
    return findAskedAnswer(*m_database, key);
}

Result<std::optional<Score>> ProjectReader::askedScore(const QByteArray &key) const
{
    return findAskedScore(*m_database, key);
}

Result<qint64> ProjectReader::countAsked(const QList<QByteArray> &keys) const
{
    return ::countAsked(*m_database, keys);
}

Result<QList<CachedCount>> ProjectReader::cachedCounts(qint64 run) const
{
    return readCachedCounts(*m_database, run);
}

Result<QByteArray> ProjectReader::judgeSecret() const
{
    return readJudgeSecret(*m_database);
}

Result<QList<RunScorer>> ProjectReader::scorersOfCandidate(qint64 candidate) const
{
    return readScorersOfCandidate(*m_database, candidate);
}

Result<void> ProjectReader::forEachAnswer(qint64 run, const std::function<Result<void>(const AnswerRow &)> &row) const
{
    return forEachStoredAnswer(*m_database, run, AnswerOrder::ByCandidate, row);
}

Result<void> ProjectReader::forEachAnswerByItem(qint64 run,
                                                const std::function<Result<void>(const AnswerRow &)> &row) const
{
    return forEachStoredAnswer(*m_database, run, AnswerOrder::ByItem, row);
}

Result<void> ProjectReader::forEachAnswerOf(qint64 run, const QList<qint64> &items,
                                            const std::function<Result<void>(const AnswerRow &)> &row) const
{
    return forEachStoredAnswerOf(*m_database, run, items, row);
}

Result<void> ProjectReader::forEachScoreValue(qint64 run, qint64 scorer,
                                              const std::function<void(const ScoreValue &)> &row) const
{
    return forEachStoredScoreValue(*m_database, run, scorer, row);
}

Result<void> ProjectReader::forEachRunItem(
    qint64 run, const std::function<void(qint64 version, const QString &id, const QByteArray &hash)> &row) const
{
    return forEachStoredRunItem(*m_database, run, row);
}

Result<void> ProjectReader::forEachRunItemLabel(
    qint64 run, const std::function<void(qint64 version, const QString &id, const QString &category)> &row) const
{
    return forEachStoredItemLabel(*m_database, run, row);
}

Result<void>
ProjectReader::forEachRunItemCell(qint64 run, const QString &column,
                                  const std::function<void(qint64 version, const QString &text)> &row) const
{
    return forEachStoredItemCell(*m_database, run, column, row);
}

Result<void> ProjectReader::forEachAnswerMark(
    qint64 run, const std::function<void(const AnswerMark &, std::span<const ScoreMark> scores)> &row) const
{
    return forEachStoredMark(*m_database, run, row);
}

Result<QStringList> ProjectReader::answerTextStarts(const QList<qint64> &answers, int length) const
{
    return readTextStarts(*m_database, answers, length);
}

Result<void> ProjectReader::forEachAnswerText(qint64 first, qint64 last,
                                              const std::function<void(qint64 answer, QByteArrayView utf8)> &row) const
{
    return forEachStoredText(*m_database, first, last, row);
}

Result<void> ProjectReader::forEachQuestion(
    const QList<qint64> &versions,
    const std::function<void(qsizetype index, QByteArrayView question, QByteArrayView reference)> &row) const
{
    return forEachStoredQuestion(*m_database, versions, row);
}

Result<QList<CandidateTotals>> ProjectReader::candidateTotals(qint64 run) const
{
    return readCandidateTotals(*m_database, run);
}

Result<QList<ReportedModel>> ProjectReader::reportedModels(qint64 run) const
{
    return readReportedModels(*m_database, run);
}

Result<QList<Batch>> ProjectReader::batches(qint64 run, bool openOnly) const
{
    return openOnly ? readOpenBatches(*m_database, run) : readBatches(*m_database, run);
}

Result<void> ProjectReader::forEachBatchCell(qint64 candidate, qint64 scorer,
                                             const std::function<void(const AnswerKey &key, qint64 answer)> &row) const
{
    return forEachOpenCell(*m_database, candidate, scorer, row);
}

Result<QList<BatchItem>> ProjectReader::batchItems(const QString &tag) const
{
    return readBatchItems(*m_database, tag);
}

Result<BatchItem> ProjectReader::batchItem(const QString &tag, const QString &customId) const
{
    return readBatchItem(*m_database, tag, customId);
}

Result<QList<StateCount>> ProjectReader::answerCounts(qint64 run) const
{
    return readAnswerCounts(*m_database, run);
}

Result<QList<StateCount>> ProjectReader::scoreCounts(qint64 run) const
{
    return readScoreCounts(*m_database, run);
}

Result<void> ProjectReader::forEachCellUsage(qint64 candidate, qint64 scorer,
                                             const std::function<void(const CellUsage &)> &row) const
{
    return readCellUsage(*m_database, candidate, scorer, row);
}

Result<void> ProjectReader::forEachUnpricedCall(qint64 run, const std::function<void(const UnpricedCall &)> &row) const
{
    return readUnpricedCalls(*m_database, run, row);
}

Result<RunTotals> ProjectReader::totals(qint64 run) const
{
    return readTotals(*m_database, run);
}

Result<std::optional<double>> ProjectReader::reportedCost(const AnswerKey &key, qint64 scorer,
                                                          const CacheOrigin &origin) const
{
    return readReportedCost(*m_database, key, scorer, origin);
}

Result<RunFigures> ProjectReader::figures(qint64 run) const
{
    return readRunFigures(*m_database, run);
}

QString ProjectReader::writerOf(const QString &path)
{
    return ProjectLock::holder(path);
}
