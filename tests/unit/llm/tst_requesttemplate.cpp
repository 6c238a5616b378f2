#include "provider.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
ModelSpec anyServer(const QByteArray &request)
{
    ModelSpec model;
    model.name = u"own"_s;
    model.provider = u"http"_s;
    model.endpoints = {u"http://127.0.0.1:9/api/"_s};
    model.model = u"team/model 1"_s;
    model.parameters = R"({"temperature": 0, "stop": ["\n"], "name": "x{{ prompt }}"})";
    model.request = request;
    return model;
}

QJsonObject bodyFor(const QByteArray &body, const Prompt &prompt)
{
    const auto request = buildRequest(anyServer(R"({"answer": "/a", "body": )" + body + '}'), prompt, {});
    return request ? QJsonDocument::fromJson(request->body).object() : QJsonObject();
}

HttpReply replyWith(int status, const QByteArray &body)
{
    HttpReply reply;
    reply.status = status;
    reply.body = body;
    reply.sent = true;
    return reply;
}

QByteArray headerOf(const HttpRequest &request, QByteArrayView name)
{
    HttpReply search;
    search.headers = request.headers;
    return search.header(name);
}

const Prompt dialogue{
    {{u"system"_s, u"Be brief."_s}, {u"user"_s, u"1+1?"_s}, {u"assistant"_s, u"2"_s}, {u"user"_s, u"2+2?"_s}}};
}

class TestRequestTemplate : public QObject
{
    Q_OBJECT

private slots:
    void placeholdersBecomeWhatTheyStandFor();
    void hostileTextStaysInItsText_data();
    void hostileTextStaysInItsText();
    void theAddressAndTheKeyGoWhereTheTemplateSays();
    void extraBodyAndOmitChangeTheTopLevel();
    void theAnswerIsWhereThePointersLead_data();
    void theAnswerIsWhereThePointersLead();
    void theErrorIsWhereItsPointerLeads();
    void withoutARequestNothingIsSent();
};

void TestRequestTemplate::placeholdersBecomeWhatTheyStandFor()
{
    const QJsonObject body = bodyFor(R"({"all": "{{ messages }}", "flat": "{{prompt}}", "s": "<{{ system }}>",
        "list": [{"u": "Q: {{ user }}\nA:"}], "m": "{{ model }}", "t": "{{ temperature }}", "stop": "{{ stop }}",
        "mixed": "t={{ temperature }}", "kept": "{{ not one }", "n": 1.0, "b": true, "z": null})",
                                     dialogue);
    QCOMPARE(body["all"_L1].toArray().size(), 4);
    QCOMPARE(body["all"_L1][3]["content"_L1].toString(), u"2+2?"_s);
    QCOMPARE(body["all"_L1][0]["role"_L1].toString(), u"system"_s);
    QCOMPARE(body["flat"_L1].toString(), u"Be brief.\n\n1+1?\n\n2\n\n2+2?"_s);
    QCOMPARE(body["s"_L1].toString(), u"<Be brief.>"_s);
    QCOMPARE(body["list"_L1][0]["u"_L1].toString(), u"Q: 2+2?\nA:"_s);
    QCOMPARE(body["m"_L1].toString(), u"team/model 1"_s);
    QCOMPARE(body["t"_L1], QJsonValue(0));
    QCOMPARE(body["stop"_L1], QJsonValue(QJsonArray{u"\n"_s}));
    QCOMPARE(body["mixed"_L1].toString(), u"t=0"_s);
    QCOMPARE(body["kept"_L1].toString(), u"{{ not one }"_s);
    QVERIFY(body["z"_L1].isNull() && body.contains("z"_L1));
}

void TestRequestTemplate::hostileTextStaysInItsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("quotes and braces") << uR"(", "admin": true, "x": {"y": ")"_s;
    QTest::newRow("another placeholder") << u"{{ model }} {{ prompt }} {{ messages }}"_s;
    QTest::newRow("the halves of one") << u"{{ mo"_s;
    QTest::newRow("line ends and control characters") << u"a\r\n\t\u0001\u2028b"_s;
    QTest::newRow("a backslash at the end") << u"a\\"_s;
    QTest::newRow("letters beyond the first plane") << u"\U0001F600 п"_s;
}

void TestRequestTemplate::hostileTextStaysInItsText()
{
    QFETCH(QString, text);
    const Prompt prompt{{{u"user"_s, text}}};
    const QJsonObject body = bodyFor(R"({"a": "{{ user }}", "b": "<{{ prompt }}del }}>", "c": "{{ name }}"})", prompt);
    QCOMPARE(body.size(), 3);
    QCOMPARE(body["a"_L1].toString(), text);
    QCOMPARE(body["b"_L1].toString(), u'<' + text + u"del }}>"_s);
    QCOMPARE(body["c"_L1].toString(), u"x{{ prompt }}"_s);
}

void TestRequestTemplate::theAddressAndTheKeyGoWhereTheTemplateSays()
{
    const RequestOptions options{.key = "secret-key-0123"};
    auto request = buildRequest(anyServer(R"({"body": {}, "answer": "/a"})"), dialogue, options);
    QVERIFY(request);
    QCOMPARE(request->url.toEncoded(), "http://127.0.0.1:9/api/");
    QCOMPARE(headerOf(*request, "authorization"), "Bearer secret-key-0123");
    request = buildRequest(anyServer(R"({"body": {}, "answer": "/a", "path": "/m/{{ model }}/run?v=2",
                                         "key_header": "X-Own-Key"})"),
                           dialogue, options);
    QVERIFY(request);
    QCOMPARE(request->url.toEncoded(), "http://127.0.0.1:9/api/m/team%2Fmodel%201/run?v=2");
    QCOMPARE(headerOf(*request, "x-own-key"), "secret-key-0123");
    QCOMPARE(headerOf(*request, "authorization"), QByteArray());
    request = buildRequest(anyServer(R"({"body": {}, "answer": "/a", "key_prefix": "Token "})"), dialogue, options);
    QCOMPARE(headerOf(*request, "authorization"), "Token secret-key-0123");
}

void TestRequestTemplate::extraBodyAndOmitChangeTheTopLevel()
{
    ModelSpec model = anyServer(R"({"body": {"q": "{{ user }}", "t": 1, "u": 2}, "answer": "/a"})");
    model.extraBody = R"({"t": 3})";
    model.omit = QStringList{u"u"_s};
    const auto request = buildRequest(model, dialogue, {});
    QVERIFY(request);
    QCOMPARE(request->body, R"({"q":"2+2?","t":3})");
}

void TestRequestTemplate::theAnswerIsWhereThePointersLead_data()
{
    QTest::addColumn<QByteArray>("pointers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");
    QTest::newRow("a member") << R"("/out/0/text")"_ba
                              << R"({"out": [{"text": "4"}]})"_ba << u"4"_s;
    QTest::newRow("the whole document") << R"("")"_ba
                                        << R"("4")"_ba << u"4"_s;
    QTest::newRow("a name with a slash") << R"("/a~1b")"_ba
                                         << R"({"a/b": "4"})"_ba << u"4"_s;
    QTest::newRow("the first that leads somewhere") << R"(["/x/0", "/y", "/z"])"_ba
                                                    << R"({"x": {}, "y": null, "z": "4"})"_ba << u"4"_s;
    QTest::newRow("a number") << R"("/n")"_ba
                              << R"({"n": 4.5})"_ba << u"4.5"_s;
    QTest::newRow("an object") << R"("/o")"_ba
                               << R"({"o": {"v": "A"}})"_ba << uR"({"v":"A"})"_s;
    QTest::newRow("thinking is taken out") << R"("/t")"_ba
                                           << R"({"t": "<think>hm</think>4"})"_ba << u"4"_s;
}

void TestRequestTemplate::theAnswerIsWhereThePointersLead()
{
    QFETCH(QByteArray, pointers);
    QFETCH(QByteArray, body);
    QFETCH(QString, text);
    const ModelSpec model = anyServer(R"({"body": {}, "answer": )" + pointers + R"(, "finish": "/why",
        "usage": {"input": "/u/in", "output": "/u/out"}})");
    const CallOutcome outcome = readReply(model, {}, replyWith(200, body));
    const auto *completion = std::get_if<Completion>(&outcome);
    QVERIFY2(completion, qPrintable(completion ? QString() : std::get<CallError>(outcome).message));
    QCOMPARE(completion->text, text);
    QVERIFY(!completion->usage.input);
}

void TestRequestTemplate::theErrorIsWhereItsPointerLeads()
{
    const ModelSpec model = anyServer(R"({"body": {}, "answer": "/a", "error": "/fail/why", "finish": "/end",
        "reasoning": "/r", "usage": {"input": "/u/in", "output": "/u/out"}})");
    const auto errorOf = [&model](int status, const QByteArray &body) {
        const CallOutcome outcome = readReply(model, {}, replyWith(status, body));
        const auto *error = std::get_if<CallError>(&outcome);
        return error ? *error : CallError();
    };
    const CallError inSuccess = errorOf(200, R"({"a": "x", "fail": {"why": "maximum context length is 5"}})");
    QCOMPARE(inSuccess.kind, ErrorKind::ContextLength);
    QVERIFY(inSuccess.possiblyPaid);
    const CallError status = errorOf(503, R"({"fail": {"why": "too busy"}})");
    QCOMPARE(status.kind, ErrorKind::Overloaded);
    QVERIFY2(status.message.contains(u"“too busy”"_s), qPrintable(status.message));
    QCOMPARE(errorOf(401, R"({"error": "who are you"})").kind, ErrorKind::Auth);
    QCOMPARE(errorOf(200, R"({"error": {"message": "no"}})").kind, ErrorKind::ServerTransient);
    QCOMPARE(errorOf(200, R"({"b": "no answer"})").kind, ErrorKind::MalformedAnswer);
    QCOMPARE(errorOf(200, "<html>").kind, ErrorKind::MalformedAnswer);
    const CallOutcome whole
        = readReply(model, {}, replyWith(200, R"({"a": "4", "r": "hm", "end": "length", "u": {"in": 5, "out": 1}})"));
    const auto &completion = std::get<Completion>(whole);
    QCOMPARE(completion.reasoning, u"hm"_s);
    QCOMPARE(completion.finish, Finish::Length);
    QCOMPARE(completion.usage.input, std::optional<qint64>(5));
    QCOMPARE(completion.usage.output, std::optional<qint64>(1));
}

void TestRequestTemplate::withoutARequestNothingIsSent()
{
    for (const QByteArray &request : {QByteArray(), "{}"_ba, R"({"body": {}})"_ba}) {
        const auto built = buildRequest(anyServer(request), dialogue, {});
        QVERIFY(!built);
        QVERIFY(built.error().message.contains(u"request"_s));
    }
}

QTEST_GUILESS_MAIN(TestRequestTemplate)
#include "tst_requesttemplate.moc"
