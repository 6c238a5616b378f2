#pragma once

#include "answer.h"
#include "run.h"

#include <QMap>

#include <optional>

struct CandidateProgress
{
    qint64 id = 0;
    QString name;
    qint64 planned = 0;
    qint64 done = 0; ///< answers on disk, whatever their state
    qint64 failed = 0; ///< of those, failed
};

struct ScorerProgress
{
    qint64 id = 0;
    QString name;
    bool judge = false;
    qint64 planned = 0;
    qint64 scored = 0;
    qint64 unscored = 0; ///< not_applicable included
};

/// How far a run is. Everything counted here is on disk.
struct RunProgress
{
    qint64 run = 0;
    QList<CandidateProgress> candidates;
    QList<ScorerProgress> scorers;
    qint64 planned = 0; ///< answers and scores
    qint64 done = 0;
    int inFlight = 0;
    int waiting = 0; ///< for their turn or for a retry
    double perSecond = 0; ///< answers and scores a second, over the last seconds
    std::optional<double> secondsLeft;
    qint64 promptTokens = 0;
    qint64 completionTokens = 0;
    double targetCost = 0;
    double judgeCost = 0;
    qint64 unknownCosts = 0; ///< paid calls whose cost is unknown: the sums are lower bounds
    QMap<QString, qint64> errors; ///< error kind or unscored reason -> how many
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

/// Counts what the writer says is on disk.
class ProgressTracker
{
public:
    ProgressTracker() = default;
    ProgressTracker(const Run &run, qint64 units);

    /// What was there before (resume).
    void addAnswers(qint64 candidate, AnswerState state, ErrorKind kind, qint64 count);
    void addScores(qint64 scorer, ScoreState state, UnscoredReason reason, qint64 count);
    void addTokens(qint64 prompt, qint64 completion, double targetCost, double judgeCost, qint64 unknownCosts);

    void saved(const Answer &answer, qint64 nowMs);
    void saved(const Score &score, qint64 nowMs);

    /// Rate and time left as of now.
    RunProgress progress(qint64 nowMs) const;
    bool hasFailedAnswers() const;
    /// Some answers are not there yet.
    bool hasMissingAnswers() const;
    bool hasUnscored() const { return m_unscored > 0; }

private:
    void countDone(qint64 nowMs);
    void addUsage(const QList<Call> &calls, double &cost);

    RunProgress m_progress;
    qint64 m_unscored = 0;
    qint64 m_startMs = -1;
    qint64 m_windowMs = 0; ///< beginning of the current slice of the rate
    qint64 m_windowDone = 0;
    double m_rate = 0;
};
