#include "cliprocess.h"
#include "fakellmserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

/// One model alone, with the stored context and with context retrieved from the documents.
class TestContexts : public QObject
{
    Q_OBJECT

private slots:
    void oneModelWithThreeContextsIsJudgedOnWhatItSaw();
    void judgesSeeWhatTheAnswerSawAlsoLater();
    void aBatchThatIsAskedAgainKeepsWhatWasRetrieved();
    void plansThatCannotBeMeantAreRefused_data();
    void plansThatCannotBeMeantAreRefused();
};

namespace {
const char manual[] = "# Weight\n\nThe camera weighs 500 g with its battery.\n\n"
                      "# Battery\n\nThe battery lasts 300 pictures.\n";
const char guide[] = "# Lamp\n\nThe lamp shines for 20 hours.\n\nThe lamp is green.\n";
const char benchmark[]
    = "id,question,answer,context,document\n"
      "1,How much does the camera weigh with its battery?,500 g,The camera weighs 500 g.,manual.txt\n"
      "2,How many pictures does the battery last?,300,The battery lasts 300 pictures.,manual.txt\n"
      "3,How many hours does the lamp shine?,20 hours,The lamp shines for 20 hours.,guide.txt\n"
      "4,Which colour is the lamp?,green,The lamp is green.,guide.txt\n";

/// The judge's replies, by what only that question to it holds.
QByteArray judgeRules()
{
    return R"({"model": "judge", "contains": "Break the answer down", "answer": "fixed",
               "text": "{\"claims\": [{\"claim\": \"It is so.\", \"reason\": \"Passage 1 says it.\", \"supported\": true}, {\"claim\": \"It is red.\", \"reason\": \"No passage says it.\", \"supported\": false}]}"},
              {"model": "judge", "contains": "Break the reference down", "answer": "fixed",
               "text": "{\"claims\": [{\"claim\": \"It is so.\", \"reason\": \"Passage 1.\", \"supported\": true}]}"},
              {"model": "judge", "contains": "<<<PASSAGE 2", "answer": "fixed",
               "text": "{\"passages\": [{\"passage\": 1, \"reason\": \"beside it\", \"useful\": false}, {\"passage\": 2, \"reason\": \"holds it\", \"useful\": true}]}"},
              {"model": "judge", "contains": "<<<PASSAGE 1", "answer": "fixed",
               "text": "{\"passages\": [{\"passage\": 1, \"reason\": \"holds it\", \"useful\": true}]}"},
              {"model": "judge", "answer": "fixed",
               "text": "{\"evasion\": \"no\", \"noncommittal\": false, \"questions\": [{\"question\": \"a?\", \"reason\": \"r\", \"asks\": \"same\"}, {\"question\": \"b?\", \"reason\": \"r\", \"asks\": \"partly\"}, {\"question\": \"c?\", \"reason\": \"r\", \"asks\": \"other\"}]}"})";
}

QByteArray contextPlan(const FakeLlmServer &server, const QByteArray &prompts, const QByteArray &dataset = "")
{
    return R"({"name": "contexts", "dataset": {"path": "data.csv", "columns": {"id": "id", "question": "question",
               "reference": "answer", "context": "context"})"
        + dataset + R"(}, "prompts": )" + prompts + R"(, "models": [)" + modelEntry("m", server.origin())
        + R"(], "judges": [)" + modelEntry("judge", server.origin()) + R"(],
            "scorers": [{"kind": "faithfulness", "judge": "judge"}, {"kind": "answer_relevance", "judge": "judge"},
                        {"kind": "context_precision", "judge": "judge"}, {"kind": "context_recall", "judge": "judge"}]})";
}

QByteArray threePrompts()
{
    return R"([{"name": "alone", "user": "{{ question }}", "context": "none"},
               {"name": "stored", "user": "{{ context }}\n\n{{ question }}"},
               {"name": "found", "user": "{{ context }}\n\n{{ question }}", "context": "retrieved",
                "retrieve": {"count": 2, "max_characters": 200, "overlap": 20}}])";
}

QByteArray script()
{
    return R"({"rules": [)" + judgeRules() + R"(], "default": {"answer": "fixed", "text": "It is so. It is red."}})";
}
}

void TestContexts::oneModelWithThreeContextsIsJudgedOnWhatItSaw()
{
    FakeLlmServer server(script());
    CliWorkplace place;
    place.write(u"data.csv"_s, benchmark);
    place.write(u"manual.txt"_s, manual);
    place.write(u"guide.txt"_s, guide);
    place.write(u"plan.json"_s, contextPlan(server, threePrompts()));
    QCOMPARE(place.run({u"import"_s, u"p.assay"_s, u"manual.txt"_s, u"guide.txt"_s}).status, 0);
    const CliResult result = place.run({u"run"_s, u"plan.json"_s, u"--project"_s, u"p.assay"_s, u"--json"_s});
    QVERIFY2(result.status == 0, (result.err + result.out).constData());
    QCOMPARE(place.query(u"p.assay"_s,
                         u"SELECT candidate, scorer, count(score), round(avg(score), 3) FROM v_scores "
                         "GROUP BY 1, 2 ORDER BY 1, 2"_s),
             (QStringList{u"m · alone|answer_relevance|4|0.5"_s, u"m · alone|context_precision|0|"_s,
                          u"m · alone|context_recall|0|"_s, u"m · alone|faithfulness|0|"_s,
                          u"m · found|answer_relevance|4|0.5"_s, u"m · found|context_precision|4|0.5"_s,
                          u"m · found|context_recall|4|1.0"_s, u"m · found|faithfulness|4|0.5"_s,
                          u"m · stored|answer_relevance|4|0.5"_s, u"m · stored|context_precision|4|1.0"_s,
                          u"m · stored|context_recall|4|1.0"_s, u"m · stored|faithfulness|4|0.5"_s}));
    QCOMPARE(place
                 .query(u"p.assay"_s,
                        u"SELECT DISTINCT reason FROM v_scores WHERE scorer = 'faithfulness' AND "
                        "score IS NOT NULL"_s)
                 .join(u'\n'),
             u"✓ It is so. — Passage 1 says it.\n✗ It is red. — No passage says it."_s);
    // What was retrieved is kept with the answer, best first.
    QCOMPARE(place.query(u"p.assay"_s, u"SELECT document, text FROM v_passages WHERE item_id = '1' AND rank = 1"_s)
                 .join(u'\n'),
             u"manual.txt|Weight\nThe camera weighs 500 g with its battery."_s);
    // Two documents with two questions each: so are the error bars.
    const QJsonObject scorer = QJsonDocument::fromJson(result.out)["scorers"_L1][1].toObject();
    QCOMPARE(scorer["cluster"_L1].toString(), u"document"_s);
    QCOMPARE(scorer["candidates"_L1][0]["clusters"_L1].toInt(), 2);
    const CliResult table = place.run({u"compare"_s, u"p.assay"_s});
    QVERIFY2(table.out.contains("clustered by the column document (2 cluster"), table.out.constData());
}

void TestContexts::judgesSeeWhatTheAnswerSawAlsoLater()
{
    FakeLlmServer server(script());
    CliWorkplace place;
    place.write(u"data.csv"_s, benchmark);
    place.write(u"manual.txt"_s, manual);
    const QByteArray whole = contextPlan(server, threePrompts());
    const QByteArray without = whole.left(whole.indexOf("\"scorers\"")) + R"("scorers": [{"kind": "token_f1"}]})";
    place.write(u"plan.json"_s, without);
    QCOMPARE(place.run({u"import"_s, u"p.assay"_s, u"manual.txt"_s}).status, 0);
    QCOMPARE(place.run({u"run"_s, u"plan.json"_s, u"--project"_s, u"p.assay"_s}).status, 0);
    place.write(u"manual.txt"_s, "# Weight\n\nNobody knows what the camera weighs.\n");
    QCOMPARE(place.run({u"import"_s, u"p.assay"_s, u"manual.txt"_s}).status, 0);
    place.write(u"plan.json"_s, whole);
    const CliResult rescored = place.run({u"rescore"_s, u"p.assay"_s, u"plan.json"_s});
    QVERIFY2(rescored.status == 0, rescored.err.constData());
    const auto requests = server.requests();
    QVERIFY(std::ranges::none_of(
        requests, [](const FakeRequestRecord &request) { return request.body.contains("Nobody knows"); }));
    QVERIFY(std::ranges::any_of(requests, [](const FakeRequestRecord &request) {
        return request.model == u"judge"_s && request.body.contains("weighs 500 g with its battery");
    }));
    QCOMPARE(place.query(u"p.assay"_s,
                         u"SELECT count(score) FROM v_scores WHERE scorer = 'faithfulness' AND candidate = "
                         "'m · found'"_s),
             QStringList{u"4"_s});
}

void TestContexts::aBatchThatIsAskedAgainKeepsWhatWasRetrieved()
{
    const FakeLlmServer server(R"({"batches": {"refuse_parameter": "temperature"},
                                   "default": {"answer": "fixed", "text": "It is so."}})");
    CliWorkplace place;
    place.write(u"data.csv"_s, benchmark);
    place.write(u"manual.txt"_s, manual);
    place.write(u"guide.txt"_s, guide);
    place.write(
        u"plan.json"_s,
        R"({"dataset": {"path": "data.csv", "columns": {"id": "id", "question": "question", "reference": "answer"}},
                    "prompts": [{"name": "found", "user": "{{ context }}\n\n{{ question }}", "context": "retrieved",
                                 "retrieve": {"count": 1}}],
                    "models": [)"
            + modelEntry("m", server.origin(), R"("batch": true, "parameters": {"temperature": 0})")
            + R"(], "scorers": [{"kind": "token_f1"}]})");
    QCOMPARE(place.run({u"import"_s, u"p.assay"_s, u"manual.txt"_s, u"guide.txt"_s}).status, 0);
    const CliResult result = place.run({u"run"_s, u"plan.json"_s, u"--project"_s, u"p.assay"_s});
    QVERIFY2(result.status == 0, result.err.constData());
    QList<QByteArray> files;
    const auto requests = server.requests();
    for (const FakeRequestRecord &request : requests) {
        if (request.method == "POST" && request.path.endsWith("/files"))
            files.append(request.body);
    }
    QCOMPARE(files.size(), 2);
    QVERIFY2(!files.constLast().contains("\"temperature\""), files.constLast().constData());
    for (const QByteArray &file : std::as_const(files))
        QVERIFY2(file.contains("weighs 500 g with its battery.\\n\\n"), file.constData());
    QCOMPARE(place.query(u"p.assay"_s,
                         u"SELECT count(DISTINCT item_id), sum(text LIKE '%weighs 500 g with its battery.') "
                         "FROM v_passages"_s),
             QStringList{u"4|1"_s});
}

void TestContexts::plansThatCannotBeMeantAreRefused_data()
{
    QTest::addColumn<QByteArray>("prompts");
    QTest::addColumn<QByteArray>("dataset");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("none that uses the context")
        << QByteArray(R"([{"name": "a", "user": "{{ context }} {{ question }}", "context": "none"}])") << QByteArray()
        << QByteArray("uses {{ context }}");
    QTest::newRow("none that uses it in single braces")
        << QByteArray(R"([{"name": "a", "user": "{context} {question}", "context": "none"}])") << QByteArray()
        << QByteArray("uses {{ context }}");
    QTest::newRow("retrieved for nothing")
        << QByteArray(R"([{"name": "a", "user": "{{ question }}", "context": "retrieved"}])") << QByteArray()
        << QByteArray("does not use it");
    QTest::newRow("no documents") << QByteArray(
        R"([{"name": "a", "user": "{{ context }} {{ question }}", "context": "retrieved"}])")
                                  << QByteArray() << QByteArray("the project has none");
    QTest::newRow("another word") << QByteArray(R"([{"name": "a", "user": "{{ question }}", "context": "retrieve"}])")
                                  << QByteArray() << QByteArray("retrieved");
    QTest::newRow("an unknown cluster column") << QByteArray(R"([{"name": "a", "user": "{{ question }}"}])")
                                               << QByteArray(R"(, "cluster": "file")") << QByteArray("dataset.cluster");
}
void TestContexts::plansThatCannotBeMeantAreRefused()
{
    QFETCH(const QByteArray, prompts);
    QFETCH(const QByteArray, dataset);
    QFETCH(const QByteArray, message);
    FakeLlmServer server(script());
    CliWorkplace place;
    place.write(u"data.csv"_s, benchmark);
    place.write(u"plan.json"_s, contextPlan(server, prompts, dataset));
    const CliResult result = place.run({u"run"_s, u"plan.json"_s});
    QCOMPARE(result.status, 1);
    QVERIFY2(result.err.contains(message), result.err.constData());
    QVERIFY(server.requests().empty());
}

QTEST_GUILESS_MAIN(TestContexts)
#include "tst_contexts.moc"
