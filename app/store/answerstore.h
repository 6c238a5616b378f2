#pragma once

#include "answer.h"
#include "result.h"

#include <QList>

#include <optional>

class Database;

// Writing; all of it inside the caller's transaction.

/// Stores an answer with its calls and returns its id. One that is there already for this key is replaced, with its
/// scores; its calls stay.
Result<qint64> putAnswer(Database &database, const Answer &answer);
/// Stores a score with its calls, in place of an earlier one.
Result<void> putScore(Database &database, const Score &score);
/// `scorer` 0: calls of the answer itself.
Result<void> insertCalls(Database &database, const AnswerKey &key, qint64 scorer, const QList<Call> &calls);
/// NotFound when there is no such answer.
Result<AnswerKey> readAnswerKey(Database &database, qint64 answer);

/// Failed answers of a run, with their scores; calls stay.
Result<void> deleteFailedAnswers(Database &database, qint64 run);
/// Scores that another try may change: unscored, but neither not_applicable nor no_answer; calls stay.
Result<void> deleteUnscored(Database &database, qint64 run);

// Reading.

Result<Answer> readAnswer(Database &database, qint64 id, bool withCalls);
Result<QList<Score>> readScores(Database &database, qint64 answer, bool withCalls);
/// Calls of the very cell, none for a hit: of the answer (`scorer` 0) or of one of its scores, from every time that it
/// was asked.
Result<QList<Call>> readCalls(Database &database, const AnswerKey &key, qint64 scorer);
/// The sum of what services said that these calls cost; nullopt when none said anything. Of a hit: the calls behind it.
Result<std::optional<double>> readReportedCost(Database &database, const AnswerKey &key, qint64 scorer,
                                               const CacheOrigin &origin);
