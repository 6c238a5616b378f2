#include "answerstore.h"

#include "answerrow.h"
#include "database.h"
#include "timetext.h"

#include <QCoreApplication>

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

Result<void> deleteAnswer(Database &database, const AnswerKey &key)
{
    static constexpr std::string_view sqls[]{
        "DELETE FROM text WHERE id IN (SELECT s.reason FROM score s JOIN answer a ON a.id = s.answer "
        "WHERE a.candidate = ? AND a.item_version = ? AND a.repeat = ?)",
        "DELETE FROM text WHERE id IN (SELECT answer FROM answer WHERE candidate = ?1 AND item_version = ?2 "
        "AND repeat = ?3 UNION SELECT reasoning FROM answer WHERE candidate = ?1 AND item_version = ?2 "
        "AND repeat = ?3)",
        "DELETE FROM answer WHERE candidate = ? AND item_version = ? AND repeat = ?"};
    for (const std::string_view sql : sqls) {
        if (const auto done = Statement(database, sql).run(key.candidate, key.item, key.repeat); !done)
            return done;
    }
    return {};
}

Result<void> deleteScore(Database &database, const Score &score)
{
    const auto done = Statement(database,
                                "DELETE FROM text WHERE id = (SELECT reason FROM score WHERE answer = ? AND "
                                "scorer = ?)")
                          .run(score.answer, score.scorer);
    if (!done)
        return done;
    return Statement(database, "DELETE FROM score WHERE answer = ? AND scorer = ?").run(score.answer, score.scorer);
}

/// Inserts the answer's row; false when there is one of its key.
Result<bool> insertAnswer(Database &database, const Answer &answer, std::optional<qint64> text,
                          std::optional<qint64> reasoning)
{
    Statement insert(database,
                     "INSERT INTO answer(candidate, item_version, repeat, state, answer, reasoning, finish, "
                     "error_kind, error, cost, latency_ms, ttft_ms, model_reported, started_at, "
                     "input_tokens, cache_read_tokens, cache_write_tokens, output_tokens, reasoning_tokens) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                     "ON CONFLICT (candidate, item_version, repeat) DO NOTHING");
    insert.bind(answer.key.candidate, answer.key.item, answer.key.repeat, answerStateName(answer.state), text,
                reasoning, finishName(answer.finish), errorKindName(answer.errorKind), answer.error, answer.cost,
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
                     "output_tokens, reasoning_tokens) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(key.candidate, key.item, key.repeat, scorer ? std::optional(scorer) : std::nullopt, call.attempt,
                optionalTime(call.startedAt), call.latencyMs, call.ttftMs, call.status, errorKindName(call.errorKind),
                call.error, *request, *reply, call.modelReported, call.requestId, call.cost, call.possiblyPaid);
    bindUsage(insert, 18, call.usage);
    insert.next();
    return insert.result();
}
}

Result<qint64> putAnswer(Database &database, const Answer &answer)
{
    const auto text = insertText(database, answer.text.toUtf8());
    if (!text)
        return text.error();
    const auto reasoning = insertText(database, answer.reasoning.toUtf8());
    if (!reasoning)
        return reasoning.error();
    auto inserted = insertAnswer(database, answer, *text, *reasoning);
    if (inserted && !*inserted) {
        if (const auto done = deleteAnswer(database, answer.key); !done)
            return done.error();
        inserted = insertAnswer(database, answer, *text, *reasoning);
    }
    if (!inserted)
        return inserted.error();
    const qint64 id = database.lastInsertId();
    if (const auto done = insertCalls(database, answer.key, 0, answer.calls); !done)
        return done.error();
    return id;
}

Result<void> putScore(Database &database, const Score &score)
{
    const auto reason = insertText(database, score.reason.toUtf8());
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
    if (score.calls.isEmpty())
        return {};
    const auto key = readAnswerKey(database, score.answer);
    if (!key)
        return key.error();
    return insertCalls(database, *key, score.scorer, score.calls);
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
