#include "answermarks.h"

#include "cellsjson.h"
#include "database.h"
#include "datasetstore.h"
#include "itemencoder.h"
#include "snapshot.h"

#include <sqlite3.h>

#include <algorithm>
#include <vector>

namespace {
/// Turns names of an enum in UTF-8 into values without making a QString of each.
template <typename Enum>
class NameReading
{
public:
    NameReading(Enum last, QString (*nameOf)(Enum))
    {
        for (int i = 0; i <= int(last); ++i)
            m_names.append(nameOf(Enum(i)).toLatin1());
    }
    Enum valueOf(QByteArrayView name) const { return Enum(std::max<qsizetype>(m_names.indexOf(name), 0)); }

private:
    QList<QByteArray> m_names;
};

struct IdRange
{
    qint64 first = 0;
    qint64 last = -1;
};

/// Ids of a run's answers lie close together: they are read in the order of the disk, those of others are passed over.
Result<IdRange> answerRange(Database &database, qint64 run)
{
    Statement query(database,
                    "SELECT coalesce(min(id), 0), coalesce(max(id), -1) FROM answer WHERE candidate IN "
                    "(SELECT id FROM candidate WHERE run = ?)");
    query.bind(run);
    IdRange range;
    if (query.next())
        range = {query.integer(0), query.integer(1)};
    if (const auto read = query.result(); !read)
        return read.error();
    return range;
}

Result<QList<qint64>> candidatesOf(Database &database, qint64 run)
{
    QList<qint64> ids;
    Statement query(database, "SELECT id FROM candidate WHERE run = ? ORDER BY position");
    query.bind(run);
    while (query.next())
        ids.append(query.integer(0));
    if (const auto read = query.result(); !read)
        return read.error();
    return ids;
}

/// Goes through the scores of a range of answers, beside the answers.
class ScoreMarks
{
public:
    ScoreMarks(Database &database, IdRange range)
        : m_query(database,
                  "SELECT answer, scorer, state, unscored_reason, value FROM score WHERE answer BETWEEN ? AND ? "
                  "ORDER BY answer")
        , m_reasons(UnscoredReason::NotApplicable, unscoredReasonName)
    {
        m_query.bind(range.first, range.last);
        m_more = m_query.next();
    }

    /// Those of this answer; answers are asked for in ascending order.
    std::span<const ScoreMark> of(qint64 answer)
    {
        m_marks.clear();
        for (; m_more && m_query.integer(0) <= answer; m_more = m_query.next()) {
            if (m_query.integer(0) < answer)
                continue;
            ScoreMark mark{m_query.integer(1), {}, UnscoredReason::None};
            if (m_query.view(2) == "scored")
                mark.value = m_query.optionalReal(4);
            else
                mark.unscored = m_reasons.valueOf(m_query.view(3));
            m_marks.push_back(mark);
        }
        return m_marks;
    }

    Result<void> result() const { return m_query.result(); }

private:
    Statement m_query;
    NameReading<UnscoredReason> m_reasons;
    std::vector<ScoreMark> m_marks;
    bool m_more = false;
};

/// Reads the beginnings of texts: of a long one only its first page is touched.
class TextStarts
{
public:
    explicit TextStarts(Database &database)
        : m_database(database)
    {
    }
    ~TextStarts() { sqlite3_blob_close(m_blob); }
    Q_DISABLE_COPY_MOVE(TextStarts)

    Result<QString> start(qint64 text, int length)
    {
        const int opened = m_blob ? sqlite3_blob_reopen(m_blob, text)
                                  : sqlite3_blob_open(m_database.handle(), "main", "text", "content", text, 0, &m_blob);
        if (opened != SQLITE_OK)
            return m_database.lastError();
        // No UTF-16 unit takes more than three bytes; some more, so that none is cut where it counts.
        QByteArray bytes(std::min<qsizetype>(sqlite3_blob_bytes(m_blob), qsizetype(length) * 3 + 4), Qt::Uninitialized);
        if (sqlite3_blob_read(m_blob, bytes.data(), int(bytes.size()), 0) != SQLITE_OK)
            return m_database.lastError();
        QString start = QString::fromUtf8(bytes).left(length);
        if (!start.isEmpty() && start.back().isHighSurrogate())
            start.chop(1);
        return start;
    }

private:
    Database &m_database;
    sqlite3_blob *m_blob = nullptr;
};
}

Result<void>
forEachStoredItemLabel(Database &database, qint64 run,
                       const std::function<void(qint64 version, const QString &id, const QString &category)> &row)
{
    Statement query(database,
                    "SELECT ri.item_version, i.identity, v.category FROM run_item ri "
                    "JOIN item_version v ON v.id = ri.item_version JOIN item i ON i.id = v.item "
                    "WHERE ri.run = ? ORDER BY ri.position");
    query.bind(run);
    while (query.next())
        row(query.integer(0), query.text(1), query.text(2));
    return query.result();
}

Result<void> forEachStoredItemCell(Database &database, qint64 run, const QString &column,
                                   const std::function<void(qint64 version, const QString &text)> &row)
{
    const Snapshot snapshot(database);
    Statement dataset(database, "SELECT dataset FROM run WHERE id = ?");
    dataset.bind(run);
    if (!dataset.next())
        return dataset.result();
    const auto shape = readShape(database, dataset.integer(0));
    if (!shape)
        return shape.error();
    const qsizetype at = shape->columns.indexOf(column);
    if (at < 0)
        return {};
    const auto typed = std::ranges::find(typedRoles, at, [&](Role role) { return shape->columnOf(role); });
    const int field = int(typed - typedRoles.begin()); // past the last: it stands among the other cells
    Statement query(database,
                    "SELECT ri.item_version, v.question, v.reference, v.context, v.category, v.fields FROM run_item ri "
                    "JOIN item_version v ON v.id = ri.item_version WHERE ri.run = ? ORDER BY ri.position");
    query.bind(run);
    while (query.next()) {
        if (typed != typedRoles.end())
            row(query.integer(0), query.text(1 + field));
        else
            row(query.integer(0), jsonCellAt(query.view(1 + field), at).value_or(QString()));
    }
    return query.result();
}

Result<void> forEachStoredMark(Database &database, qint64 run,
                               const std::function<void(const AnswerMark &, std::span<const ScoreMark>)> &row)
{
    const Snapshot snapshot(database);
    const auto candidates = candidatesOf(database, run);
    if (!candidates)
        return candidates.error();
    const auto range = answerRange(database, run);
    if (!range)
        return range.error();
    const NameReading<AnswerState> states(AnswerState::Skipped, answerStateName);
    const NameReading<ErrorKind> kinds(ErrorKind::Cancelled, errorKindName);
    ScoreMarks scores(database, *range);
    Statement query(
        database,
        "SELECT id, candidate, item_version, repeat, state, latency_ms, output_tokens, error_kind FROM answer "
        "WHERE id BETWEEN ? AND ? ORDER BY id");
    query.bind(range->first, range->last);
    while (query.next()) {
        const AnswerMark mark{query.integer(0),
                              query.integer(1),
                              query.integer(2),
                              query.smallInteger(3),
                              states.valueOf(query.view(4)),
                              query.real(5),
                              query.optionalInteger(6),
                              kinds.valueOf(query.view(7))};
        if (candidates->contains(mark.candidate))
            row(mark, scores.of(mark.id));
    }
    if (const auto read = query.result(); !read)
        return read;
    return scores.result();
}

Result<QStringList> readTextStarts(Database &database, const QList<qint64> &answers, int length)
{
    const Snapshot snapshot(database);
    QStringList starts;
    starts.reserve(answers.size());
    TextStarts texts(database);
    Statement query(database, "SELECT answer FROM answer WHERE id = ?");
    for (const qint64 answer : answers) {
        std::optional<qint64> text;
        if (answer > 0) {
            query.bind(answer);
            text = query.next() ? query.optionalInteger(0) : std::nullopt;
            if (const auto read = query.result(); !read)
                return read.error();
        }
        auto start = text ? texts.start(*text, length) : Result<QString>(QString());
        if (!start)
            return start.error();
        starts.append(*std::move(start));
    }
    return starts;
}

Result<void> forEachStoredText(Database &database, qint64 first, qint64 last,
                               const std::function<void(qint64 answer, QByteArrayView utf8)> &row)
{
    Statement query(database,
                    "SELECT a.id, t.content FROM answer a CROSS JOIN text t ON t.id = a.answer "
                    "WHERE a.id BETWEEN ? AND ? ORDER BY a.id");
    query.bind(first, last);
    while (query.next())
        row(query.integer(0), query.view(1));
    return query.result();
}

Result<void> forEachStoredQuestion(
    Database &database, const QList<qint64> &versions,
    const std::function<void(qsizetype index, QByteArrayView question, QByteArrayView reference)> &row)
{
    Statement query(database, "SELECT question, reference FROM item_version WHERE id = ?");
    for (qsizetype i = 0; i < versions.size(); ++i) {
        query.bind(versions[i]);
        if (query.next())
            row(i, query.view(0), query.view(1));
        if (const auto read = query.result(); !read)
            return read;
    }
    return {};
}

Result<QList<CandidateTotals>> readCandidateTotals(Database &database, qint64 run)
{
    const auto candidates = candidatesOf(database, run);
    if (!candidates)
        return candidates.error();
    QList<CandidateTotals> totals;
    Statement calls(database,
                    "SELECT coalesce(sum(output_tokens), 0), total(cost), count(*) FILTER (WHERE status = 429), "
                    "count(*) FILTER (WHERE attempt > 1) FROM call WHERE candidate = ? AND scorer IS NULL");
    Statement judged(database,
                     "SELECT count(*) FROM scorer k CROSS JOIN answer a CROSS JOIN score s "
                     "WHERE k.run = ?1 AND k.judge <> '' AND a.candidate = ?2 AND s.answer = a.id AND s.scorer = k.id");
    for (const qint64 candidate : *candidates) {
        CandidateTotals total;
        total.candidate = candidate;
        calls.bind(candidate);
        if (calls.next()) {
            total.completionTokens = calls.integer(0);
            total.cost = calls.real(1);
            total.rateLimited = calls.integer(2);
            total.retries = calls.integer(3);
        }
        judged.bind(run, candidate);
        if (judged.next())
            total.judged = judged.integer(0);
        for (const auto &read : {calls.result(), judged.result()}) {
            if (!read)
                return read.error();
        }
        totals.append(total);
    }
    return totals;
}

Result<QList<ReportedModel>> readReportedModels(Database &database, qint64 run)
{
    QList<ReportedModel> models;
    Statement query(database,
                    "SELECT DISTINCT c.position, a.candidate, a.model_reported FROM candidate c CROSS JOIN answer a "
                    "WHERE c.run = ? AND a.candidate = c.id AND a.model_reported <> '' "
                    "ORDER BY c.position, a.model_reported");
    query.bind(run);
    while (query.next())
        models.append({query.integer(1), query.text(2)});
    if (const auto read = query.result(); !read)
        return read.error();
    return models;
}
