#include "httpclient.h"
#include "testpaths.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

#ifdef __SANITIZE_ADDRESS__
/// Ten kilobytes a process, whatever the number of connections, stay with OpenSSL after Qt's first handshake; a bare
/// QNetworkAccessManager shows it too.
extern "C" const char *__lsan_default_suppressions()
{
    return "leak:libcrypto.so\n";
}
#endif

namespace {
QString certificateFile()
{
    return testData(u"tls/loopback.pem"_s);
}

/// Answers every request with an empty JSON object, over TLS with the loopback's own certificate.
class TlsServer
{
public:
    TlsServer()
    {
        QFile keyFile(testData(u"tls/loopback.key"_s));
        if (!keyFile.open(QIODevice::ReadOnly))
            qFatal("no key for the test server");
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificateChain(QSslCertificate::fromPath(certificateFile()));
        configuration.setPrivateKey(QSslKey(keyFile.readAll(), QSsl::Ec));
        m_server.setSslConfiguration(configuration);
        QObject::connect(&m_server, &QTcpServer::pendingConnectionAvailable, &m_server, [this] { serve(); });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("the test server can't listen");
    }

    QUrl url() const { return QUrl(u"https://127.0.0.1:%1/v1"_s.arg(m_server.serverPort())); }
    int requests = 0;

private:
    void serve()
    {
        QTcpSocket *socket = m_server.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
            if (!socket->readAll().contains("{}"))
                return;
            ++requests;
            socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}");
        });
    }

    QSslServer m_server;
};

HttpReply post(HttpClient *client, const QUrl &url, const QString &caFile = {})
{
    std::optional<HttpReply> got;
    client->send({"POST", url, {{"Content-Type", "application/json"}}, "{}", {}, caFile}, Timeouts{5, 5, 5},
                 [&](const HttpReply &reply) { got = reply; });
    const bool came = QTest::qWaitFor([&] { return got.has_value(); }, 10000);
    return came ? *got : HttpReply();
}
}

class TestHttpTls : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void anUnknownCertificateIsRefused();
    void aCaFileMakesItTrusted();
    void trustIsNotSharedBetweenModels();
    void aCaFileThatCannotBeReadIsTold();
    void aPlainServerBehindHttpsIsATlsError();
};

void TestHttpTls::initTestCase()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("this Qt has no TLS backend");
}

void TestHttpTls::anUnknownCertificateIsRefused()
{
    TlsServer server;
    HttpClient client;
    const HttpReply reply = post(&client, server.url());
    QCOMPARE(reply.error, ErrorKind::Tls);
    QVERIFY(!reply.sent);
    QVERIFY2(reply.errorText.contains("CA file"_L1), qPrintable(reply.errorText));
    QCOMPARE(server.requests, 0);
}

void TestHttpTls::aCaFileMakesItTrusted()
{
    TlsServer server;
    HttpClient client;
    const HttpReply reply = post(&client, server.url(), certificateFile());
    QVERIFY2(reply.error == ErrorKind::None, qPrintable(reply.errorText));
    QCOMPARE(reply.body, "{}");
    QCOMPARE(server.requests, 1);
}

void TestHttpTls::trustIsNotSharedBetweenModels()
{
    TlsServer server;
    HttpClient client;
    QCOMPARE(post(&client, server.url(), certificateFile()).error, ErrorKind::None);
    QCOMPARE(post(&client, server.url()).error, ErrorKind::Tls);
    QCOMPARE(server.requests, 1);
}

void TestHttpTls::aCaFileThatCannotBeReadIsTold()
{
    TlsServer server;
    HttpClient client;
    const HttpReply reply = post(&client, server.url(), u"/nowhere/ca.pem"_s);
    QCOMPARE(reply.error, ErrorKind::Tls);
    QVERIFY2(reply.errorText.contains("/nowhere/ca.pem"_L1), qPrintable(reply.errorText));
    QCOMPARE(server.requests, 0);
}

void TestHttpTls::aPlainServerBehindHttpsIsATlsError()
{
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    QObject::connect(&plain, &QTcpServer::newConnection, &plain, [&plain] {
        QTcpSocket *socket = plain.nextPendingConnection();
        socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
    });
    HttpClient client;
    const HttpReply reply = post(&client, QUrl(u"https://127.0.0.1:%1/v1"_s.arg(plain.serverPort())));
    QCOMPARE(reply.error, ErrorKind::Tls);
    QVERIFY(!reply.sent);
}

QTEST_GUILESS_MAIN(TestHttpTls)
#include "tst_httptls.moc"
