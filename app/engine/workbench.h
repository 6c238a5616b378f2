#pragma once

#include "answer.h"
#include "answertable.h"
#include "approvedcommand.h"
#include "askers.h"
#include "comparison.h"
#include "estimate.h"
#include "generationrequests.h"
#include "importreport.h"
#include "loadtest.h"
#include "localserver.h"
#include "priceimport.h"
#include "progress.h"
#include "projectcontents.h"
#include "result.h"
#include "run.h"
#include "runfit.h"
#include "serverstatus.h"
#include "windowrequests.h"

#include <QObject>

#include <functional>
#include <memory>

class DocumentsJob;
class GenerationJob;
class ImportJob;
class LoadTestJob;
class PoolCalls;
class ProjectBrowser;
class ProjectWriter;
class PromptContexts;
class Runner;
class ServerKeeper;
struct GatheredKeys;
struct LocalPlace;
struct LoadTestStart;
struct PlannedRun;
struct TakingIn;
template <typename Worker>
class WorkerThread;

/// Answers of a model to "does it work".
struct CheckResult
{
    QString model;
    QString origin;
    bool ok = false;
    QString text; ///< what it answered, or what is wrong, in words
    double latencyMs = 0;
    QString modelReported;
    std::optional<qint64> completionTokens; ///< reasoning included; nullopt: the server does not say
};

enum class Access { Write, ReadOnly };

/// What a run that is to be started does about earlier ones.
enum class StartMode {
    New, ///< refused when an unfinished run of the same plan is there
    Continue ///< goes on with the last run, with what the plan has more
};

/// The program without its window: one open project, its writer and its runner. Lives on the main thread; nothing here
/// waits. Every callback and signal comes on this thread, and what it tells of is on disk.
class Workbench : public QObject
{
    Q_OBJECT

public:
    template <typename T>
    using Done = std::function<void(const Result<T> &)>;

    explicit Workbench(QObject *parent = nullptr);
    ~Workbench() override; ///< stops a run; everything answered so far is written

    void setAskers(const Askers &askers);

    void open(const QString &path, Access access, Done<void> done);
    QString path() const { return m_path; }
    /// False while nothing is open, or another program writes it.
    bool canWrite() const { return bool(m_writer); }

    // What the project holds. Everything is read off the main thread.
    void readContents(Done<ProjectContents> done);
    void saveDraft(const Draft &draft, Done<void> done);
    /// Keeps the prompt as its next version; one whose last version says the same is returned as it is.
    void savePromptVersion(const PromptSpec &prompt, Done<PromptVersion> done);
    /// BadInput where a run stands on it.
    void removeDataset(qint64 dataset, Done<void> done);
    void renameDataset(qint64 dataset, const QString &name, Done<void> done);

    // Data coming in.
    /// Nothing is written.
    void previewImport(const ImportRequest &request, Done<ImportPreview> done);
    void importFile(const ImportRequest &request, Done<ImportReport> done);
    void stopImport() { m_stopWanted = true; }

    // Documents. What can't be read is a problem of that file; the others are added.
    /// Files and folders, in any format that Assay reads; a document of the same name is replaced.
    void addDocuments(const QStringList &paths, const QString &encoding, Done<DocumentsReport> done);
    void readDocuments(Done<QList<DocumentInfo>> done);
    void readDocument(const QString &name, Done<SourceDocument> done);
    void removeDocuments(const QStringList &names, Done<void> done);
    /// How the project's documents (all, or those named) would be cut; nothing is stored.
    void previewChunks(const ChunkSettings &settings, const QStringList &names, Done<ChunkPreview> done);

    // Documents to a benchmark. Generating is made of ordinary runs, so pauseRun(), stopRun(), saved and progressed
    // are about those too; generationProgressed and generationEnded tell of the whole.
    /// Begins the generation of the plan, or goes on with the one that is not done. `done` tells its id.
    void startGeneration(const Plan &plan, const QString &planDirectory, Done<qint64> done);
    /// Goes on with it; asks nothing twice.
    void resumeGeneration(qint64 generation, Done<qint64> done);
    bool isGenerating() const { return m_generation != nullptr; }
    /// Oldest first.
    void readGenerations(Done<QList<GenerationInfo>> done);
    /// The generation's plan, to be set up again; from its snapshot.
    void loadPlanOfGeneration(qint64 generation, Done<Plan> done);
    void readQuestions(qint64 generation, Done<GeneratedQuestions> done);
    void readChunks(qint64 generation, Done<GenerationChunks> done);

    // Review. Nothing is deleted; what was before can be taken back.
    void setQuestionStatus(const QList<qint64> &items, QuestionStatus status, Done<void> done);
    /// A new version of it, accepted and edited by this user; its checks that need no model are made again. An edit
    /// that changes nothing makes none. Tells the question as it is now.
    void editQuestion(qint64 item, const QString &question, const QString &answer, Done<GeneratedQuestion> done);
    /// What it said before its current version, newest first.
    void readFormerQuestions(qint64 item, Done<QList<FormerQuestion>> done);
    /// Undo and redo: version, status, origin and editor become those of the value; its other parts stand with the
    /// version.
    void restoreQuestion(const GeneratedQuestion &question, Done<void> done);
    /// One that a person wrote; window < 0: none. Accepted.
    void addQuestion(qint64 generation, qint64 window, const QString &question, const QString &answer,
                     Done<GeneratedQuestion> done);
    /// Takes in an edited table (CSV of exportQuestions, JSONL, or the seed's CSV): merged by id, rows without one are
    /// new and by hand.
    void mergeQuestions(qint64 generation, const QString &path, Done<MergeReport> done);
    /// Asks the critic again about the questions' current versions.
    void checkAgain(qint64 generation, const QList<qint64> &items, Done<qint64> done);
    void freezeGeneration(const FreezeRequest &request, Done<FrozenBenchmark> done);
    /// Tells how many questions were written.
    void exportQuestions(const QuestionsExport &request, Done<qint64> done);

    // Items. An edit makes a new version; deleting hides; both can be taken back.
    void queryItems(const ItemQuery &query, Done<QList<ItemRef>> done);
    /// In the order asked for.
    void readItems(const QList<qint64> &versions, Done<QList<Item>> done);
    /// `cells` are aligned with the dataset's columns.
    void editItem(qint64 item, const QStringList &cells, Done<ItemChange> done);
    void addItem(qint64 dataset, const QStringList &cells, Done<ItemChange> done);
    void hideItems(const QList<qint64> &items, bool hidden, Done<void> done);
    /// Undo and redo of an edit: makes that version of the item the current one.
    void setItemVersion(qint64 item, qint64 version, Done<void> done);

    // Prompts, scorers, keys.
    /// Names that a template may use for items of this shape; "answer" comes on top in a judge's prompt.
    static QStringList templateFields(const DatasetShape &shape);
    void previewPrompt(const PromptSpec &prompt, const QList<qint64> &versions, Done<QList<PromptPreview>> done);
    /// Metrics are worked out; a judge is really asked, which may cost money. Nothing is stored.
    void tryScorer(const ScorerTrial &trial, const QString &planDirectory, Done<QList<TriedScore>> done);
    /// What a judge would be sent, without sending it.
    void previewJudge(const ScorerTrial &trial, Done<QList<PromptPreview>> done);
    /// Keeps a key as keychain:NAME. It is checked by reading it back.
    void saveKey(const QString &name, const QByteArray &key, Done<void> done);
    /// Whether the key that a reference names can be found; an error says what is missing. The key itself is not told.
    void checkKey(const QString &reference, const QString &planDirectory, Done<void> done);

    // Plan files.
    void openPlan(const QString &path, Done<Plan> done);
    void savePlan(const Plan &plan, const QString &path, Done<void> done);
    /// Items of the project's dataset (or of the plan's file) are rendered, earlier runs and the price table are read;
    /// nothing is sent.
    void estimate(const Plan &plan, Done<Estimate> done);

    // The user's price table; it belongs to no project.
    void readPrices(Done<PriceTable> done);
    void savePrices(const PriceTable &table, Done<void> done);
    /// What a file would make of the table; nothing is written.
    void readPriceFile(const QString &path, const PriceImportOptions &options, Done<PriceImport> done);
    /// Puts a damaged table out of the way; tells under which name.
    void setDamagedPricesAside(Done<QString> done);

    /// The plan of a run's snapshot; 0: the last run's.
    void loadPlanOf(qint64 run, Done<Plan> done);
    /// What a press of Run would meet; nothing is begun.
    void fitPlan(const Plan &plan, Done<RunFit> done);

    // One run at a time.
    void startRun(const Plan &plan, const QString &planDirectory, StartMode mode, Done<Run> done);
    /// A new run (or the pilot before) that pauses once the first items of its shuffled order are answered and judged;
    /// startRun with the same plan goes on with it, and asks nothing twice.
    void startPilot(const Plan &plan, const QString &planDirectory, qint64 items, Done<Run> done);
    /// 0: the last run.
    void resumeRun(qint64 run, Done<Run> done);
    void retryRun(qint64 run, bool failedAnswers, bool unscoredScores, Done<Run> done);
    void rescoreRun(qint64 run, const Plan &plan, const QString &planDirectory, Done<Run> done);
    /// The run's calls to that model (target or judge) that wait for its server are given up: they stay pending, the
    /// run goes on with the others and says at its end that resume asks what is missing.
    void giveUpWaiting(const QString &model);
    /// A new run, or what the plan has more, with everything pending: nothing is asked.
    void prepareRun(const Plan &plan, const QString &planDirectory, StartMode mode, Done<Run> done);
    /// Takes answers from a file of batch results into a run (0: the last one). What is answered already stays.
    void importBatchResults(qint64 run, const QString &path, Done<Run> done);
    /// Writes what a run still has to ask in OpenAI's batch format (see exportBatchFile).
    void writeBatchFile(qint64 run, const QString &model, const QString &path, Done<qint64> done);
    /// Runs that begin from now on pause once they wait for nothing but batches at their services.
    void setDetaching(bool detaching) { m_detaching = detaching; }
    /// Asks the services to stop working off their batches.
    void cancelBatches();
    /// Looks after the batches that runs of earlier sessions left at their services: results are taken in as they
    /// come, nobody is asked anything. Only where this user's key goes already, or on this computer; a run that is
    /// begun ends it. takingInChanged() tells.
    void takeInBatches();
    /// Whose batches are looked after; 0: none's.
    qint64 takesIn() const { return m_takingIn; }
    /// Why those of an earlier session can't be looked after; empty: nothing is in the way.
    QString takingInProblem() const { return m_takingInProblem; }
    void pauseRun();
    void stopRun();
    bool isRunning() const { return m_running && m_takingIn == 0; }

    /// Reads in the pool; 0 in `runs` is the last run, an empty baseline the plan's first model.
    void compare(const QList<qint64> &runs, const QString &baseline, Done<Comparison> done);
    void loadAnswers(const QList<qint64> &runs, const QString &baseline, Done<std::shared_ptr<const AnswerTable>> done);
    void differencesBetween(const QList<qint64> &runs, Done<QList<RunDifference>> done);
    /// The first `length` characters of each answer's text, aligned with `answers`.
    void readAnswerTexts(const QList<qint64> &answers, int length, Done<QStringList> done);
    /// Rows whose id, question, reference or answers hold the text, letter case aside, ascending.
    void searchAnswers(std::shared_ptr<const AnswerTable> table, const QString &text, Done<QList<qint32>> done);
    void readAnswer(qint64 answer, Done<AnswerDetail> done);
    void exportRun(const ExportRequest &request, Done<qint64> done);
    /// Sends one prompt to each model (empty: all that are asked over HTTP).
    void check(const Plan &plan, const QString &planDirectory, const QString &onlyModel, Done<QList<CheckResult>> done);
    /// Asks a model's server which models it has; its id may be empty.
    void listModels(const ModelSpec &model, const QString &planDirectory, Done<QStringList> done);

    // Model servers of one's own.
    /// Looks on this computer, and nowhere else.
    void findLocalServers(Done<QList<LocalServer>> done);
    /// Where it looks, for tests.
    void setLocalPlaces(const QList<LocalPlace> &places);
    /// Starts the model's server, once its command is approved, until stopTriedServer(); serverChanged and
    /// serverLogged tell how it goes.
    void tryServer(const ModelSpec &model, const QString &directory, Done<void> done);
    void stopTriedServer();
    /// The start commands that this user has approved, in the order in which they were.
    void listApprovedCommands(Done<QList<ApprovedCommand>> done);
    /// It is asked about again before it is started again; what runs now goes on.
    void revokeCommand(const ApprovedCommand &command, Done<void> done);

    // How fast a server is. Nothing of it goes into the project.
    /// Loads the model's server within the spec's bounds; before one that is not on this machine is loaded, the asker
    /// is asked. An error: nothing was sent; whatever came of the calls is in the result.
    void startLoadTest(const LoadTestSpec &spec, const QString &planDirectory, Done<LoadTestResult> done);
    /// Gives up the calls in flight; `done` gets what was measured.
    void stopLoadTest();
    bool isLoadTesting() const { return m_loadTesting; }
    /// NAME.json, or CSV under any other name.
    void saveLoadTest(const LoadTestResult &result, const QString &path, Done<void> done);

signals:
    void importProgressed(qint64 bytesRead, qint64 bytesTotal, qint64 rows);
    /// The data of a run that is being started was imported.
    void imported(const ImportReport &report);
    void saved(const SavedBatch &batch);
    void progressed(const RunProgress &progress);
    void noticed(const QString &text);
    /// A server that the run (or a try) starts.
    void serverChanged(const ServerStatus &status);
    void serverLogged(const QString &server, const QStringList &lines);
    void runEnded(const RunEnd &end);
    /// Looking after batches began, took something in, or ended.
    void takingInChanged();
    void generationProgressed(const GenerationProgress &progress);
    void generationEnded(const GenerationEnd &end);
    void loadTestProgressed(const LoadTestProgress &progress);
    /// The same as its `done` is told, for those who came later.
    void loadTestEnded(const LoadTestResult &result);

private:
    friend class GenerationJob;
    struct Beginning;

    void importNew(const ImportRequest &request, const QString &fingerprint, const Done<ImportReport> &done);
    void importStep(const std::shared_ptr<ImportJob> &job, const Done<ImportReport> &done);
    void removeStep(const QString &path, qint64 dataset, const Done<void> &done);
    void startNew(const std::shared_ptr<Beginning> &beginning, const Plan &plan);
    void prepareNew(const std::shared_ptr<Beginning> &beginning, qint64 dataset);
    void begin(const std::shared_ptr<Beginning> &beginning, const Result<PlannedRun> &planned);
    void askFor(const std::shared_ptr<Beginning> &beginning, const QList<ModelSpec> &models);
    void giveUp(const std::shared_ptr<Beginning> &beginning, const Error &error);
    void store(const std::shared_ptr<Beginning> &beginning);
    void started(const std::shared_ptr<Beginning> &beginning, const Run &run);
    void putAside(const std::shared_ptr<Beginning> &beginning, const Run &run);
    void runnerEnded(const RunEnd &end);
    void gatherForTakingIn(const TakingIn &takingIn);
    void beginTakingIn(const TakingIn &takingIn, const GatheredKeys &keys);
    void takingInEnded(const RunEnd &end);
    void forgetTakingIn();
    /// A run of the generation that is on.
    void startOfGeneration(const PlannedRun &planned, const QString &directory, bool retriesFailed, Done<Run> done);
    std::optional<Error> whyNoGeneration() const;
    void documentsChanged();
    void generationGone(GenerationJob *job);
    void addDocumentsStep(const QString &path, const std::shared_ptr<DocumentsJob> &job,
                          const Done<DocumentsReport> &done);
    void askForLoad(const LoadTestSpec &spec, const QString &planDirectory, const Done<LoadTestResult> &done);
    void load(const LoadTestStart &start, const Done<LoadTestResult> &done);
    /// work() in the pool, then store(writer, what it came to) on the writer's thread.
    template <typename T, typename Ready, typename Work, typename Store>
    void changeQuestions(Work work, Store store, Done<T> done);
    /// Runs call(writer) on the writer's thread, and `then` with its result on this one.
    template <typename T, typename Call>
    void onWriter(Call call, std::function<void(const Result<T> &)> then);
    /// The same with call(reader), a ProjectReader that stays open.
    template <typename T, typename Call>
    void onReader(Call call, std::function<void(const Result<T> &)> then);
    Result<void> beginTry(const ModelSpec &model, const QString &directory, const GatheredKeys &keys);
    Error notOpen() const;
    std::optional<Error> whyNoRun() const;
    Error stoppedBefore() const;

    QString m_path;
    Askers m_askers;
    bool m_running = false;
    bool m_detaching = false;
    qint64 m_takingIn = 0; ///< run whose batches are looked after
    QString m_takingInProblem;
    QList<qint64> m_takenIn; ///< runs that were looked after since the project was opened
    std::function<void()> m_afterTakingIn; ///< the run that ended it
    bool m_stopWanted = false; ///< stopRun() may come while a run is still on its way
    std::optional<QList<LocalPlace>> m_localPlaces;
    std::unique_ptr<ServerKeeper> m_tried;
    /// What the last preview retrieved from.
    std::shared_ptr<const PromptContexts> m_previewContexts;
    int m_documentsStand = 0; ///< counts changes of the documents
    GenerationJob *m_generation = nullptr; ///< the one that is on
    bool m_loadTesting = false;
    bool m_loadStopWanted = false; ///< stopLoadTest() may come while keys are still looked for
    std::unique_ptr<PoolCalls> m_pool;
    std::unique_ptr<PoolCalls> m_saves; ///< one after another: the last table that was given is the one that stays
    // Destroyed from the bottom up: no more answers first, then every answer on disk.
    std::unique_ptr<WorkerThread<ProjectWriter>> m_writer;
    std::unique_ptr<WorkerThread<Runner>> m_runner;
    std::unique_ptr<WorkerThread<ProjectBrowser>> m_reader;
    std::unique_ptr<WorkerThread<LoadTestJob>> m_loadTest;
};
