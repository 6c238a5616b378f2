#include "cliprocess.h"
#include "fakellmserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

/// Scores by vectors of an embedding model, from a server whose vectors count words.
class TestSimilarity : public QObject
{
    Q_OBJECT

private slots:
    void answersAreComparedByTheirVectors();
    void theSameTextsAreNotAskedAgain();
    void failedVectorsAreAskedAgain();
    void modelsWithoutVectorsAreRefused_data();
    void modelsWithoutVectorsAreRefused();
    void anEstimateHasOneRequestAnAnswer();
    void aBatchIsNotWaitedFor();
    void checkAsksForAVector();
    void relevanceComparesTheJudgesQuestions();
    void aVerdictWithoutVectorsIsAskedAgain();
    void vectorsFollowAJudgesBatchDirectly();
};

namespace {
const char benchmark[] = "id,question,answer,accepted\n"
                         "1,Which colour?,green lamp,blue sea\n"
                         "2,Which weight?,five hundred grams,\n"
                         "3,Which sound?,quiet,\n"
                         "4,Which nothing?,,\n";

const auto meaning = R"([{"kind": "similarity", "name": "meaning", "judge": "embedder"}])"_ba;
const auto priced = R"("price": {"input": 100, "output": 0})"_ba;

QByteArray script(const QByteArray &rules = {})
{
    return R"({"answers": {"Which colour?": "blue sea", "Which weight?": "Five hundred grams!", "Which sound?": ""},
               "rules": [)"
        + rules + R"(], "default": {"answer": "table", "text": "Something else"}})";
}

QByteArray planWith(const QByteArray &scorers, const FakeLlmServer &server, const QByteArray &embedder = priced,
                    const QByteArray &run = "{}")
{
    const QByteArray plan = planFor("[" + modelEntry("m", server.origin()) + "]", scorers, run,
                                    "[" + modelEntry("judge", server.origin()) + ","
                                        + modelEntry("embedder", server.origin(), embedder) + "]");
    QByteArray whole = plan;
    return whole.replace(R"({"path": "data.csv"})",
                         R"({"path": "data.csv", "columns": {"id": "id", "question": "question",
                             "reference": "answer", "accepted": "accepted"}})");
}

qsizetype asked(const FakeLlmServer &server, const QString &model)
{
    const auto requests = server.requests();
    return std::ranges::count(requests, model, &FakeRequestRecord::model);
}

QStringList scoresIn(const CliWorkplace &place)
{
    return place.query(u"plan.assay"_s,
                       u"SELECT item_id, round(score, 3), score_state, unscored_reason FROM v_scores ORDER BY 1"_s);
}

QStringList expectedScores()
{
    return {u"1|1.0|scored|"_s, u"2|1.0|scored|"_s, u"3|0.0|scored|"_s, u"4||unscored|not_applicable"_s};
}
}

void TestSimilarity::answersAreComparedByTheirVectors()
{
    FakeLlmServer server(script());
    CliWorkplace place;
    place.write(u"data.csv"_s, benchmark);
    place.write(u"plan.json"_s, planWith(meaning, server));
    const CliResult result = place.run({u"run"_s, u"plan.json"_s, u"--json"_s});
    QVERIFY2(result.status == 0, (result.err + result.out).constData());
    QCOMPARE(scoresIn(place), expectedScores());
    QCOMPARE(asked(server, u"embedder"_s), 2); // an empty answer and one without reference need no vector
    QCOMPARE(
        place.query(u"plan.assay"_s, u"SELECT reason FROM v_scores WHERE item_id IN ('1', '2') ORDER BY item_id"_s),
        (QStringList{u"Cosine 1.000 with the nearest of 2 references: blue sea"_s,
                     u"Cosine 1.000 with the reference."_s}));
    QCOMPARE(place.query(u"plan.assay"_s,
                         u"SELECT count(*), min(attempt), min(cost > 0), min(completion_tokens), "
                         "min(request LIKE '%/v1/embeddings%') FROM v_calls WHERE scorer = 'meaning'"_s),
             QStringList{u"2|1|1|0|1"_s});
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT count(*) FROM v_scores WHERE judge_cost > 0"_s),
             QStringList{u"2"_s});
    const QJsonObject scorer = QJsonDocument::fromJson(result.out)["scorers"_L1][0].toObject();
    QCOMPARE(scorer["candidates"_L1][0]["method"_L1].toString(), u"t"_s);
    const CliResult table = place.run({u"compare"_s, u"plan.assay"_s});
    QVERIFY2(table.out.contains("vectors of embedder") && !table.out.contains("judge embedder"), table.out.constData());
}

void TestSimilarity::theSameTextsAreNotAskedAgain()
{
    FakeLlmServer server(script());
    CliWorkplace place;
    place.write(u"data.csv"_s, benchmark);
    place.write(u"plan.json"_s, planWith(meaning, server));
    QCOMPARE(place.run({u"run"_s, u"plan.json"_s}).status, 0);
    const int sent = server.requestCount();
    QCOMPARE(place.run({u"run"_s, u"plan.json"_s}).status, 0);
    QCOMPARE(server.requestCount(), sent);
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT count(*) FROM v_scores WHERE run = 2 AND score = 1"_s),
             QStringList{u"2"_s});
    // A text has one vector, in every repeat.
    place.write(u"plan.json"_s, planWith(meaning, server, priced, R"({"repeats": 3})"));
    QCOMPARE(place.run({u"run"_s, u"plan.json"_s}).status, 0);
    QCOMPARE(asked(server, u"embedder"_s), 2);
    // Other vectors are another question.
    place.write(u"plan.json"_s, planWith(meaning, server, R"("parameters": {"dimensions": 8})"));
    QCOMPARE(place.run({u"run"_s, u"plan.json"_s}).status, 0);
    QCOMPARE(asked(server, u"embedder"_s), 4);
}

void TestSimilarity::failedVectorsAreAskedAgain()
{
    FakeLlmServer server(script(
        R"({"model": "embedder", "contains": "grams", "status": 400, "body": "{\"error\":{\"message\":\"too long\"}}"})"));
    CliWorkplace place;
    place.write(u"data.csv"_s, benchmark);
    place.write(u"plan.json"_s, planWith(meaning, server));
    const CliResult result = place.run({u"run"_s, u"plan.json"_s});
    QVERIFY2(result.status == 3, result.err.constData());
    QCOMPARE(place.query(u"plan.assay"_s,
                         u"SELECT item_id, reason LIKE '%too long%' FROM v_scores WHERE unscored_reason = "
                         "'judge_failed'"_s),
             QStringList{u"2|1"_s});
    server.setScript(script());
    const int before = server.requestCount();
    const CliResult retried = place.run({u"retry"_s, u"plan.assay"_s, u"--unscored"_s});
    QVERIFY2(retried.status == 0, retried.err.constData());
    QCOMPARE(server.requestCount() - before, 1);
    QCOMPARE(scoresIn(place), expectedScores());
}

void TestSimilarity::modelsWithoutVectorsAreRefused_data()
{
    QTest::addColumn<QByteArray>("judge");
    QTest::addColumn<QByteArray>("scorers");
    const auto anthropic = R"({"name": "claude", "provider": "anthropic", "model": "claude"})"_ba;
    QTest::newRow("similarity") << anthropic << R"([{"kind": "similarity", "judge": "claude"}])"_ba;
    QTest::newRow("the built-in judge") << R"({"name": "claude", "provider": "builtin", "model": "lexical"})"_ba
                                        << R"([{"kind": "similarity", "judge": "claude"}])"_ba;
    QTest::newRow("relevance") << anthropic
                               << R"([{"kind": "answer_relevance", "judge": "claude", "embeddings": "claude"}])"_ba;
}

void TestSimilarity::modelsWithoutVectorsAreRefused()
{
    QFETCH(const QByteArray, judge);
    QFETCH(const QByteArray, scorers);
    FakeLlmServer server(script());
    CliWorkplace place;
    place.write(u"data.csv"_s, benchmark);
    place.write(u"plan.json"_s,
                planFor("[" + modelEntry("m", server.origin()) + "]", scorers, "{}", "[" + judge + "]"));
    const CliResult result = place.run({u"run"_s, u"plan.json"_s});
    QCOMPARE(result.status, 1);
    QVERIFY2(result.err.contains("can't turn texts into vectors"), result.err.constData());
    QCOMPARE(server.requestCount(), 0);
}

void TestSimilarity::anEstimateHasOneRequestAnAnswer()
{
    FakeLlmServer server(script());
    CliWorkplace place;
    place.write(u"data.csv"_s, benchmark);
    place.write(u"plan.json"_s, planWith(meaning, server));
    const CliResult result = place.run({u"estimate"_s, u"plan.json"_s, u"--json"_s});
    QVERIFY2(result.status == 0, result.err.constData());
    const QJsonObject model = QJsonDocument::fromJson(result.out)["models"_L1][1].toObject();
    QCOMPARE(model["requests"_L1].toInt(), 4);
    QVERIFY2(result.out.contains("\"completion_tokens\""), result.out.constData());
    QCOMPARE(model["completion_tokens"_L1].toArray().last().toDouble(-1), 0.0);
    QCOMPARE(server.requestCount(), 0);
}

void TestSimilarity::aBatchIsNotWaitedFor()
{
    FakeLlmServer server(script());
    CliWorkplace place;
    place.write(u"data.csv"_s, benchmark);
    place.write(u"plan.json"_s, planWith(meaning, server, R"("batch": true)"));
    const CliResult result = place.run({u"run"_s, u"plan.json"_s});
    QVERIFY2(result.status == 0, result.err.constData());
    QVERIFY2(result.err.contains("embedder is asked directly"), result.err.constData());
    QCOMPARE(scoresIn(place), expectedScores());
}

void TestSimilarity::checkAsksForAVector()
{
    FakeLlmServer server(script(R"({"model": "embedder", "path": "/chat/", "status": 404})"));
    CliWorkplace place;
    place.write(u"data.csv"_s, benchmark);
    place.write(u"plan.json"_s, planWith(meaning, server));
    const CliResult result = place.run({u"check"_s, u"plan.json"_s});
    QVERIFY2(result.status == 0 && result.out.contains("a vector of 64 number"), result.out.constData());
}

namespace {
const auto relevance = R"([{"kind": "answer_relevance", "judge": "judge", "embeddings": "embedder"}])"_ba;

/// Two questions, or none because the answer evades.
const auto questions
    = R"({"model": "judge", "contains": "blue sea", "answer": "fixed", "text": "{\"evasion\": \"no\", \"noncommittal\": false, \"questions\": [{\"question\": \"Colour which?\"}, {\"question\": \"Which of four?\"}]}"},
         {"model": "judge", "answer": "fixed", "text": "{\"evasion\": \"It evades.\", \"noncommittal\": true, \"questions\": []}"})"_ba;
}

void TestSimilarity::relevanceComparesTheJudgesQuestions()
{
    FakeLlmServer server(script(questions));
    CliWorkplace place;
    place.write(u"data.csv"_s, benchmark);
    place.write(u"plan.json"_s, planWith(relevance, server));
    const CliResult result = place.run({u"run"_s, u"plan.json"_s});
    QVERIFY2(result.status == 3 || result.status == 0, result.err.constData());
    QCOMPARE(
        place.query(
            u"plan.assay"_s,
            u"SELECT item_id, round(score, 3), replace(reason, char(10), ' / ') FROM v_scores WHERE item_id IN ('1', '2') ORDER BY 1"_s),
        (QStringList{u"1|0.704|1.000 Colour which? / 0.408 Which of four?"_s,
                     u"2|0.0|The answer is noncommittal: It evades."_s}));
    QCOMPARE(asked(server, u"embedder"_s), 1); // where there was something to compare
    QCOMPARE(place.query(u"plan.assay"_s,
                         u"SELECT attempt, completion_tokens > 0 FROM v_calls WHERE scorer = 'answer_relevance' AND "
                         "item_id = '1' ORDER BY 1"_s),
             (QStringList{u"1|1"_s, u"2|0"_s}));
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT judge_completion_tokens > 0 FROM v_scores WHERE item_id = '1'"_s),
             QStringList{u"1"_s});
    const auto requests = server.requests();
    QVERIFY(std::ranges::none_of(requests, [](const FakeRequestRecord &request) {
        return request.model == "judge"_L1 && request.body.contains("Which colour?");
    }));
    const int sent = server.requestCount();
    place.run({u"run"_s, u"plan.json"_s});
    QCOMPARE(server.requestCount(), sent);
}

void TestSimilarity::aVerdictWithoutVectorsIsAskedAgain()
{
    FakeLlmServer server(script(
        R"({"model": "embedder", "status": 400, "body": "{\"error\":{\"message\":\"too long\"}}"},)" + questions));
    CliWorkplace place;
    place.write(u"data.csv"_s, benchmark);
    place.write(u"plan.json"_s, planWith(relevance, server));
    QCOMPARE(place.run({u"run"_s, u"plan.json"_s}).status, 3);
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT item_id FROM v_scores WHERE unscored_reason = 'judge_failed'"_s),
             QStringList{u"1"_s});
    server.setScript(script(questions));
    const int before = server.requestCount();
    place.run({u"retry"_s, u"plan.assay"_s, u"--unscored"_s});
    QCOMPARE(server.requestCount() - before, 2);
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT round(score, 3) FROM v_scores WHERE item_id = '1'"_s),
             QStringList{u"0.704"_s});
}

void TestSimilarity::vectorsFollowAJudgesBatchDirectly()
{
    FakeLlmServer server(script(questions));
    CliWorkplace place;
    place.write(u"data.csv"_s, benchmark);
    QByteArray plan = planWith(relevance, server);
    const QByteArray judge = modelEntry("judge", server.origin());
    plan.replace(judge, modelEntry("judge", server.origin(), R"("batch": true)"));
    place.write(u"plan.json"_s, plan);
    place.run({u"run"_s, u"plan.json"_s});
    QCOMPARE(place.query(u"plan.assay"_s,
                         u"SELECT round(score, 3) FROM v_scores WHERE item_id IN ('1', '2') ORDER BY item_id"_s),
             (QStringList{u"0.704"_s, u"0.0"_s}));
    QCOMPARE(asked(server, u"embedder"_s), 1);
    const auto requests = server.requests();
    QVERIFY(std::ranges::none_of(requests, [](const FakeRequestRecord &request) {
        return request.model == "judge"_L1 && request.path.contains("/chat/");
    }));
}

QTEST_GUILESS_MAIN(TestSimilarity)
#include "tst_similarity.moc"
