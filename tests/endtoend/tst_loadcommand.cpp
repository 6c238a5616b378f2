#include "cliprocess.h"
#include "fakellmserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <csignal>

using namespace Qt::Literals::StringLiterals;

namespace {
const auto noScorers = R"([{"kind": "exact_match"}])"_ba;

void writePlan(const CliWorkplace &place, const FakeLlmServer &server)
{
    place.write(u"data.csv"_s, "question,answer\nOne?,1\n");
    place.write(u"plan.json"_s, planFor('[' + modelEntry("local", server.origin()) + ']', noScorers));
}

QJsonObject jsonOf(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}
}

/// assay-cli loadtest, against a server of its own.
class TestLoadCommand : public QObject
{
    Q_OBJECT

private slots:
    void aPlansModelIsMeasuredInATable()
    {
        const FakeLlmServer server(R"({"default": {"latency_ms": 5, "chunks": 2}})");
        const CliWorkplace place;
        writePlan(place, server);
        const CliResult result
            = place.run({u"loadtest"_s, u"local"_s, u"--plan"_s, u"plan.json"_s, u"--levels"_s, u"1,3"_s, u"--goal"_s,
                         u"ttft-p95=5s"_s, u"--cost-per-hour"_s, u"2.5"_s, u"--csv"_s, u"levels.csv"_s});
        QVERIFY2(result.status == 0, result.err.constData());
        QVERIFY2(result.out.contains("At once") && result.out.contains("Tokens/s"), result.out.constData());
        QVERIFY2(result.out.contains("Up to 3 at once, 95 % of the first tokens come within 5.00 s"),
                 result.out.constData());
        QVERIFY2(result.out.contains("per million tokens"), result.out.constData());
        QVERIFY2(result.err.contains("1 at once: 20 call"), result.err.constData());
        const QList<QByteArray> lines = place.read(u"levels.csv"_s).split('\n');
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines[0].startsWith("concurrency,calls,ok"));
        QVERIFY(lines[2].startsWith("3,20,20,0,"));
        QCOMPARE(server.requestCount(), 41);
        QCOMPARE(server.peakInFlight(), 3);
    }

    void theHighestLoadIsWhatTheServerAllows()
    {
        const FakeLlmServer server(R"({"limit": 4, "default": {"latency_ms": 15}})");
        const CliWorkplace place;
        const CliResult result
            = place.run({u"loadtest"_s, u"tiny"_s, u"--endpoint"_s, server.origin() + u"/v1"_s, u"--levels"_s,
                         u"2,4,8,16"_s, u"--goal"_s, u"latency-p95=10s"_s, u"--json"_s});
        QVERIFY2(result.status == 3, result.err.constData()); // some calls failed
        const QJsonObject json = jsonOf(result.out);
        QCOMPARE(json[u"verdict"_s][u"keeps_goal_up_to"_s].toInt(), 4);
        QCOMPARE(json[u"end"_s].toString(), u"errors"_s);
        QCOMPARE(json[u"levels"_s].toArray().size(), 3);
        QVERIFY(json[u"levels"_s][2][u"errors"_s][u"rate_limit"_s].toInt() > 0);
    }

    void aProjectsModelIsFound()
    {
        const FakeLlmServer server(R"({"default": {"text": "1", "answer": "fixed"}})");
        const CliWorkplace place;
        writePlan(place, server);
        QCOMPARE(place.run({u"run"_s, u"plan.json"_s}).status, 0);
        const CliResult result = place.run(
            {u"loadtest"_s, u"local"_s, u"--project"_s, u"plan.assay"_s, u"--levels"_s, u"2"_s, u"--json"_s});
        QVERIFY2(result.status == 0, result.err.constData());
        QCOMPARE(jsonOf(result.out)[u"levels"_s].toArray().size(), 1);
        QCOMPARE(place.query(u"plan.assay"_s, u"SELECT count(*) FROM v_answers"_s), QStringList{u"1"_s});
    }

    void aServerElsewhereNeedsAYes()
    {
        const CliWorkplace place;
        const QStringList arguments{u"loadtest"_s, u"tiny"_s, u"--endpoint"_s, u"http://model.invalid/v1"_s};
        const CliResult unasked = place.run(arguments);
        QCOMPARE(unasked.status, 1);
        QVERIFY2(unasked.err.contains("model.invalid") && unasked.err.contains("--yes"), unasked.err.constData());
        const CliResult asked = place.run(arguments + QStringList{u"--yes"_s});
        QCOMPARE(asked.status, 1); // there is no such host
        QVERIFY2(asked.out.contains("Not one call came back."), asked.out.constData());
    }

    void aServerThatARunWouldStartIsNamed()
    {
        const CliWorkplace place;
        place.write(u"data.csv"_s, "question,answer\nOne?,1\n");
        place.write(
            u"plan.json"_s,
            planFor('[' + modelEntry("local", u"http://127.0.0.1:9"_s, R"("server": {"start": "serve-it --now"})")
                        + ']',
                    noScorers));
        const CliResult result = place.run({u"loadtest"_s, u"local"_s, u"--plan"_s, u"plan.json"_s});
        QCOMPARE(result.status, 1);
        QVERIFY2(result.out.simplified().contains("Its server is not running; a run starts it: serve-it --now"),
                 result.out.constData());
    }

    void anInterruptKeepsWhatWasMeasured()
    {
        const FakeLlmServer server(R"({"rules": [{"first": 21}], "default": {"fault": "hang"}})");
        const CliWorkplace place;
        const auto process = place.start({u"loadtest"_s, u"tiny"_s, u"--endpoint"_s, server.origin() + u"/v1"_s,
                                          u"--levels"_s, u"1,4"_s, u"--json"_s});
        QTRY_COMPARE_WITH_TIMEOUT(server.inFlight(), 4, 20'000);
        ::kill(pid_t(process->processId()), SIGINT);
        QVERIFY(process->waitForFinished(20'000));
        QCOMPARE(process->exitCode(), 130);
        const QJsonObject json = jsonOf(process->readAllStandardOutput());
        QCOMPARE(json[u"end"_s].toString(), u"stopped"_s);
        QCOMPARE(json[u"levels"_s].toArray().size(), 1);
    }

    void wrongUsageEndsWith2_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::newRow("nowhere") << QStringList{};
        QTest::newRow("in two places") << QStringList{u"--plan"_s, u"p.json"_s, u"--project"_s, u"p.assay"_s};
        const QStringList here{u"--endpoint"_s, u"http://127.0.0.1:9/v1"_s};
        QTest::newRow("no levels") << here + QStringList{u"--levels"_s, u"some"_s};
        QTest::newRow("no goal") << here + QStringList{u"--goal"_s, u"fast"_s};
        QTest::newRow("a goal without a unit") << here + QStringList{u"--goal"_s, u"ttft-p95=500"_s};
        QTest::newRow("no number") << here + QStringList{u"--max-calls"_s, u"many"_s};
        QTest::newRow("half a token") << here + QStringList{u"--input-tokens"_s, u"1.5"_s};
        QTest::newRow("no such provider") << here + QStringList{u"--provider"_s, u"builtin"_s};
    }
    void wrongUsageEndsWith2()
    {
        QFETCH(QStringList, more);
        const CliWorkplace place;
        const CliResult result = place.run(QStringList{u"loadtest"_s, u"tiny"_s} + more);
        QVERIFY2(result.status == 2, result.err.constData());
        QVERIFY(!result.err.isEmpty());
        QVERIFY(result.out.isEmpty());
    }

    void aModelThatIsNotInThePlanIsAnError()
    {
        const FakeLlmServer server;
        const CliWorkplace place;
        writePlan(place, server);
        const CliResult result = place.run({u"loadtest"_s, u"lokal"_s, u"--plan"_s, u"plan.json"_s});
        QCOMPARE(result.status, 1);
        QVERIFY2(result.err.contains("local"), result.err.constData());
        QCOMPARE(server.requestCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestLoadCommand)
#include "tst_loadcommand.moc"
