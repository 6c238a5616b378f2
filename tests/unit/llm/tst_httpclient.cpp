#include "fakellmserver.h"
#include "httpclient.h"
#include "provider.h"

#include <QElapsedTimer>
#include <QFile>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
ModelSpec modelAt(const FakeLlmServer &server)
{
    ModelSpec model;
    model.name = u"nano"_s;
    model.provider = u"openai"_s;
    model.endpoints = {server.origin()};
    model.model = u"m"_s;
    return model;
}

HttpRequest requestTo(const FakeLlmServer &server, const QString &question, bool stream = true)
{
    RequestOptions options;
    options.stream = stream;
    const Prompt prompt{{{u"user"_s, question}}};
    return *buildRequest(modelAt(server), prompt, options);
}

QString textOf(const FakeLlmServer &server, const HttpReply &reply)
{
    const CallOutcome outcome = readReply(modelAt(server), {}, reply);
    const auto *completion = std::get_if<Completion>(&outcome);
    return completion ? completion->text : u"error: "_s + std::get<CallError>(outcome).message;
}

/// This process's open files.
qsizetype openFiles()
{
    qsizetype count = 0;
    for (int fd = 0; fd < 4096; ++fd) {
        if (QFile::exists(u"/proc/self/fd/%1"_s.arg(fd)))
            ++count;
    }
    return count;
}
}

class TestHttpClient : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aCallComesBackOnceAndNotFromWithinSend();
    void aStreamTellsItsFirstToken();
    void aPlainReplyHasNoFirstToken();
    void aGetWorks();
    void whatIsSentIsWhatTheServerSees();
    void connectionsAreUsedAgain();
    void aModelsOwnProxyIsAsked_data();
    void aModelsOwnProxyIsAsked();
    void twoHundredFiftySixInFlightAreReallyInFlight();
    void aThousandCancelsLeakNothing();
    void cancelAfterwardsDoesNothing();
    void aHandlerMayDeleteTheClient();
    void destructionCallsNoHandler();
    void aHandlerMaySendAgain();
    void largeBodiesGoFromFileToFile();
};

/// Every test of this file also says that loopback is never asked for by a proxy.
void TestHttpClient::initTestCase()
{
    for (const char *name : {"http_proxy", "HTTP_PROXY", "all_proxy"})
        qputenv(name, "http://127.0.0.1:1");
}

void TestHttpClient::aCallComesBackOnceAndNotFromWithinSend()
{
    const FakeLlmServer server;
    HttpClient client;
    int calls = 0;
    HttpReply got;
    client.send(requestTo(server, u"2+2?"_s, false), {}, [&](const HttpReply &reply) {
        ++calls;
        got = reply;
    });
    QCOMPARE(calls, 0);
    QCOMPARE(client.inFlight(), 1);
    QTRY_COMPARE(calls, 1);
    QCOMPARE(client.inFlight(), 0);
    QCOMPARE(got.error, ErrorKind::None);
    QCOMPARE(got.status, 200);
    QVERIFY(got.sent);
    QVERIFY(got.latencyMs > 0);
    QCOMPARE(got.header("X-Request-ID"), "req-fake");
    QCOMPARE(textOf(server, got), u"2+2?"_s);
    QTest::qWait(60);
    QCOMPARE(calls, 1);
}

void TestHttpClient::aStreamTellsItsFirstToken()
{
    const FakeLlmServer server(R"({"default": {"chunks": 4, "chunk_delay_ms": 60}})");
    HttpClient client;
    std::optional<HttpReply> got;
    client.send(requestTo(server, u"abcdefgh"_s), {}, [&](const HttpReply &reply) { got = reply; });
    QTRY_VERIFY(got);
    QCOMPARE(textOf(server, *got), u"abcdefgh"_s);
    QVERIFY(got->ttftMs);
    QVERIFY2(*got->ttftMs + 100 < got->latencyMs, "the first token came long before the last");
}

void TestHttpClient::aPlainReplyHasNoFirstToken()
{
    const FakeLlmServer server;
    HttpClient client;
    std::optional<HttpReply> got;
    client.send(requestTo(server, u"a"_s, false), {}, [&](const HttpReply &reply) { got = reply; });
    QTRY_VERIFY(got);
    QVERIFY(!got->ttftMs);
}

void TestHttpClient::aGetWorks()
{
    const FakeLlmServer server(R"({"models": ["gpt-4.1-nano"]})");
    HttpClient client;
    std::optional<HttpReply> got;
    client.send(*modelsRequest(modelAt(server), {}), {}, [&](const HttpReply &reply) { got = reply; });
    QTRY_VERIFY(got);
    QCOMPARE(got->status, 200);
    QVERIFY(got->sent);
    QVERIFY(got->body.contains("gpt-4.1-nano"));
}

void TestHttpClient::whatIsSentIsWhatTheServerSees()
{
    const FakeLlmServer server;
    HttpClient client;
    HttpRequest request = requestTo(server, QString(200000, u'п'));
    request.headers.append(HttpHeader{"X-Title", "Assay"});
    std::optional<HttpReply> got;
    client.send(request, {}, [&](const HttpReply &reply) { got = reply; });
    QTRY_VERIFY(got);
    QCOMPARE(server.requestCount(), 1);
    const FakeRequestRecord seen = server.requests().constFirst();
    QCOMPARE(seen.body, request.body);
    QCOMPARE(seen.header("x-title"), "Assay");
    QCOMPARE(seen.header("content-type"), "application/json");
    QCOMPARE(seen.header("content-length"), QByteArray::number(request.body.size()));
    QCOMPARE(seen.header("accept-encoding"), "identity");
    QVERIFY(seen.header("user-agent").startsWith("assay/"));
    QCOMPARE(seen.header("cookie"), QByteArray());
}

void TestHttpClient::connectionsAreUsedAgain()
{
    const FakeLlmServer server;
    HttpClient client;
    int done = 0;
    HttpClient::Handler next = [&](const HttpReply &reply) {
        QCOMPARE(reply.status, 200);
        if (++done < 50)
            client.send(requestTo(server, QString::number(done)), {}, next);
    };
    client.send(requestTo(server, u"0"_s), {}, next);
    QTRY_COMPARE(done, 50);
    QCOMPARE(server.connectionCount(), 1);
}

void TestHttpClient::aModelsOwnProxyIsAsked_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("an HTTP proxy gets the whole address")
        << u"http"_s << "POST http://127.0.0.1:9/v1/chat/completions "_ba;
    QTest::newRow("a SOCKS5 proxy is greeted") << u"socks5"_s << "\x05"_ba;
}

/// Even for loopback, which the system's proxy never gets: this one was named for the model.
void TestHttpClient::aModelsOwnProxyIsAsked()
{
    QFETCH(QString, scheme);
    QFETCH(QByteArray, begins);
    QTcpServer proxy;
    QVERIFY(proxy.listen(QHostAddress::LocalHost));
    QByteArray got;
    connect(&proxy, &QTcpServer::newConnection, &proxy, [&proxy, into = &got] {
        QTcpSocket *socket = proxy.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket, into] { *into += socket->readAll(); });
    });
    ModelSpec model;
    model.name = u"nano"_s;
    model.provider = u"openai"_s;
    model.endpoints = {u"http://127.0.0.1:9/v1"_s};
    model.model = u"m"_s;
    model.proxy = u"%1://127.0.0.1:%2"_s.arg(scheme).arg(proxy.serverPort());
    HttpClient client;
    client.send(*buildRequest(model, {}, {}), {}, [](const HttpReply &) {});
    QTRY_VERIFY(got.size() >= begins.size());
    QCOMPARE(got.left(begins.size()), begins);
}

void TestHttpClient::twoHundredFiftySixInFlightAreReallyInFlight()
{
    const FakeLlmServer server(R"({"default": {"latency_ms": 700}})");
    HttpClient client;
    int done = 0;
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < 256; ++i) {
        client.send(requestTo(server, QString::number(i)), {}, [&](const HttpReply &reply) {
            QCOMPARE(reply.status, 200);
            ++done;
        });
    }
    QCOMPARE(client.inFlight(), 256);
    QTRY_COMPARE_WITH_TIMEOUT(done, 256, 20000);
    QCOMPARE(server.peakInFlight(), 256);
    QCOMPARE(server.connectionCount(), 256);
}

void TestHttpClient::aThousandCancelsLeakNothing()
{
    const FakeLlmServer server(R"({"record": "count", "default": {"fault": "hang"}})");
    HttpClient client;
    int cancelled = 0;
    const auto round = [&] {
        for (int i = 0; i < 50; ++i) {
            client.send(requestTo(server, QString::number(i)), {}, [&](const HttpReply &reply) {
                QCOMPARE(reply.error, ErrorKind::Cancelled);
                ++cancelled;
            });
        }
        QTRY_COMPARE(server.inFlight(), 50);
        client.cancelAll();
        QCOMPARE(client.inFlight(), 0);
        QTRY_COMPARE(server.openConnections(), 0);
    };
    round();
    const qsizetype before = openFiles();
    for (int i = 1; i < 20; ++i)
        round();
    QTRY_COMPARE(cancelled, 1000); // the last ones may still be on their way
    QTRY_VERIFY2(openFiles() <= before + 4, qPrintable(QString::number(openFiles() - before)));
}

void TestHttpClient::cancelAfterwardsDoesNothing()
{
    const FakeLlmServer server;
    HttpClient client;
    int calls = 0;
    const quint64 id = client.send(requestTo(server, u"a"_s), {}, [&](const HttpReply &reply) {
        ++calls;
        QCOMPARE(reply.error, ErrorKind::None);
    });
    QTRY_COMPARE(calls, 1);
    client.cancel(id);
    client.cancel(4711);
    QTest::qWait(20);
    QCOMPARE(calls, 1);
}

void TestHttpClient::aHandlerMayDeleteTheClient()
{
    const FakeLlmServer server;
    QPointer<HttpClient> client = new HttpClient;
    int calls = 0;
    for (int i = 0; i < 10; ++i) {
        client->send(requestTo(server, QString::number(i)), {}, [&](const HttpReply &) {
            ++calls;
            delete client.data();
        });
    }
    QTRY_VERIFY(!client);
    QTest::qWait(20);
    QCOMPARE(calls, 1);
}

void TestHttpClient::destructionCallsNoHandler()
{
    const FakeLlmServer server(R"({"default": {"fault": "hang_stream"}})");
    int calls = 0;
    {
        HttpClient client;
        for (int i = 0; i < 20; ++i)
            client.send(requestTo(server, QString::number(i)), {}, [&](const HttpReply &) { ++calls; });
        QTRY_COMPARE(server.inFlight(), 20);
    }
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(calls, 0);
}

void TestHttpClient::aHandlerMaySendAgain()
{
    const FakeLlmServer server(R"({"default": {"fault": "hang"}})");
    HttpClient client;
    int calls = 0;
    HttpClient::Handler again = [&](const HttpReply &) {
        if (++calls == 1)
            client.send(requestTo(server, u"again"_s), {}, again);
    };
    const quint64 id = client.send(requestTo(server, u"first"_s), {}, again);
    client.cancel(id);
    QTRY_COMPARE(calls, 1);
    QTRY_COMPARE(server.countOf(u"again"_s), 1);
    client.cancelAll();
    QTRY_COMPARE(calls, 2);
}

void TestHttpClient::largeBodiesGoFromFileToFile()
{
    const FakeLlmServer server(R"({"default": {"answer": "echo"}})");
    const QTemporaryDir folder;
    const QString body = folder.filePath(u"body"_s);
    const QString reply = folder.filePath(u"reply"_s);
    const QByteArray question(3'000'000, 'q');
    QFile file(body);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"model":"fake","messages":[{"role":"user","content":")" + question + R"("}]})");
    file.close();
    HttpRequest request{"POST", server.url(u"/v1/chat/completions"_s), {{"Content-Type", "application/json"}}, {}};
    request.bodyFile = body;
    request.replyFile = reply;
    HttpClient client;
    std::optional<HttpReply> got;
    client.send(request, {}, [&](const HttpReply &answer) { got = answer; });
    QTRY_VERIFY_WITH_TIMEOUT(got.has_value(), 20000);
    QCOMPARE(got->status, 200);
    QVERIFY(got->body.isEmpty());
    QFile answer(reply);
    QVERIFY(answer.open(QIODevice::ReadOnly));
    QVERIFY(answer.readAll().contains(question));

    request.bodyFile = folder.filePath(u"absent"_s);
    got.reset();
    client.send(request, {}, [&](const HttpReply &refused) { got = refused; });
    QTRY_VERIFY(got.has_value());
    QCOMPARE(got->error, ErrorKind::File);
    QVERIFY(!got->sent);
}

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_httpclient.moc"
