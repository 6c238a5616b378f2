#pragma once

#include "result.h"
#include "run.h"

#include <QList>

#include <functional>

class Database;
struct NewRun;

// Writing; all of it inside the caller's transaction.

/// Stores a run with its items, candidates and scorers; it is running from now on.
Result<qint64> insertRun(Database &database, const NewRun &run);
/// Adds candidates and scorers whose names are new and replaces the plan. BadInput when a scorer has the name of a
/// stored one with other settings: scores of both must not be mixed.
Result<void> extendStoredRun(Database &database, qint64 run, const QByteArray &planJson,
                             const QList<Candidate> &candidates, const QList<ScorerSpec> &scorers);
/// NotFound when there is no such run.
Result<void> updateRunState(Database &database, qint64 run, RunState state, PauseReason reason, const QString &text);
/// Runs that say they are running, though their program is gone.
Result<void> markInterrupted(Database &database);

// Reading.

/// NotFound, in words, when there is no such run.
Result<Run> readRun(Database &database, qint64 id);
Result<QList<Run>> readRuns(Database &database);
/// The last one that compares models; runs of generations don't count.
Result<qint64> readLastRun(Database &database);
/// Scorers of the candidate's run.
Result<QList<RunScorer>> readScorersOfCandidate(Database &database, qint64 candidate);
Result<QList<qint64>> readRunItems(Database &database, qint64 run);
Result<void>
forEachStoredRunItem(Database &database, qint64 run,
                     const std::function<void(qint64 version, const QString &id, const QByteArray &hash)> &row);
