#include "provider.h"
#include "sigv4.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
const AwsCredentials example{"AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", {}};

QByteArray valueOf(const QList<HttpHeader> &headers, QByteArrayView name)
{
    HttpReply search;
    search.headers = headers;
    return search.header(name);
}
}

/// Held to the signatures of AWS's published test suite and of its user guide.
class TestSigV4 : public QObject
{
    Q_OBJECT

private slots:
    void publishedSignatures_data();
    void publishedSignatures();
    void credentialsAreReadFromTheKey();
    void aBedrockRequestIsSignedWithItsIdEncodedTwice();
    void theRegionComesFromTheAddress_data();
    void theRegionComesFromTheAddress();
    void aBearerKeyIsNotSigned();
};

void TestSigV4::publishedSignatures_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("service");
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("signature");
    const auto row = [](const char *claim, const char *method, const QString &url, const char *service,
                        const char *contentType, const char *signature) {
        QTest::newRow(claim) << QByteArray(method) << url << QByteArray(service) << QByteArray(contentType)
                             << QByteArray(signature);
    };
    row("get-vanilla", "GET", u"https://example.amazonaws.com/"_s, "service", "",
        "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31");
    row("an empty path is /", "GET", u"https://example.amazonaws.com"_s, "service", "",
        "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31");
    row("post-vanilla", "POST", u"https://example.amazonaws.com/"_s, "service", "",
        "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b");
    row("get-vanilla-query-order-key-case", "GET", u"https://example.amazonaws.com/?Param2=value2&Param1=value1"_s,
        "service", "", "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500");
    row("ListUsers of the user guide", "GET", u"https://iam.amazonaws.com/?Action=ListUsers&Version=2010-05-08"_s,
        "iam", "application/x-www-form-urlencoded; charset=utf-8",
        "5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7");
}

void TestSigV4::publishedSignatures()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, url);
    QFETCH(QByteArray, service);
    QFETCH(QByteArray, contentType);
    QFETCH(QByteArray, signature);
    HttpRequest request{method, QUrl(url), {}, {}};
    if (!contentType.isEmpty())
        request.headers.append({"Content-Type", contentType});
    const QDateTime time(QDate(2015, 8, 30), QTime(12, 36), Qt::UTC);
    const QList<HttpHeader> headers = sigV4Headers(request, example, {"us-east-1", service, time});
    QCOMPARE(valueOf(headers, "x-amz-date"), "20150830T123600Z");
    const QByteArray names = contentType.isEmpty() ? "host;x-amz-date" : "content-type;host;x-amz-date";
    QCOMPARE(valueOf(headers, "authorization"),
             "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/" + service
                 + "/aws4_request, SignedHeaders=" + names + ", Signature=" + signature);
}

void TestSigV4::credentialsAreReadFromTheKey()
{
    QVERIFY(!awsCredentials("bearer-key"));
    QVERIFY(!awsCredentials("ID:"));
    QCOMPARE(awsCredentials("ID:SE/CRET")->secret, "SE/CRET");
    QCOMPARE(awsCredentials("ID:SECRET:TOKEN==")->token, "TOKEN==");
}

void TestSigV4::aBedrockRequestIsSignedWithItsIdEncodedTwice()
{
    // As computed from the algorithm's description by another program.
    HttpRequest request{"POST",
                        QUrl::fromEncoded("https://bedrock-runtime.eu-west-1.amazonaws.com/model/"
                                          "anthropic.claude-v1%3A0/converse",
                                          QUrl::StrictMode),
                        {{"Content-Type", "application/json"}},
                        "{}"};
    const QDateTime time(QDate(2026, 11, 20), QTime(10, 11, 12), Qt::UTC);
    const AwsCredentials session{example.keyId, example.secret, "TOKEN/=="};
    const QList<HttpHeader> headers = sigV4Headers(request, session, {"eu-west-1", "bedrock", time});
    QCOMPARE(valueOf(headers, "x-amz-security-token"), "TOKEN/==");
    QCOMPARE(valueOf(headers, "authorization"),
             "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20261120/eu-west-1/bedrock/aws4_request, "
             "SignedHeaders=content-type;host;x-amz-date;x-amz-security-token, "
             "Signature=cfd1a0bbc1c66778e1fe6085c3a41f16a4fb145963f66fed7bade61163f87dd1");
}

void TestSigV4::theRegionComesFromTheAddress_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QByteArray>("region");
    QTest::newRow("the usual one") << u"https://bedrock-runtime.us-west-2.amazonaws.com"_s << "us-west-2"_ba;
    QTest::newRow("FIPS") << u"https://bedrock-runtime-fips.us-gov-west-1.amazonaws.com"_s << "us-gov-west-1"_ba;
    QTest::newRow("a private link") << u"https://vpce-1-x.bedrock-runtime.eu-central-1.vpce.amazonaws.com"_s
                                    << "eu-central-1"_ba;
    QTest::newRow("an emulator") << u"http://127.0.0.1:4566"_s << "us-east-1"_ba;
    QTest::newRow("no region") << u"https://gateway.example"_s << QByteArray();
}

void TestSigV4::theRegionComesFromTheAddress()
{
    QFETCH(QString, endpoint);
    QFETCH(QByteArray, region);
    ModelSpec model;
    model.name = u"claude"_s;
    model.provider = u"bedrock"_s;
    model.endpoints = {endpoint};
    model.model = u"m:0"_s;
    model.key = u"aws"_s;
    const Result<HttpRequest> request = buildRequest(model, {}, {.key = "AKIDEXAMPLE:secret-0123456789"});
    QCOMPARE(bool(request), !region.isEmpty());
    if (!request) {
        QVERIFY2(request.error().message.contains("REGION"_L1), qPrintable(request.error().message));
        return;
    }
    const QByteArray authorization = valueOf(request->headers, "authorization");
    QVERIFY2(authorization.contains('/' + region + "/bedrock/aws4_request"), authorization.constData());
    QVERIFY(!authorization.contains("secret-0123456789"));
    QVERIFY(request->url.toEncoded().contains("/model/m%3A0/converse"));
}

void TestSigV4::aBearerKeyIsNotSigned()
{
    ModelSpec model;
    model.name = u"claude"_s;
    model.provider = u"bedrock"_s;
    model.endpoints = {u"https://bedrock-runtime.us-west-2.amazonaws.com"_s};
    model.model = u"m"_s;
    model.key = u"env:AWS_BEARER_TOKEN_BEDROCK"_s;
    const Result<HttpRequest> request = buildRequest(model, {}, {.key = "bearer:with:colons"});
    QVERIFY(request);
    QCOMPARE(valueOf(request->headers, "authorization"), "Bearer bearer:with:colons");
    QCOMPARE(valueOf(request->headers, "x-amz-date"), QByteArray());
}

QTEST_GUILESS_MAIN(TestSigV4)
#include "tst_sigv4.moc"
