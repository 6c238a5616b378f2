#include "answerstore.h"

#include "answerrow.h"
#include "cachestore.h"
#include "contextstore.h"
#include "database.h"
#include "timetext.h"

#include <QCoreApplication>

#include <span>

namespace {
/// The id of a stored text; NULL for an empty one. What is not valid UTF-8 is kept as it is, as a BLOB.
Result<std::optional<qint64>> insertText(Database &database, QByteArrayView content)
{
    if (content.isEmpty())
        return std::optional<qint64>();
    Statement insert(database, "INSERT INTO text(content) VALUES (?)");
    const auto done = content.isValidUtf8() ? insert.run(Utf8{content}) : insert.run(Blob{content});
    if (!done)
        return done.error();
    return std::optional(database.lastInsertId());
}

/// Binds five columns from `index` on.
void bindUsage(Statement &statement, int index, const Usage &usage)
{
    statement.bindAt(index, usage.input);
    statement.bindAt(index + 1, usage.cacheRead);
    statement.bindAt(index + 2, usage.cacheWrite);
    statement.bindAt(index + 3, usage.output);
    statement.bindAt(index + 4, usage.reasoning);
}

std::optional<QString> optionalTime(const QDateTime &time)
{
    return time.isValid() ? std::optional(timeText(time)) : std::nullopt;
}

/// A hit shares the texts of the answer that it was taken from; empty ones when that is gone.
struct AnswerTexts
{
    std::optional<qint64> text;
    std::optional<qint64> reasoning;
};

Result<AnswerTexts> textsFor(Database &database, const Answer &answer)
{
    if (answer.cached.isHit()) {
        Statement query(database, "SELECT answer, reasoning FROM answer WHERE id = ?");
        query.bind(answer.cached.answer);
        if (query.next())
            return AnswerTexts{query.optionalInteger(0), query.optionalInteger(1)};
        if (const auto read = query.result(); !read)
            return read.error();
    }
    const auto text = insertText(database, answer.text.toUtf8());
    if (!text)
        return text.error();
    const auto reasoning = insertText(database, answer.reasoning.toUtf8());
    if (!reasoning)
        return reasoning.error();
    return AnswerTexts{*text, *reasoning};
}

Result<std::optional<qint64>> reasonFor(Database &database, const Score &score)
{
    if (score.cached.isHit()) {
        Statement query(database, "SELECT reason FROM score WHERE answer = ? AND scorer = ?");
        query.bind(score.cached.answer, score.cached.scorer);
        if (query.next())
            return query.optionalInteger(0);
        if (const auto read = query.result(); !read)
            return read.error();
    }
    return insertText(database, score.reason.toUtf8());
}

/// Texts may be shared once there are hits; one that nobody needs any more is the smaller harm.
Result<bool> textsMayBeShared(Database &database)
{
    const auto known = hasCache(database);
    if (!known || !*known)
        return known;
    Statement query(database, "SELECT 1 FROM cached LIMIT 1");
    const bool any = query.next();
    if (const auto read = query.result(); !read)
        return read.error();
    return any;
}

Result<void> forgetAsked(Database &database, const AnswerKey &key)
{
    Statement query(database, "SELECT id FROM answer WHERE candidate = ? AND item_version = ? AND repeat = ?");
    query.bind(key.candidate, key.item, key.repeat);
    const std::optional<qint64> id = query.next() ? std::optional(query.integer(0)) : std::nullopt;
    if (const auto read = query.result(); !read)
        return read;
    return id ? dropAsked(database, *id, std::nullopt) : Result<void>();
}

Result<void> deleteAnswer(Database &database, const AnswerKey &key)
{
    if (const auto done = forgetAsked(database, key); !done)
        return done;
    const auto shared = textsMayBeShared(database);
    if (!shared)
        return shared.error();
    static constexpr std::string_view sqls[]{
        "DELETE FROM text WHERE id IN (SELECT s.reason FROM score s JOIN answer a ON a.id = s.answer "
        "WHERE a.candidate = ? AND a.item_version = ? AND a.repeat = ?)",
        "DELETE FROM text WHERE id IN (SELECT answer FROM answer WHERE candidate = ?1 AND item_version = ?2 "
        "AND repeat = ?3 UNION SELECT reasoning FROM answer WHERE candidate = ?1 AND item_version = ?2 "
        "AND repeat = ?3)",
        "DELETE FROM answer WHERE candidate = ? AND item_version = ? AND repeat = ?"};
    for (const std::string_view sql : std::span(sqls).subspan(*shared ? 2 : 0)) {
        if (const auto done = Statement(database, sql).run(key.candidate, key.item, key.repeat); !done)
            return done;
    }
    return {};
}

Result<void> deleteScore(Database &database, const Score &score)
{
    if (const auto done = dropAsked(database, score.answer, score.scorer); !done)
        return done;
    const auto shared = textsMayBeShared(database);
    if (!shared)
        return shared.error();
    if (!*shared) {
        const auto done = Statement(database,
                                    "DELETE FROM text WHERE id = (SELECT reason FROM score WHERE answer = ? AND "
                                    "scorer = ?)")
                              .run(score.answer, score.scorer);
        if (!done)
            return done;
    }
    return Statement(database, "DELETE FROM score WHERE answer = ? AND scorer = ?").run(score.answer, score.scorer);
}

/// Inserts the answer's row; false when there is one of its key.
Result<bool> insertAnswer(Database &database, const Answer &answer, const AnswerTexts &texts)
{
    Statement insert(database,
                     "INSERT INTO answer(candidate, item_version, repeat, state, answer, reasoning, finish, "
                     "error_kind, error, cost, latency_ms, ttft_ms, model_reported, started_at, "
                     "input_tokens, cache_read_tokens, cache_write_tokens, output_tokens, reasoning_tokens) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                     "ON CONFLICT (candidate, item_version, repeat) DO NOTHING");
    insert.bind(answer.key.candidate, answer.key.item, answer.key.repeat, answerStateName(answer.state), texts.text,
                texts.reasoning, finishName(answer.finish), errorKindName(answer.errorKind), answer.error, answer.cost,
                answer.latencyMs, answer.ttftMs, answer.modelReported, optionalTime(answer.startedAt));
    bindUsage(insert, 15, answer.usage);
    insert.next();
    if (const auto done = insert.result(); !done)
        return done.error();
    return database.changes() > 0;
}

Result<bool> insertScore(Database &database, const Score &score, std::optional<qint64> reason)
{
    Statement insert(database,
                     "INSERT INTO score(answer, scorer, state, unscored_reason, value, verdict, reason, cost, "
                     "latency_ms, input_tokens, cache_read_tokens, cache_write_tokens, output_tokens, "
                     "reasoning_tokens) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                     "ON CONFLICT (answer, scorer) DO NOTHING");
    insert.bind(score.answer, score.scorer, scoreStateName(score.state), unscoredReasonName(score.unscored),
                score.value, score.verdict, reason, score.cost, score.latencyMs);
    bindUsage(insert, 10, score.usage);
    insert.next();
    if (const auto done = insert.result(); !done)
        return done.error();
    return database.changes() > 0;
}

Result<void> insertCall(Database &database, const AnswerKey &key, qint64 scorer, const Call &call)
{
    const auto request = insertText(database, call.request);
    if (!request)
        return request.error();
    const auto reply = insertText(database, call.reply);
    if (!reply)
        return reply.error();
    Statement insert(database,
                     "INSERT INTO call(candidate, item_version, repeat, scorer, attempt, started_at, "
                     "latency_ms, ttft_ms, status, error_kind, error, request, reply, model_reported, "
                     "request_id, cost, possibly_paid, input_tokens, cache_read_tokens, cache_write_tokens, "
                     "output_tokens, reasoning_tokens, cost_reported) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(key.candidate, key.item, key.repeat, scorer ? std::optional(scorer) : std::nullopt, call.attempt,
                optionalTime(call.startedAt), call.latencyMs, call.ttftMs, call.status, errorKindName(call.errorKind),
                call.error, *request, *reply, call.modelReported, call.requestId, call.cost, call.possiblyPaid);
    bindUsage(insert, 18, call.usage);
    insert.bindAt(23, call.costReported);
    insert.next();
    return insert.result();
}

/// What was asked, or where it was taken from.
Result<void> noteCache(Database &database, const Answer &answer, qint64 id)
{
    if (answer.cached.isHit())
        return putHit(database, answer.key, id, 0, answer.cached, answer.cost);
    if (!answer.cacheKey.isEmpty() && isFinalAnswer(answer.state))
        return putAsked(database, answer.cacheKey, id, 0);
    return {};
}

Result<void> noteCache(Database &database, const Score &score, const AnswerKey &key)
{
    if (score.cached.isHit())
        return putHit(database, key, score.answer, score.scorer, score.cached, score.cost);
    if (!score.cacheKey.isEmpty() && score.state == ScoreState::Scored)
        return putAsked(database, score.cacheKey, score.answer, score.scorer);
    return {};
}
}

Result<qint64> putAnswer(Database &database, const Answer &answer)
{
    const auto texts = textsFor(database, answer);
    if (!texts)
        return texts.error();
    auto inserted = insertAnswer(database, answer, *texts);
    if (inserted && !*inserted) {
        if (const auto done = deleteAnswer(database, answer.key); !done)
            return done.error();
        inserted = insertAnswer(database, answer, *texts);
    }
    if (!inserted)
        return inserted.error();
    const qint64 id = database.lastInsertId();
    if (const auto done = insertCalls(database, answer.key, 0, answer.calls); !done)
        return done.error();
    if (const auto done = noteCache(database, answer, id); !done)
        return done.error();
    if (const auto done = putPassages(database, id, answer.passages); !done)
        return done.error();
    return id;
}

Result<void> putScore(Database &database, const Score &score)
{
    const auto reason = reasonFor(database, score);
    if (!reason)
        return reason.error();
    auto inserted = insertScore(database, score, *reason);
    if (inserted && !*inserted) {
        if (const auto done = deleteScore(database, score); !done)
            return done;
        inserted = insertScore(database, score, *reason);
    }
    if (!inserted)
        return inserted.error();
    if (score.calls.isEmpty() && !score.cached.isHit())
        return {};
    const auto key = readAnswerKey(database, score.answer);
    if (!key)
        return key.error();
    if (const auto done = insertCalls(database, *key, score.scorer, score.calls); !done)
        return done;
    return noteCache(database, score, *key);
}

Result<void> insertCalls(Database &database, const AnswerKey &key, qint64 scorer, const QList<Call> &calls)
{
    for (const Call &call : calls) {
        if (const auto done = insertCall(database, key, scorer, call); !done)
            return done;
    }
    return {};
}

Result<AnswerKey> readAnswerKey(Database &database, qint64 answer)
{
    Statement query(database, "SELECT candidate, item_version, repeat FROM answer WHERE id = ?");
    query.bind(answer);
    if (query.next())
        return AnswerKey{query.integer(0), query.integer(1), query.smallInteger(2)};
    if (const auto read = query.result(); !read)
        return read.error();
    return Error{ErrorKind::NotFound,
                 QCoreApplication::translate("AnswerStore", "%1 has no answer %2 any more. Open the project again.")
                     .arg(database.path(), QString::number(answer))};
}

Result<void> deleteFailedAnswers(Database &database, qint64 run)
{
    static constexpr std::string_view sqls[]{
        "DELETE FROM text WHERE id IN (SELECT s.reason FROM answer a JOIN score s ON s.answer = a.id WHERE "
        "a.candidate IN (SELECT id FROM candidate WHERE run = ?) AND a.state = 'failed')",
        "DELETE FROM text WHERE id IN (SELECT answer FROM answer WHERE "
        "candidate IN (SELECT id FROM candidate WHERE run = ?) AND state = 'failed')",
        "DELETE FROM text WHERE id IN (SELECT reasoning FROM answer WHERE "
        "candidate IN (SELECT id FROM candidate WHERE run = ?) AND state = 'failed')",
        "DELETE FROM answer WHERE candidate IN (SELECT id FROM candidate WHERE run = ?) AND state = 'failed'"};
    for (const std::string_view sql : sqls) {
        if (const auto done = Statement(database, sql).run(run); !done)
            return done;
    }
    return {};
}

Result<void> deleteUnscored(Database &database, qint64 run)
{
    static constexpr std::string_view sqls[]{
        "DELETE FROM text WHERE id IN (SELECT reason FROM score WHERE "
        "scorer IN (SELECT id FROM scorer WHERE run = ?) AND state = 'unscored' "
        "AND unscored_reason NOT IN ('not_applicable', 'no_answer'))",
        "DELETE FROM score WHERE scorer IN (SELECT id FROM scorer WHERE run = ?) AND state = 'unscored' "
        "AND unscored_reason NOT IN ('not_applicable', 'no_answer')"};
    for (const std::string_view sql : sqls) {
        if (const auto done = Statement(database, sql).run(run); !done)
            return done;
    }
    return {};
}
