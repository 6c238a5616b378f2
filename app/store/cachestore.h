#pragma once

#include "answer.h"
#include "projectreader.h"

#include <optional>

class Database;

// What was asked before, by the hash of the request. Older projects, read as they are, have nothing of it.

/// False for a project of a version before the cache.
Result<bool> hasCache(Database &database);

/// The answer that the request got, with its texts, without calls; its key is the earlier one's.
Result<std::optional<Answer>> findAskedAnswer(Database &database, const QByteArray &key);
Result<std::optional<Score>> findAskedScore(Database &database, const QByteArray &key);
/// How many of the keys have an answer.
Result<qint64> countAsked(Database &database, const QList<QByteArray> &keys);

/// `scorer` 0: a target was asked. The newest answer is the one that is found.
Result<void> putAsked(Database &database, const QByteArray &key, qint64 answer, qint64 scorer);
/// Marks an answer (`scorer` 0) or a score as taken from an earlier one.
Result<void> putHit(Database &database, const AnswerKey &key, qint64 answer, qint64 scorer, const CacheOrigin &origin,
                    std::optional<double> cost);
/// Forgets what stands on an answer that is about to go.
Result<void> dropAsked(Database &database, qint64 answer, std::optional<qint64> scorer);

/// Where an answer (`scorer` 0) or a score comes from, with the run that asked; no hit: an empty one.
Result<CacheOrigin> readOrigin(Database &database, qint64 answer, qint64 scorer);
/// meta.judge_secret.
Result<QByteArray> readJudgeSecret(Database &database);
Result<QList<CachedCount>> readCachedCounts(Database &database, qint64 run);
/// Marks an answer and its scores that were taken from earlier ones.
class HitFinder
{
public:
    static Result<HitFinder> of(Database &database);
    Result<void> mark(AnswerRow &row);

private:
    HitFinder(Database &database, bool any)
        : m_database(&database)
        , m_any(any)
    {
    }

    Database *m_database;
    bool m_any; ///< the project has hits at all
};
