#include "redaction.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
// With every character that some encoding writes differently, and no pattern that would catch it anyway.
const auto canary = "Canary/K3y+with=odd~\"ch\\ars&-0123456789"_ba;
const auto plainCanary = "canaryvalue0123456789QwErTy"_ba;
}

class TestRedaction : public QObject
{
    Q_OBJECT

private slots:
    void everyFormOfASecretIsRemoved_data();
    void everyFormOfASecretIsRemoved();
    void whatIsAroundASecretStays();
    void base64LeavesNoBitOfASecret();
    void shortValuesAreNoSecrets();
    void aSecretWithinALongerOneLeavesNothing();
    void aNameCanNotBreakOut();
    void credentialsAreRemovedByTheirPlace_data();
    void credentialsAreRemovedByTheirPlace();
    void whatLooksLikeAKeyIsRemoved_data();
    void whatLooksLikeAKeyIsRemoved();
    void ordinaryTextStays_data();
    void ordinaryTextStays();
    void bytesThatAreNoTextStay();
    void secretHeadersAreKnown_data();
    void secretHeadersAreKnown();
    void aLargeTextIsDoneInTime();
};

void TestRedaction::everyFormOfASecretIsRemoved_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("text");

    for (const QByteArray &secret : {canary, plainCanary}) {
        const QByteArray which = secret == canary ? " (odd characters)" : " (letters and digits)";
        const auto row = [&](const QByteArray &name, const QByteArray &text) {
            QTest::addRow("%s%s", name.constData(), which.constData()) << secret << text;
        };
        row("raw", secret);
        row("in a sentence", "Incorrect API key provided: " + secret + ". Find your key elsewhere.");
        row("in an unknown header", "POST /v1 HTTP/1.1\r\nX-Strange: " + secret + "\r\n\r\n");
        row("in a path of a URL", "https://example.com/v1/" + secret.toPercentEncoding() + "/chat");
        row("percent-encoded", secret.toPercentEncoding());
        row("percent-encoded in lower case",
            secret.toPercentEncoding().toLower().contains(secret.toLower())
                ? secret.toPercentEncoding()
                : QByteArray(secret).replace('/', "%2f").replace('+', "%2b").replace('"', "%22"));
        row("every byte percent-encoded", secret.toPercentEncoding({}, secret));
        row("percent-encoded twice", secret.toPercentEncoding().toPercentEncoding());
        const QJsonObject object{{u"echo"_s, QString::fromLatin1(secret)}};
        const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
        row("JSON-escaped", json);
        row("JSON-escaped with \\/", QByteArray(json).replace("/", "\\/"));
        row("JSON-escaped with \\u", QByteArray(json).replace("+", "\\u002b").replace("&", "\\u0026"));
        const QJsonObject outer{{u"body"_s, QString::fromUtf8(json)}};
        row("JSON within JSON", QJsonDocument(outer).toJson(QJsonDocument::Compact));
        for (int shift = 0; shift < 3; ++shift) {
            const QByteArray user = QByteArray("user:xyz").left(3 + shift) + ':';
            const QByteArray number = QByteArray::number(user.size() % 3);
            row("base64 at alignment " + number, "Zm9v " + (user + secret).toBase64());
            row("base64 at alignment " + number + " with more behind", (user + secret + "--behind").toBase64());
            row("base64url at alignment " + number, (user + secret).toBase64(QByteArray::Base64UrlEncoding));
            row("base64 at alignment " + number + ", percent-encoded", (user + secret).toBase64().toPercentEncoding());
        }
        row("twice", secret + " and " + secret + secret);
    }
}

void TestRedaction::everyFormOfASecretIsRemoved()
{
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, text);

    Redaction redaction;
    redaction.addSecret(secret, u"THE_KEY"_s);
    const QByteArray redacted = redaction.redact(text);
    QVERIFY2(redacted.contains("«secret:THE_KEY»"), redacted.constData());

    // What is left, decoded in every way, must not have even a part of the secret.
    const QByteArray part = secret.mid(8, 6);
    QList<QByteArray> left{redacted, QByteArray::fromPercentEncoding(redacted),
                           QByteArray::fromPercentEncoding(QByteArray::fromPercentEncoding(redacted)),
                           QByteArray(redacted).replace("\\", "")};
    for (int shift = 0; shift < 4; ++shift) {
        const QByteArray shifted = QByteArray::fromPercentEncoding(redacted).mid(shift);
        left.append(QByteArray::fromBase64(shifted));
        left.append(QByteArray::fromBase64(shifted, QByteArray::Base64UrlEncoding));
    }
    for (const QByteArray &decoded : left) {
        QVERIFY(!decoded.contains(secret));
        QVERIFY2(!decoded.contains(part), redacted.constData());
    }
}

void TestRedaction::whatIsAroundASecretStays()
{
    Redaction redaction;
    redaction.addSecret(plainCanary + '\n', u"THE_KEY"_s);
    QCOMPARE(redaction.redact("<" + plainCanary + ">"), QByteArray("<«secret:THE_KEY»>"));
    QCOMPARE(redaction.redact(u"ключ %1 – ok"_s.arg(QString::fromLatin1(plainCanary))),
             u"ключ «secret:THE_KEY» – ok"_s);
    const QByteArray json = "{\"a\":\"" + plainCanary + "\",\"b\":1}";
    QVERIFY(!QJsonDocument::fromJson(redaction.redact(json)).isNull());
}

void TestRedaction::base64LeavesNoBitOfASecret()
{
    Redaction redaction;
    redaction.addSecret(plainCanary, u"THE_KEY"_s);
    // Letters that share bits with what is around the secret go, too, and so does the padding.
    for (const QByteArray &user : {QByteArray("abc"), QByteArray("abcd"), QByteArray("abcde")}) {
        const QByteArray whole = (user + plainCanary).toBase64();
        const qsizetype untouched = user.size() * 8 / 6;
        QCOMPARE(redaction.redact(whole), whole.left(untouched) + "«secret:THE_KEY»");
    }
}

void TestRedaction::shortValuesAreNoSecrets()
{
    Redaction redaction;
    redaction.addSecret("EMPTY", u"A"_s);
    redaction.addSecret("", u"B"_s);
    redaction.addSecret("1234567 ", u"C"_s);
    QCOMPARE(redaction.redact(QByteArray("EMPTY 1234567")), QByteArray("EMPTY 1234567"));
    redaction.addSecret("12345678", u"C"_s);
    QCOMPARE(redaction.redact(QByteArray("12345678")), QByteArray("«secret:C»"));
}

void TestRedaction::aSecretWithinALongerOneLeavesNothing()
{
    Redaction redaction;
    redaction.addSecret("abcdefgh", u"SHORT"_s);
    redaction.addSecret("abcdefgh-tail", u"LONG"_s);
    QCOMPARE(redaction.redact(QByteArray("abcdefgh-tail abcdefgh")), QByteArray("«secret:LONG» «secret:SHORT»"));
}

void TestRedaction::aNameCanNotBreakOut()
{
    Redaction redaction;
    redaction.addSecret("abcdefgh", u"a\"b\\c\n»d"_s);
    QVERIFY(!QJsonDocument::fromJson(redaction.redact(QByteArray("[\"abcdefgh\"]"))).isNull());
}

void TestRedaction::credentialsAreRemovedByTheirPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");

    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(expected);
    };
    row("a header", "Host: x\r\nAuthorization: Basic dXNlcjpwYXNz\r\nAccept: */*\r\n",
        "Host: x\r\nAuthorization: «redacted»\r\nAccept: */*\r\n");
    row("a header whatever its case", "aPI-kEY:abc\n", "aPI-kEY:«redacted»\n");
    row("a cookie of the answer", "Set-Cookie: a=b; Path=/\r\n", "Set-Cookie: «redacted»\r\n");
    row("an account", "openai-organization: org-1\r\n", "openai-organization: «redacted»\r\n");
    row("curl's log", "> x-goog-api-key: abc\n", "> x-goog-api-key: «redacted»\n");
    row("headers in JSON", R"({"api-key": "ab\"c", "b": "x"})", R"({"api-key": "«redacted»", "b": "x"})");
    row("a list of headers in JSON", R"({"set-cookie":["a=b"],"b":1})", R"({"set-cookie":["«redacted»"],"b":1})");
    row("headers as pairs", R"([["Authorization","x y"],["A","b"]])", R"([["Authorization","«redacted»"],["A","b"]])");
    row("headers with names and values", R"([{"name":"cookie","value":"x"},{"name":"a","value":"b"}])",
        R"([{"name":"cookie","value":"«redacted»"},{"name":"a","value":"b"}])");
    row("headers in JSON within JSON", R"({"b":"{\"authorization\":\"x y\",\"c\":\"d\"}"})",
        R"({"b":"{\"authorization\":\"«redacted»\",\"c\":\"d\"}"})");
    row("headers of Python", "{'api-key': 'abc', 'b': 'c'}", "{'api-key': '«redacted»', 'b': 'c'}");
    row("a command", R"(curl -H "x-api-key: abc" -d x)", R"(curl -H "x-api-key: «redacted»" -d x)");
    row("a query", "GET /v1?a=b&key=abc&c=d HTTP/1.1", "GET /v1?a=b&key=«redacted»&c=d HTTP/1.1");
    row("a signed URL", "https://s3/x?X-Amz-Signature=ab&X-Amz-Date=1 ok",
        "https://s3/x?X-Amz-Signature=«redacted»&X-Amz-Date=«redacted» ok");
    row("a query in JSON", R"({"u":"http://x/?a=1\u0026access_token=abc"})",
        R"({"u":"http://x/?a=1\u0026access_token=«redacted»"})");
    row("a user in a URL", "see http://user:pass@example.com/a", "see http://«redacted»@example.com/a");
    row("a user in a URL in JSON", R"("http:\/\/user:pass@example.com")", R"("http:\/\/«redacted»@example.com")");
}

void TestRedaction::credentialsAreRemovedByTheirPlace()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(Redaction().redact(text), expected);
}

void TestRedaction::whatLooksLikeAKeyIsRemoved_data()
{
    QTest::addColumn<QByteArray>("key");

    QTest::newRow("OpenAI") << QByteArray("sk-proj-0123456789_abcdef");
    QTest::newRow("Anthropic") << QByteArray("sk-ant-api03-0123456789abcdef");
    QTest::newRow("OpenRouter") << QByteArray("sk-or-v1-0123456789abcdef0123");
    QTest::newRow("Groq") << QByteArray("gsk_0123456789abcdefghij");
    QTest::newRow("Hugging Face") << QByteArray("hf_abcdefghijklmnopqrst");
    QTest::newRow("Google") << QByteArray("AIzaSyA0123456789_abcdefghijklmnopqrs-t");
    QTest::newRow("AWS") << QByteArray("AKIAIOSFODNN7EXAMPLE");
    QTest::newRow("AWS, temporary") << QByteArray("ASIAIOSFODNN7EXAMPLE");
    QTest::newRow("xAI") << QByteArray("xai-0123456789abcdefghij");
    QTest::newRow("Replicate") << QByteArray("r8_0123456789abcdefghij");
    QTest::newRow("a bearer token") << QByteArray("Bearer abc.def-ghi_jkl");
}

void TestRedaction::whatLooksLikeAKeyIsRemoved()
{
    QFETCH(QByteArray, key);
    const Redaction redaction;
    QCOMPARE(redaction.redact("before " + key + " behind"), QByteArray("before «redacted» behind"));
    QCOMPARE(redaction.redact("{\"a\":\"" + key + "\"}"), QByteArray("{\"a\":\"«redacted»\"}"));
    QCOMPARE(redaction.redact("\"line\\n" + key + "\""), QByteArray("\"line\\n«redacted»\""));
}

void TestRedaction::ordinaryTextStays_data()
{
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("words with hyphens") << QByteArray("a risk-assessment-of-the-whole-project, task-force-seventeen-x");
    QTest::newRow("log-probabilities") << QByteArray(R"({"token": "Hello", "logprob": -0.1, "max_tokens": 12})");
    QTest::newRow("a sentence with a colon") << QByteArray("The key: always ask. My cookie recipe\nToken: no header");
    QTest::newRow("a query of others") << QByteArray("/openai/deployments/x?api-version=2024-02-15-preview&top_k=5");
    QTest::newRow("an address of mail") << QByteArray("write to someone@example.com or http://example.com/@user");
    QTest::newRow("a short sk-") << QByteArray("sk-learn");
    QTest::newRow("percent signs") << QByteArray("100 % of 5%2 and %zz \\u00zz \\");
    QTest::newRow("empty") << QByteArray();
}

void TestRedaction::ordinaryTextStays()
{
    QFETCH(QByteArray, text);
    Redaction redaction;
    redaction.addSecret(canary, u"THE_KEY"_s);
    QCOMPARE(redaction.redact(text), text);
    QCOMPARE(redaction.redact(QString::fromUtf8(text)), QString::fromUtf8(text));
}

void TestRedaction::bytesThatAreNoTextStay()
{
    Redaction redaction;
    redaction.addSecret(plainCanary, u"THE_KEY"_s);
    QByteArray all;
    for (int i = 0; i < 256; ++i)
        all.append(char(i));
    QCOMPARE(redaction.redact(all), all);
    QCOMPARE(redaction.redact(all + plainCanary + all), all + "«secret:THE_KEY»" + all);
}

void TestRedaction::secretHeadersAreKnown_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("secret");

    for (const char *name : {"Authorization", "PROXY-AUTHORIZATION", "x-api-key", "api-key", "x-goog-api-key", "Cookie",
                             "Set-Cookie", "X-Amz-Security-Token", "OpenAI-Organization", "X-Gateway-Token"})
        QTest::newRow(name) << QByteArray(name) << true;
    for (const char *name : {"Content-Type", "x-request-id", "retry-after", "x-ratelimit-remaining-tokens",
                             "Idempotency-Key", "anthropic-version", ""})
        QTest::newRow(*name ? name : "no name") << QByteArray(name) << false;
}

void TestRedaction::secretHeadersAreKnown()
{
    QFETCH(QByteArray, name);
    QFETCH(bool, secret);
    QCOMPARE(Redaction::isSecretHeader(name), secret);
}

void TestRedaction::aLargeTextIsDoneInTime()
{
    Redaction redaction;
    for (int i = 0; i < 5; ++i)
        redaction.addSecret(plainCanary + QByteArray::number(i), QString::number(i));
    // Hostile: nearly a secret everywhere, and quotes and backslashes that invite searching far.
    const QByteArray line = "\\\"authorization\\\": \\\" 'cookie: %25%25%25 " + plainCanary + " \\\\\\\\ ";
    const QByteArray text = line.repeated(4000);
    QElapsedTimer timer;
    timer.start();
    const QByteArray redacted = redaction.redact(text);
    QVERIFY(!redacted.isEmpty());
    QVERIFY2(timer.elapsed() < 20000, qPrintable(QString::number(timer.elapsed())));
    qInfo("%lld bytes in %lld ms", qlonglong(text.size()), qlonglong(timer.elapsed()));
}

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
