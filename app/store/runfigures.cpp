#include "runfigures.h"

#include "answerrow.h"
#include "cachestore.h"
#include "database.h"
#include "snapshot.h"

#include <algorithm>

namespace {
// CROSS JOIN keeps this order of loops, which is the order of the rows: nothing is sorted, the first row comes at once.
constexpr std::string_view answersByCandidate
    = "SELECT " ASSAY_ANSWER_COLUMNS " FROM candidate c CROSS JOIN run_item ri CROSS JOIN answer a "
      "WHERE c.run = ?1 AND c.id = ?2 AND ri.run = ?1 AND a.candidate = c.id AND a.item_version = ri.item_version "
      "ORDER BY ri.position, a.repeat";
constexpr std::string_view answersOfItem
    = "SELECT " ASSAY_ANSWER_COLUMNS " FROM candidate c CROSS JOIN answer a "
      "WHERE c.run = ?1 AND a.candidate = c.id AND a.item_version = ?2 ORDER BY c.position, a.repeat";

Result<QList<qint64>> readIds(Database &database, std::string_view sql, qint64 run)
{
    QList<qint64> ids;
    Statement query(database, sql);
    query.bind(run);
    while (query.next())
        ids.append(query.integer(0));
    if (const auto read = query.result(); !read)
        return read.error();
    return ids;
}

Result<QList<qint64>> candidateIds(Database &database, qint64 run)
{
    return readIds(database, "SELECT id FROM candidate WHERE run = ? ORDER BY position", run);
}

/// Gives answers the scores of every scorer of the run, in its order; missing ones stay pending.
class ScoreFinder
{
public:
    ScoreFinder(Database &database, QList<qint64> scorers)
        : m_scorers(std::move(scorers))
        , m_query(database, "SELECT " ASSAY_SCORE_COLUMNS " FROM score s WHERE s.answer = ?")
    {
    }

    Result<void> find(AnswerRow &row)
    {
        row.scores.clear();
        for (const qint64 scorer : m_scorers) {
            Score pending;
            pending.answer = row.answer.id;
            pending.scorer = scorer;
            row.scores.append(pending);
        }
        m_query.bind(row.answer.id);
        while (m_query.next()) {
            const qsizetype index = m_scorers.indexOf(m_query.integer(1));
            if (index >= 0)
                row.scores[index] = scoreOf(m_query);
        }
        return m_query.result();
    }

private:
    QList<qint64> m_scorers;
    Statement m_query;
};

/// Every answer of one bound SELECT, with its scores, to `row`.
Result<void> passOn(Statement &query, ScoreFinder &scores, HitFinder &hits,
                    const std::function<Result<void>(const AnswerRow &)> &row)
{
    AnswerRow current;
    while (query.next()) {
        current.answer = answerOf(query);
        if (const auto found = scores.find(current); !found)
            return found;
        if (const auto marked = hits.mark(current); !marked)
            return marked;
        if (const auto taken = row(current); !taken)
            return taken;
    }
    return query.result();
}

Result<void> forEachByCandidate(Database &database, qint64 run, ScoreFinder &scores, HitFinder &hits,
                                const std::function<Result<void>(const AnswerRow &)> &row)
{
    const auto candidates = candidateIds(database, run);
    if (!candidates)
        return candidates.error();
    Statement query(database, answersByCandidate);
    for (const qint64 candidate : *candidates) {
        query.bind(run, candidate);
        if (const auto done = passOn(query, scores, hits, row); !done)
            return done;
    }
    return {};
}

Result<void> forEachByItem(Database &database, qint64 run, ScoreFinder &scores, HitFinder &hits,
                           const std::function<Result<void>(const AnswerRow &)> &row)
{
    Statement items(database, "SELECT item_version FROM run_item WHERE run = ? ORDER BY position");
    Statement query(database, answersOfItem);
    items.bind(run);
    while (items.next()) {
        query.bind(run, items.integer(0));
        if (const auto done = passOn(query, scores, hits, row); !done)
            return done;
    }
    return items.result();
}

Result<QList<StateCount>> readCounts(Database &database, std::string_view sql, qint64 run)
{
    QList<StateCount> counts;
    Statement query(database, sql);
    query.bind(run);
    while (query.next())
        counts.append({query.integer(0), query.text(1), query.text(2), query.integer(3)});
    if (const auto read = query.result(); !read)
        return read.error();
    return counts;
}
}

Result<void> forEachStoredState(Database &database, qint64 candidate,
                                const std::function<void(qint64 item, int repeat, AnswerState)> &row)
{
    Statement query(database, "SELECT item_version, repeat, state FROM answer WHERE candidate = ?");
    query.bind(candidate);
    while (query.next())
        row(query.integer(0), query.smallInteger(1), answerStateFromName(query.text(2)));
    return query.result();
}

Result<QList<qint64>> readAnswersToScore(Database &database, qint64 run, qint64 scorer, qint64 after, int limit,
                                         bool alsoUnscored)
{
    QList<qint64> answers;
    Statement query(database,
                    "SELECT a.id FROM answer a LEFT JOIN score s ON s.answer = a.id AND s.scorer = ?2 "
                    "WHERE a.id > ?3 AND +a.candidate IN (SELECT id FROM candidate WHERE run = ?1) "
                    "AND (s.answer IS NULL OR (?5 AND s.state = 'unscored' "
                    "AND s.unscored_reason NOT IN ('not_applicable', 'no_answer'))) "
                    "ORDER BY a.id LIMIT ?4");
    query.bind(run, scorer, after, limit, alsoUnscored);
    while (query.next())
        answers.append(query.integer(0));
    if (const auto read = query.result(); !read)
        return read.error();
    return answers;
}

Result<void> forEachStoredAnswer(Database &database, qint64 run, AnswerOrder order,
                                 const std::function<Result<void>(const AnswerRow &)> &row)
{
    const Snapshot snapshot(database);
    auto scorers = readIds(database, "SELECT id FROM scorer WHERE run = ? ORDER BY position", run);
    if (!scorers)
        return scorers.error();
    ScoreFinder scores(database, std::move(*scorers));
    auto hits = HitFinder::of(database);
    if (!hits)
        return hits.error();
    return order == AnswerOrder::ByCandidate ? forEachByCandidate(database, run, scores, *hits, row)
                                             : forEachByItem(database, run, scores, *hits, row);
}

Result<void> forEachStoredAnswerOf(Database &database, qint64 run, const QList<qint64> &items,
                                   const std::function<Result<void>(const AnswerRow &)> &row)
{
    const Snapshot snapshot(database);
    auto scorers = readIds(database, "SELECT id FROM scorer WHERE run = ? ORDER BY position", run);
    if (!scorers)
        return scorers.error();
    ScoreFinder scores(database, std::move(*scorers));
    auto hits = HitFinder::of(database);
    if (!hits)
        return hits.error();
    Statement query(database, answersOfItem);
    for (const qint64 item : items) {
        query.bind(run, item);
        if (const auto done = passOn(query, scores, *hits, row); !done)
            return done;
    }
    return {};
}

Result<void> forEachStoredScoreValue(Database &database, qint64 run, qint64 scorer,
                                     const std::function<void(const ScoreValue &)> &row)
{
    const Snapshot snapshot(database);
    const auto candidates = candidateIds(database, run);
    if (!candidates)
        return candidates.error();
    Statement query(database,
                    "SELECT a.item_version, a.repeat, s.value, s.state, s.unscored_reason "
                    "FROM run_item ri CROSS JOIN answer a "
                    "LEFT JOIN score s ON s.answer = a.id AND s.scorer = ?3 "
                    "WHERE ri.run = ?1 AND a.candidate = ?2 AND a.item_version = ri.item_version "
                    "ORDER BY ri.position, a.repeat");
    for (const qint64 candidate : *candidates) {
        query.bind(run, candidate, scorer);
        while (query.next()) {
            ScoreValue value{candidate, query.integer(0), query.smallInteger(1), {}, UnscoredReason::None};
            if (query.view(3) == "scored")
                value.value = query.optionalReal(2);
            else if (!query.isNull(3))
                value.unscored = unscoredReasonFromName(query.text(4));
            row(value);
        }
        if (const auto read = query.result(); !read)
            return read;
    }
    return {};
}

Result<QList<StateCount>> readAnswerCounts(Database &database, qint64 run)
{
    return readCounts(database,
                      "SELECT candidate, state, error_kind, count(*) FROM answer WHERE candidate IN "
                      "(SELECT id FROM candidate WHERE run = ?) GROUP BY candidate, state, error_kind "
                      "ORDER BY candidate, state, error_kind",
                      run);
}

Result<QList<StateCount>> readScoreCounts(Database &database, qint64 run)
{
    return readCounts(database,
                      "SELECT scorer, state, unscored_reason, count(*) FROM score WHERE scorer IN "
                      "(SELECT id FROM scorer WHERE run = ?) GROUP BY scorer, state, unscored_reason "
                      "ORDER BY scorer, state, unscored_reason",
                      run);
}

Result<RunTotals> readTotals(Database &database, qint64 run)
{
    RunTotals totals;
    // Servers don't charge for a refused request (429, 500 …): a missing cost is unknown only after a 2xx, or when
    // nobody knows what became of the request.
    Statement query(database,
                    "SELECT coalesce(sum(coalesce(input_tokens, 0) + coalesce(cache_read_tokens, 0) "
                    "+ coalesce(cache_write_tokens, 0)), 0), coalesce(sum(output_tokens), 0), "
                    "total(cost) FILTER (WHERE scorer IS NULL), total(cost) FILTER (WHERE scorer IS NOT NULL), "
                    "count(*) FILTER (WHERE cost IS NULL AND (status BETWEEN 200 AND 299 OR possibly_paid)), "
                    "count(*) FILTER (WHERE possibly_paid) "
                    "FROM call WHERE candidate IN (SELECT id FROM candidate WHERE run = ?)");
    query.bind(run);
    if (query.next())
        totals = {query.integer(0), query.integer(1), query.real(2), query.real(3), query.integer(4), query.integer(5)};
    if (const auto read = query.result(); !read)
        return read.error();
    return totals;
}

Result<RunFigures> readRunFigures(Database &database, qint64 run)
{
    // Every one of these reads a part of one index, and no row.
    static constexpr std::string_view counts
        = "SELECT (SELECT count(*) FROM answer WHERE candidate IN (SELECT id FROM candidate WHERE run = ?1)), "
          "(SELECT count(*) FROM answer WHERE candidate IN (SELECT id FROM candidate WHERE run = ?1) "
          "AND state = 'failed'), "
          "(SELECT count(*) FROM score WHERE scorer IN (SELECT id FROM scorer WHERE run = ?1)), "
          "(SELECT count(*) FROM score WHERE scorer IN (SELECT id FROM scorer WHERE run = ?1) "
          "AND state = 'unscored' AND unscored_reason <> 'not_applicable')";
    static constexpr std::string_view money
        = "SELECT total(cost), count(*) FILTER (WHERE cost IS NULL AND (status BETWEEN 200 AND 299 OR possibly_paid)) "
          "FROM call WHERE candidate IN (SELECT id FROM candidate WHERE run = ?1)";
    const Snapshot snapshot(database);
    RunFigures figures;
    Statement count(database, counts);
    count.bind(run);
    if (count.next())
        figures = {count.integer(0), count.integer(1), count.integer(2), count.integer(3), 0, 0, 0, 0};
    if (const auto read = count.result(); !read)
        return read.error();
    Statement sum(database, money);
    sum.bind(run);
    if (sum.next()) {
        figures.cost = sum.real(0);
        figures.callsWithUnknownCost = sum.integer(1);
    }
    if (const auto read = sum.result(); !read)
        return read.error();
    const auto hits = readCachedCounts(database, run);
    if (!hits)
        return hits.error();
    for (const CachedCount &hit : *hits) {
        figures.cached += hit.count;
        figures.cachedCost += hit.cost;
    }
    return figures;
}

Result<void> readCellUsage(Database &database, qint64 candidate, qint64 scorer,
                           const std::function<void(const CellUsage &)> &row)
{
    Statement query(database,
                    "SELECT item_version, sum(input_tokens), sum(cache_read_tokens), sum(cache_write_tokens), "
                    "sum(output_tokens), total(latency_ms) FROM call WHERE candidate = ? AND scorer IS ? "
                    "GROUP BY item_version, repeat "
                    "HAVING sum(input_tokens) IS NOT NULL AND sum(output_tokens) IS NOT NULL");
    query.bind(candidate, scorer ? std::optional(scorer) : std::nullopt);
    while (query.next()) {
        CellUsage cell;
        cell.item = query.integer(0);
        cell.usage.input = query.optionalInteger(1);
        cell.usage.cacheRead = query.optionalInteger(2);
        cell.usage.cacheWrite = query.optionalInteger(3);
        cell.usage.output = query.optionalInteger(4);
        cell.latencyMs = query.real(5);
        row(cell);
    }
    return query.result();
}

Result<void> readUnpricedCalls(Database &database, qint64 run, const std::function<void(const UnpricedCall &)> &row)
{
    Statement query(
        database,
        "SELECT l.candidate, coalesce(l.scorer, 0), coalesce(length(CAST(t.content AS BLOB)), 0) FROM call l "
        "LEFT JOIN text t ON t.id = l.request WHERE l.cost IS NULL AND l.possibly_paid "
        "AND l.candidate IN (SELECT id FROM candidate WHERE run = ?)");
    query.bind(run);
    while (query.next())
        row({query.integer(0), query.integer(1), query.integer(2)});
    return query.result();
}
