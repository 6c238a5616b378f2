#include "cliprocess.h"
#include "fakellmserver.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Servers that misbehave: what is asked again, what is not, and what the project says of it.
class TestTrouble : public QObject
{
    Q_OBJECT

private slots:
    void passingTroubleIsAskedAgainUntilItIsAnswered_data();
    void passingTroubleIsAskedAgainUntilItIsAnswered();
    void lastingTroubleIsTheItemsOwn_data();
    void lastingTroubleIsTheItemsOwn();
    void noCreditStopsTheEndpointAndLosesNothing();
    void aServerThatClosesWithoutAnAnswerIsNotAskedTwiceInSilence();
    void aRefusedParameterIsLeftOutAndSaid();
    void anUnreachableServerIsOneClearSentence();
    void anEndpointThatNeverWorkedPausesTheRun();
    void theKeyIsInNoFile();
};

namespace {
const auto exactMatch = R"([{"kind": "exact_match"}])"_ba;

void writePlan(const CliWorkplace &place, const FakeLlmServer &server, int rows, const QByteArray &more = {})
{
    place.write(u"data.csv"_s, sums(rows));
    place.write(u"plan.json"_s,
                planFor("[" + modelEntry("m", server.origin(), more) + "]", exactMatch, R"({"concurrency": 4})"));
}

QByteArray scriptWith(const QByteArray &rule)
{
    return R"({"answers": )" + sumAnswers(12) + R"(, "rules": [)" + rule + R"(], "default": {"answer": "table"}})";
}
}

void TestTrouble::passingTroubleIsAskedAgainUntilItIsAnswered_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addRow("500 once") << QByteArray(R"({"contains": "What is 5 ", "first": 1, "status": 500, "body": "{}"})");
    QTest::addRow("503 with Retry-After in seconds") << QByteArray(
        R"({"contains": "What is 5 ", "first": 1, "status": 503, "body": "{}", "headers": {"Retry-After": "1"}})");
    QTest::addRow("429 with retry-after-ms") << QByteArray(
        R"({"contains": "What is 5 ", "first": 2, "status": 429, "body": "{\"error\":{\"message\":\"slow down\",\"code\":\"rate_limit_exceeded\"}}", "headers": {"retry-after-ms": "200"}})");
    QTest::addRow("cut before the answer") << QByteArray(R"({"contains": "What is 5 ", "first": 1, "fault": "close"})");
    QTest::addRow("cut in mid-stream") << QByteArray(
        R"({"contains": "What is 5 ", "first": 1, "answer": "table", "fault": "no_done", "finish": ""})");
    QTest::addRow("an error inside a stream with status 200") << QByteArray(
        R"({"contains": "What is 5 ", "first": 1, "content_type": "text/event-stream", "body": "data: {\"error\":{\"message\":\"overloaded\",\"code\":503}}\n\n"})");
}

void TestTrouble::passingTroubleIsAskedAgainUntilItIsAnswered()
{
    QFETCH(QByteArray, rule);
    FakeLlmServer server(scriptWith(rule));
    CliWorkplace place;
    writePlan(place, server, 12);
    const CliResult result = place.run({u"run"_s, u"plan.json"_s});
    QVERIFY2(result.status == 0, result.err.constData());
    QVERIFY(server.countOf(u"What is 5 plus 4?"_s) >= 2);
    QCOMPARE(server.countOf(u"What is 6 plus 4?"_s), 1);
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT sum(score) FROM v_scores"_s), QStringList{u"12.0"_s});
    // Every attempt is on record.
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT count(*) FROM call"_s).constFirst().toInt(), server.requestCount());
}

void TestTrouble::lastingTroubleIsTheItemsOwn_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("errorKind");
    QTest::addRow("a content filter") << QByteArray(R"({"contains": "What is 5 ", "fault": "filtered_prompt"})")
                                      << u"refused"_s << u"content_filter"_s;
    QTest::addRow("a context that is too long") << QByteArray(
        R"({"contains": "What is 5 ", "status": 400, "body": "{\"error\":{\"message\":\"maximum context length is 10\",\"code\":\"context_length_exceeded\"}}"})")
                                                << u"failed"_s << u"context_length"_s;
    QTest::addRow("an answer that was cut by max_tokens")
        << QByteArray(R"({"contains": "What is 5 ", "answer": "table", "finish": "length"})") << u"truncated"_s
        << u""_s;
    QTest::addRow("an empty answer") << QByteArray(R"({"contains": "What is 5 ", "answer": "fixed", "text": ""})")
                                     << u"empty"_s << u""_s;
    QTest::addRow("malformed JSON") << QByteArray(R"({"contains": "What is 5 ", "body": "{\"choices\": ["})")
                                    << u"failed"_s << u"malformed_answer"_s;
}

void TestTrouble::lastingTroubleIsTheItemsOwn()
{
    QFETCH(QByteArray, rule);
    QFETCH(QString, state);
    QFETCH(QString, errorKind);
    FakeLlmServer server(scriptWith(rule));
    CliWorkplace place;
    writePlan(place, server, 12);
    place.run({u"run"_s, u"plan.json"_s});
    QCOMPARE(
        place.query(u"plan.assay"_s, u"SELECT state, coalesce(error_kind, '') FROM v_answers WHERE item_id = 'q5'"_s),
        QStringList{state + u'|' + errorKind});
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT count(*) FROM v_answers WHERE state = 'answered'"_s),
             QStringList{u"11"_s});
}

void TestTrouble::noCreditStopsTheEndpointAndLosesNothing()
{
    FakeLlmServer server(scriptWith(
        R"({"contains": "What is 1", "status": 429, "body": "{\"error\":{\"message\":\"You exceeded your current quota\",\"code\":\"insufficient_quota\"}}"})"));
    CliWorkplace place;
    writePlan(place, server, 12);
    const CliResult result = place.run({u"run"_s, u"plan.json"_s});
    QCOMPARE(result.status, 1);
    QVERIFY2(result.err.contains("quota"), result.err.constData());
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT count(*) FROM answer WHERE state = 'failed'"_s),
             QStringList{u"0"_s});
    server.setScript(scriptWith({}));
    const CliResult resumed = place.run({u"resume"_s, u"plan.assay"_s});
    QVERIFY2(resumed.status == 0, resumed.err.constData());
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT sum(score) FROM v_scores"_s), QStringList{u"12.0"_s});
}

void TestTrouble::aServerThatClosesWithoutAnAnswerIsNotAskedTwiceInSilence()
{
    FakeLlmServer server(scriptWith(R"({"contains": "What is 5 ", "first": 1, "fault": "close"})"));
    CliWorkplace place;
    writePlan(place, server, 12);
    QCOMPARE(place.run({u"run"_s, u"plan.json"_s}).status, 0);
    QCOMPARE(server.countOf(u"What is 5 plus 4?"_s), 2);
    QCOMPARE(
        place.query(u"plan.assay"_s,
                    u"SELECT error_kind, possibly_paid FROM call WHERE error_kind IS NOT NULL AND error_kind <> ''"_s),
        QStringList{u"network|1"_s});
}

void TestTrouble::aRefusedParameterIsLeftOutAndSaid()
{
    FakeLlmServer server(scriptWith(R"({"fault": "unsupported", "parameter": "temperature", "first": 1})"));
    CliWorkplace place;
    writePlan(place, server, 12, R"("parameters": {"temperature": 0, "max_tokens": 50})");
    const CliResult result = place.run({u"run"_s, u"plan.json"_s});
    QVERIFY2(result.status == 0, result.err.constData());
    QVERIFY2(result.err.contains("temperature"), result.err.constData());
    const FakeRequestRecord last = server.requests().constLast();
    QVERIFY2(!last.body.contains("temperature"), last.body.constData());
    QVERIFY2(last.body.contains("max_tokens"), last.body.constData());
}

void TestTrouble::anUnreachableServerIsOneClearSentence()
{
    CliWorkplace place;
    place.write(u"plan.json"_s, planFor("[" + modelEntry("m", u"http://127.0.0.1:1"_s) + "]", exactMatch));
    place.write(u"data.csv"_s, sums(1));
    const CliResult result = place.run({u"check"_s, u"plan.json"_s});
    QCOMPARE(result.status, 1);
    QVERIFY2(result.out.contains("127.0.0.1:1"), result.out.constData());
}

void TestTrouble::anEndpointThatNeverWorkedPausesTheRun()
{
    FakeLlmServer server(R"({"default": {"fault": "html"}})"); // a login page in place of a model
    CliWorkplace place;
    writePlan(place, server, 50);
    const CliResult result = place.run({u"run"_s, u"plan.json"_s});
    QCOMPARE(result.status, 1);
    QVERIFY2(server.requestCount() <= 6, qPrintable(QString::number(server.requestCount())));
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT count(*) FROM answer"_s), QStringList{u"0"_s});
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT state, pause_reason FROM run"_s), QStringList{u"paused|endpoint"_s});
}

void TestTrouble::theKeyIsInNoFile()
{
    const QByteArray canary = "sk-canary-0123456789abcdefghij";
    FakeLlmServer server(
        R"({"key": "sk-canary-0123456789abcdefghij", "answers": )" + sumAnswers(12)
        + R"(, "rules": [{"contains": "What is 5 ", "first": 1, "status": 400, "body": "{\"error\":{\"message\":\"key sk-canary-0123456789abcdefghij is odd\"}}"}], "default": {"answer": "table"}})");
    CliWorkplace place;
    place.setEnvironment(u"CANARY_KEY"_s, QString::fromLatin1(canary));
    writePlan(place, server, 12, R"("key": "env:CANARY_KEY")");
    const CliResult result
        = place.run({u"run"_s, u"plan.json"_s, u"--csv"_s, u"out.csv"_s, u"--junit"_s, u"out.xml"_s});
    QCOMPARE(result.status, 3);
    QVERIFY2(!result.err.contains(canary) && !result.out.contains(canary), result.err.constData());
    place.run({u"export"_s, u"plan.assay"_s, u"--format"_s, u"jsonl"_s, u"--out"_s, u"out.jsonl"_s});
    for (const QString &name :
         {u"plan.assay"_s, u"out.csv"_s, u"out.xml"_s, u"out.jsonl"_s, u"config/assay/keys.json"_s})
        QVERIFY2(!place.read(name).contains(canary), qPrintable(name));
    QCOMPARE(server.requests().constLast().header("authorization"), "Bearer " + canary);
}

QTEST_GUILESS_MAIN(TestTrouble)
#include "tst_trouble.moc"
