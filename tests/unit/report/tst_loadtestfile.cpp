#include "loadtestfile.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
LoadTestResult sampleResult()
{
    LoadTestResult result;
    result.spec.model.name = u"local, \"8B\""_s;
    result.spec.model.model = u"Qwen/Qwen3-8B"_s;
    result.spec.levels = {1, 2};
    result.spec.goal = LoadGoal{LoadMeasure::FirstToken, 500};
    result.spec.costPerHour = 2.5;
    result.origin = u"http://127.0.0.1:8000"_s;
    result.startedAt = QDateTime::fromString(u"2026-11-27T10:00:00Z"_s, Qt::ISODate);
    LoadTestLevel one{.concurrency = 1, .calls = 20, .ok = 20};
    one.firstToken = {20, 12.5, 20.25, {}};
    one.latency = {20, 1234.5, 2000, {}};
    one.tokensPerSecond = 81.5;
    one.within = 20;
    LoadTestLevel two{.concurrency = 2, .calls = 22, .ok = 20, .errors = {{u"rate_limit"_s, 1}, {u"timeout"_s, 1}}};
    result.levels = {one, two};
    result.verdict.goalLevel = 0;
    result.verdict.costAtGoal = 8.5;
    result.end = LoadEnd::Errors;
    result.calls = 43;
    return result;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
}

class TestLoadTestFile : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::French)); }

    void theJsonHoldsSettingsLevelsAndVerdict()
    {
        const auto json = nlohmann::json::parse(loadTestJson(sampleResult()).toStdString());
        QVERIFY(json["model"] == "local, \"8B\"");
        QVERIFY(json["started_at"] == "2026-11-27T10:00:00Z");
        QVERIFY(json["end"] == "errors");
        QVERIFY(json["settings"]["goal"]["measure"] == "ttft_p95");
        QVERIFY(json["settings"]["cost_per_hour"] == 2.5);
        QCOMPARE(json["levels"].size(), 2U);
        QVERIFY(json["levels"][0]["latency_p50_ms"] == 1234.5);
        QVERIFY(json["levels"][0]["latency_p99_ms"].is_null());
        QVERIFY(json["levels"][1]["tokens_per_second"].is_null());
        QVERIFY(json["levels"][1]["errors"]["rate_limit"] == 1);
        QVERIFY(json["verdict"]["keeps_goal_up_to"] == 1);
        QVERIFY(json["verdict"]["fastest_at"].is_null());
        QVERIFY(json["verdict"]["cost_per_million_output_tokens_at_goal"] == 8.5);
    }

    void theCsvHasARowPerLevelInTheCLocale()
    {
        const QList<QByteArray> lines = loadTestCsv(sampleResult()).split('\n');
        QCOMPARE(lines.size(), 4); // with what is behind the last line break
        QVERIFY(lines[0].startsWith("concurrency,calls,ok,failed,errors,within_goal,ttft_p50_ms"));
        QVERIFY2(lines[1].startsWith("1,20,20,0,,20,12.5,20.25,,1234.5,2000,,81.5,"), lines[1].constData());
        QVERIFY2(lines[2].startsWith("2,22,20,2,rate_limit=1 timeout=1,,"), lines[2].constData());
        QCOMPARE(lines[0].count(','), lines[1].count(','));
    }

    void theNameSaysWhatIsWritten()
    {
        const QTemporaryDir folder;
        const LoadTestResult result = sampleResult();
        QVERIFY(writeLoadTest(result, folder.filePath(u"a.JSON"_s)));
        QVERIFY(writeLoadTest(result, folder.filePath(u"a.csv"_s)));
        QCOMPARE(contentOf(folder.filePath(u"a.JSON"_s)), loadTestJson(result));
        QCOMPARE(contentOf(folder.filePath(u"a.csv"_s)), loadTestCsv(result));
        const auto failed = writeLoadTest(result, folder.filePath(u"none/a.csv"_s));
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, ErrorKind::File);
    }
};

QTEST_APPLESS_MAIN(TestLoadTestFile)
#include "tst_loadtestfile.moc"
