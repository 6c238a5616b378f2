#include "cachestore.h"

#include "answerrow.h"
#include "database.h"
#include "schema.h"

Result<bool> hasCache(Database &database)
{
    const auto version = schemaVersion(database);
    if (!version)
        return version.error();
    return *version >= firstVersionWithCache;
}

Result<std::optional<Answer>> findAskedAnswer(Database &database, const QByteArray &key)
{
    Statement query(database,
                    "SELECT " ASSAY_ANSWER_COLUMNS ", c.run FROM asked k JOIN answer a ON a.id = k.answer "
                    "JOIN candidate c ON c.id = a.candidate "
                    "WHERE k.key = ? AND k.scorer = 0 AND a.state IN ('answered', 'truncated', 'refused', 'empty')");
    query.bind(Blob{key});
    std::optional<Answer> found;
    if (query.next()) {
        found = answerOf(query);
        found->cached = {found->id, 0, query.integer(20)};
    }
    if (const auto read = query.result(); !read)
        return read.error();
    return found;
}

Result<std::optional<Score>> findAskedScore(Database &database, const QByteArray &key)
{
    Statement query(database,
                    "SELECT " ASSAY_SCORE_COLUMNS ", r.run FROM asked k JOIN score s ON s.answer = k.answer "
                    "AND s.scorer = k.scorer JOIN scorer r ON r.id = s.scorer "
                    "WHERE k.key = ? AND s.state = 'scored'");
    query.bind(Blob{key});
    std::optional<Score> found;
    if (query.next()) {
        found = scoreOf(query);
        found->cached = {found->answer, found->scorer, query.integer(14)};
    }
    if (const auto read = query.result(); !read)
        return read.error();
    return found;
}

Result<qint64> countAsked(Database &database, const QList<QByteArray> &keys)
{
    const auto known = hasCache(database);
    if (!known)
        return known.error();
    if (!*known)
        return 0;
    qint64 count = 0;
    Statement query(database, "SELECT 1 FROM asked WHERE key = ?");
    for (const QByteArray &key : keys) {
        query.bind(Blob{key});
        count += query.next();
        if (const auto read = query.result(); !read)
            return read.error();
    }
    return count;
}

Result<void> putAsked(Database &database, const QByteArray &key, qint64 answer, qint64 scorer)
{
    return Statement(database,
                     "INSERT INTO asked(key, answer, scorer) VALUES (?, ?, ?) ON CONFLICT (key) DO UPDATE "
                     "SET answer = excluded.answer, scorer = excluded.scorer")
        .run(Blob{key}, answer, scorer);
}

Result<void> putHit(Database &database, const AnswerKey &key, qint64 answer, qint64 scorer, const CacheOrigin &origin,
                    std::optional<double> cost)
{
    return Statement(database,
                     "INSERT OR REPLACE INTO cached(answer, scorer, origin, origin_scorer, candidate, cost) "
                     "VALUES (?, ?, ?, ?, ?, ?)")
        .run(answer, scorer, origin.answer, origin.scorer, key.candidate, cost);
}

Result<void> dropAsked(Database &database, qint64 answer, std::optional<qint64> scorer)
{
    const auto known = hasCache(database);
    if (!known || !*known)
        return known ? Result<void>() : known.error();
    if (const auto done = Statement(database, "DELETE FROM asked WHERE answer = ?1 AND (?2 IS NULL OR scorer = ?2)")
                              .run(answer, scorer);
        !done)
        return done;
    return Statement(database, "DELETE FROM cached WHERE answer = ?1 AND (?2 IS NULL OR scorer = ?2)")
        .run(answer, scorer);
}

Result<CacheOrigin> readOrigin(Database &database, qint64 answer, qint64 scorer)
{
    const auto known = hasCache(database);
    if (!known)
        return known.error();
    CacheOrigin origin;
    if (!*known)
        return origin;
    Statement query(database,
                    "SELECT h.origin, h.origin_scorer, coalesce((SELECT run FROM scorer WHERE id = h.origin_scorer), "
                    "(SELECT c.run FROM answer a JOIN candidate c ON c.id = a.candidate WHERE a.id = h.origin), 0) "
                    "FROM cached h WHERE h.answer = ? AND h.scorer = ?");
    query.bind(answer, scorer);
    if (query.next())
        origin = {query.integer(0), query.integer(1), query.integer(2)};
    if (const auto read = query.result(); !read)
        return read.error();
    return origin;
}

Result<QByteArray> readJudgeSecret(Database &database)
{
    Statement query(database, "SELECT value FROM meta WHERE key = 'judge_secret'");
    const QByteArray secret = query.next() ? query.bytes(0) : QByteArray();
    if (const auto read = query.result(); !read)
        return read.error();
    return secret;
}

Result<QList<CachedCount>> readCachedCounts(Database &database, qint64 run)
{
    QList<CachedCount> counts;
    const auto known = hasCache(database);
    if (!known)
        return known.error();
    if (!*known)
        return counts;
    Statement query(database,
                    "SELECT candidate, scorer, count(*), total(cost) FROM cached WHERE candidate IN "
                    "(SELECT id FROM candidate WHERE run = ?) GROUP BY candidate, scorer ORDER BY candidate, scorer");
    query.bind(run);
    while (query.next())
        counts.append({query.integer(0), query.integer(1), query.integer(2), query.real(3)});
    if (const auto read = query.result(); !read)
        return read.error();
    return counts;
}

Result<HitFinder> HitFinder::of(Database &database)
{
    const auto known = hasCache(database);
    if (!known)
        return known.error();
    if (!*known)
        return HitFinder(database, false);
    Statement query(database, "SELECT 1 FROM cached LIMIT 1");
    const bool any = query.next();
    if (const auto read = query.result(); !read)
        return read.error();
    return HitFinder(database, any);
}

Result<void> HitFinder::mark(AnswerRow &row)
{
    if (!m_any)
        return {};
    Statement query(*m_database, "SELECT scorer, origin, origin_scorer FROM cached WHERE answer = ?");
    query.bind(row.answer.id);
    while (query.next()) {
        const CacheOrigin origin{query.integer(1), query.integer(2), 0};
        if (query.integer(0) == 0)
            row.answer.cached = origin;
        for (Score &score : row.scores) {
            if (score.scorer == query.integer(0))
                score.cached = origin;
        }
    }
    return query.result();
}
