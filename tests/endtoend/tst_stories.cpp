#include "cliprocess.h"
#include "fakellmserver.h"
#include "tablereader.h"
#include "testpaths.h"

#include <QDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// The three stories of the README, from the sample plans to the CSV.
class TestStories : public QObject
{
    Q_OBJECT

private slots:
    void twoAzureDeploymentsWithOneOfThemAsJudge();
    void storedAnswersJudgedInRussianByALocalServer();
    void theBaselinesNeedNoKeyAndNoNetwork();
};

namespace {

/// A CSV's header and rows.
QList<QStringList> rowsOf(const QString &path)
{
    auto reader = TableReader::open(path, {});
    if (!reader)
        qFatal("%s", qPrintable(reader.error().message));
    QList<QStringList> rows{(*reader)->columns()};
    for (auto row = (*reader)->next(); row && *row; row = (*reader)->next())
        rows.append((*row)->cells);
    return rows;
}
}

void TestStories::twoAzureDeploymentsWithOneOfThemAsJudge()
{
    FakeLlmServer server(R"({"key": "azure-key-0123456789",
        "rules": [{"path": "gpt-4.1-nano", "contains": "ANSWER", "answer": "fixed",
                   "text": "{\"reasoning\": \"It says the same.\", \"tampering\": false, \"verdict\": \"CORRECT\"}"}],
        "default": {"answer": "fixed", "text": "An answer."}})");
    CliWorkplace place;
    place.copyFrom(samplesPath(u"azure"_s));
    place.setEnvironment(u"AZURE_OPENAI_ENDPOINT"_s, server.origin());
    place.setEnvironment(u"AZURE_OPENAI_API_KEY"_s, u"azure-key-0123456789"_s);
    const CliResult result = place.run({u"run"_s, u"plan.json"_s, u"--csv"_s, u"out.csv"_s});
    QVERIFY2(result.status == 0, result.err.constData());

    const auto requests = server.requests();
    int asked[2] = {0, 0};
    for (const FakeRequestRecord &request : requests) {
        QVERIFY2(request.path.contains("api-version=2024-02-15-preview"), request.path.constData());
        QCOMPARE(request.header("api-key"), QByteArray("azure-key-0123456789"));
        ++asked[request.path.contains("/gpt-4.1-mini/") ? 1 : 0];
    }
    const QList<QStringList> before = rowsOf(place.path(u"benchmark.csv"_s));
    const QList<QStringList> after = rowsOf(place.path(u"out.csv"_s));
    const auto items = before.size() - 1;
    QCOMPARE(asked[1], items); // mini answers
    QCOMPARE(asked[0], 2 * items); // nano answers, and judges both: they answered alike, so once
    QCOMPARE(after.size(), before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        QCOMPARE(after[i].first(before[i].size()), before[i]);
    for (const QString &column : {u"nano answer"_s, u"mini answer"_s, u"mini correctness"_s})
        QVERIFY2(after[0].contains(column), qPrintable(column));
    QCOMPARE(after[1].value(after[0].indexOf(u"mini answer"_s)), u"An answer."_s);
    QCOMPARE(after[1].value(after[0].indexOf(u"mini correctness verdict"_s)), u"CORRECT"_s);
    QCOMPARE(after[1].value(after[0].indexOf(u"mini correctness reason"_s)), u"It says the same."_s);
}

void TestStories::storedAnswersJudgedInRussianByALocalServer()
{
    FakeLlmServer server(
        R"({"default": {"answer": "score_ru", "text": "Оценка: 4\nОбоснование: Ответ верен и краток.", "choices": ["4"]}})");
    CliWorkplace place;
    place.copyFrom(samplesPath(u"vllm-judge"_s));
    QByteArray plan = place.read(u"plan.json"_s);
    QVERIFY(plan.contains("http://127.0.0.1:8000/v1"));
    place.write(u"plan.json"_s, plan.replace("http://127.0.0.1:8000", server.origin().toUtf8()));
    const CliResult result = place.run({u"run"_s, u"plan.json"_s, u"--csv"_s, u"out.csv"_s, u"--json"_s});
    QVERIFY2(result.status == 0, result.err.constData());
    const QList<QStringList> before = rowsOf(place.path(u"evaluation_data.csv"_s));
    QCOMPARE(server.requestCount(), before.size() - 1);
    QVERIFY(server.requests().constFirst().body.contains("Оценка"));
    QCOMPARE(place.query(
                 u"plan.assay"_s,
                 u"SELECT count(*), min(score), min(length(reason)) > 5 FROM v_scores WHERE score_state = 'scored'"_s),
             QStringList{u"%1|4.0|1"_s.arg(before.size() - 1)});
    QVERIFY2(result.out.contains("\"mean\": 4"), result.out.constData());
    const QList<QStringList> after = rowsOf(place.path(u"out.csv"_s));
    QCOMPARE(after.size(), before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        QCOMPARE(after[i].first(2), before[i]);
}

void TestStories::theBaselinesNeedNoKeyAndNoNetwork()
{
    CliWorkplace place;
    place.copyFrom(samplesPath(u"baselines"_s));
    place.copyFrom(samplesPath(u"baselines/documents"_s));
    const QByteArrayList entries = place.read(u"benchmark.csv"_s).split('\n');
    QVERIFY(entries.size() > 20);
    QStringList arguments{u"import"_s, u"sample.assay"_s};
    const QStringList documents = QDir(samplesPath(u"baselines/documents"_s)).entryList(QDir::Files);
    const CliResult imported = place.run(arguments + documents);
    QVERIFY2(imported.status == 0, imported.err.constData());
    const CliResult result
        = place.run({u"run"_s, u"plan.json"_s, u"--project"_s, u"sample.assay"_s, u"--csv"_s, u"out.csv"_s});
    QVERIFY2(result.status == 0 || result.status == 3, result.err.constData());
    QVERIFY2(result.out.contains("baseline"), result.out.constData());
    const QStringList states = place.query(
        u"sample.assay"_s, u"SELECT count(*) FROM v_answers WHERE model = 'bm25' AND state = 'answered'"_s);
    QVERIFY2(states.first().toInt() > 20, qPrintable(states.first()));
    // bm25 searches the documents, so it must beat the echo on overlap with the reference.
    const auto mean = [&](const QString &model) {
        return place
            .query(u"sample.assay"_s,
                   u"SELECT avg(score) FROM v_scores WHERE scorer = 'rouge_l' AND model = '%1'"_s.arg(model))
            .constFirst()
            .toDouble();
    };
    QVERIFY2(mean(u"bm25"_s) > mean(u"echo"_s), qPrintable(u"%1 %2"_s.arg(mean(u"bm25"_s)).arg(mean(u"echo"_s))));
    // As the README shows them.
    const QByteArrayList shown = result.out.split('\n');
    const auto isShown = [&shown](const QByteArray &begin) {
        return std::ranges::any_of(shown, [&begin](const QByteArray &line) { return line.startsWith(begin); });
    };
    QVERIFY2(isShown("bm25 *            0.551 [0.438, 0.664]  42 of 42  baseline"), result.out.constData());
    QVERIFY2(isShown("first-sentence *  0.045 [0.007, 0.083]  42 of 42"), result.out.constData());
}

QTEST_GUILESS_MAIN(TestStories)
#include "tst_stories.moc"
