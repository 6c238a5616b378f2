#include "questionstore.h"

#include "database.h"
#include "databaseerror.h"
#include "datasetstore.h"
#include "generationstore.h"
#include "itemedit.h"
#include "timetext.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <string>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr std::string_view questionColumns
    = "SELECT q.item, i.version, q.chunk_window, q.kind, q.language, q.difficulty, q.status, q.origin, q.quotes, "
      "q.generator, q.edited_by, q.edited_at, v.fields FROM question q JOIN item i ON i.id = q.item "
      "JOIN item_version v ON v.id = i.version ";

// Columns of the questions' dataset; "question", "reference" and "context" are as models are shown them.
constexpr int writtenQuestion = 5;
constexpr int writtenAnswer = 6;

QByteArray quotesJson(const QList<QuotePlace> &quotes)
{
    QJsonArray array;
    for (const QuotePlace &place : quotes)
        array.append(QJsonArray{place.quote, place.document, place.page, qint64(place.offset), qint64(place.length)});
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QList<QuotePlace> quotesFrom(const QByteArray &json)
{
    QList<QuotePlace> quotes;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    for (const QJsonValue &value : array)
        quotes.append({value[0].toString(), value[1].toString(), value[2].toInt(), qsizetype(value[3].toInteger()),
                       qsizetype(value[4].toInteger())});
    return quotes;
}

Error noQuestionError(const Database &database, qint64 item)
{
    return {ErrorKind::NotFound,
            QCoreApplication::translate("QuestionStore", "%1 has no generated question %2. Open the project again.")
                .arg(database.path(), QString::number(item))};
}

Result<void> foundQuestion(const Result<void> &done, const Database &database, qint64 item)
{
    if (done && database.changes() == 0)
        return noQuestionError(database, item);
    return done;
}

/// Of an item's version, from its cells.
Result<FormerQuestion> writtenText(const Database &database, qint64 version, const QByteArray &cells)
{
    const QJsonArray fields = QJsonDocument::fromJson(cells).array();
    if (fields.size() <= writtenAnswer)
        return damagedError(database.path(), u"item_version %1"_s.arg(version));
    return FormerQuestion{fields[writtenQuestion].toString(), fields[writtenAnswer].toString()};
}

Result<GeneratedQuestion> questionOf(Database &database, const Statement &row)
{
    GeneratedQuestion question;
    question.item = row.integer(0);
    question.version = row.integer(1);
    question.window = row.integer(2);
    question.kind = questionKindFromName(row.text(3));
    question.language = row.text(4);
    question.difficulty = row.text(5);
    question.status = questionStatusFromName(row.text(6));
    question.origin = questionOriginFromName(row.text(7));
    question.quotes = quotesFrom(row.bytes(8));
    question.generator = row.text(9);
    question.editedBy = row.text(10);
    question.editedAt = timeFromText(row.text(11));
    const auto written = writtenText(database, question.version, row.bytes(12));
    if (!written)
        return written.error();
    question.question = written->question;
    question.answer = written->answer;
    return question;
}

Result<QList<CheckVerdict>> readChecks(Database &database, qint64 version)
{
    QList<CheckVerdict> checks;
    Statement query(database, "SELECT kind, passed, score, reason FROM question_check WHERE item_version = ?");
    query.bind(version);
    while (query.next()) {
        if (const auto kind = checkKindFromName(query.text(0)))
            checks.append({*kind, query.integer(1) != 0, query.optionalReal(2), query.text(3)});
    }
    if (const auto read = query.result(); !read)
        return read.error();
    std::ranges::sort(checks, {}, &CheckVerdict::kind);
    return checks;
}

Result<QList<GeneratedQuestion>> questionsWhere(Database &database, std::string_view condition, qint64 value)
{
    QList<GeneratedQuestion> questions;
    Statement query(database, std::string(questionColumns).append(condition));
    query.bind(value);
    while (query.next()) {
        auto question = questionOf(database, query);
        if (!question)
            return question.error();
        auto checks = readChecks(database, question->version);
        if (!checks)
            return checks.error();
        question->checks = std::move(*checks);
        questions.append(std::move(*question));
    }
    if (const auto read = query.result(); !read)
        return read.error();
    return questions;
}

Result<void> putChecks(Database &database, qint64 version, const QList<CheckVerdict> &checks)
{
    Statement insert(database,
                     "INSERT OR REPLACE INTO question_check(item_version, kind, passed, score, reason) "
                     "VALUES (?, ?, ?, ?, ?)");
    for (const CheckVerdict &check : checks) {
        if (const auto done = insert.run(version, checkKindName(check.kind), check.passed, check.score, check.reason);
            !done)
            return done;
    }
    return {};
}

/// The dataset of the generation's questions; it is made when there is none yet.
Result<qint64> questionsDataset(Database &database, qint64 generation)
{
    const auto info = readGeneration(database, generation);
    if (!info)
        return info.error();
    if (info->questionsDataset > 0)
        return info->questionsDataset;
    const auto dataset = insertDataset(database, QuestionColumns::datasetName(info->name), {}, QuestionColumns::shape(),
                                       {}, Purpose::Questions);
    if (!dataset)
        return dataset.error();
    if (const auto done = setDatasetReady(database, *dataset); !done)
        return done.error();
    const auto told = Statement(database, "UPDATE generation SET questions = ? WHERE id = ?").run(*dataset, generation);
    if (!told)
        return told.error();
    return *dataset;
}

Result<void> updateRow(Database &database, const GeneratedQuestion &question)
{
    const QByteArray quotes = quotesJson(question.quotes);
    return foundQuestion(
        Statement(database,
                  "UPDATE question SET status = ?, origin = ?, quotes = ?, edited_by = ?, edited_at = ? "
                  "WHERE item = ?")
            .run(questionStatusName(question.status), questionOriginName(question.origin), Utf8{quotes},
                 question.editedBy, timeText(question.editedAt), question.item),
        database, question.item);
}
}

QString QuestionColumns::datasetName(const QString &benchmark)
{
    return benchmark + u" · questions"_s;
}

DatasetShape QuestionColumns::shape()
{
    DatasetShape shape;
    shape.columns = {u"id"_s,     u"question"_s,         u"reference"_s,     u"context"_s,
                     u"marker"_s, u"written_question"_s, u"written_answer"_s};
    shape.roles = {{Role::Id, u"id"_s},
                   {Role::Question, u"question"_s},
                   {Role::Reference, u"reference"_s},
                   {Role::Context, u"context"_s}};
    return shape;
}

QStringList QuestionColumns::cells(const GeneratedQuestion &question, const Item &safe)
{
    const QString *marker = safe.field(u"marker");
    return {QString(),         safe.question,  safe.reference, safe.context, marker ? *marker : QString(),
            question.question, question.answer};
}

Result<QList<GeneratedQuestion>> insertQuestions(Database &database, qint64 generation,
                                                 const QList<NewQuestion> &questions)
{
    const auto dataset = questionsDataset(database, generation);
    if (!dataset)
        return dataset.error();
    Statement insert(database,
                     "INSERT INTO question(item, generation, chunk_window, kind, language, difficulty, status, "
                     "origin, quotes, generator, edited_by, edited_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    QList<GeneratedQuestion> stored;
    for (const NewQuestion &entry : questions) {
        const auto added = addStoredItem(database, *dataset, entry.cells);
        if (!added)
            return added.error();
        GeneratedQuestion question = entry.question;
        question.item = added->item;
        question.version = added->after;
        const QByteArray quotes = quotesJson(question.quotes);
        const auto done
            = insert.run(question.item, generation, question.window, questionKindName(question.kind), question.language,
                         question.difficulty, questionStatusName(question.status), questionOriginName(question.origin),
                         Utf8{quotes}, question.generator, question.editedBy, timeText(question.editedAt));
        if (!done)
            return done.error();
        if (const auto put = putChecks(database, question.version, question.checks); !put)
            return put.error();
        stored.append(question);
    }
    return stored;
}

Result<void> putVerdicts(Database &database, const QList<QuestionVerdicts> &verdicts)
{
    Statement update(database,
                     "UPDATE question SET status = ? WHERE item = ? AND status NOT IN ('accepted', 'rejected') "
                     "AND ? = (SELECT version FROM item WHERE id = question.item)");
    for (const QuestionVerdicts &entry : verdicts) {
        if (const auto put = putChecks(database, entry.version, entry.checks); !put)
            return put;
        if (const auto done = update.run(questionStatusName(entry.status), entry.item, entry.version); !done)
            return done;
    }
    return {};
}

Result<void> updateQuestionStatus(Database &database, const QList<qint64> &items, QuestionStatus status)
{
    Statement update(database, "UPDATE question SET status = ? WHERE item = ?");
    for (const qint64 item : items) {
        if (const auto done = foundQuestion(update.run(questionStatusName(status), item), database, item); !done)
            return done;
    }
    return {};
}

Result<GeneratedQuestion> editStoredQuestion(Database &database, const NewQuestion &edited)
{
    GeneratedQuestion question = edited.question;
    const auto change = editStoredItem(database, question.item, edited.cells);
    if (!change)
        return change.error();
    if (change->before == change->after)
        return readQuestion(database, question.item);
    question.version = change->after;
    if (const auto put = putChecks(database, question.version, question.checks); !put)
        return put.error();
    if (const auto done = updateRow(database, question); !done)
        return done.error();
    return readQuestion(database, question.item);
}

Result<void> restoreStoredQuestion(Database &database, const GeneratedQuestion &question)
{
    if (const auto done = setStoredItemVersion(database, question.item, question.version); !done)
        return done;
    return updateRow(database, question);
}

Result<QList<GeneratedQuestion>> readQuestions(Database &database, qint64 generation)
{
    return questionsWhere(database, "WHERE q.generation = ? AND i.hidden = 0 ORDER BY q.chunk_window, q.item",
                          generation);
}

Result<GeneratedQuestion> readQuestion(Database &database, qint64 item)
{
    auto questions = questionsWhere(database, "WHERE q.item = ?", item);
    if (!questions)
        return questions.error();
    if (questions->isEmpty())
        return noQuestionError(database, item);
    return questions->takeFirst();
}

Result<QList<FormerQuestion>> readFormerQuestions(Database &database, qint64 item)
{
    QList<FormerQuestion> former;
    Statement query(database,
                    "SELECT v.id, v.fields FROM item_version v JOIN item i ON i.id = v.item "
                    "WHERE v.item = ? AND v.id < i.version ORDER BY v.id DESC");
    query.bind(item);
    while (query.next()) {
        const auto written = writtenText(database, query.integer(0), query.bytes(1));
        if (!written)
            return written.error();
        former.append(*written);
    }
    if (const auto read = query.result(); !read)
        return read.error();
    return former;
}

Result<qint64> readGenerationOf(Database &database, qint64 item)
{
    Statement query(database, "SELECT generation FROM question WHERE item = ?");
    query.bind(item);
    if (query.next())
        return query.integer(0);
    return query.result() ? noQuestionError(database, item) : query.result().error();
}
