#include "cliprocess.h"
#include "fakellmserver.h"

#include <QFileInfo>
#include <QTest>

#include <csignal>

using namespace Qt::Literals::StringLiterals;

/// Starting, stopping, going on: what is asked, and what is never asked twice.
class TestRuns : public QObject
{
    Q_OBJECT

private slots:
    void everyItemIsAskedOnceAndScored();
    void theConcurrencyAskedForIsReallyInFlight();
    void oneProbeGoesBeforeTheOthers();
    void interruptedRunEndsWith130AndResumeAsksTheRestOnly();
    void anUnfinishedRunOfTheSamePlanPointsToResume();
    void aFinishedPlanRunAgainIsANewRunAndReusesTheData();
    void continueAsksOnlyWhatThePlanHasMore();
    void rescoreNeverAsksATarget();
    void retryAsksFailedAnswersAgain();
    void repeatsAreAskedAndAveraged();
    void theBudgetPausesTheRunAndResumeStaysWithinIt();
    void theBudgetRemembersCallsOfUnknownCost();
    void aRaisedBudgetLasts();
    void rescoreLeavesAnUnfinishedRunUnfinished();
    void stoppingWhileAJudgeIsAskedAgainEnds();
    void stoppingBeforeTheFirstCallSendsNothing();
    void aSecondWriterIsToldWhoWrites();
    void givenAnswersNeedNoServer();
};

namespace {
const auto exactMatch = R"([{"kind": "exact_match"}])"_ba;

QByteArray answering(int rows, const QByteArray &more = {})
{
    return R"({"answers": )" + sumAnswers(rows) + R"(, "default": {"answer": "table", "text": "?")" + more + "}}";
}
}

void TestRuns::everyItemIsAskedOnceAndScored()
{
    FakeLlmServer server(answering(100));
    CliWorkplace place;
    place.write(u"data.csv"_s, sums(100));
    place.write(u"plan.json"_s,
                planFor("[" + modelEntry("m", server.origin()) + "]", exactMatch, R"({"concurrency": 16})"));
    const CliResult result = place.run({u"run"_s, u"plan.json"_s, u"--csv"_s, u"out.csv"_s});
    QVERIFY2(result.status == 0, result.err.constData());
    QCOMPARE(server.requestCount(), 100);
    QCOMPARE(server.countOf(u"What is 42 plus 4?"_s), 1);
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT count(*), sum(score) FROM v_scores"_s), QStringList{u"100|100.0"_s});
    QCOMPARE(place.query(u"plan.assay"_s, u"PRAGMA integrity_check"_s), QStringList{u"ok"_s});
    const QList<QByteArray> lines = place.read(u"out.csv"_s).split('\n');
    QVERIFY2(lines[0].startsWith("id,question,answer,m answer,m state,m exact_match"), lines[0].constData());
    QVERIFY2(lines[1].startsWith("q0,What is 0 plus 4?,4,4,answered,1"), lines[1].constData());
}

void TestRuns::theConcurrencyAskedForIsReallyInFlight()
{
    FakeLlmServer server(answering(300, R"(, "latency_ms": 150)"));
    CliWorkplace place;
    place.write(u"data.csv"_s, sums(300));
    place.write(u"plan.json"_s,
                planFor("[" + modelEntry("m", server.origin()) + "]", exactMatch, R"({"concurrency": 64})"));
    const CliResult result = place.run({u"run"_s, u"plan.json"_s});
    QVERIFY2(result.status == 0, result.err.constData());
    QCOMPARE(server.peakInFlight(), 64);
}

void TestRuns::oneProbeGoesBeforeTheOthers()
{
    FakeLlmServer server(R"({"key": "right-key-0123456789"})");
    CliWorkplace place;
    place.setEnvironment(u"TEST_KEY"_s, u"wrong-key-0123456789"_s);
    place.write(u"data.csv"_s, sums(50));
    place.write(u"plan.json"_s,
                planFor("[" + modelEntry("m", server.origin(), R"("key": "env:TEST_KEY")") + "]", exactMatch,
                        R"({"concurrency": 32})"));
    const CliResult result = place.run({u"run"_s, u"plan.json"_s});
    QCOMPARE(result.status, 1);
    QCOMPARE(server.requestCount(), 1);
    QVERIFY2(!result.err.contains("wrong-key"), result.err.constData());
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT count(*) FROM answer"_s), QStringList{u"0"_s});
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT state FROM run"_s), QStringList{u"paused"_s});

    place.setEnvironment(u"TEST_KEY"_s, u"right-key-0123456789"_s);
    const CliResult resumed = place.run({u"resume"_s, u"plan.assay"_s});
    QVERIFY2(resumed.status == 0, resumed.err.constData());
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT count(*) FROM answer"_s), QStringList{u"50"_s});
}

void TestRuns::interruptedRunEndsWith130AndResumeAsksTheRestOnly()
{
    FakeLlmServer server(answering(200, R"(, "latency_ms": 20)"));
    CliWorkplace place;
    place.write(u"data.csv"_s, sums(200));
    place.write(u"plan.json"_s,
                planFor("[" + modelEntry("m", server.origin()) + "]", exactMatch, R"({"concurrency": 4})"));
    const auto process = place.start({u"run"_s, u"plan.json"_s});
    QTRY_VERIFY_WITH_TIMEOUT(server.requestCount() > 40, 20000);
    ::kill(pid_t(process->processId()), SIGINT);
    QVERIFY(process->waitForFinished(20000));
    QCOMPARE(process->exitCode(), 130);
    const int before = server.requestCount();
    const int kept = place.query(u"plan.assay"_s, u"SELECT count(*) FROM answer"_s).constFirst().toInt();
    QVERIFY2(before - kept <= 4, qPrintable(u"%1 asked, %2 kept"_s.arg(before).arg(kept)));
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT state FROM run"_s), QStringList{u"interrupted"_s});

    const CliResult resumed = place.run({u"resume"_s, u"plan.assay"_s});
    QVERIFY2(resumed.status == 0, resumed.err.constData());
    QCOMPARE(server.requestCount() - before, 200 - kept);
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT count(*) FROM answer WHERE state = 'answered'"_s),
             QStringList{u"200"_s});
}

void TestRuns::anUnfinishedRunOfTheSamePlanPointsToResume()
{
    FakeLlmServer server(answering(200, R"(, "latency_ms": 20)"));
    CliWorkplace place;
    place.write(u"data.csv"_s, sums(200));
    place.write(u"plan.json"_s,
                planFor("[" + modelEntry("m", server.origin()) + "]", exactMatch, R"({"concurrency": 4})"));
    const auto process = place.start({u"run"_s, u"plan.json"_s});
    QTRY_VERIFY_WITH_TIMEOUT(server.requestCount() > 20, 20000);
    ::kill(pid_t(process->processId()), SIGKILL);
    QVERIFY(process->waitForFinished(20000));
    const int before = server.requestCount();
    const CliResult again = place.run({u"run"_s, u"plan.json"_s});
    QCOMPARE(again.status, 1);
    QVERIFY2(again.err.contains("resume"), again.err.constData());
    QCOMPARE(server.requestCount(), before);
}

void TestRuns::aFinishedPlanRunAgainIsANewRunAndReusesTheData()
{
    FakeLlmServer server(answering(20));
    CliWorkplace place;
    place.write(u"data.csv"_s, sums(20));
    place.write(u"plan.json"_s, planFor("[" + modelEntry("m", server.origin()) + "]", exactMatch));
    QCOMPARE(place.run({u"run"_s, u"plan.json"_s}).status, 0);
    const CliResult second = place.run({u"run"_s, u"plan.json"_s, u"--no-cache"_s});
    QVERIFY2(second.status == 0, second.err.constData());
    QCOMPARE(server.requestCount(), 40);
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT count(*) FROM run"_s), QStringList{u"2"_s});
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT count(*) FROM dataset"_s), QStringList{u"1"_s});

    const CliResult compared
        = place.run({u"compare"_s, u"plan.assay"_s, u"--run"_s, u"1"_s, u"--run"_s, u"2"_s, u"--json"_s});
    QVERIFY2(compared.status == 0, compared.err.constData());
    QVERIFY2(compared.out.contains("\"pairs\": 20"), compared.out.constData());
}

void TestRuns::continueAsksOnlyWhatThePlanHasMore()
{
    FakeLlmServer server(answering(30));
    CliWorkplace place;
    place.write(u"data.csv"_s, sums(30));
    place.write(u"plan.json"_s, planFor("[" + modelEntry("a", server.origin()) + "]", exactMatch));
    QCOMPARE(place.run({u"run"_s, u"plan.json"_s}).status, 0);
    QCOMPARE(server.requestCount(), 30);
    place.write(u"plan.json"_s,
                planFor("[" + modelEntry("a", server.origin()) + "," + modelEntry("b", server.origin()) + "]",
                        R"([{"kind": "exact_match"}, {"kind": "contains"}])"));
    const CliResult result = place.run({u"run"_s, u"plan.json"_s, u"--continue"_s});
    QVERIFY2(result.status == 0, result.err.constData());
    QCOMPARE(server.requestCount(), 60);
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT count(*) FROM run"_s), QStringList{u"1"_s});
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT scorer, count(*) FROM v_scores GROUP BY 1 ORDER BY 1"_s),
             (QStringList{u"contains|60"_s, u"exact_match|60"_s}));
}

void TestRuns::rescoreNeverAsksATarget()
{
    FakeLlmServer server(
        R"({"answers": )" + sumAnswers(30)
        + R"(, "rules": [{"model": "judge", "answer": "fixed", "text": "Score: 4"}], "default": {"answer": "table", "text": "?"}})");
    CliWorkplace place;
    place.write(u"data.csv"_s, sums(30));
    place.write(u"plan.json"_s, planFor("[" + modelEntry("a", server.origin()) + "]", exactMatch));
    QCOMPARE(place.run({u"run"_s, u"plan.json"_s}).status, 0);
    place.write(
        u"more.json"_s,
        planFor(
            "[" + modelEntry("a", server.origin()) + "]",
            R"([{"kind": "contains"}, {"kind": "rubric", "name": "quality", "judge": "judge", "scale": [1, 5], "prompt": "Rate {answer}"}])",
            "{}", "[" + modelEntry("judge", server.origin()) + "]"));
    const CliResult result = place.run({u"rescore"_s, u"plan.assay"_s, u"more.json"_s});
    QVERIFY2(result.status == 0, result.err.constData());
    int judged = 0;
    for (const FakeRequestRecord &request : server.requests())
        judged += request.model == u"judge"_s ? 1 : 0;
    QCOMPARE(judged, 30);
    QCOMPARE(server.requestCount(), 60);
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT scorer, avg(score) FROM v_scores GROUP BY 1 ORDER BY 1"_s),
             (QStringList{u"contains|1.0"_s, u"exact_match|1.0"_s, u"quality|4.0"_s}));
}

void TestRuns::retryAsksFailedAnswersAgain()
{
    FakeLlmServer server(
        R"({"answers": )" + sumAnswers(10)
        + R"(, "rules": [{"contains": "What is 3 plus", "status": 400, "body": "{\"error\":{\"message\":\"bad\",\"code\":\"bad\"}}"}], "default": {"answer": "table"}})");
    CliWorkplace place;
    place.write(u"data.csv"_s, sums(10));
    place.write(u"plan.json"_s, planFor("[" + modelEntry("m", server.origin()) + "]", exactMatch));
    const CliResult first = place.run({u"run"_s, u"plan.json"_s});
    QVERIFY2(first.status == 3, first.err.constData());
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT count(*) FROM answer WHERE state = 'failed'"_s),
             QStringList{u"1"_s});
    server.setScript(answering(10));
    const CliResult second = place.run({u"retry"_s, u"plan.assay"_s, u"--failed"_s});
    QVERIFY2(second.status == 0, second.err.constData());
    QCOMPARE(server.requestCount(), 1);
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT count(*) FROM answer WHERE state = 'answered'"_s),
             QStringList{u"10"_s});
}

void TestRuns::repeatsAreAskedAndAveraged()
{
    FakeLlmServer server(answering(10));
    CliWorkplace place;
    place.write(u"data.csv"_s, sums(10));
    place.write(u"plan.json"_s, planFor("[" + modelEntry("m", server.origin()) + "]", exactMatch, R"({"repeats": 3})"));
    const CliResult result = place.run({u"run"_s, u"plan.json"_s, u"--json"_s});
    QVERIFY2(result.status == 0, result.err.constData());
    QCOMPARE(server.requestCount(), 30);
    QCOMPARE(server.countOf(u"What is 7 plus 4?"_s), 3);
    QVERIFY2(result.out.contains("\"scored\": 10"), result.out.constData());
}

void TestRuns::theBudgetPausesTheRunAndResumeStaysWithinIt()
{
    FakeLlmServer server(answering(100));
    CliWorkplace place;
    place.write(u"data.csv"_s, sums(100));
    const QByteArray price
        = R"("parameters": {"max_tokens": 100}, "price": {"input": 0, "output": 10000, "currency": "USD"})";
    place.write(u"plan.json"_s,
                planFor("[" + modelEntry("m", server.origin(), price) + "]", exactMatch,
                        R"({"concurrency": 4, "budget": {"amount": 1.5, "currency": "USD"}})"));
    const CliResult result = place.run({u"run"_s, u"plan.json"_s});
    QCOMPARE(result.status, 3);
    QVERIFY2(result.err.contains("budget"), result.err.constData());
    const double spent = place.query(u"plan.assay"_s, u"SELECT sum(cost) FROM call"_s).constFirst().toDouble();
    QVERIFY2(spent > 0 && spent <= 1.5, qPrintable(QString::number(spent)));
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT state, pause_reason FROM run"_s), QStringList{u"paused|budget"_s});
    const int asked = server.requestCount();
    QCOMPARE(place.run({u"resume"_s, u"plan.assay"_s}).status, 3);
    QVERIFY(place.query(u"plan.assay"_s, u"SELECT sum(cost) FROM call"_s).constFirst().toDouble() <= 1.5);
    QCOMPARE(server.requestCount(), asked);
}

void TestRuns::theBudgetRemembersCallsOfUnknownCost()
{
    FakeLlmServer server(R"({"default": {"answer": "fixed", "text": "7", "fault": "no_usage"}})");
    CliWorkplace place;
    place.write(u"data.csv"_s, sums(60));
    const QByteArray price
        = R"("parameters": {"max_tokens": 100}, "price": {"input": 0, "output": 1000, "currency": "USD"})";
    place.write(u"plan.json"_s,
                planFor("[" + modelEntry("m", server.origin(), price) + "]", exactMatch,
                        R"({"concurrency": 4, "budget": {"amount": 1, "currency": "USD"}})"));
    QCOMPARE(place.run({u"run"_s, u"plan.json"_s}).status, 3);
    const int asked = server.requestCount();
    QVERIFY2(asked > 0 && asked <= 10, qPrintable(QString::number(asked))); // 0.1 each at the worst
    QCOMPARE(place.run({u"resume"_s, u"plan.assay"_s}).status, 3);
    QCOMPARE(server.requestCount(), asked);
}

void TestRuns::aRaisedBudgetLasts()
{
    FakeLlmServer server(answering(40));
    CliWorkplace place;
    place.write(u"data.csv"_s, sums(40));
    const auto plan = [&](const QByteArray &amount) {
        const QByteArray price
            = R"("parameters": {"max_tokens": 10}, "price": {"input": 0, "output": 10000, "currency": "USD"})";
        return planFor("[" + modelEntry("m", server.origin(), price) + "]", exactMatch,
                       R"({"budget": {"amount": )" + amount + R"(, "currency": "USD"}})");
    };
    place.write(u"plan.json"_s, plan("0.2"));
    QCOMPARE(place.run({u"run"_s, u"plan.json"_s}).status, 3);
    place.write(u"plan.json"_s, plan("0.3"));
    QCOMPARE(place.run({u"run"_s, u"plan.json"_s, u"--continue"_s}).status, 3);
    QVERIFY(place.query(u"plan.assay"_s, u"SELECT plan FROM run"_s).join(u' ').contains(u"0.3"_s));
    place.write(u"plan.json"_s, plan("50"));
    QCOMPARE(place.run({u"run"_s, u"plan.json"_s, u"--continue"_s}).status, 0);
    QCOMPARE(server.requestCount(), 40);
}

void TestRuns::rescoreLeavesAnUnfinishedRunUnfinished()
{
    FakeLlmServer server(answering(200, R"(, "latency_ms": 20)"));
    CliWorkplace place;
    place.write(u"data.csv"_s, sums(200));
    place.write(u"plan.json"_s,
                planFor("[" + modelEntry("m", server.origin()) + "]", exactMatch, R"({"concurrency": 4})"));
    const auto process = place.start({u"run"_s, u"plan.json"_s});
    QTRY_VERIFY_WITH_TIMEOUT(server.requestCount() > 40, 20000);
    ::kill(pid_t(process->processId()), SIGINT);
    QVERIFY(process->waitForFinished(20000));
    const int asked = server.requestCount();
    place.write(u"more.json"_s, planFor("[" + modelEntry("m", server.origin()) + "]", R"([{"kind": "contains"}])"));
    place.run({u"rescore"_s, u"plan.assay"_s, u"more.json"_s});
    QCOMPARE(server.requestCount(), asked);
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT state FROM run"_s), QStringList{u"interrupted"_s});
    QCOMPARE(place.run({u"run"_s, u"plan.json"_s}).status, 1);
}

void TestRuns::stoppingWhileAJudgeIsAskedAgainEnds()
{
    FakeLlmServer server(
        R"({"record": "count", "rules": [{"model": "judge", "answer": "fixed", "text": "I can not say anything."}],
                             "default": {"answer": "fixed", "text": "7"}})");
    CliWorkplace place;
    place.write(u"data.csv"_s, sums(20000));
    place.write(u"plan.json"_s,
                planFor("[" + modelEntry("m", server.origin()) + "]", R"([{"kind": "correctness", "judge": "judge"}])",
                        R"({"concurrency": 64})", "[" + modelEntry("judge", server.origin()) + "]"));
    const auto process = place.start({u"run"_s, u"plan.json"_s});
    QTRY_VERIFY_WITH_TIMEOUT(server.requestCount() > 500, 20000);
    ::kill(pid_t(process->processId()), SIGINT);
    QVERIFY2(process->waitForFinished(20000), "it hangs");
    QCOMPARE(process->exitCode(), 130);
}

void TestRuns::stoppingBeforeTheFirstCallSendsNothing()
{
    FakeLlmServer server(answering(1));
    CliWorkplace place;
    place.write(u"data.csv"_s, sums(400'000));
    place.write(u"plan.json"_s, planFor("[" + modelEntry("m", server.origin()) + "]", exactMatch));
    const auto process = place.start({u"run"_s, u"plan.json"_s});
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(place.path(u"plan.assay-wal"_s)).size() > 100'000, 20000); // the import is on
    ::kill(pid_t(process->processId()), SIGINT);
    QVERIFY(process->waitForFinished(20000));
    QCOMPARE(process->exitCode(), 130);
    QCOMPARE(server.requestCount(), 0);
}

void TestRuns::aSecondWriterIsToldWhoWrites()
{
    FakeLlmServer server(answering(200, R"(, "latency_ms": 50)"));
    CliWorkplace place;
    place.write(u"data.csv"_s, sums(200));
    place.write(u"plan.json"_s,
                planFor("[" + modelEntry("m", server.origin()) + "]", exactMatch, R"({"concurrency": 2})"));
    const auto process = place.start({u"run"_s, u"plan.json"_s});
    QTRY_VERIFY_WITH_TIMEOUT(server.requestCount() > 10, 20000);
    const CliResult second = place.run({u"resume"_s, u"plan.assay"_s});
    QCOMPARE(second.status, 1);
    QVERIFY2(second.err.contains("assay-cli"), second.err.constData());
    QVERIFY2(second.err.contains(QByteArray::number(process->processId())), second.err.constData());
    const CliResult reading = place.run({u"compare"_s, u"plan.assay"_s});
    QVERIFY2(reading.status == 0, reading.err.constData());
    ::kill(pid_t(process->processId()), SIGINT);
    QVERIFY(process->waitForFinished(20000));
}

void TestRuns::givenAnswersNeedNoServer()
{
    CliWorkplace place;
    place.write(u"data.csv"_s, "question,answer,first,second\n1+1?,2,2,two\n1+2?,3,3,3\n1+3?,4,,4\n");
    place.write(u"plan.json"_s,
                planFor(R"([{"name": "one", "provider": "given", "column": "first"},
                                            {"name": "two", "provider": "given", "column": "second"}])",
                        exactMatch));
    const CliResult result = place.run({u"run"_s, u"plan.json"_s, u"--json"_s});
    QVERIFY2(result.status == 0, result.err.constData());
    QCOMPARE(
        place.query(u"plan.assay"_s, u"SELECT model, state, count(*) FROM v_answers GROUP BY 1, 2 ORDER BY 1, 2"_s),
        (QStringList{u"one|answered|2"_s, u"one|empty|1"_s, u"two|answered|3"_s}));
}

QTEST_GUILESS_MAIN(TestRuns)
#include "tst_runs.moc"
