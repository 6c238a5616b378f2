#pragma once

#include "answer.h"
#include "batchprogress.h"
#include "callingprogress.h"
#include "recentanswers.h"
#include "run.h"

#include <QHash>
#include <QMap>

#include <optional>

struct CandidateProgress : CallingProgress
{
    qint64 id = 0;
    QString name;
    QString model; ///< that is asked
    bool builtin = false;
    qint64 planned = 0;
    qint64 done = 0; ///< answers on disk, whatever their state
    qint64 failed = 0; ///< of those, failed
    qint64 cached = 0; ///< of those, taken from earlier answers of the project
    qint64 judgedPlanned = 0; ///< scores by judges
    qint64 judged = 0; ///< of those, there: scored or unscored
    qint64 completionTokens = 0;
    double cost = 0; ///< of its own calls; a lower bound where RunProgress::unknownCosts > 0
    // Of the last 500 answers of this session; nullopt: none yet, or unknown.
    std::optional<double> latencyP50Ms;
    std::optional<double> latencyP95Ms;
    std::optional<double> ttftP50Ms;
    std::optional<double> tokensPerSecond; ///< completion tokens by the time their calls took
    BatchProgress batches;

    bool isDone() const { return done >= planned; }
};

struct ScorerProgress : CallingProgress ///< calls are those to its judge
{
    qint64 id = 0;
    QString name;
    QString model; ///< the judge; empty for metrics
    bool judge = false;
    bool builtin = false; ///< the lexical judge: no language model
    qint64 planned = 0;
    qint64 scored = 0;
    qint64 unscored = 0; ///< not_applicable included
    qint64 cached = 0; ///< of the scored, taken from earlier scores of the project
    BatchProgress batches;

    bool isDone() const { return scored + unscored >= planned; }
};

/// How far a run is. What is done, spent and failed is on disk; what is in flight, refused and retried is as of now.
struct RunProgress
{
    qint64 run = 0;
    QList<CandidateProgress> candidates;
    QList<ScorerProgress> scorers;
    qint64 planned = 0; ///< answers and scores
    qint64 done = 0;
    int inFlight = 0;
    int waiting = 0; ///< for their turn or for a retry
    int limit = 0; ///< calls that may be in flight now: adapted to what the endpoints take
    double perSecond = 0; ///< answers and scores a second, over the last seconds
    std::optional<double> secondsLeft;
    qint64 promptTokens = 0;
    qint64 completionTokens = 0;
    double targetCost = 0;
    double judgeCost = 0;
    qint64 unknownCosts = 0; ///< paid calls whose cost is unknown: the sums are lower bounds
    QString currency; ///< of the costs; empty: no price is known
    std::optional<double> budgetAmount;
    /// What the whole run will have cost, by what its answers and scores cost so far; nullopt: too early to say.
    std::optional<double> estimatedCost;
    qint64 cachedAnswers = 0; ///< taken from earlier answers of the project
    qint64 cachedScores = 0;
    double cachedCost = 0; ///< what those had cost when they were asked for; in no other sum
    qint64 failed = 0; ///< answers
    qint64 retries = 0; ///< calls beyond the first
    QMap<QString, qint64> errors; ///< error kind or unscored reason -> how many

    /// Batches of all candidates and judges that are at their services.
    int openBatches() const;
};

/// How a run ended, and what is left.
struct RunEnd
{
    qint64 run = 0;
    RunState state = RunState::Finished;
    PauseReason reason = PauseReason::None;
    QString text; ///< why it paused, in words
    RunProgress progress;
    bool failedAnswers = false; ///< some answers failed
    bool unscoredScores = false; ///< some are unscored, other than not_applicable
    Error error; ///< the store failed: nothing more could be saved
};

/// What one candidate came to in earlier sessions.
struct CandidateHistory
{
    qint64 candidate = 0;
    qint64 completionTokens = 0;
    double cost = 0;
    qint64 rateLimited = 0;
    qint64 retries = 0;
    qint64 judged = 0;
};

/// Counts what the writer says is on disk.
class ProgressTracker
{
public:
    ProgressTracker() = default;
    /// `plan` tells prices, the budget, and which judges are built in.
    ProgressTracker(const Run &run, const Plan &plan, qint64 units);

    /// What was there before (resume).
    void addAnswers(qint64 candidate, AnswerState state, ErrorKind kind, qint64 count);
    void addScores(qint64 scorer, ScoreState state, UnscoredReason reason, qint64 count);
    void addCandidate(const CandidateHistory &history);
    /// `scorer` 0: answers; else its scores of the candidate's answers.
    void addHits(qint64 candidate, qint64 scorer, qint64 count, double cost);
    void addTokens(qint64 prompt, qint64 completion, double targetCost, double judgeCost, qint64 unknownCosts);

    void saved(const Answer &answer, qint64 nowMs);
    /// `candidate`: whose answer was scored.
    void saved(const Score &score, qint64 candidate, qint64 nowMs);

    /// Rate and time left as of now.
    RunProgress progress(qint64 nowMs) const;
    bool hasFailedAnswers() const;
    /// Some answers are not there yet.
    bool hasMissingAnswers() const;
    bool hasUnscored() const { return m_unscored > 0; }

private:
    void countDone(qint64 nowMs);
    void addUsage(const QList<Call> &calls, double &cost);
    std::optional<double> estimatedCost() const;
    CandidateProgress *candidate(qint64 id); ///< nullptr: not of this run

    RunProgress m_progress;
    QHash<qint64, RecentAnswers> m_recent; ///< by candidate
    QList<qint64> m_asked; ///< candidates whose answers cost something
    qint64 m_unscored = 0;
    qint64 m_startMs = -1;
    qint64 m_windowMs = 0; ///< beginning of the current slice of the rate
    qint64 m_windowDone = 0;
    double m_rate = 0;
};
