#pragma once

#include "progress.h"
#include "projectwriter.h"
#include "redaction.h"
#include "result.h"
#include "run.h"
#include "runcontext.h"
#include "serverstatus.h"
#include "worksource.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

class Caller;
class RunServers;
class ResultsFileSource;
struct BatchLane;
struct ReadyScorer;
struct Document;

/// Everything a run needs that was found out before: keys above all.
struct RunStart
{
    QString projectPath;
    Run run;
    Plan plan; ///< of the run's snapshot
    QHash<QString, QByteArray> keys; ///< model name -> key
    Redaction redaction;
    bool onlyScores = false; ///< rescore: no target is asked
    Run before; ///< the run as it was stored
    qint64 pilotItems = 0; ///< only the first of the shuffled order are asked; 0: all
    QString folder; ///< that servers of one's own are started in
    QStringList commands; ///< that this user has approved, to be started there
    QString resultsFile; ///< answers are taken from this file, nobody is asked
    bool detaches = false; ///< pauses once only batches at their services are waited for
    bool takesIn = false; ///< nobody is asked; results of batches of earlier sessions are taken in
};

/// Asks, parses, scores: every missing answer and score of one run, generation and judging overlapping.
/// Lives on the engine thread; what it has goes to the writer, and what the writer has saved comes back.
class Runner : public QObject
{
    Q_OBJECT

public:
    Runner();
    ~Runner() override;

    void start(const RunStart &start);
    /// Lets the calls in flight come back, sends no more.
    void pause();
    /// Cancels the calls in flight; they are asked again on resume.
    void stop();
    /// That model (target or judge) is not waited for any longer: what waits stays pending, the run goes on.
    void giveUpWaiting(const QString &model);
    void onSaved(const SavedBatch &batch);
    void onBatchSaved(const Batch &batch);
    /// Asks the services to stop working off their batches; what is answered by then still comes.
    void cancelBatches();
    void onWriterFailed(const Error &error);

signals:
    void answered(const Answer &answer, const QList<Score> &scores);
    void scored(const Score &score);
    void attempted(const AnswerKey &key, qint64 answer, qint64 scorer, const QList<Call> &calls);
    void batchChanged(const Batch &batch);
    void batchFilled(const Batch &batch, const QList<BatchItem> &items);
    void progressed(const RunProgress &progress);
    void noticed(const QString &text);
    void serverChanged(const ServerStatus &status);
    void serverLogged(const QString &server, const QStringList &lines);
    /// Everything handed to the writer is saved; the run's state is still to be written.
    void ended(const RunEnd &end);

private:
    enum class Phase { Idle, Running, Pausing, Stopping, Ending };

    Result<void> prepareItems(const RunStart &start);
    Result<void> prepare(const RunStart &start);
    Result<void> prepareContexts(const RunStart &start);
    Result<void> prepareScorers(const RunStart &start);
    Result<ReadyScorer> readyScorer(const RunScorer &scorer, const RunStart &start);
    Result<void> prepareTargets(const RunStart &start);
    Result<void> countWhatIsThere();
    Result<std::unique_ptr<WorkSource>> makeLocal(const Candidate &candidate, const ModelSpec &model);
    void prepareServers(const RunStart &start);
    void addGroups(const RunStart &start);
    int callerEndpoint(const ModelSpec &place, const RunStart &start, bool isOneOfSeveral);
    int callerModel(const ModelSpec &spec, const RunStart &start);
    void schedulePump();
    void pump();
    WorkSource *nextSource();
    bool isFinished();
    bool hasAnswersToCome();
    bool answersAreDone();
    bool isBudgetReached() const;
    bool waitsForBatchesOnly();
    void leaveBatches();
    void detach();
    void tellBatchesLeft();
    Result<void> prepareResults(const RunStart &start);
    void endImport();
    void endTakingIn();
    void addBatches(RunProgress &progress) const;
    QStringList problems() const;
    QStringList cancelledBatches() const;
    Result<std::unique_ptr<WorkSource>> makeBatchTarget(const RunStart &start, const Candidate &candidate,
                                                        const ModelSpec &model, const PromptSpec &prompt);
    Result<std::unique_ptr<WorkSource>> makeScores(const RunStart &start, const ReadyScorer &scorer);
    Result<BatchLane> laneOf(const RunStart &start, const ModelSpec &model) const;
    bool isByBatch(const ModelSpec &model, const RunStart &start) const;
    Result<bool> hasOpenBatches(qint64 candidate, qint64 scorer) const;
    void pauseForBudget();
    void finishIfDone();
    void endFinished();
    void end(RunState state, PauseReason reason, const QString &text);
    void reportProgress();
    RunProgress currentProgress() const;
    void fail(const Error &error);

    Phase m_phase = Phase::Idle;
    bool m_pumpScheduled = false;
    bool m_reportScheduled = false;
    qint64 m_unsaved = 0; ///< answers and scores handed to the writer, not yet on disk
    bool m_writerFailed = false; ///< nothing more is told of what is handed over
    bool m_onlyScores = false;
    bool m_detaches = false;
    ResultsFileSource *m_results = nullptr; ///< one of m_sources
    Run m_before; ///< the run as it was, for rescore to leave its state alone
    Error m_error{ErrorKind::None, {}};
    QElapsedTimer m_clock;
    QTimer m_heartbeat; ///< what waits for a server shows that it does
    ProgressTracker m_tracker;
    QHash<std::pair<qint64, qint64>, qint64> m_judged; ///< (answer, scorer) on its way to the disk -> candidate
    QHash<qint64, int> m_callers; ///< owner of calls -> Caller's model
    RunContext m_context;
    std::unique_ptr<Caller> m_caller;
    std::unique_ptr<RunServers> m_servers;
    QHash<QString, int> m_groups; ///< origin and key -> Caller's index
    QHash<QString, int> m_minuteLimits; ///< origin, key and model id -> Caller's index
    QHash<QString, int> m_models; ///< model name -> Caller's index
    std::vector<std::unique_ptr<WorkSource>> m_sources; ///< scorers', then candidates'
    size_t m_scoreSources = 0;
};
