#include "askedworkbench.h"
#include "fakellmserver.h"
#include "loadlimits.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <nlohmann/json.hpp>

using namespace Qt::Literals::StringLiterals;

namespace {
LoadTestSpec specFor(const QString &endpoint, const QList<int> &levels = {1, 2, 4})
{
    LoadTestSpec spec;
    spec.model.name = u"local"_s;
    spec.model.provider = u"openai"_s;
    spec.model.api = u"chat"_s;
    spec.model.endpoints = {endpoint};
    spec.model.model = u"tiny"_s;
    spec.levels = levels;
    return spec;
}

LoadTestResult measured(Workbench &workbench, const LoadTestSpec &spec)
{
    return valueAsked<LoadTestResult>([&](auto done) { workbench.startLoadTest(spec, {}, done); });
}

QString endpointOf(const FakeLlmServer &server)
{
    return server.url(u"/v1"_s).toString();
}
}

class TestLoadTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_settings.isValid());
        qputenv("XDG_CONFIG_HOME", m_settings.path().toUtf8()); // key bindings of this test only
    }

    void everyLevelKeepsExactlySoManyInFlight()
    {
        FakeLlmServer server(R"({"default": {"latency_ms": 20, "chunks": 4, "chunk_delay_ms": 5}})");
        Workbench workbench;
        const LoadTestResult result = measured(workbench, specFor(endpointOf(server), {1, 6}));
        QCOMPARE(result.end, LoadEnd::AllLevels);
        QCOMPARE(result.levels.size(), 2);
        for (const LoadTestLevel &level : result.levels) {
            QCOMPARE(level.calls, callsOfLevel(level.concurrency));
            QCOMPARE(level.ok, level.calls);
            QVERIFY(level.firstToken.p95 && level.latency.p95);
            QVERIFY(*level.firstToken.p50 >= 20 && *level.firstToken.p50 < *level.latency.p50);
            QVERIFY(*level.latency.p50 >= 35);
            QVERIFY(!level.latency.p99);
            QVERIFY(level.tokensPerSecond && *level.tokensPerSecond > 0);
        }
        QCOMPARE(server.peakInFlight(), 6);
        QCOMPARE(server.requestCount(), 41); // 20 a level and the first one
        QCOMPARE(result.calls, 41);
        QCOMPARE(result.origin, server.origin());
        QVERIFY(*result.levels[1].requestsPerSecond > 2 * *result.levels[0].requestsPerSecond);
        QCOMPARE(result.verdict.bestLevel, 1);
    }

    void theServersLimitGivesTheHighestLoad()
    {
        FakeLlmServer server(R"({"limit": 4, "default": {"latency_ms": 15, "chunks": 2}})");
        Workbench workbench;
        LoadTestSpec spec = specFor(endpointOf(server), {1, 2, 4, 8, 16});
        spec.goal = LoadGoal{LoadMeasure::FirstToken, 5000};
        const LoadTestResult result = measured(workbench, spec);
        QCOMPARE(result.end, LoadEnd::Errors);
        QCOMPARE(result.levels.size(), 4); // 16 is not tried any more
        QCOMPARE(result.levels[result.verdict.goalLevel].concurrency, 4);
        QVERIFY(result.levels[3].errors.value(u"rate_limit"_s) > 0);
        QVERIFY(result.levels[3].calls < callsOfLevel(8)); // ended once 5 % had failed
        QVERIFY(!result.error.isEmpty());
    }

    void aGoalMissedTwiceEndsIt()
    {
        FakeLlmServer server(R"({"default": {"latency_ms": 30}})");
        Workbench workbench;
        LoadTestSpec spec = specFor(endpointOf(server), {1, 2, 3, 4});
        spec.goal = LoadGoal{LoadMeasure::Latency, 10};
        const LoadTestResult result = measured(workbench, spec);
        QCOMPARE(result.end, LoadEnd::GoalMissed);
        QCOMPARE(result.levels.size(), 2);
        QCOMPARE(result.verdict.goalLevel, -1);
        QCOMPARE(result.levels[0].within, std::optional<qint64>(0));
    }

    void promptsDifferUnlessTheSameIsWanted_data()
    {
        QTest::addColumn<bool>("same");
        QTest::addColumn<int>("different");
        QTest::newRow("different") << false << 21;
        QTest::newRow("the same") << true << 2; // before the first call, a token's size was a guess
    }
    void promptsDifferUnlessTheSameIsWanted()
    {
        QFETCH(bool, same);
        QFETCH(int, different);
        FakeLlmServer server;
        Workbench workbench;
        LoadTestSpec spec = specFor(endpointOf(server), {2});
        spec.samePrompt = same;
        measured(workbench, spec);
        QSet<QString> questions;
        const QList<FakeRequestRecord> requests = server.requests();
        for (const FakeRequestRecord &request : requests) {
            questions.insert(request.question);
            const auto body = nlohmann::json::parse(request.body.toStdString());
            QVERIFY(body["max_tokens"] == 128);
            QVERIFY(body["stream"] == true);
            QVERIFY(!body.contains("ignore_eos"));
        }
        QCOMPARE(questions.size(), different);
    }

    void vllmIsToldToGoOn()
    {
        FakeLlmServer server;
        Workbench workbench;
        LoadTestSpec spec = specFor(endpointOf(server), {1});
        spec.model.provider = u"vllm"_s;
        spec.outputTokens = 33;
        measured(workbench, spec);
        const auto body = nlohmann::json::parse(server.requests().constLast().body.toStdString());
        QVERIFY(body["ignore_eos"] == true);
        QVERIFY(body["min_tokens"] == 33);
        QVERIFY(body["max_tokens"] == 33);
    }

    void textsAreFittedToTheServersTokens()
    {
        FakeLlmServer server;
        Workbench workbench;
        LoadTestSpec spec = specFor(endpointOf(server), {1});
        spec.inputTokens = 400;
        const LoadTestResult result = measured(workbench, spec);
        const double tokens = result.levels.constFirst().inputTokens.value_or(0);
        QVERIFY2(tokens > 360 && tokens < 440, qPrintable(QString::number(tokens)));
    }

    void withoutUsageTokensAreUnknown()
    {
        FakeLlmServer server(R"({"default": {"fault": "no_usage", "latency_ms": 5}})");
        Workbench workbench;
        const LoadTestResult result = measured(workbench, specFor(endpointOf(server), {2}));
        QCOMPARE(result.ok(), 20);
        QVERIFY(!result.levels.constFirst().tokensPerSecond);
        QVERIFY(!result.levels.constFirst().outputTokens);
        QVERIFY(result.levels.constFirst().requestsPerSecond);
    }

    void aServerThatRefusesEverythingIsAskedOnce()
    {
        FakeLlmServer server(R"({"default": {"status": 500}})");
        Workbench workbench;
        const LoadTestResult result = measured(workbench, specFor(endpointOf(server)));
        QCOMPARE(result.end, LoadEnd::NoAnswer);
        QVERIFY(result.levels.isEmpty());
        QVERIFY(result.error.contains(u"500"_s));
        QCOMPARE(server.requestCount(), 1);
    }

    void aRefusedParameterIsLeftOut()
    {
        FakeLlmServer server(R"({"rules": [{"first": 1, "fault": "max_completion_tokens"}]})");
        Workbench workbench;
        const LoadTestResult result = measured(workbench, specFor(endpointOf(server), {1}));
        QCOMPARE(result.end, LoadEnd::AllLevels);
        QCOMPARE(result.failed(), 0);
        const auto body = nlohmann::json::parse(server.requests().constLast().body.toStdString());
        QVERIFY(body["max_completion_tokens"] == 128);
        QVERIFY(!body.contains("max_tokens"));
    }

    void aHangingServerIsGivenUpInTime()
    {
        FakeLlmServer server(R"({"rules": [{"first": 1}], "default": {"fault": "hang"}})");
        Workbench workbench;
        LoadTestSpec spec = specFor(endpointOf(server), {4});
        spec.maximumSeconds = 0.5;
        const LoadTestResult result = measured(workbench, spec);
        QCOMPARE(result.end, LoadEnd::TimeLimit);
        QCOMPARE(result.calls, 5);
        QVERIFY(result.levels.isEmpty()); // what was given up says nothing
        QVERIFY(result.seconds < 5);
        QTRY_COMPARE(server.openConnections(), 0);
    }

    void theCallLimitHolds()
    {
        FakeLlmServer server;
        Workbench workbench;
        LoadTestSpec spec = specFor(endpointOf(server), {1, 2, 4});
        spec.maximumCalls = 30;
        const LoadTestResult result = measured(workbench, spec);
        QCOMPARE(result.end, LoadEnd::CallLimit);
        QCOMPARE(server.requestCount(), 30);
        QCOMPARE(result.levels.size(), 2);
        QCOMPARE(result.levels[1].calls, 9);
        QVERIFY(!result.levels[1].latency.p95);
    }

    void aLevelsTimeHolds()
    {
        FakeLlmServer server(R"({"default": {"latency_ms": 60}})");
        Workbench workbench;
        LoadTestSpec spec = specFor(endpointOf(server), {1});
        spec.secondsPerLevel = 0.3;
        const LoadTestResult result = measured(workbench, spec);
        QCOMPARE(result.end, LoadEnd::AllLevels);
        QVERIFY(result.levels.constFirst().calls >= 2 && result.levels.constFirst().calls < 20);
    }

    void stoppingKeepsWhatWasMeasured()
    {
        FakeLlmServer server(R"({"default": {"latency_ms": 30}})");
        Workbench workbench;
        QSignalSpy progress(&workbench, &Workbench::loadTestProgressed);
        connect(&workbench, &Workbench::loadTestProgressed, this, [&](const LoadTestProgress &now) {
            if (now.result.levels.size() == 1)
                workbench.stopLoadTest();
        });
        LoadTestSpec spec = specFor(endpointOf(server), {4, 8});
        spec.maximumCalls = 10'000;
        const LoadTestResult result = measured(workbench, spec);
        QCOMPARE(result.end, LoadEnd::Stopped);
        QVERIFY(!result.levels.isEmpty());
        QCOMPARE(result.levels[0].ok, 20);
        QVERIFY(result.calls < 45);
        QVERIFY(!progress.isEmpty());
        QVERIFY(!workbench.isLoadTesting());
    }

    void aWorkbenchMayGoWhileItLoads()
    {
        FakeLlmServer server(R"({"default": {"fault": "hang"}})");
        {
            Workbench workbench;
            workbench.startLoadTest(specFor(endpointOf(server)), {},
                                    [](const Result<LoadTestResult> &) { qFatal("told"); });
            QTRY_COMPARE(server.inFlight(), 1);
        }
        QTRY_COMPARE(server.openConnections(), 0);
    }

    void oneLoadTestAtATime()
    {
        FakeLlmServer server(R"({"default": {"latency_ms": 50}})");
        Workbench workbench;
        const LoadTestSpec spec = specFor(endpointOf(server), {1});
        std::optional<LoadEnd> first;
        workbench.startLoadTest(spec, {}, [&](const auto &result) { first = result->end; });
        QCOMPARE(errorAsked<LoadTestResult>([&](auto done) { workbench.startLoadTest(spec, {}, done); }).kind,
                 ErrorKind::Locked);
        QTRY_VERIFY_WITH_TIMEOUT(first, 20'000);
        QCOMPARE(*first, LoadEnd::AllLevels);
    }

    void aForeignServerIsLoadedOnlyAfterAYes()
    {
        Workbench workbench;
        const LoadTestSpec spec = specFor(u"http://model.invalid/v1"_s);
        const Error unasked = errorAsked<LoadTestResult>([&](auto done) { workbench.startLoadTest(spec, {}, done); });
        QCOMPARE(unasked.kind, ErrorKind::Permission);
        QVERIFY(unasked.message.contains(u"model.invalid"_s));

        QString question;
        Askers askers;
        askers.forLoad = [&](const QString &text) {
            question = text;
            return false;
        };
        workbench.setAskers(askers);
        QCOMPARE(errorAsked<LoadTestResult>([&](auto done) { workbench.startLoadTest(spec, {}, done); }).kind,
                 ErrorKind::Permission);
        QVERIFY(question.contains(u"model.invalid"_s));
        QVERIFY2(question.contains(u"63"_s), qPrintable(question)); // 3 levels of 20 and the first ones
        QVERIFY(!workbench.isLoadTesting());

        askers.forLoad = [](const QString &) { return true; };
        workbench.setAskers(askers);
        const LoadTestResult result = measured(workbench, spec);
        QCOMPARE(result.end, LoadEnd::NoAnswer);
    }

    void theQuestionNamesTheMoneyWhereThereIsAPrice()
    {
        LoadTestSpec spec = specFor(u"http://model.invalid/v1"_s, {1});
        spec.inputTokens = 1000;
        spec.outputTokens = 500;
        QVERIFY(!loadBounds(spec).cost);
        spec.model.price = Price{1, 4, {}, u"USD"_s};
        const LoadBounds bounds = loadBounds(spec);
        QCOMPARE(bounds.calls, 23);
        QCOMPARE(bounds.inputTokens, 23'000);
        QCOMPARE(*bounds.cost, (23'000 * 1 + 11'500 * 4) / 1e6);
        spec.maximumCalls = 10;
        QCOMPARE(loadBounds(spec).calls, 10);
    }

    void aModelWithoutAServerIsRefused()
    {
        Workbench workbench;
        LoadTestSpec spec = specFor({});
        spec.model.provider = u"builtin"_s;
        spec.model.model = u"bm25"_s;
        QCOMPARE(errorAsked<LoadTestResult>([&](auto done) { workbench.startLoadTest(spec, {}, done); }).kind,
                 ErrorKind::BadInput);
    }

    void keysAreInNoResult()
    {
        qputenv("LOADTEST_KEY", "k-0123456789-loadtest");
        FakeLlmServer server(
            R"({"default": {"status": 400, "body": "no such key: k-0123456789-loadtest", "content_type": "text/plain"}})");
        Workbench workbench;
        LoadTestSpec spec = specFor(endpointOf(server));
        spec.model.key = u"env:LOADTEST_KEY"_s;
        const LoadTestResult result = measured(workbench, spec);
        QCOMPARE(server.requests().constFirst().header("authorization"), QByteArray("Bearer k-0123456789-loadtest"));
        QVERIFY(!result.error.isEmpty());
        QVERIFY2(!result.error.contains(u"0123456789"_s), qPrintable(result.error));
    }

    void settingsAreChecked_data()
    {
        QTest::addColumn<int>("input");
        QTest::addColumn<int>("output");
        QTest::addColumn<QList<int>>("levels");
        QTest::newRow("no input") << 0 << 1 << QList<int>{1};
        QTest::newRow("no output") << 1 << 0 << QList<int>{1};
        QTest::newRow("no levels") << 1 << 1 << QList<int>();
        QTest::newRow("level 0") << 1 << 1 << QList<int>{0, 1};
        QTest::newRow("too many at once") << 1 << 1 << QList<int>{1, 5000};
        QTest::newRow("not ascending") << 1 << 1 << QList<int>{4, 2};
    }
    void settingsAreChecked()
    {
        QFETCH(int, input);
        QFETCH(int, output);
        QFETCH(QList<int>, levels);
        LoadTestSpec spec = specFor(u"http://127.0.0.1:9/v1"_s, levels);
        spec.inputTokens = input;
        spec.outputTokens = output;
        const auto checked = checkLoadTest(spec);
        QVERIFY(!checked);
        QCOMPARE(checked.error().kind, ErrorKind::BadInput);
    }

    void levelsAreReadFromText()
    {
        QCOMPARE(*levelsFromText(u"4, 1,2,4"_s), (QList<int>{1, 2, 4}));
        for (const QString &text : {u""_s, u"0"_s, u"1,x"_s, u"2000"_s, u"-1"_s})
            QCOMPARE(levelsFromText(text).error().kind, ErrorKind::Usage);
    }

private:
    QTemporaryDir m_settings;
};

QTEST_GUILESS_MAIN(TestLoadTest)
#include "tst_loadtest.moc"
