#include "cliprocess.h"
#include "fakellmserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <csignal>

using namespace Qt::Literals::StringLiterals;

/// Runs by the services' batches, and by files in their format.
class TestBatches : public QObject
{
    Q_OBJECT

private slots:
    void aBatchedModelIsAskedByOneBatch();
    void failedRequestsBecomeFailedAnswersThatRetryAsksAgain();
    void anExpiredBatchKeepsWhatCameAndAsksTheRest();
    void aLostAnswerIsFoundAgainAndNothingIsPaidTwice();
    void aRefusedBatchPausesTheRunWithTheServicesWords();
    void detachingEndsAtOnceAndResumeTakesTheAnswersIn();
    void killedAtAnyMomentNothingIsAskedTwice();
    void judgesAreAskedByBatchOnceAllAnswersAreThere();
    void anUnreadableVerdictIsAskedForOnceMoreDirectly();
    void theBudgetHoldsTheWholeBatchOrNothingIsSent();
    void azuresPathsAreItsOwn();
    void providersWithoutBatchesAreRefused();
    void requestsGoOutAsAFileAndAnswersComeBackById();
    void whatIsNotOfTheRunIsCountedAndLeftOut();
};

namespace {
constexpr int rows = 12;

QByteArray tableScript(const QByteArray &batches = "{}", const QByteArray &rules = "[]")
{
    return R"({"answers": )" + sumAnswers(rows) + R"(, "batches": )" + batches + R"(, "rules": )" + rules
        + R"(, "default": {"answer": "table"}})";
}

QByteArray batchedPlan(const FakeLlmServer &server, const QByteArray &more = {}, const QByteArray &run = "{}")
{
    return planFor("[" + modelEntry("m", server.origin(), "\"batch\": true" + (more.isEmpty() ? more : ", " + more))
                       + "]",
                   R"([{"kind": "exact_match"}])", run);
}

int countOf(const FakeLlmServer &server, const QByteArray &method, const QByteArray &end)
{
    int count = 0;
    const auto requests = server.requests();
    for (const FakeRequestRecord &request : requests)
        count += request.method == method && request.path.endsWith(end) ? 1 : 0;
    return count;
}

int timesAsked(const FakeLlmServer &server, int row)
{
    return server.countOf(u"What is %1 plus 4?"_s.arg(row));
}
}

void TestBatches::aBatchedModelIsAskedByOneBatch()
{
    const FakeLlmServer server(tableScript());
    CliWorkplace place;
    place.write(u"data.csv"_s, sums(rows));
    place.write(u"plan.json"_s, batchedPlan(server, R"("price": {"input": 2, "output": 4, "currency": "USD"})"));
    const CliResult result = place.run({u"run"_s, u"plan.json"_s});
    QVERIFY2(result.status == 0, result.err.constData());
    QCOMPARE(countOf(server, "POST", "/v1/files"), 1);
    QCOMPARE(countOf(server, "POST", "/v1/batches"), 1);
    QCOMPARE(countOf(server, "POST", "/chat/completions"), 0);
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT count(*), sum(score), sum(latency_ms) FROM v_scores"_s),
             QStringList{u"12|12.0|0.0"_s});
    // Half the price: no reply says what it cost, so the price list does.
    QCOMPARE(
        place.query(u"plan.assay"_s,
                    u"SELECT count(*) FROM call WHERE abs(cost - 0.5 * (input_tokens * 2 + output_tokens * 4) / 1e6) "
                    "< 1e-12"_s),
        QStringList{u"12"_s});
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT step, state, total FROM batch"_s),
             QStringList{u"done|completed|12"_s});
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT count(*) FROM batch_item"_s), QStringList{u"0"_s});
    const QStringList request = place.query(
        u"plan.assay"_s, u"SELECT substr(request, instr(request, '{')) FROM v_calls WHERE item_id = 'q3'"_s);
    const QJsonObject line = QJsonDocument::fromJson(request.constFirst().toUtf8()).object();
    QCOMPARE(line.value(u"url"_s), QJsonValue(u"/v1/chat/completions"_s));
    QVERIFY(!line.value(u"body"_s).toObject().contains(u"stream"_s));
}

void TestBatches::failedRequestsBecomeFailedAnswersThatRetryAsksAgain()
{
    FakeLlmServer server(tableScript("{}", R"([{"contains": "What is 3 plus", "fault": "context_length"}])"));
    CliWorkplace place;
    place.write(u"data.csv"_s, sums(rows));
    place.write(u"plan.json"_s, batchedPlan(server));
    QCOMPARE(place.run({u"run"_s, u"plan.json"_s}).status, 3);
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT item_id, error_kind FROM v_answers WHERE state = 'failed'"_s),
             QStringList{u"q3|context_length"_s});
    server.setScript(tableScript());
    const CliResult retried = place.run({u"retry"_s, u"plan.assay"_s});
    QVERIFY2(retried.status == 0, retried.err.constData());
    QCOMPARE(timesAsked(server, 3), 1);
    QCOMPARE(timesAsked(server, 4), 0);
}

void TestBatches::anExpiredBatchKeepsWhatCameAndAsksTheRest()
{
    FakeLlmServer server(tableScript(R"({"expire_after": 5})"));
    CliWorkplace place;
    place.write(u"data.csv"_s, sums(rows));
    place.write(u"plan.json"_s, batchedPlan(server));
    const CliResult result = place.run({u"run"_s, u"plan.json"_s});
    QVERIFY2(result.err.contains("5 of 12 requests were answered"), result.err.constData());
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT count(*) FROM answer"_s), QStringList{u"5"_s});
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT state FROM run"_s), QStringList{u"paused"_s});
    server.setScript(tableScript());
    const CliResult resumed = place.run({u"resume"_s, u"plan.assay"_s});
    QVERIFY2(resumed.status == 0, resumed.err.constData());
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT count(*) FROM answer"_s), QStringList{u"12"_s});
    QCOMPARE(countOf(server, "POST", "/v1/batches"), 1);
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT total FROM batch ORDER BY id"_s), QStringList({u"12"_s, u"7"_s}));
}

void TestBatches::aLostAnswerIsFoundAgainAndNothingIsPaidTwice()
{
    const FakeLlmServer server(tableScript(R"({"lose_create": 1})"));
    CliWorkplace place;
    place.write(u"data.csv"_s, sums(rows));
    place.write(u"plan.json"_s, batchedPlan(server));
    const CliResult result = place.run({u"run"_s, u"plan.json"_s});
    QVERIFY2(result.status == 0, result.err.constData());
    QCOMPARE(countOf(server, "POST", "/v1/batches"), 1);
    for (int row = 0; row < rows; ++row)
        QCOMPARE(timesAsked(server, row), 1);
}

void TestBatches::aRefusedBatchPausesTheRunWithTheServicesWords()
{
    FakeLlmServer server(tableScript(R"({"refuse": "Billing hard limit has been reached."})"));
    CliWorkplace place;
    place.write(u"data.csv"_s, sums(rows));
    place.write(u"plan.json"_s, batchedPlan(server));
    const CliResult result = place.run({u"run"_s, u"plan.json"_s});
    QCOMPARE(result.status, 1);
    QVERIFY2(result.err.contains("Billing hard limit"), result.err.constData());
    server.setScript(tableScript());
    QCOMPARE(place.run({u"resume"_s, u"plan.assay"_s}).status, 0);
}

void TestBatches::detachingEndsAtOnceAndResumeTakesTheAnswersIn()
{
    FakeLlmServer server(tableScript(R"({"polls": 1000000})"));
    CliWorkplace place;
    place.write(u"data.csv"_s, sums(rows));
    place.write(u"plan.json"_s, batchedPlan(server));
    const CliResult result = place.run({u"run"_s, u"plan.json"_s, u"--detach"_s});
    QCOMPARE(result.status, 3);
    QVERIFY2(result.err.contains("assay-cli resume plan.assay") || result.err.contains("resume"),
             result.err.constData());
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT count(*) FROM answer"_s), QStringList{u"0"_s});
    server.setScript(tableScript());
    const CliResult resumed = place.run({u"resume"_s, u"plan.assay"_s});
    QVERIFY2(resumed.status == 0, resumed.err.constData());
    QCOMPARE(server.countOf(u"What is 3 plus 4?"_s), 0); // nothing new was asked
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT count(*) FROM answer"_s), QStringList{u"12"_s});
}

void TestBatches::killedAtAnyMomentNothingIsAskedTwice()
{
    FakeLlmServer server(tableScript(R"({"polls": 12})"));
    CliWorkplace place;
    place.write(u"data.csv"_s, sums(rows));
    place.write(u"plan.json"_s, batchedPlan(server));
    QCOMPARE(place.run({u"run"_s, u"plan.json"_s, u"--export-batch"_s, u"in.jsonl"_s}).status, 0); // the run is there
    int kills = 0;
    for (int waitMs = 30; waitMs < 400; waitMs += 12) {
        const auto process = place.start({u"resume"_s, u"plan.assay"_s});
        if (process->waitForFinished(waitMs))
            break;
        ::kill(pid_t(process->processId()), SIGKILL);
        QVERIFY(process->waitForFinished(20000));
        ++kills;
    }
    const CliResult result = place.run({u"resume"_s, u"plan.assay"_s});
    QVERIFY2(result.status == 0, result.err.constData());
    QVERIFY(kills > 3);
    for (int row = 0; row < rows; ++row)
        QCOMPARE(timesAsked(server, row), 1);
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT count(*) FROM v_scores WHERE score = 1"_s), QStringList{u"12"_s});
    QCOMPARE(place.query(u"plan.assay"_s, u"PRAGMA integrity_check"_s), QStringList{u"ok"_s});
}

void TestBatches::judgesAreAskedByBatchOnceAllAnswersAreThere()
{
    const FakeLlmServer server(tableScript("{}", R"([{"model": "judge", "answer": "verdict"}])"));
    CliWorkplace place;
    place.write(u"data.csv"_s, sums(rows));
    place.write(u"plan.json"_s,
                planFor("[" + modelEntry("m", server.origin()) + "]", R"([{"kind": "correctness", "judge": "judge"}])",
                        "{}", "[" + modelEntry("judge", server.origin(), "\"batch\": true") + "]"));
    const CliResult result = place.run({u"run"_s, u"plan.json"_s});
    QVERIFY2(result.status == 0, result.err.constData());
    QCOMPARE(countOf(server, "POST", "/v1/batches"), 1);
    QCOMPARE(countOf(server, "POST", "/chat/completions"), rows);
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT count(*), min(verdict) FROM v_scores WHERE score = 1"_s),
             QStringList{u"12|CORRECT"_s});
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT scorer IS NULL, candidate IS NULL, total FROM batch"_s),
             QStringList{u"0|1|12"_s});
}

void TestBatches::anUnreadableVerdictIsAskedForOnceMoreDirectly()
{
    const FakeLlmServer server(tableScript("{}", R"([{"model": "judge", "first": 3, "answer": "fixed",
        "text": "It depends."}, {"model": "judge", "answer": "verdict"}])"));
    CliWorkplace place;
    place.write(u"data.csv"_s, sums(rows));
    place.write(u"plan.json"_s,
                planFor("[" + modelEntry("m", server.origin()) + "]", R"([{"kind": "correctness", "judge": "judge"}])",
                        "{}", "[" + modelEntry("judge", server.origin(), "\"batch\": true") + "]"));
    const CliResult result = place.run({u"run"_s, u"plan.json"_s});
    QVERIFY2(result.status == 0, result.err.constData());
    QCOMPARE(countOf(server, "POST", "/chat/completions"), rows + 3);
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT count(*) FROM v_scores WHERE score = 1"_s), QStringList{u"12"_s});
}

void TestBatches::theBudgetHoldsTheWholeBatchOrNothingIsSent()
{
    const FakeLlmServer server(tableScript());
    CliWorkplace place;
    place.write(u"data.csv"_s, sums(rows));
    place.write(u"plan.json"_s,
                batchedPlan(server, R"("price": {"input": 1, "output": 10, "currency": "USD"},
                    "parameters": {"max_tokens": 1000})",
                            R"({"budget": {"amount": 0.05, "currency": "USD"}})"));
    const CliResult result = place.run({u"run"_s, u"plan.json"_s});
    QCOMPARE(result.status, 3);
    QVERIFY2(result.err.contains("budget"), result.err.constData());
    QCOMPARE(server.requestCount(), 0);
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT state, pause_reason FROM run"_s), QStringList{u"paused|budget"_s});
}

void TestBatches::azuresPathsAreItsOwn()
{
    const FakeLlmServer server(tableScript());
    CliWorkplace place;
    place.write(u"data.csv"_s, sums(rows));
    place.write(u"plan.json"_s,
                planFor(R"([{"name": "m", "provider": "azure-openai", "endpoint": ")" + server.origin().toUtf8()
                            + R"(", "model": "mini", "api_version": "2024-10-21", "batch": true}])",
                        R"([{"kind": "exact_match"}])"));
    const CliResult result = place.run({u"run"_s, u"plan.json"_s});
    QVERIFY2(result.status == 0, result.err.constData());
    QCOMPARE(countOf(server, "POST", "/openai/files?api-version=2024-10-21"), 1);
    QCOMPARE(countOf(server, "POST", "/openai/batches?api-version=2024-10-21"), 1);
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT count(*) FROM v_scores WHERE score = 1"_s), QStringList{u"12"_s});
}

void TestBatches::providersWithoutBatchesAreRefused()
{
    CliWorkplace place;
    place.write(u"data.csv"_s, sums(rows));
    place.write(u"plan.json"_s,
                planFor(R"([{"name": "m", "provider": "ollama", "model": "m", "batch": true}])",
                        R"([{"kind": "exact_match"}])"));
    const CliResult result = place.run({u"run"_s, u"plan.json"_s});
    QCOMPARE(result.status, 1);
    QVERIFY2(result.err.contains("takes no batches"), result.err.constData());
}

void TestBatches::requestsGoOutAsAFileAndAnswersComeBackById()
{
    const FakeLlmServer server;
    CliWorkplace place;
    place.write(u"data.csv"_s, sums(rows));
    place.write(u"plan.json"_s, planFor("[" + modelEntry("m", server.origin()) + "]", R"([{"kind": "exact_match"}])"));
    const CliResult written = place.run({u"run"_s, u"plan.json"_s, u"--export-batch"_s, u"in.jsonl"_s});
    QVERIFY2(written.status == 0, written.err.constData());
    QCOMPARE(server.requestCount(), 0);
    QByteArray results;
    const QByteArray out = place.read(u"in.jsonl"_s);
    QCOMPARE(out.count('\n'), rows);
    for (const QByteArray &line : out.trimmed().split('\n')) {
        const QJsonObject request = QJsonDocument::fromJson(line).object();
        QCOMPARE(request.value(u"url"_s), QJsonValue(u"/v1/chat/completions"_s));
        const QByteArray question = request.value(u"body"_s)
                                        .toObject()
                                        .value(u"messages"_s)
                                        .toArray()
                                        .at(0)
                                        .toObject()
                                        .value(u"content"_s)
                                        .toString()
                                        .toUtf8();
        const int answer = question.split(' ').at(2).toInt() + 4;
        results.prepend(R"({"id":"vllm-1","custom_id":")" + request.value(u"custom_id"_s).toString().toUtf8()
                        + R"(","response":{"status_code":200,"request_id":"r","body":{"choices":[{"index":0,"message":)"
                          R"({"role":"assistant","content":")"
                        + QByteArray::number(answer) + R"("},"finish_reason":"stop"}]}},"error":null})" + '\n');
    }
    place.write(u"out.jsonl"_s, results);
    const CliResult taken = place.run({u"import-batch"_s, u"plan.assay"_s, u"out.jsonl"_s});
    QVERIFY2(taken.status == 0, taken.err.constData());
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT count(*), sum(score) FROM v_scores"_s), QStringList{u"12|12.0"_s});
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT state FROM run"_s), QStringList{u"finished"_s});
    QCOMPARE(server.requestCount(), 0);
}

void TestBatches::whatIsNotOfTheRunIsCountedAndLeftOut()
{
    const FakeLlmServer server;
    CliWorkplace place;
    place.write(u"data.csv"_s, sums(3));
    place.write(u"plan.json"_s, planFor("[" + modelEntry("m", server.origin()) + "]", R"([{"kind": "exact_match"}])"));
    QCOMPARE(place.run({u"run"_s, u"plan.json"_s, u"--export-batch"_s, u"in.jsonl"_s}).status, 0);
    const QByteArray first = place.read(u"in.jsonl"_s).split('\n').constFirst();
    const QByteArray id = QJsonDocument::fromJson(first).object().value(u"custom_id"_s).toString().toUtf8();
    const auto line = [](const QByteArray &customId, const QByteArray &text) {
        return R"({"custom_id":")" + customId
            + R"(","response":{"status_code":200,"body":{"choices":[{"message":{"content":")" + text
            + R"("},"finish_reason":"stop"}]}}})" + '\n';
    };
    place.write(u"out.jsonl"_s,
                line(id, "first") + line(id, "second") + line("r99-c1-i1-k0", "x") + line("mine", "x") + "garbage\n"
                    + R"({"custom_id":")" + id + R"(","response":null,"error":{"code":"batch_expired"}})" + '\n');
    const CliResult taken = place.run({u"import-batch"_s, u"plan.assay"_s, u"out.jsonl"_s});
    QCOMPARE(taken.status, 3);
    QVERIFY2(taken.err.contains("are no results of this run"), taken.err.constData());
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT answer FROM v_answers"_s), QStringList{u"first"_s});
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT state FROM run"_s), QStringList{u"paused"_s});
}

QTEST_GUILESS_MAIN(TestBatches)
#include "tst_batches.moc"
