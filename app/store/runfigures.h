#pragma once

#include "projectreader.h"

// Going through all answers of a run, in memory that does not grow with their number.

Result<void> forEachStoredState(Database &database, qint64 candidate,
                                const std::function<void(qint64 item, int repeat, AnswerState)> &row);
Result<QList<qint64>> readAnswersToScore(Database &database, qint64 run, qint64 scorer, qint64 after, int limit,
                                         bool alsoUnscored);

enum class AnswerOrder { ByCandidate, ByItem };
Result<void> forEachStoredAnswer(Database &database, qint64 run, AnswerOrder order,
                                 const std::function<Result<void>(const AnswerRow &)> &row);
/// By the items given, then candidate, then repeat.
Result<void> forEachStoredAnswerOf(Database &database, qint64 run, const QList<qint64> &items,
                                   const std::function<Result<void>(const AnswerRow &)> &row);
Result<void> forEachStoredScoreValue(Database &database, qint64 run, qint64 scorer,
                                     const std::function<void(const ScoreValue &)> &row);

Result<QList<StateCount>> readAnswerCounts(Database &database, qint64 run);
Result<QList<StateCount>> readScoreCounts(Database &database, qint64 run);
Result<RunTotals> readTotals(Database &database, qint64 run);
Result<RunFigures> readRunFigures(Database &database, qint64 run);
Result<void> readCellUsage(Database &database, qint64 candidate, qint64 scorer,
                           const std::function<void(const CellUsage &)> &row);
Result<void> readUnpricedCalls(Database &database, qint64 run, const std::function<void(const UnpricedCall &)> &row);
