#pragma once

#include "answer.h"
#include "batch.h"
#include "dataset.h"
#include "datasetinfo.h"
#include "generationstore.h"
#include "projectreader.h"
#include "questionstore.h"
#include "result.h"
#include "run.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <optional>

class Database;
class ItemImport;
class ProjectLock;
class QTimer;

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
    Purpose purpose = Purpose::Evaluation;
    qint64 generation = 0; ///< that it is a run of; 0: none
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
    /// `fingerprint` says whether the same data is here already (DatasetInfo has it); empty: unknown.
    Result<qint64> beginDataset(const QString &name, const QString &sourcePath, const DatasetShape &shape,
                                const QString &fingerprint = {}, Purpose purpose = Purpose::Evaluation,
                                const QByteArray &origin = {});
    /// `rows` are cells aligned with the columns; ids come from the id column or the 1-based row number; a duplicate
    /// becomes ID#2 and its row is returned.
    Result<QList<std::pair<qint64, QString>>> addRows(qint64 dataset, qint64 firstRow, const QList<QStringList> &rows);
    /// Columns that appeared later are added; the dataset becomes visible. Returns the number of items.
    Result<qint64> finishDataset(qint64 dataset, const QStringList &columns);
    Result<void> abandonDataset(qint64 dataset);
    /// A plain text.
    Result<void> addDocument(const QString &name, const QString &text);
    /// False: the document says the same already.
    Result<bool> addSourceDocument(const SourceDocument &document);
    Result<void> removeDocuments(const QStringList &names);

    /// Takes a dataset that no run stands on out of sight (BadInput names the run). Then call removeSlice() until it
    /// is true, with time for others in between.
    Result<void> beginRemoval(qint64 dataset);
    Result<bool> removeSlice(qint64 dataset);
    Result<void> renameDataset(qint64 dataset, const QString &name);

    // --- changing items (see itemedit.h)
    Result<ItemChange> editItem(qint64 item, const QStringList &cells);
    Result<ItemChange> addItem(qint64 dataset, const QStringList &cells);
    Result<void> hideItems(const QList<qint64> &items, bool hidden);
    Result<void> setItemVersion(qint64 item, qint64 version);

    // --- documents to a benchmark (see generationstore.h and questionstore.h)
    Result<qint64> beginGeneration(const NewGeneration &generation);
    Result<void> clearGeneration(qint64 generation);
    Result<void> addChunks(qint64 generation, qint64 first, const QList<Chunk> &chunks);
    Result<void> finishReading(qint64 generation, qint64 dataset, const QList<NewWindow> &windows);
    Result<void> setGenerationStep(qint64 generation, GenerationStep step);
    Result<void> setGenerationPlan(qint64 generation, const QByteArray &planJson);
    Result<void> setFrozen(qint64 generation, qint64 dataset);
    Result<QList<GeneratedQuestion>> addQuestions(qint64 generation, const QList<NewQuestion> &questions);
    Result<void> saveVerdicts(const QList<QuestionVerdicts> &verdicts);
    Result<void> setQuestionStatus(const QList<qint64> &items, QuestionStatus status);
    Result<GeneratedQuestion> editQuestion(const NewQuestion &edited);
    Result<void> restoreQuestion(const GeneratedQuestion &question);

    // --- what is set up to run next: JSON that the store does not look into
    Result<void> saveDraft(const QByteArray &plan, const QByteArray &unused);
    /// One whose last version says the same is returned as it is.
    Result<StoredPrompt> savePromptVersion(const QString &name, const QByteArray &prompt);

    // --- runs
    Result<Run> createRun(const NewRun &run);
    /// Adds what a longer plan has more (`run --continue`, `rescore`) and replaces the plan's snapshot.
    Result<Run> extendRun(qint64 run, const QByteArray &planJson, const QList<Candidate> &candidates,
                          const QList<ScorerSpec> &scorers);
    Result<void> setRunState(qint64 run, RunState state, PauseReason reason, const QString &text);
    /// For `retry`: failed answers (with their scores) and unscored scores become pending again; calls are kept.
    Result<void> forgetFailedAnswers(qint64 run);
    Result<void> forgetUnscored(qint64 run);

    // --- batches: written at once, then told by batchSaved()
    void saveBatch(const Batch &batch);
    void saveBatchItems(const Batch &batch, const QList<BatchItem> &items);

    // --- answers: queued, committed together, then told by saved()
    void saveAnswer(const Answer &answer, const QList<Score> &metricScores);
    void saveScore(const Score &score);
    /// Attempts that led to no answer yet (stopped while waiting to retry): kept for the record of what was paid.
    void saveCalls(const AnswerKey &key, qint64 answer, qint64 scorer, const QList<Call> &calls);
    /// Commits now what is waiting.
    void flush();

signals:
    void saved(const SavedBatch &batch);
    void batchSaved(const Batch &batch);
    /// Disk full, file gone …: nothing more will be saved; the run must stop.
    void failed(const Error &error);

private:
    /// Something that waits for the next commit.
    struct Waiting
    {
        enum class Kind { Answer, Score, Calls };

        Kind kind = Kind::Answer;
        Answer answer; ///< of Calls: key and calls
        QList<Score> scores; ///< of Answer: its metric scores; of Score: the one
        qint64 scorer = 0; ///< of Calls
    };

    Result<void> ready() const;
    Result<void> writeNow(const std::function<Result<void>(Database &)> &work);
    template <typename T, typename Work>
    Result<T> writeNowFor(Work work);
    Result<ItemImport *> importOf(qint64 dataset);
    void enqueue(Waiting waiting);
    void flushIfDue();
    Result<void> store(Waiting &waiting, SavedBatch &batch);
    void fail(const Error &error);

    QString m_path;
    std::unique_ptr<ProjectLock> m_lock;
    std::unique_ptr<Database> m_database;
    std::map<qint64, std::unique_ptr<ItemImport>> m_imports;
    QTimer *m_timer;
    QList<Waiting> m_waiting;
    std::optional<Error> m_failure; ///< of a commit: nothing is saved after it
};
