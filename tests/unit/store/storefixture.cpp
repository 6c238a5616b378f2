#include "storefixture.h"

#include "database.h"

using namespace Qt::Literals::StringLiterals;

qint64 importQuestions(ProjectWriter &writer, int count)
{
    DatasetShape shape;
    shape.columns = {u"id"_s, u"question"_s, u"answer"_s, u"note"_s};
    shape.roles = {{Role::Id, u"id"_s}, {Role::Question, u"question"_s}, {Role::Reference, u"answer"_s}};
    const qint64 dataset = VALUE(writer.beginDataset(u"questions"_s, u"/data/questions.csv"_s, shape));
    QList<QStringList> rows;
    for (int i = 1; i <= count; ++i)
        rows.append({u"q%1"_s.arg(i), u"What is %1?"_s.arg(i), QString::number(i), u"note %1"_s.arg(i)});
    VALUE(writer.addRows(dataset, 1, rows));
    VALUE(writer.finishDataset(dataset, shape.columns));
    return dataset;
}

Run startRun(ProjectWriter &writer, const QString &path, qint64 dataset, int repeats)
{
    NewRun run;
    run.name = u"nano against mini"_s;
    run.dataset = dataset;
    run.planJson = R"({"name": "nano against mini"})";
    run.items = VALUE(VALUE(ProjectReader::open(path))->datasetItems(dataset));
    run.candidates = {{0, u"nano"_s, u"nano"_s, u"plain"_s, false}, {0, u"floor"_s, u"floor"_s, u"plain"_s, true}};
    ScorerSpec exact;
    exact.kind = exact.name = u"exact_match"_s;
    ScorerSpec judge;
    judge.kind = judge.name = u"correctness"_s;
    judge.judge = u"judge"_s;
    run.scorers = {exact, judge};
    run.repeats = repeats;
    return VALUE(writer.createRun(run));
}

static QList<Call> twoCalls()
{
    Call first;
    first.attempt = 1;
    first.startedAt = QDateTime::fromMSecsSinceEpoch(1700000000123, Qt::UTC);
    first.latencyMs = 12.5;
    first.status = 429;
    first.errorKind = ErrorKind::RateLimit;
    first.error = u"too many"_s;
    first.request = "POST https://example.org/v1\n\n{\"a\": \"\xd0\x9e\"}";
    first.reply = QByteArray("HTTP 429\n\n\xff\xfe\0not UTF-8", 22);
    first.possiblyPaid = true;
    Call second = first;
    second.attempt = 2;
    second.ttftMs = 3.25;
    second.status = 200;
    second.errorKind = ErrorKind::None;
    second.error.clear();
    second.reply = "HTTP 200\n\n{}";
    second.modelReported = u"gpt-4.1-nano-2025-04-14"_s;
    second.requestId = u"req_1"_s;
    second.usage = {100, 20, 3, 40, 5};
    second.cost = 0.0125;
    second.possiblyPaid = false;
    return {first, second};
}

Answer fullAnswer(const AnswerKey &key)
{
    Answer answer;
    answer.key = key;
    answer.state = AnswerState::Truncated;
    answer.text = u"forty-two \u0416 \U0001F600"_s;
    answer.reasoning = u"because"_s;
    answer.finish = Finish::Length;
    answer.errorKind = ErrorKind::ContentFilter;
    answer.error = u"cut"_s;
    answer.usage = {100, std::nullopt, 0, 40, 5};
    answer.cost = 0.0125;
    answer.latencyMs = 512.75;
    answer.ttftMs = 99.5;
    answer.modelReported = u"nano-1"_s;
    answer.startedAt = QDateTime::fromMSecsSinceEpoch(1700000001456, Qt::UTC);
    answer.calls = twoCalls();
    return answer;
}

Score fullScore(qint64 answer, qint64 scorer)
{
    Score score;
    score.answer = answer;
    score.scorer = scorer;
    score.state = ScoreState::Scored;
    score.value = 0.5;
    score.verdict = u"PARTIAL"_s;
    score.reason = u"half of it"_s;
    score.usage = {7, 8, 9, 10, 11};
    score.cost = 0.25;
    score.latencyMs = 33.5;
    score.calls = twoCalls();
    return score;
}

Answer plainAnswer(const AnswerKey &key, AnswerState state)
{
    Answer answer;
    answer.key = key;
    answer.state = state;
    answer.text = state == AnswerState::Failed ? QString() : u"text"_s;
    answer.errorKind = state == AnswerState::Failed ? ErrorKind::Timeout : ErrorKind::None;
    return answer;
}

QStringList queryTexts(const QString &path, const char *sql)
{
    const auto database = VALUE(Database::open(path, Database::Mode::ReadOnly));
    Statement query(*database, sql);
    QStringList texts;
    while (query.next())
        texts.append(query.text(0));
    VALUE(query.result());
    return texts;
}

QString integrityOf(const QString &path)
{
    const QStringList found = queryTexts(path, "PRAGMA integrity_check") + queryTexts(path, "PRAGMA foreign_key_check");
    return found.join(u'\n');
}

SavedRecord::SavedRecord(ProjectWriter &writer)
{
    QObject::connect(&writer, &ProjectWriter::saved, &m_context, [this](const SavedBatch &batch) {
        answers += batch.answers;
        scores += batch.scores;
        ++batches;
    });
    QObject::connect(&writer, &ProjectWriter::failed, &m_context, [this](const Error &error) { failures += error; });
}

void compareCalls(const QList<Call> &actual, const QList<Call> &expected)
{
    QCOMPARE(actual.size(), expected.size());
    for (qsizetype i = 0; i < actual.size(); ++i) {
        QCOMPARE(actual[i].attempt, expected[i].attempt);
        QCOMPARE(actual[i].startedAt, expected[i].startedAt);
        QCOMPARE(actual[i].latencyMs, expected[i].latencyMs);
        QCOMPARE(actual[i].ttftMs, expected[i].ttftMs);
        QCOMPARE(actual[i].status, expected[i].status);
        QCOMPARE(actual[i].errorKind, expected[i].errorKind);
        QCOMPARE(actual[i].error, expected[i].error);
        QCOMPARE(actual[i].request, expected[i].request);
        QCOMPARE(actual[i].reply, expected[i].reply);
        QCOMPARE(actual[i].modelReported, expected[i].modelReported);
        QCOMPARE(actual[i].requestId, expected[i].requestId);
        QCOMPARE(actual[i].usage, expected[i].usage);
        QCOMPARE(actual[i].cost, expected[i].cost);
        QCOMPARE(actual[i].possiblyPaid, expected[i].possiblyPaid);
    }
}

void compareAnswers(const Answer &actual, const Answer &expected)
{
    QCOMPARE(actual.key, expected.key);
    QCOMPARE(actual.state, expected.state);
    QCOMPARE(actual.text, expected.text);
    QCOMPARE(actual.reasoning, expected.reasoning);
    QCOMPARE(actual.finish, expected.finish);
    QCOMPARE(actual.errorKind, expected.errorKind);
    QCOMPARE(actual.error, expected.error);
    QCOMPARE(actual.usage, expected.usage);
    QCOMPARE(actual.cost, expected.cost);
    QCOMPARE(actual.latencyMs, expected.latencyMs);
    QCOMPARE(actual.ttftMs, expected.ttftMs);
    QCOMPARE(actual.modelReported, expected.modelReported);
    QCOMPARE(actual.startedAt, expected.startedAt);
    compareCalls(actual.calls, expected.calls);
}

void compareScores(const Score &actual, const Score &expected)
{
    QCOMPARE(actual.answer, expected.answer);
    QCOMPARE(actual.scorer, expected.scorer);
    QCOMPARE(actual.state, expected.state);
    QCOMPARE(actual.unscored, expected.unscored);
    QCOMPARE(actual.value, expected.value);
    QCOMPARE(actual.verdict, expected.verdict);
    QCOMPARE(actual.reason, expected.reason);
    QCOMPARE(actual.usage, expected.usage);
    QCOMPARE(actual.cost, expected.cost);
    QCOMPARE(actual.latencyMs, expected.latencyMs);
    compareCalls(actual.calls, expected.calls);
}
