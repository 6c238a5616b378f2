#include "cliprocess.h"
#include "fakellmserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <csignal>

using namespace Qt::Literals::StringLiterals;

/// The same request is not paid twice within a project, unless asked.
class TestCache : public QObject
{
    Q_OBJECT

private slots:
    void theSamePlanAgainSendsNothing();
    void whatChangesIsAsked_data();
    void whatChangesIsAsked();
    void whatDoesNotMatterIsNotAskedAgain();
    void onlyWhatIsNewIsAsked();
    void repeatsAreAskedApart();
    void equalQuestionsOfOneRunAreAskedOnce();
    void failedAnswersAreAskedAgain();
    void judgesAreAskedAboutOtherAnswersOnly();
    void unscoredAnswersAreJudgedAgain();
    void withoutTheCacheEverythingIsAsked_data();
    void withoutTheCacheEverythingIsAsked();
    void hitsKeepTheirFiguresAndLeaveTheBudget();
    void anotherProjectHasACacheOfItsOwn();
    void aKilledRunGoesOnWithoutAskingTwice();
    void exportsAndEstimatesKnowHits();
};

namespace {
const auto exactly = R"([{"kind": "exact_match"}])"_ba;

QByteArray script(int rows, const QByteArray &rules = {})
{
    return R"({"answers": )" + sumAnswers(rows) + R"(, "rules": [)" + rules
        + R"(], "default": {"answer": "table", "text": "?"}})";
}

const auto goodJudge = R"({"model": "judge", "answer": "fixed", "text": "GRADE: CORRECT"})"_ba;

QByteArray judgedPlan(const FakeLlmServer &server)
{
    return planFor("[" + modelEntry("m", server.origin()) + "]", R"([{"kind": "correctness", "judge": "judge"}])", "{}",
                   "[" + modelEntry("judge", server.origin()) + "]");
}

/// Requests that the run sends; it must end with `status`.
int sentBy(const CliWorkplace &place, const FakeLlmServer &server, const QStringList &more = {}, int status = 0)
{
    const int before = server.requestCount();
    const CliResult result = place.run(QStringList{u"run"_s, u"plan.json"_s} + more);
    if (result.status != status)
        qFatal("status %d: %s", result.status, result.err.constData());
    return server.requestCount() - before;
}
}

void TestCache::theSamePlanAgainSendsNothing()
{
    FakeLlmServer server(script(200));
    CliWorkplace place;
    place.write(u"data.csv"_s, sums(200));
    place.write(u"plan.json"_s, planFor("[" + modelEntry("m", server.origin()) + "]", exactly));
    QCOMPARE(sentBy(place, server), 200);
    const CliResult again = place.run({u"run"_s, u"plan.json"_s});
    QCOMPARE(server.requestCount(), 200);
    QVERIFY2(again.status == 0, again.err.constData());
    QVERIFY2(again.err.contains("From the cache, not asked again: 200 answers"), again.err.constData());
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT run, count(*), sum(score) FROM v_scores GROUP BY run"_s),
             (QStringList{u"1|200|200.0"_s, u"2|200|200.0"_s}));
    QCOMPARE(place.query(u"plan.assay"_s,
                         u"SELECT count(*) FROM v_answers a JOIN v_answers b USING (item_id, answer, latency_ms, "
                         "started_at, prompt_tokens, model_reported) WHERE a.run = 1 AND b.run = 2"_s),
             QStringList{u"200"_s});
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT asked_in_run, count(*) FROM v_cached GROUP BY 1"_s),
             QStringList{u"1|200"_s});
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT state FROM run"_s), (QStringList{u"finished"_s, u"finished"_s}));
    QCOMPARE(place.query(u"plan.assay"_s, u"PRAGMA integrity_check"_s), QStringList{u"ok"_s});
}

void TestCache::whatChangesIsAsked_data()
{
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<QByteArray>("prompts");
    const QByteArray plain;
    QTest::newRow("temperature") << R"("parameters": {"temperature": 1})"_ba << plain;
    QTest::newRow("extra body") << R"("extra_body": {"top_k": 1})"_ba << plain;
    QTest::newRow("a header") << R"("headers": {"X-Mode": "slow"})"_ba << plain;
    QTest::newRow("prompt") << plain << R"([{"name": "plain", "user": "Say: {{ question }}"}])"_ba;
    QTest::newRow("system prompt") << plain
                                   << R"([{"name": "plain", "system": "Be short.", "user": "{{ question }}"}])"_ba;
}

void TestCache::whatChangesIsAsked()
{
    QFETCH(QByteArray, model);
    QFETCH(QByteArray, prompts);
    FakeLlmServer server(script(10));
    CliWorkplace place;
    place.write(u"data.csv"_s, sums(10));
    place.write(u"plan.json"_s, planFor("[" + modelEntry("m", server.origin()) + "]", exactly));
    QCOMPARE(sentBy(place, server), 10);
    QByteArray changed = planFor("[" + modelEntry("m", server.origin(), model) + "]", exactly);
    if (!prompts.isEmpty()) {
        changed.truncate(changed.lastIndexOf('}'));
        changed += R"(, "prompts": )" + prompts + '}';
    }
    place.write(u"plan.json"_s, changed);
    const int before = server.requestCount();
    place.run({u"run"_s, u"plan.json"_s});
    QCOMPARE(server.requestCount() - before, 10);
}

void TestCache::whatDoesNotMatterIsNotAskedAgain()
{
    FakeLlmServer server(script(10));
    CliWorkplace place;
    place.write(u"data.csv"_s, sums(10));
    place.write(u"plan.json"_s, planFor("[" + modelEntry("m", server.origin()) + "]", exactly));
    QCOMPARE(sentBy(place, server), 10);
    QByteArray renamed = modelEntry("m", server.origin(), R"("price": {"input": 1, "output": 2, "currency": "USD"})");
    renamed.replace(R"("name": "m")", R"("name": "another name")");
    place.write(u"plan.json"_s, planFor("[" + renamed + "]", exactly, R"({"concurrency": 3, "seed": 7})"));
    QCOMPARE(sentBy(place, server), 0);
}

void TestCache::onlyWhatIsNewIsAsked()
{
    FakeLlmServer server(script(30));
    CliWorkplace place;
    place.write(u"data.csv"_s, sums(20));
    place.write(u"plan.json"_s, planFor("[" + modelEntry("m", server.origin()) + "]", exactly));
    QCOMPARE(sentBy(place, server), 20);
    place.write(u"data.csv"_s, sums(30));
    QCOMPARE(sentBy(place, server), 10);
    place.write(
        u"plan.json"_s,
        planFor("[" + modelEntry("m", server.origin()) + "," + modelEntry("n", server.origin()) + "]", exactly));
    QCOMPARE(sentBy(place, server), 30);
}

void TestCache::repeatsAreAskedApart()
{
    FakeLlmServer server(script(10));
    CliWorkplace place;
    place.write(u"data.csv"_s, sums(10));
    place.write(u"plan.json"_s, planFor("[" + modelEntry("m", server.origin()) + "]", exactly));
    QCOMPARE(sentBy(place, server), 10);
    place.write(u"plan.json"_s, planFor("[" + modelEntry("m", server.origin()) + "]", exactly, R"({"repeats": 3})"));
    QCOMPARE(sentBy(place, server), 20);
    QCOMPARE(sentBy(place, server), 0);
}

void TestCache::equalQuestionsOfOneRunAreAskedOnce()
{
    FakeLlmServer server(script(20, goodJudge));
    CliWorkplace place;
    place.write(u"data.csv"_s, sums(20));
    QByteArray twin = modelEntry("m", server.origin());
    twin.replace(R"("name": "m")", R"("name": "twin")");
    place.write(u"plan.json"_s,
                planFor("[" + modelEntry("m", server.origin()) + "," + twin + "]",
                        R"([{"kind": "correctness", "judge": "judge"}])", R"({"concurrency": 16})",
                        "[" + modelEntry("judge", server.origin()) + "]"));
    QCOMPARE(sentBy(place, server), 40); // 20 answers and 20 verdicts for two models
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT model, sum(score) FROM v_scores GROUP BY 1 ORDER BY 1"_s),
             (QStringList{u"m|20.0"_s, u"twin|20.0"_s}));
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT count(*) FROM v_cached"_s), QStringList{u"40"_s});
}

void TestCache::failedAnswersAreAskedAgain()
{
    FakeLlmServer server(script(
        10,
        R"({"contains": "What is 3 plus", "status": 400, "body": "{\"error\":{\"message\":\"bad\",\"code\":\"bad\"}}"})"));
    CliWorkplace place;
    place.write(u"data.csv"_s, sums(10));
    place.write(u"plan.json"_s, planFor("[" + modelEntry("m", server.origin()) + "]", exactly));
    QCOMPARE(sentBy(place, server, {}, 3), 10);
    server.setScript(script(10));
    QCOMPARE(sentBy(place, server), 1);
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT count(*) FROM v_answers WHERE run = 2 AND state = 'answered'"_s),
             QStringList{u"10"_s});
}

void TestCache::judgesAreAskedAboutOtherAnswersOnly()
{
    FakeLlmServer server(script(10, goodJudge));
    CliWorkplace place;
    place.write(u"data.csv"_s, sums(10));
    place.write(u"plan.json"_s, judgedPlan(server));
    QCOMPARE(sentBy(place, server), 20);
    QCOMPARE(sentBy(place, server), 0);
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT scorer, count(*) FROM v_cached GROUP BY 1 ORDER BY 1"_s),
             (QStringList{u"|10"_s, u"correctness|10"_s}));
    // Another model says the same but once: only of that the judge has said nothing yet.
    server.setScript(
        script(10, goodJudge + R"(, {"model": "n", "contains": "What is 3 plus", "answer": "fixed", "text": "8"})"));
    place.write(u"plan.json"_s, judgedPlan(server).replace("\"m\"", "\"n\""));
    QCOMPARE(sentBy(place, server), 10 + 1);
}

void TestCache::unscoredAnswersAreJudgedAgain()
{
    FakeLlmServer server(script(4, R"({"model": "judge", "answer": "fixed", "text": "It depends."})"));
    CliWorkplace place;
    place.write(u"data.csv"_s, sums(4));
    place.write(u"plan.json"_s, judgedPlan(server));
    QCOMPARE(sentBy(place, server, {}, 3), 12);
    server.setScript(script(4, goodJudge));
    QCOMPARE(sentBy(place, server), 4);
}

void TestCache::withoutTheCacheEverythingIsAsked_data()
{
    QTest::addColumn<QByteArray>("run");
    QTest::addColumn<QStringList>("more");
    QTest::newRow("by the plan") << R"({"cache": false})"_ba << QStringList();
    QTest::newRow("by the option") << "{}"_ba << QStringList{u"--no-cache"_s};
}

void TestCache::withoutTheCacheEverythingIsAsked()
{
    QFETCH(QByteArray, run);
    QFETCH(QStringList, more);
    FakeLlmServer server(script(10));
    CliWorkplace place;
    place.write(u"data.csv"_s, sums(10));
    place.write(u"plan.json"_s, planFor("[" + modelEntry("m", server.origin()) + "]", exactly, run));
    QCOMPARE(sentBy(place, server, more), 10);
    QCOMPARE(sentBy(place, server, more), 10);
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT count(*) FROM cached"_s), QStringList{u"0"_s});
    // What was asked is there for those who want it.
    place.write(u"plan.json"_s, planFor("[" + modelEntry("m", server.origin()) + "]", exactly));
    QCOMPARE(sentBy(place, server), 0);
}

void TestCache::hitsKeepTheirFiguresAndLeaveTheBudget()
{
    FakeLlmServer server(script(20));
    CliWorkplace place;
    place.write(u"data.csv"_s, sums(20));
    const QByteArray price
        = R"("parameters": {"max_tokens": 10}, "price": {"input": 0, "output": 10000, "currency": "USD"})";
    const auto plan = [&](const QByteArray &amount) {
        return planFor("[" + modelEntry("m", server.origin(), price) + "]", exactly,
                       R"({"budget": {"amount": )" + amount + R"(, "currency": "USD"}})");
    };
    place.write(u"plan.json"_s, plan("100"));
    QCOMPARE(sentBy(place, server), 20);
    const QStringList paid = place.query(u"plan.assay"_s, u"SELECT round(sum(cost), 6) FROM v_answers WHERE run = 1"_s);
    QVERIFY(paid.value(0).toDouble() > 0.05);
    place.write(u"plan.json"_s, plan("0.001")); // no call fits into it
    const CliResult second = place.run({u"run"_s, u"plan.json"_s});
    QVERIFY2(second.status == 0, second.err.constData());
    QVERIFY2(second.err.contains("USD, which is not in this run's cost."), second.err.constData());
    QCOMPARE(server.requestCount(), 20);
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT round(sum(cost), 6) FROM v_answers WHERE run = 2"_s), paid);
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT count(*) FROM v_calls WHERE run = 2"_s), QStringList{u"0"_s});
}

void TestCache::anotherProjectHasACacheOfItsOwn()
{
    FakeLlmServer server(script(10));
    CliWorkplace place;
    place.write(u"data.csv"_s, sums(10));
    place.write(u"plan.json"_s, planFor("[" + modelEntry("m", server.origin()) + "]", exactly));
    QCOMPARE(sentBy(place, server), 10);
    QCOMPARE(sentBy(place, server, {u"--project"_s, u"other.assay"_s}), 10);
}

void TestCache::aKilledRunGoesOnWithoutAskingTwice()
{
    const auto slowly = R"(, "default": {"answer": "table", "latency_ms": 20}})"_ba;
    FakeLlmServer server(R"({"answers": )" + sumAnswers(200) + slowly);
    CliWorkplace place;
    place.write(u"data.csv"_s, sums(100));
    const QByteArray plan = planFor("[" + modelEntry("m", server.origin()) + "]", exactly, R"({"concurrency": 4})");
    place.write(u"plan.json"_s, plan);
    QCOMPARE(sentBy(place, server), 100);
    place.write(u"data.csv"_s, sums(200));
    const auto process = place.start({u"run"_s, u"plan.json"_s});
    QTRY_VERIFY_WITH_TIMEOUT(server.requestCount() > 130, 20000);
    ::kill(pid_t(process->processId()), SIGKILL);
    QVERIFY(process->waitForFinished(20000));
    const int asked = server.requestCount();
    const int kept = place.query(u"plan.assay"_s, u"SELECT count(*) FROM asked"_s).constFirst().toInt();
    const CliResult resumed = place.run({u"resume"_s, u"plan.assay"_s});
    QVERIFY2(resumed.status == 0, resumed.err.constData());
    QCOMPARE(server.requestCount() - asked, 200 - kept);
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT count(*) FROM v_answers WHERE run = 2 AND state = 'answered'"_s),
             QStringList{u"200"_s});
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT count(*) FROM v_cached WHERE run = 2"_s), QStringList{u"100"_s});
}

void TestCache::exportsAndEstimatesKnowHits()
{
    FakeLlmServer server(script(12, goodJudge));
    CliWorkplace place;
    place.write(u"data.csv"_s, sums(10));
    place.write(u"plan.json"_s, judgedPlan(server));
    const auto estimate = [&] {
        const CliResult result = place.run({u"estimate"_s, u"plan.json"_s, u"--json"_s});
        return QJsonDocument::fromJson(result.out).object();
    };
    QCOMPARE(estimate()["requests"_L1].toInt(), 20);
    QCOMPARE(estimate()["cached"_L1].toInt(), 0);
    QCOMPARE(sentBy(place, server), 20);
    place.write(u"data.csv"_s, sums(12));
    QCOMPARE(estimate()["requests"_L1].toInt(), 24);
    QCOMPARE(estimate()["cached"_L1].toInt(), 20);
    QCOMPARE(sentBy(place, server), 4);
    QCOMPARE(place.run({u"export"_s, u"plan.assay"_s, u"--format"_s, u"jsonl"_s, u"--out"_s, u"out.jsonl"_s}).status,
             0);
    const QByteArray lines = place.read(u"out.jsonl"_s);
    QCOMPARE(lines.count("\"cached\":true"), 20);
    QCOMPARE(lines.count("\"cached\":false"), 4);
    const CliResult compared = place.run({u"compare"_s, u"plan.assay"_s, u"--json"_s});
    QVERIFY2(compared.out.contains("\"cached_answers\": 10"), compared.out.constData());
}

QTEST_GUILESS_MAIN(TestCache)
#include "tst_cache.moc"
