#include "cliprocess.h"
#include "fakellmserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Judges in a run: what they are asked, how their replies are read, what becomes of those that can't be.
class TestJudging : public QObject
{
    Q_OBJECT

private slots:
    void aStructuredVerdictIsReadWithItsReason();
    void anUnreadableReplyIsAskedOnceMoreThenUnscored();
    void theSecondReplyCounts();
    void offScaleIsNeverAScore();
    void aUsersPromptIsSentAsItIs();
    void emptyAndFailedAnswersAreNotJudged();
    void aFailingJudgeLeavesTheAnswerUnscoredNotZero();
    void aServerWithoutStructuredOutputIsAskedInPlainText();
    void aTargetThatJudgesLearnsOnceForAllCallsInFlight();
    void judgingBeginsBeforeGenerationEnds();
};

namespace {
QByteArray correctnessPlan(const FakeLlmServer &server, const QByteArray &more = {})
{
    return planFor("[" + modelEntry("m", server.origin()) + "]",
                   R"([{"kind": "correctness", "judge": "judge")" + more + "}]", R"({"concurrency": 4})",
                   "[" + modelEntry("judge", server.origin()) + "]");
}

QByteArray judgeScript(const QByteArray &judgeRules)
{
    return R"({"answers": )" + sumAnswers(20) + R"(, "rules": [)" + judgeRules
        + R"(], "default": {"answer": "table"}})";
}

int judgeCalls(const FakeLlmServer &server)
{
    int calls = 0;
    const auto requests = server.requests();
    for (const FakeRequestRecord &request : requests)
        calls += request.model == u"judge"_s ? 1 : 0;
    return calls;
}
}

void TestJudging::aStructuredVerdictIsReadWithItsReason()
{
    FakeLlmServer server(judgeScript(
        R"({"model": "judge", "answer": "fixed", "text": "{\"reasoning\": \"Both say the same.\", \"tampering\": false, \"verdict\": \"CORRECT\"}"})"));
    CliWorkplace place;
    place.write(u"data.csv"_s, sums(5));
    place.write(u"plan.json"_s, correctnessPlan(server));
    const CliResult result = place.run({u"run"_s, u"plan.json"_s});
    QVERIFY2(result.status == 0, result.err.constData());
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT DISTINCT score_state, score, verdict, reason FROM v_scores"_s),
             QStringList{u"scored|1.0|CORRECT|Both say the same."_s});
    for (const FakeRequestRecord &request : server.requests()) {
        if (request.model == u"judge"_s)
            QVERIFY(QJsonDocument::fromJson(request.body).object().contains(u"response_format"_s));
    }
}

void TestJudging::anUnreadableReplyIsAskedOnceMoreThenUnscored()
{
    FakeLlmServer server(judgeScript(R"({"model": "judge", "answer": "fixed", "text": "It depends."})"));
    CliWorkplace place;
    place.write(u"data.csv"_s, sums(5));
    place.write(u"plan.json"_s, correctnessPlan(server));
    const CliResult result = place.run({u"run"_s, u"plan.json"_s});
    QCOMPARE(result.status, 3);
    QCOMPARE(judgeCalls(server), 10);
    QCOMPARE(
        place.query(u"plan.assay"_s, u"SELECT DISTINCT score_state, unscored_reason, score IS NULL FROM v_scores"_s),
        QStringList{u"unscored|unparsed|1"_s});
}

void TestJudging::theSecondReplyCounts()
{
    FakeLlmServer server(judgeScript(R"({"model": "judge", "first": 1, "answer": "fixed", "text": "Hm."},
                                        {"model": "judge", "answer": "fixed", "text": "GRADE: INCORRECT"})"));
    CliWorkplace place;
    place.write(u"data.csv"_s, sums(3));
    place.write(u"plan.json"_s, correctnessPlan(server));
    const CliResult result = place.run({u"run"_s, u"plan.json"_s});
    QVERIFY2(result.status == 0, result.err.constData());
    QCOMPARE(judgeCalls(server), 4);
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT count(*), sum(score) FROM v_scores WHERE score_state = 'scored'"_s),
             QStringList{u"3|0.0"_s});
}

void TestJudging::offScaleIsNeverAScore()
{
    FakeLlmServer server(judgeScript(R"({"model": "judge", "answer": "fixed", "text": "Score: 11"})"));
    CliWorkplace place;
    place.write(u"data.csv"_s, sums(3));
    place.write(
        u"plan.json"_s,
        planFor(
            "[" + modelEntry("m", server.origin()) + "]",
            R"([{"kind": "rubric", "name": "quality", "judge": "judge", "scale": [1, 5], "prompt": "Rate {answer}"}])",
            "{}", "[" + modelEntry("judge", server.origin()) + "]"));
    QCOMPARE(place.run({u"run"_s, u"plan.json"_s}).status, 3);
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT DISTINCT unscored_reason FROM v_scores"_s),
             QStringList{u"off_scale"_s});
}

void TestJudging::aUsersPromptIsSentAsItIs()
{
    FakeLlmServer server(
        judgeScript(R"({"model": "judge", "answer": "fixed", "text": "Оценка: 4\nОбоснование: верно"})"));
    CliWorkplace place;
    place.write(u"data.csv"_s, sums(1));
    place.write(u"judge.txt"_s, "Вопрос: {question}\nОтвет: {answer}\nФормат: {\"x\": 1}\n");
    place.write(u"plan.json"_s,
                planFor("[" + modelEntry("m", server.origin()) + "]",
                        R"([{"kind": "rubric", "name": "quality", "judge": "judge", "prompt_file": "judge.txt"}])",
                        "{}", "[" + modelEntry("judge", server.origin()) + "]"));
    const CliResult result = place.run({u"run"_s, u"plan.json"_s});
    QVERIFY2(result.status == 0, result.err.constData());
    const QJsonObject body = QJsonDocument::fromJson(server.requests().constLast().body).object();
    QVERIFY(!body.contains(u"response_format"_s));
    QVERIFY(!body.contains(u"temperature"_s));
    const QJsonArray messages = body.value(u"messages"_s).toArray();
    QCOMPARE(messages.size(), 1);
    QCOMPARE(messages[0].toObject().value(u"content"_s).toString(),
             u"Вопрос: What is 0 plus 4?\nОтвет: 4\nФормат: {\"x\": 1}\n"_s);
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT score, reason FROM v_scores"_s), QStringList{u"4.0|верно"_s});
}

void TestJudging::emptyAndFailedAnswersAreNotJudged()
{
    FakeLlmServer server(judgeScript(
        R"({"model": "judge", "answer": "fixed", "text": "GRADE: CORRECT"},
           {"contains": "What is 1 ", "answer": "fixed", "text": " "},
           {"contains": "What is 2 ", "status": 400, "body": "{}"})"));
    CliWorkplace place;
    place.write(u"data.csv"_s, sums(4));
    place.write(u"plan.json"_s, correctnessPlan(server));
    QCOMPARE(place.run({u"run"_s, u"plan.json"_s}).status, 3);
    QCOMPARE(judgeCalls(server), 2);
    QCOMPARE(place.query(u"plan.assay"_s,
                         u"SELECT unscored_reason, count(*) FROM v_scores WHERE score_state = 'unscored' GROUP BY 1"_s),
             QStringList{u"no_answer|2"_s});
}

void TestJudging::aFailingJudgeLeavesTheAnswerUnscoredNotZero()
{
    FakeLlmServer server(
        judgeScript(R"({"model": "judge", "status": 400, "body": "{\"error\":{\"message\":\"no\"}}"})"));
    CliWorkplace place;
    place.write(u"data.csv"_s, sums(4));
    place.write(u"plan.json"_s, correctnessPlan(server));
    QCOMPARE(place.run({u"run"_s, u"plan.json"_s}).status, 3);
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT DISTINCT unscored_reason FROM v_scores"_s),
             QStringList{u"judge_failed"_s});
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT count(*) FROM answer WHERE state = 'answered'"_s),
             QStringList{u"4"_s});
    server.setScript(judgeScript(R"({"model": "judge", "answer": "fixed", "text": "GRADE: CORRECT"})"));
    const CliResult retried = place.run({u"retry"_s, u"plan.assay"_s, u"--unscored"_s});
    QVERIFY2(retried.status == 0, retried.err.constData());
    QCOMPARE(server.requestCount(), 4);
}

void TestJudging::aServerWithoutStructuredOutputIsAskedInPlainText()
{
    FakeLlmServer server(judgeScript(
        R"({"model": "judge", "first": 1, "fault": "unsupported", "parameter": "response_format"},
           {"model": "judge", "answer": "fixed", "text": "They agree.\nGRADE: CORRECT"})"));
    CliWorkplace place;
    place.write(u"data.csv"_s, sums(4));
    place.write(u"plan.json"_s, correctnessPlan(server));
    const CliResult result = place.run({u"run"_s, u"plan.json"_s});
    QVERIFY2(result.status == 0, result.err.constData());
    QVERIFY2(result.err.contains("response_format"), result.err.constData());
    QCOMPARE(judgeCalls(server), 5);
    QVERIFY(!QJsonDocument::fromJson(server.requests().constLast().body).object().contains(u"response_format"_s));
}

void TestJudging::aTargetThatJudgesLearnsOnceForAllCallsInFlight()
{
    // Eight judgements are in flight when the first refusal comes back.
    FakeLlmServer server(judgeScript(
        R"({"contains": "GRADE", "answer": "fixed", "text": "GRADE: CORRECT"},
           {"contains": "verdict", "first": 8, "latency_ms": 50, "fault": "unsupported", "parameter": "response_format"})"));
    CliWorkplace place;
    place.write(u"data.csv"_s, sums(20));
    place.write(u"plan.json"_s,
                planFor("[" + modelEntry("m", server.origin()) + "]", R"([{"kind": "correctness", "judge": "m"}])",
                        R"({"concurrency": 8})"));
    const CliResult result = place.run({u"run"_s, u"plan.json"_s});
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT count(*) FROM v_scores WHERE unscored_reason = 'judge_failed'"_s),
             QStringList{u"0"_s});
    QCOMPARE(result.err.count("response_format"), 1);
}

void TestJudging::judgingBeginsBeforeGenerationEnds()
{
    FakeLlmServer server(
        R"({"rules": [{"model": "judge", "answer": "fixed", "text": "GRADE: CORRECT", "latency_ms": 20}],
                             "default": {"answer": "fixed", "text": "7", "latency_ms": 20}})");
    CliWorkplace place;
    place.write(u"data.csv"_s, sums(100));
    place.write(u"plan.json"_s, correctnessPlan(server));
    QCOMPARE(place.run({u"run"_s, u"plan.json"_s}).status, 0);
    const auto requests = server.requests();
    int firstJudged = -1;
    int lastAsked = -1;
    for (int i = 0; i < requests.size(); ++i) {
        if (requests[i].model == u"judge"_s && firstJudged < 0)
            firstJudged = i;
        if (requests[i].model == u"m"_s)
            lastAsked = i;
    }
    QVERIFY2(firstJudged >= 0 && firstJudged < lastAsked - 20, qPrintable(u"%1 %2"_s.arg(firstJudged).arg(lastAsked)));
}

QTEST_GUILESS_MAIN(TestJudging)
#include "tst_judging.moc"
