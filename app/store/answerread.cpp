#include "answerrow.h"
#include "answerstore.h"
#include "cachestore.h"
#include "contextstore.h"
#include "database.h"
#include "timetext.h"

#include <QCoreApplication>

namespace {
Call callOf(const Statement &row)
{
    Call call;
    call.attempt = row.smallInteger(0);
    call.startedAt = timeFromText(row.text(1));
    call.latencyMs = row.real(2);
    call.ttftMs = row.optionalReal(3);
    call.status = row.smallInteger(4);
    call.errorKind = errorKindFromName(row.text(5));
    call.error = row.text(6);
    call.modelReported = row.text(7);
    call.requestId = row.text(8);
    call.usage = usageOf(row, 9);
    call.cost = row.optionalReal(14);
    call.possiblyPaid = row.integer(15) != 0;
    call.request = row.bytes(16);
    call.reply = row.bytes(17);
    call.costReported = row.optionalReal(18);
    return call;
}

/// A project of before that was opened for reading only has no such column.
bool hasReportedCosts(Database &database)
{
    Statement query(database, "SELECT 1 FROM pragma_table_info('call') WHERE name = 'cost_reported'");
    return query.next();
}

/// Of a hit: the calls of the answer or score that it was taken from.
Result<QList<Call>> callsBehind(Database &database, const AnswerKey &key, qint64 scorer, const CacheOrigin &origin)
{
    if (!origin.isHit())
        return readCalls(database, key, scorer);
    const auto asked = readAnswerKey(database, origin.answer);
    if (!asked)
        return asked.error().kind == ErrorKind::NotFound ? Result<QList<Call>>(QList<Call>()) : asked.error();
    return readCalls(database, *asked, origin.scorer);
}
}

Result<std::optional<double>> readReportedCost(Database &database, const AnswerKey &key, qint64 scorer,
                                               const CacheOrigin &origin)
{
    std::optional<double> cost;
    if (!hasReportedCosts(database))
        return cost;
    const auto asked = origin.isHit() ? readAnswerKey(database, origin.answer) : Result<AnswerKey>(key);
    if (!asked)
        return asked.error().kind == ErrorKind::NotFound ? Result<std::optional<double>>(cost) : asked.error();
    const qint64 asker = origin.isHit() ? origin.scorer : scorer;
    Statement query(database,
                    "SELECT sum(cost_reported) FROM call WHERE candidate = ? AND item_version = ? AND repeat = ? "
                    "AND scorer IS ?");
    query.bind(asked->candidate, asked->item, asked->repeat, asker ? std::optional(asker) : std::nullopt);
    if (query.next())
        cost = query.optionalReal(0);
    if (const auto read = query.result(); !read)
        return read.error();
    return cost;
}

Result<QList<Call>> readCalls(Database &database, const AnswerKey &key, qint64 scorer)
{
    QList<Call> calls;
    const std::string reported = hasReportedCosts(database) ? "cost_reported " : "NULL ";
    Statement query(database,
                    "SELECT attempt, started_at, latency_ms, ttft_ms, status, error_kind, error, "
                    "model_reported, request_id, input_tokens, cache_read_tokens, cache_write_tokens, "
                    "output_tokens, reasoning_tokens, cost, possibly_paid, "
                    "(SELECT content FROM text WHERE id = request), "
                    "(SELECT content FROM text WHERE id = reply), "
                        + reported
                        + "FROM call WHERE candidate = ? AND item_version = ? AND repeat = ? AND scorer IS ? "
                          "ORDER BY id");
    query.bind(key.candidate, key.item, key.repeat, scorer ? std::optional(scorer) : std::nullopt);
    while (query.next())
        calls.append(callOf(query));
    if (const auto read = query.result(); !read)
        return read.error();
    return calls;
}

Result<Answer> readAnswer(Database &database, qint64 id, bool withCalls)
{
    Statement query(database, "SELECT " ASSAY_ANSWER_COLUMNS " FROM answer a WHERE a.id = ?");
    query.bind(id);
    if (!query.next()) {
        if (const auto read = query.result(); !read)
            return read.error();
        return Error{ErrorKind::NotFound,
                     QCoreApplication::translate("AnswerStore", "%1 has no answer %2. Open the project again.")
                         .arg(database.path(), QString::number(id))};
    }
    Answer answer = answerOf(query);
    auto passages = readPassages(database, id);
    if (!passages)
        return passages.error();
    answer.passages = std::move(*passages);
    if (!withCalls)
        return answer;
    const auto origin = readOrigin(database, id, 0);
    if (!origin)
        return origin.error();
    answer.cached = *origin;
    auto calls = callsBehind(database, answer.key, 0, answer.cached);
    if (!calls)
        return calls.error();
    answer.calls = std::move(*calls);
    return answer;
}

Result<QList<Score>> readScores(Database &database, qint64 answer, bool withCalls)
{
    QList<Score> scores;
    Statement query(database,
                    "SELECT " ASSAY_SCORE_COLUMNS ", a.candidate, a.item_version, a.repeat "
                    "FROM score s JOIN answer a ON a.id = s.answer JOIN scorer k ON k.id = s.scorer "
                    "WHERE s.answer = ? ORDER BY k.position");
    query.bind(answer);
    while (query.next()) {
        Score score = scoreOf(query);
        if (withCalls) {
            const auto origin = readOrigin(database, answer, score.scorer);
            if (!origin)
                return origin.error();
            score.cached = *origin;
            auto calls = callsBehind(database, {query.integer(14), query.integer(15), query.smallInteger(16)},
                                     score.scorer, score.cached);
            if (!calls)
                return calls.error();
            score.calls = std::move(*calls);
        }
        scores.append(score);
    }
    if (const auto read = query.result(); !read)
        return read.error();
    return scores;
}
