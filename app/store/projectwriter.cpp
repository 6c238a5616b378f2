#include "projectwriter.h"

#include "answerstore.h"
#include "batchstore.h"
#include "database.h"
#include "datasetstore.h"
#include "documentstore.h"
#include "draftstore.h"
#include "itemedit.h"
#include "itemimport.h"
#include "projectfile.h"
#include "projectlock.h"
#include "projectwriting.h"
#include "runstore.h"

#include <QTimer>

#include <chrono>

using namespace std::chrono_literals;

namespace {
constexpr qsizetype rowsPerCommit = 100;
constexpr auto commitInterval = 100ms;

/// What the window keeps of a saved call: everything but its large texts.
void dropTexts(QList<Call> &calls)
{
    for (Call &call : calls) {
        call.request.clear();
        call.reply.clear();
    }
}
}

ProjectWriter::ProjectWriter(QString path, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setTimerType(Qt::PreciseTimer);
    m_timer->setInterval(commitInterval);
    connect(m_timer, &QTimer::timeout, this, &ProjectWriter::flush);
}

ProjectWriter::~ProjectWriter()
{
    flush();
    m_imports.clear();
}

Result<void> ProjectWriter::open()
{
    m_imports.clear();
    m_waiting.clear();
    m_failure.reset();
    m_database.reset();
    m_lock = std::make_unique<ProjectLock>(m_path);
    Result<void> done = m_lock->acquire();
    if (!done) {
        m_lock.reset();
        return done;
    }
    auto opened = openForWriting(m_path, projectMigrations());
    if (opened) {
        m_database = std::move(*opened);
        done = markInterrupted(*m_database);
        if (done)
            done = m_database->inTransaction([this] { return dropUnsentBatches(*m_database); });
        if (done)
            done = dropHalfImported(*m_database);
    } else {
        done = opened.error();
    }
    if (!done) {
        m_database.reset();
        m_lock.reset();
    }
    return done;
}

Result<qint64> ProjectWriter::beginDataset(const QString &name, const QString &sourcePath, const DatasetShape &shape,
                                           const QString &fingerprint, Purpose purpose, const QByteArray &origin)
{
    qint64 id = 0;
    const auto done = writeNow([&](Database &database) -> Result<void> {
        const auto dataset = insertDataset(database, name, sourcePath, shape, fingerprint, purpose, origin);
        if (!dataset)
            return dataset.error();
        id = *dataset;
        return {};
    });
    if (!done)
        return done.error();
    m_imports[id] = std::make_unique<ItemImport>(*m_database, id, shape);
    return id;
}

Result<QList<std::pair<qint64, QString>>> ProjectWriter::addRows(qint64 dataset, qint64 firstRow,
                                                                 const QList<QStringList> &rows)
{
    const auto import = importOf(dataset);
    if (!import)
        return import.error();
    return (*import)->addRows(firstRow, rows, [this] { flushIfDue(); });
}

Result<qint64> ProjectWriter::finishDataset(qint64 dataset, const QStringList &columns)
{
    const auto import = importOf(dataset);
    if (!import)
        return import.error();
    const auto count = (*import)->finish(columns);
    if (count)
        m_imports.erase(dataset);
    return count;
}

Result<void> ProjectWriter::abandonDataset(qint64 dataset)
{
    const auto import = importOf(dataset);
    if (!import)
        return import.error();
    m_imports.erase(dataset);
    return dropDataset(*m_database, dataset);
}

Result<void> ProjectWriter::addDocument(const QString &name, const QString &text)
{
    return writeNow([&](Database &database) { return putDocument(database, name, text); });
}

Result<void> ProjectWriter::beginRemoval(qint64 dataset)
{
    return writeNow([&](Database &database) { return markForRemoval(database, dataset); });
}

Result<bool> ProjectWriter::removeSlice(qint64 dataset)
{
    flush();
    if (const auto isReady = ready(); !isReady)
        return isReady.error();
    return dropMarkedSlice(*m_database, dataset);
}

Result<void> ProjectWriter::renameDataset(qint64 dataset, const QString &name)
{
    return writeNow([&](Database &database) { return renameStoredDataset(database, dataset, name); });
}

Result<ItemChange> ProjectWriter::editItem(qint64 item, const QStringList &cells)
{
    return writeNowFor<ItemChange>([&](Database &database) { return editStoredItem(database, item, cells); });
}

Result<ItemChange> ProjectWriter::addItem(qint64 dataset, const QStringList &cells)
{
    return writeNowFor<ItemChange>([&](Database &database) { return addStoredItem(database, dataset, cells); });
}

Result<void> ProjectWriter::hideItems(const QList<qint64> &items, bool hidden)
{
    return writeNow([&](Database &database) { return hideStoredItems(database, items, hidden); });
}

Result<void> ProjectWriter::setItemVersion(qint64 item, qint64 version)
{
    return writeNow([&](Database &database) { return setStoredItemVersion(database, item, version); });
}

Result<void> ProjectWriter::saveDraft(const QByteArray &plan, const QByteArray &unused)
{
    return writeNow([&](Database &database) { return putDraft(database, plan, unused); });
}

Result<StoredPrompt> ProjectWriter::savePromptVersion(const QString &name, const QByteArray &prompt)
{
    return writeNowFor<StoredPrompt>([&](Database &database) { return putPromptVersion(database, name, prompt); });
}

Result<Run> ProjectWriter::createRun(const NewRun &run)
{
    qint64 id = 0;
    const auto done = writeNow([&](Database &database) -> Result<void> {
        if (const auto shape = readReadyShape(database, run.dataset); !shape)
            return shape.error(); // it was removed while the run was on its way
        const auto inserted = insertRun(database, run);
        if (!inserted)
            return inserted.error();
        id = *inserted;
        return {};
    });
    if (!done)
        return done.error();
    return readRun(*m_database, id);
}

Result<Run> ProjectWriter::extendRun(qint64 run, const QByteArray &planJson, const QList<Candidate> &candidates,
                                     const QList<ScorerSpec> &scorers)
{
    const auto done
        = writeNow([&](Database &database) { return extendStoredRun(database, run, planJson, candidates, scorers); });
    if (!done)
        return done.error();
    return readRun(*m_database, run);
}

Result<void> ProjectWriter::setRunState(qint64 run, RunState state, PauseReason reason, const QString &text)
{
    return writeNow([&](Database &database) { return updateRunState(database, run, state, reason, text); });
}

Result<void> ProjectWriter::forgetFailedAnswers(qint64 run)
{
    return writeNow([&](Database &database) { return deleteFailedAnswers(database, run); });
}

Result<void> ProjectWriter::forgetUnscored(qint64 run)
{
    return writeNow([&](Database &database) { return deleteUnscored(database, run); });
}

void ProjectWriter::saveBatch(const Batch &batch)
{
    const auto done = writeNow([&](Database &database) { return putBatch(database, batch); });
    if (done)
        emit batchSaved(batch);
    else if (!m_failure)
        fail(done.error());
}

void ProjectWriter::saveBatchItems(const Batch &batch, const QList<BatchItem> &items)
{
    const auto done = writeNow([&](Database &database) -> Result<void> {
        if (const auto put = putBatch(database, batch); !put)
            return put;
        return putBatchItems(database, batch.tag, items);
    });
    if (!done && !m_failure)
        fail(done.error());
}

void ProjectWriter::saveAnswer(const Answer &answer, const QList<Score> &metricScores)
{
    enqueue({Waiting::Kind::Answer, answer, metricScores, 0});
}

void ProjectWriter::saveScore(const Score &score)
{
    enqueue({Waiting::Kind::Score, {}, {score}, score.scorer});
}

void ProjectWriter::saveCalls(const AnswerKey &key, qint64 answer, qint64 scorer, const QList<Call> &calls)
{
    Waiting waiting{Waiting::Kind::Calls, {}, {}, scorer};
    waiting.answer.id = answer;
    waiting.answer.key = key;
    waiting.answer.calls = calls;
    enqueue(std::move(waiting));
}

void ProjectWriter::flush()
{
    m_timer->stop();
    if (m_waiting.isEmpty() || m_failure || !m_database)
        return;
    QList<Waiting> waiting;
    waiting.swap(m_waiting);
    SavedBatch batch;
    const auto done = m_database->inTransaction([&]() -> Result<void> {
        for (Waiting &entry : waiting) {
            if (const auto stored = store(entry, batch); !stored)
                return stored;
        }
        return {};
    });
    if (done)
        emit saved(batch);
    else
        fail(done.error());
}

/// Whether the project takes writes; else why not.
Result<void> ProjectWriter::ready() const
{
    if (m_failure)
        return *m_failure;
    if (!m_database)
        return Error{ErrorKind::Database, tr("%1 is not open for writing. Open the project first.").arg(m_path)};
    return {};
}

/// One transaction of its own, after what waits: what comes later may stand on it.
Result<void> ProjectWriter::writeNow(const std::function<Result<void>(Database &)> &work)
{
    flush();
    if (const auto isReady = ready(); !isReady)
        return isReady;
    return m_database->inTransaction([&] { return work(*m_database); });
}

Result<ItemImport *> ProjectWriter::importOf(qint64 dataset)
{
    if (const auto isReady = ready(); !isReady)
        return isReady.error();
    const auto found = m_imports.find(dataset);
    if (found == m_imports.end())
        return Error{
            ErrorKind::BadInput,
            tr("No import into dataset %1 of %2 is under way. Import the file again.").arg(dataset).arg(m_path)};
    return found->second.get();
}

void ProjectWriter::enqueue(Waiting waiting)
{
    if (m_failure)
        return;
    if (!m_database) {
        fail(ready().error());
        return;
    }
    m_waiting.append(std::move(waiting));
    if (m_waiting.size() >= rowsPerCommit)
        flush();
    else if (!m_timer->isActive())
        m_timer->start();
}

/// During an import the timer has no chance to fire.
void ProjectWriter::flushIfDue()
{
    if (!m_waiting.isEmpty())
        flush();
}

/// Writes one waiting thing inside the open transaction and notes what to tell about it.
Result<void> ProjectWriter::store(Waiting &waiting, SavedBatch &batch)
{
    if (waiting.kind == Waiting::Kind::Calls) {
        AnswerKey key = waiting.answer.key;
        if (key.candidate == 0) {
            const auto found = readAnswerKey(*m_database, waiting.answer.id);
            if (!found)
                return found.error();
            key = *found;
        }
        return insertCalls(*m_database, key, waiting.scorer, waiting.answer.calls);
    }
    if (waiting.kind == Waiting::Kind::Answer) {
        const auto id = putAnswer(*m_database, waiting.answer);
        if (!id)
            return id.error();
        waiting.answer.id = *id;
        for (Score &score : waiting.scores)
            score.answer = *id;
        dropTexts(waiting.answer.calls);
        batch.answers.append(std::move(waiting.answer));
    }
    for (Score &score : waiting.scores) {
        if (const auto done = putScore(*m_database, score); !done)
            return done;
        dropTexts(score.calls);
        batch.scores.append(std::move(score));
    }
    return {};
}

void ProjectWriter::fail(const Error &error)
{
    m_failure = error;
    m_waiting.clear();
    m_timer->stop();
    emit failed(error);
}
