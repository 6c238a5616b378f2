#pragma once

#include "answer.h"
#include "dataset.h"
#include "result.h"
#include "run.h"

#include <QObject>

#include <memory>

class Database;
class ProjectLock;
class QTimer;

/// One stored answer or score, as told to the window: it is on disk when this is emitted.
struct SavedBatch
{
    QList<Answer> answers; ///< ids filled in; calls without requests and replies
    QList<Score> scores;
};

/// The items of a new run: versions in file order, shared with the run's snapshot.
struct NewRun
{
    QString name;
    qint64 dataset = 0;
    QByteArray planJson;
    QList<qint64> items;
    QList<Candidate> candidates; ///< ids are given by the store
    QList<ScorerSpec> scorers;
    int repeats = 1;
};

/// The only writer of a project; lives on its own thread. Answers and scores are committed every 100 rows or
/// 100 ms, then announced by saved(). One writing program at a time: a lock file beside the project says who.
class ProjectWriter : public QObject
{
    Q_OBJECT

public:
    explicit ProjectWriter(QString path, QObject *parent = nullptr);
    ~ProjectWriter() override; ///< commits what is waiting

    /// Creates or opens, locks, migrates (after a backup to NAME.vN.assay), marks runs that were running when their
    /// program died as interrupted, and drops half-imported datasets. Locked names who writes.
    Result<void> open();

    // --- importing: rows come in slices, so that answers are saved in between; nothing shows before finishDataset
    /// `shape.columns` are those known so far.
    Result<qint64> beginDataset(const QString &name, const QString &sourcePath, const DatasetShape &shape);
    /// `rows` are cells aligned with the columns; ids come from the id column or the 1-based row number; a duplicate
    /// becomes ID#2 and its row is returned.
    Result<QList<std::pair<qint64, QString>>> addRows(qint64 dataset, qint64 firstRow, const QList<QStringList> &rows);
    /// Columns that appeared later are added; the dataset becomes visible. Returns the number of items.
    Result<qint64> finishDataset(qint64 dataset, const QStringList &columns);
    Result<void> abandonDataset(qint64 dataset);
    Result<void> addDocument(const QString &name, const QString &text);

    // --- runs
    Result<Run> createRun(const NewRun &run);
    /// Adds what a longer plan has more (`run --continue`, `rescore`) and replaces the plan's snapshot.
    Result<Run> extendRun(qint64 run, const QByteArray &planJson, const QList<Candidate> &candidates,
                          const QList<ScorerSpec> &scorers);
    Result<void> setRunState(qint64 run, RunState state, PauseReason reason, const QString &text);
    /// For `retry`: failed answers (with their scores) and unscored scores become pending again; calls are kept.
    Result<void> forgetFailedAnswers(qint64 run);
    Result<void> forgetUnscored(qint64 run);

    // --- answers: queued, committed together, then told by saved()
    void saveAnswer(const Answer &answer, const QList<Score> &metricScores);
    void saveScore(const Score &score);
    /// Attempts that led to no answer yet (stopped while waiting to retry): kept for the record of what was paid.
    void saveCalls(const AnswerKey &key, qint64 answer, qint64 scorer, const QList<Call> &calls);
    /// Commits now what is waiting.
    void flush();

signals:
    void saved(const SavedBatch &batch);
    /// Disk full, file gone …: nothing more will be saved; the run must stop.
    void failed(const Error &error);

private:
    QString m_path;
    std::unique_ptr<ProjectLock> m_lock;
    std::unique_ptr<Database> m_database;
    QTimer *m_timer = nullptr;
    SavedBatch m_waiting;
};
