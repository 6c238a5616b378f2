#pragma once

#include "plan.h"
#include "purpose.h"

#include <QDateTime>

enum class RunState { Running, Paused, Interrupted, Finished };
enum class PauseReason { None, User, Budget, Endpoint, Pilot }; ///< Pilot: a few items were tried, on purpose

QString runStateName(RunState state);
RunState runStateFromName(QStringView name);
QString pauseReasonName(PauseReason reason);
PauseReason pauseReasonFromName(QStringView name);

/// What is compared: prompt × model, in a run.
struct Candidate
{
    qint64 id = 0;
    QString name; ///< the model's; "MODEL · PROMPT" where the run has several prompts
    QString model;
    QString prompt;
    bool builtin = false;

    bool operator==(const Candidate &) const = default;
};

/// A scorer of a run, with the row it is stored under.
struct RunScorer
{
    qint64 id = 0;
    ScorerSpec spec;

    bool operator==(const RunScorer &) const = default;
};

/// One execution of a plan, with a snapshot of everything that defined it.
struct Run
{
    qint64 id = 0;
    QString name;
    Purpose purpose = Purpose::Evaluation;
    RunState state = RunState::Running;
    PauseReason pauseReason = PauseReason::None;
    QString stateText; ///< why it paused, for people
    qint64 dataset = 0;
    QByteArray planJson; ///< the snapshot: texts of files included, references to keys only
    QList<Candidate> candidates;
    QList<RunScorer> scorers;
    qint64 itemCount = 0;
    int repeats = 1;
    QDateTime startedAt;
    QDateTime finishedAt;
};
