#include "fakellmserver.h"
#include "httpclient.h"
#include "provider.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(ErrorKind)

namespace {
ModelSpec modelAt(const QString &endpoint, const QString &provider = u"openai"_s)
{
    ModelSpec model;
    model.name = u"nano"_s;
    model.provider = provider;
    model.endpoints = {endpoint};
    model.model = u"m"_s;
    return model;
}

const Prompt question{{{u"user"_s, u"Сколько будет 2+2?"_s}}};

/// One call, and what became of it.
struct Exchange
{
    HttpReply reply;
    CallOutcome outcome;
    double seconds = 0;

    ErrorKind kind() const
    {
        const auto *error = std::get_if<CallError>(&outcome);
        return error ? error->kind : ErrorKind::None;
    }
    QString message() const
    {
        const auto *error = std::get_if<CallError>(&outcome);
        return error ? error->message : QString();
    }
    bool possiblyPaid() const
    {
        const auto *error = std::get_if<CallError>(&outcome);
        return error && error->possiblyPaid;
    }
    QString text() const
    {
        const auto *completion = std::get_if<Completion>(&outcome);
        return completion ? completion->text : u"error: "_s + message();
    }
};

Exchange ask(const ModelSpec &model, bool stream, const Timeouts &timeouts = {}, const QByteArray &key = {})
{
    RequestOptions options;
    options.stream = stream;
    options.key = key;
    HttpClient client;
    std::optional<HttpReply> reply;
    QElapsedTimer clock;
    clock.start();
    client.send(*buildRequest(model, question, options), timeouts, [&](const HttpReply &got) { reply = got; });
    const bool came = QTest::qWaitFor([&] { return reply.has_value(); }, 20000);
    Exchange exchange;
    if (came)
        exchange = {*reply, readReply(model, question, *reply), double(clock.elapsed()) / 1000};
    return exchange;
}

QByteArray scriptOf(const QByteArray &behaviour)
{
    return R"({"default": )" + behaviour + "}";
}
}

class TestHttpFaults : public QObject
{
    Q_OBJECT

private slots:
    void misbehaviour_data();
    void misbehaviour();
    void streamsSurviveEveryCut_data();
    void streamsSurviveEveryCut();
    void dialects_data();
    void dialects();
    void timeouts_data();
    void timeouts();
    void commentsKeepAStreamAlive();
    void aServerThatIsNotThere();
    void anUnknownHost();
    void aServerThatNeverAcceptsIsAConnectTimeout();
    void noSecondPostAfterASilentClose_data();
    void noSecondPostAfterASilentClose();
    void aStaleConnectionIsReportedAndNotAskedTwice();
    void aRedirectTakesNoKeyAlong();
    void basicAuthenticationIsNoLoop();
    void tooManyInFlightIsARateLimitWithAHint();
    void theLogIsServedToOtherProcesses();
    void aMisspeltScriptIsRefused();
};

void TestHttpFaults::misbehaviour_data()
{
    QTest::addColumn<QByteArray>("behaviour");
    QTest::addColumn<bool>("stream");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("possiblyPaid");
    const auto row = [](const char *claim, const QByteArray &behaviour, bool stream, ErrorKind kind, bool paid) {
        QTest::newRow(claim) << behaviour << stream << kind << paid;
    };
    using enum ErrorKind;
    row("closed before an answer", R"({"fault": "close"})", true, Network, true);
    row("cut in the middle of a body", R"({"fault": "cut_body"})", false, Network, true);
    row("cut in the middle of a stream", R"({"fault": "cut_body", "chunks": 3})", true, Network, true);
    row("a stream that just ends", R"({"fault": "no_done"})", true, Network, true);
    row("an error in the stream", R"({"fault": "error_in_stream"})", true, ServerTransient, true);
    row("an error in a 200", R"({"fault": "error_in_200"})", false, ServerTransient, true);
    row("half a JSON document", R"({"fault": "malformed"})", false, MalformedAnswer, true);
    row("a web page", R"({"fault": "html"})", false, MalformedAnswer, true);
    row("bytes that are not UTF-8", R"({"fault": "not_utf8"})", false, MalformedAnswer, true);
    row("a huge body", R"({"fault": "huge"})", false, MalformedAnswer, true);
    row("a Content-Length that promises more", R"({"fault": "length_too_long"})", false, Network, true);
    row("a Content-Length that promises less", R"({"fault": "length_too_short"})", false, MalformedAnswer, true);
    row("429", R"({"fault": "rate_limit"})", true, RateLimit, false);
    row("429 for the quota", R"({"fault": "quota"})", true, Quota, false);
    row("500", R"({"status": 500})", true, ServerTransient, false);
    row("503", R"({"status": 503, "body": "busy", "content_type": "text/plain"})", true, Overloaded, false);
    row("504, whose fate is unknown", R"({"status": 504})", true, ServerTransient, true);
    row("401", R"({"status": 401})", true, Auth, false);
    row("404", R"({"status": 404})", true, NotFound, false);
    row("a filtered prompt", R"({"fault": "filtered_prompt"})", true, ContentFilter, false);
    row("a prompt that is too long", R"({"fault": "context_length"})", true, ContextLength, false);
    row("a refused parameter", R"({"fault": "unsupported", "parameter": "seed"})", true, UnsupportedParameter, false);
}

void TestHttpFaults::misbehaviour()
{
    QFETCH(QByteArray, behaviour);
    QFETCH(bool, stream);
    QFETCH(ErrorKind, kind);
    QFETCH(bool, possiblyPaid);
    const FakeLlmServer server(scriptOf(behaviour));
    const Exchange exchange = ask(modelAt(server.origin()), stream);
    QCOMPARE(errorKindName(exchange.kind()), errorKindName(kind));
    QCOMPARE(exchange.possiblyPaid(), possiblyPaid);
    QVERIFY2(exchange.message().contains(server.origin()), qPrintable(exchange.message()));
    QVERIFY(exchange.message().size() < 1000);
    QVERIFY(exchange.reply.body.size() <= maximumReplyBytes);
    QCOMPARE(server.requestCount(), 1);
}

void TestHttpFaults::streamsSurviveEveryCut_data()
{
    QTest::addColumn<QByteArray>("behaviour");
    for (const char *lineEnd : {R"(\n)", R"(\r\n)", R"(\r)"}) {
        for (const int size : {1, 2, 3, 7, 64}) {
            const QByteArray behaviour = QByteArray(R"({"chunks": 5, "comment": "ping", "line_end": ")") + lineEnd
                + R"(", "split_bytes": )" + QByteArray::number(size) + "}";
            QTest::newRow(
                qPrintable(u"%1 bytes at a time, lines end with %2"_s.arg(size).arg(QString::fromLatin1(lineEnd))))
                << behaviour;
        }
    }
}

void TestHttpFaults::streamsSurviveEveryCut()
{
    QFETCH(QByteArray, behaviour);
    const FakeLlmServer server(scriptOf(behaviour));
    const Exchange exchange = ask(modelAt(server.origin()), true);
    QCOMPARE(exchange.text(), question.messages.first().content);
    QVERIFY(exchange.reply.ttftMs);
    QVERIFY(std::get<Completion>(exchange.outcome).usage.output);
}

void TestHttpFaults::dialects_data()
{
    QTest::addColumn<ModelSpec>("model");
    QTest::addColumn<QByteArray>("behaviour");
    QTest::addColumn<bool>("stream");
    ModelSpec chat = modelAt({});
    ModelSpec completions = modelAt({});
    completions.api = u"completions"_s;
    ModelSpec classic = modelAt({}, u"azure-openai"_s);
    classic.apiVersion = u"2024-02-15-preview"_s;
    const ModelSpec azure = modelAt({}, u"azure-openai"_s);
    const ModelSpec generate = modelAt({}, u"vllm-generate"_s);
    for (const bool stream : {false, true}) {
        const QString how = stream ? u", streamed"_s : u", plain"_s;
        QTest::newRow(qPrintable(QString::fromLatin1("chat") + how))
            << chat << QByteArray(R"({"chunks": 3})") << stream;
        QTest::newRow(qPrintable(QString::fromLatin1("completions") + how))
            << completions << QByteArray(R"({"chunks": 3})") << stream;
        QTest::newRow(qPrintable(QString::fromLatin1("Azure classic") + how))
            << classic << QByteArray(R"({"chunks": 3})") << stream;
        QTest::newRow(qPrintable(QString::fromLatin1("Azure v1") + how))
            << azure << QByteArray(R"({"chunks": 3})") << stream;
        QTest::newRow(qPrintable(QString::fromLatin1("vLLM's /generate") + how))
            << generate << QByteArray(R"({"chunks": 3})") << stream;
        QTest::newRow(qPrintable(QString::fromLatin1("vLLM's /generate, NUL") + how))
            << generate << QByteArray(R"({"chunks": 3, "delimiter": "\u0000"})") << stream;
        QTest::newRow(qPrintable(QString::fromLatin1("reasoning apart") + how))
            << chat << QByteArray(R"({"reasoning": "hm"})") << stream;
    }
}

void TestHttpFaults::dialects()
{
    QFETCH(ModelSpec, model);
    QFETCH(QByteArray, behaviour);
    QFETCH(bool, stream);
    const FakeLlmServer server(scriptOf(behaviour));
    model.endpoints = {server.origin()};
    const Exchange exchange = ask(model, stream, {}, "0123456789abcdef");
    QCOMPARE(exchange.text(), question.messages.first().content);
    QCOMPARE(exchange.reply.ttftMs.has_value(), stream);
    const auto &completion = std::get<Completion>(exchange.outcome);
    QCOMPARE(completion.reasoning, behaviour.contains("reasoning") ? u"hm"_s : QString());
    QCOMPARE(completion.usage.output.has_value(), model.provider != "vllm-generate"_L1);
    const FakeRequestRecord seen = server.requests().constFirst();
    QCOMPARE(seen.model, model.provider == "vllm-generate"_L1 ? QString() : u"m"_s);
    QCOMPARE(seen.header("api-key").isEmpty(), model.provider != "azure-openai"_L1);
}

void TestHttpFaults::timeouts_data()
{
    QTest::addColumn<QByteArray>("behaviour");
    QTest::addColumn<Timeouts>("timeouts");
    QTest::addColumn<QString>("told");
    QTest::newRow("not a byte comes") << QByteArray(R"({"fault": "hang"})") << Timeouts{5, 0.3, 10}
                                      << u"nothing for 0.3 s"_s;
    QTest::newRow("a stream falls silent")
        << QByteArray(R"({"fault": "hang_stream"})") << Timeouts{5, 0.3, 10} << u"nothing for 0.3 s"_s;
    QTest::newRow("a stream that trickles for ever")
        << QByteArray(R"({"chunks": 1000, "split_bytes": 2, "split_delay_ms": 20})") << Timeouts{5, 1, 0.4}
        << u"within 0.4 s"_s;
}

void TestHttpFaults::timeouts()
{
    QFETCH(QByteArray, behaviour);
    QFETCH(Timeouts, timeouts);
    QFETCH(QString, told);
    const FakeLlmServer server(scriptOf(behaviour));
    const Exchange exchange = ask(modelAt(server.origin()), true, timeouts);
    QCOMPARE(exchange.kind(), ErrorKind::Timeout);
    QVERIFY(exchange.possiblyPaid());
    QVERIFY2(exchange.message().contains(told), qPrintable(exchange.message()));
    QVERIFY(exchange.seconds >= 0.3);
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(server.requestCount(), 1);
}

void TestHttpFaults::commentsKeepAStreamAlive()
{
    const FakeLlmServer server(scriptOf(R"({"chunks": 6, "chunk_delay_ms": 150, "comment": "ping"})"));
    const Exchange exchange = ask(modelAt(server.origin()), true, Timeouts{5, 0.5, 10});
    QCOMPARE(exchange.text(), question.messages.first().content);
    QVERIFY2(exchange.seconds > 0.6, "it took longer than the idle limit in all");
}

void TestHttpFaults::aServerThatIsNotThere()
{
    QTcpServer placeholder;
    QVERIFY(placeholder.listen(QHostAddress::LocalHost));
    const QString origin = u"http://127.0.0.1:%1"_s.arg(placeholder.serverPort());
    placeholder.close();
    const Exchange exchange = ask(modelAt(origin), true);
    QCOMPARE(exchange.kind(), ErrorKind::Network);
    QVERIFY(!exchange.possiblyPaid());
    QVERIFY2(exchange.message().contains("refused"_L1) && exchange.message().contains(origin),
             qPrintable(exchange.message()));
}

void TestHttpFaults::anUnknownHost()
{
    const Exchange exchange = ask(modelAt(u"http://assay-test.invalid"_s), true, Timeouts{8, 8, 8});
    QVERIFY(exchange.kind() == ErrorKind::Network || exchange.kind() == ErrorKind::Timeout);
    QVERIFY(!exchange.possiblyPaid());
}

void TestHttpFaults::aServerThatNeverAcceptsIsAConnectTimeout()
{
    // TLS that never begins: the connection stands, but no request can be sent.
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const Exchange exchange
        = ask(modelAt(u"https://127.0.0.1:%1"_s.arg(silent.serverPort())), true, Timeouts{0.3, 5, 10});
    QCOMPARE(exchange.kind(), ErrorKind::Timeout);
    QVERIFY(!exchange.possiblyPaid());
    QVERIFY2(exchange.message().contains("No connection"_L1), qPrintable(exchange.message()));
}

void TestHttpFaults::noSecondPostAfterASilentClose_data()
{
    QTest::addColumn<bool>("stream");
    QTest::newRow("plain") << false;
    QTest::newRow("streamed") << true;
}

void TestHttpFaults::noSecondPostAfterASilentClose()
{
    QFETCH(bool, stream);
    const FakeLlmServer server(scriptOf(R"({"fault": "close"})"));
    const Exchange exchange = ask(modelAt(server.origin()), stream);
    QCOMPARE(exchange.kind(), ErrorKind::Network);
    QVERIFY(exchange.possiblyPaid());
    QTest::qWait(200); // a second POST would come within this
    QCOMPARE(server.requestCount(), 1);
}

void TestHttpFaults::aStaleConnectionIsReportedAndNotAskedTwice()
{
    // The first call leaves a kept connection; on it the server takes the second POST and closes.
    const FakeLlmServer server(R"({"rules": [{"first": 1}, {"first": 1, "fault": "close"}]})");
    const ModelSpec model = modelAt(server.origin());
    const HttpRequest request = *buildRequest(model, question, {});
    HttpClient client;
    QList<ErrorKind> kinds;
    for (int i = 0; i < 3; ++i) {
        client.send(request, {}, [&](const HttpReply &reply) { kinds.append(reply.error); });
        QTRY_COMPARE(kinds.size(), i + 1);
    }
    QCOMPARE(kinds, (QList{ErrorKind::None, ErrorKind::Network, ErrorKind::None}));
    QTest::qWait(200);
    QCOMPARE(server.requestCount(), 3);
}

void TestHttpFaults::aRedirectTakesNoKeyAlong()
{
    const FakeLlmServer elsewhere;
    const FakeLlmServer server(scriptOf(R"({"fault": "redirect", "location": ")"
                                        + elsewhere.url(u"/v1/chat/completions"_s).toEncoded() + R"("})"));
    const Exchange exchange = ask(modelAt(server.origin()), true, {}, "sk-canary-canary");
    QCOMPARE(exchange.kind(), ErrorKind::BadRequest);
    QVERIFY2(exchange.message().contains(elsewhere.origin()), qPrintable(exchange.message()));
    QVERIFY(!exchange.message().contains("canary"_L1));
    QTest::qWait(100);
    QCOMPARE(elsewhere.requestCount(), 0);
    QCOMPARE(elsewhere.connectionCount(), 0);
    QCOMPARE(server.requestCount(), 1);
}

void TestHttpFaults::basicAuthenticationIsNoLoop()
{
    const FakeLlmServer server(scriptOf(
        R"({"status": 401, "headers": {"WWW-Authenticate": "Basic realm=\"x\""}, "body": {"error": {"message": "Who are you?"}}})"));
    const Exchange exchange = ask(modelAt(server.origin()), true);
    QCOMPARE(exchange.kind(), ErrorKind::Auth);
    QVERIFY2(exchange.message().contains("Who are you?"_L1), qPrintable(exchange.message()));
    QCOMPARE(server.requestCount(), 1);
}

void TestHttpFaults::tooManyInFlightIsARateLimitWithAHint()
{
    const FakeLlmServer server(R"({"limit": 4, "default": {"latency_ms": 300}})");
    const ModelSpec model = modelAt(server.origin());
    HttpClient client;
    int answers = 0;
    QList<CallError> errors;
    for (int i = 0; i < 10; ++i) {
        client.send(*buildRequest(model, question, {}), {}, [&](const HttpReply &reply) {
            const CallOutcome outcome = readReply(model, question, reply);
            if (const auto *error = std::get_if<CallError>(&outcome))
                errors.append(*error);
            else
                ++answers;
        });
    }
    QTRY_COMPARE(answers + errors.size(), 10);
    QCOMPARE(answers, 4);
    QCOMPARE(errors.first().kind, ErrorKind::RateLimit);
    QCOMPARE(errors.first().retryAfterSeconds, std::optional(0.05));
}

void TestHttpFaults::theLogIsServedToOtherProcesses()
{
    const FakeLlmServer server;
    ask(modelAt(server.origin()), true);
    HttpClient client;
    std::optional<HttpReply> got;
    client.send({"GET", server.url(u"/_fake/log"_s), {}, {}}, {}, [&](const HttpReply &reply) { got = reply; });
    QTRY_VERIFY(got);
    const QJsonObject log = QJsonDocument::fromJson(got->body).object();
    QCOMPARE(log["total"_L1].toInt(), 1);
    QCOMPARE(log["peak_in_flight"_L1].toInt(), 1);
    QCOMPARE(log["in_flight"_L1].toInt(), 0);
    QCOMPARE(log["counts"_L1][question.messages.first().content].toInt(), 1);
    QCOMPARE(log["requests"_L1][0]["path"_L1].toString(), u"/v1/chat/completions"_s);
}

void TestHttpFaults::aMisspeltScriptIsRefused()
{
    QVERIFY_THROWS_EXCEPTION(std::exception, FakeLlmServer(R"({"default": {"latenzy_ms": 3}})"));
}

QTEST_GUILESS_MAIN(TestHttpFaults)
#include "tst_httpfaults.moc"
