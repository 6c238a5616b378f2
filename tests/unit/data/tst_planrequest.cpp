#include "planfile.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// A model's request for any HTTP server, as a plan says it.
class TestPlanRequest : public QObject
{
    Q_OBJECT

private slots:
    void aRequestIsTakenAndWrittenBack();
    void whatCanNotBeAskedIsRefusedAtItsLine_data();
    void whatCanNotBeAskedIsRefusedAtItsLine();
    void awsSignsForBedrockOnly();
};

namespace {
Result<Plan> planWith(const QByteArray &request, const QByteArray &more = {})
{
    return parsePlan(R"({"dataset": {"name": "d"}, "models": [{"name": "m", "provider": "http",
"endpoint": "http://127.0.0.1:9", )"
                         + more + R"(
"request": )" + request + "}]}",
                     u"/plans"_s, {});
}
}

void TestPlanRequest::aRequestIsTakenAndWrittenBack()
{
    const auto request
        = R"({"method":"POST","path":"/run/{{ model }}","body":{"q":"{{ prompt }}","t":"{{ temperature }}",
"n":[1.0,{"m":"{{messages}}"}]},"answer":["/a/0","/b~1c"],"reasoning":"/r","usage":{"input":"/u/i","output":"/u/o"},
"error":"/e","finish":"","key_header":"X-Key","key_prefix":"Token "})"_ba;
    const auto plan = planWith(request, R"("parameters": {"temperature": 0},)");
    QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().message));
    QCOMPARE(plan->models[0].request, QByteArray(request).replace("\n", ""));
    const auto again = parsePlan(planToJson(*plan), u"/plans"_s, {});
    QVERIFY(again);
    QCOMPARE(again->models[0], plan->models[0]);
}

void TestPlanRequest::whatCanNotBeAskedIsRefusedAtItsLine_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QStringList>("told");
    const auto row = [](const char *claim, const QByteArray &request, const QStringList &told,
                        const QByteArray &more = {}) { QTest::newRow(claim) << request << more << told; };
    row("no body", R"({"answer": "/a"})", {u"models[0].request (line 3)"_s, u"\"body\" is missing"_s});
    row("no answer", R"({"body": {"q": "{{ prompt }}"}})", {u"\"answer\" is missing"_s});
    row("an unknown key", "{\"body\": {\"q\": \"{{ prompt }}\"},\n\"answr\": \"/a\"}",
        {u"models[0].request.answr (line 4)"_s, u"did you mean \"answer\""_s});
    row("a pointer without a slash", "{\"body\": \"{{ prompt }}\",\n\n\"answer\": \"a/b\"}",
        {u"models[0].request.answer (line 5)"_s, u"is no JSON pointer"_s});
    row("a pointer with a lone ~", R"({"body": "{{ prompt }}", "answer": "/a~2"})", {u"is no JSON pointer"_s});
    row("no pointer in the list", R"({"body": "{{ prompt }}", "answer": []})", {u"no JSON pointer in the list"_s});
    row("a bad pointer of usage", R"({"body": "{{ prompt }}", "answer": "/a", "usage": {"input": "x"}})",
        {u"models[0].request.usage.input"_s});
    row("an unknown key of usage", R"({"body": "{{ prompt }}", "answer": "/a", "usage": {"in": "/x"}})",
        {u"models[0].request.usage.in"_s});
    row("a placeholder that nothing fills",
        "{\"body\": {\"q\": \"{{ prompt }}\",\n\"t\": \"{{ temperature }}\"}, \"answer\": \"/a\"}",
        {u"models[0].request.body (line 4)"_s, u"nothing fills {{ temperature }}"_s});
    row("messages inside a longer text", R"({"body": "say {{ messages }}", "answer": "/a"})", {u"becomes a list"_s});
    row("the prompt nowhere", R"({"body": {"q": "{{ model }}"}, "answer": "/a"})", {u"the prompt is nowhere"_s});
    row("a parameter nowhere", R"({"body": {"q": "{{ user }}"}, "answer": "/a"})", {u"top_k is sent nowhere"_s},
        R"("parameters": {"top_k": 1},)");
    row("another method", R"({"body": "{{ prompt }}", "answer": "/a", "method": "GET"})", {u"Possible are: POST"_s});
    row("a path without a slash", R"({"body": "{{ prompt }}", "answer": "/a", "path": "x"})", {u"begins with"_s});
    row("a header that is none", R"({"body": "{{ prompt }}", "answer": "/a", "key_header": "X: y"})",
        {u"is no name of a header"_s});
    row("a prefix that would split the message", R"({"body": "{{ prompt }}", "answer": "/a", "key_prefix": "a\r\nb"})",
        {u"printable ASCII"_s});
    row("a key in the body",
        R"({"body": {"q": "{{ prompt }}", "k": "sk-proj-AbCdEf0123456789AbCdEf"}, "answer": "/a"})",
        {u"looks like an API key"_s});
}

void TestPlanRequest::whatCanNotBeAskedIsRefusedAtItsLine()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, more);
    QFETCH(QStringList, told);
    const auto plan = planWith(request, more);
    QVERIFY(!plan);
    for (const QString &part : std::as_const(told))
        QVERIFY2(plan.error().message.contains(part), qPrintable(plan.error().message));
}

void TestPlanRequest::awsSignsForBedrockOnly()
{
    const auto planOf = [](const QByteArray &provider) {
        return parsePlan(R"({"dataset": {"name": "d"}, "models": [{"name": "m", "provider": ")" + provider
                             + R"(", "endpoint": "https://bedrock-runtime.us-east-1.amazonaws.com", "model": "x",
                             "key": "aws"}]})",
                         u"/plans"_s, {});
    };
    const auto bedrock = planOf("bedrock");
    QVERIFY2(bedrock, qPrintable(bedrock ? QString() : bedrock.error().message));
    QCOMPARE(bedrock->models[0].key, u"aws"_s);
    const auto other = planOf("openai");
    QVERIFY(!other);
    QVERIFY2(other.error().message.contains(u"Bedrock only"_s), qPrintable(other.error().message));
}

QTEST_GUILESS_MAIN(TestPlanRequest)
#include "tst_planrequest.moc"
