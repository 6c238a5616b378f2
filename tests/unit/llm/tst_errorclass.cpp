#include "errorclass.h"
#include "plainexcerpt.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(ServerComplaint)

class TestErrorClass : public QObject
{
    Q_OBJECT

private slots:
    void kinds_data();
    void kinds();
    void refusedParameters_data();
    void refusedParameters();
    void excerpts();
};

void TestErrorClass::kinds_data()
{
    QTest::addColumn<ServerComplaint>("said");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *claim, const char *kind, const ServerComplaint &said) {
        QTest::newRow(claim) << said << QString::fromLatin1(kind);
    };
    for (const int status : {500, 502, 504, 520, 521, 522, 523, 524, 408, 409, 425})
        row(qPrintable(u"%1 is worth asking again"_s.arg(status)), "server_transient", {.status = status});
    for (const int status : {498, 503, 529})
        row(qPrintable(u"%1 is an overloaded server"_s.arg(status)), "overloaded", {.status = status});
    for (const int status : {400, 405, 413, 415, 422, 499, 501})
        row(qPrintable(u"%1 is never asked again"_s.arg(status)), "bad_request", {.status = status});
    row("401 is the key", "auth", {.status = 401});
    row("402 is the account", "billing_or_quota", {.status = 402});
    row("402 of a budget in flight, with a hint, is a rate limit", "rate_limit",
        {.status = 402, .innerCode = u"openrouter_in_flight_budget"_s, .hasRetryAfter = true});
    row("403 is a permission", "permission", {.status = 403});
    row("403 for moderation is a content filter", "content_filter",
        {.status = 403, .message = u"Your input was flagged by moderation"_s});
    row("404 is the address or the model", "not_found", {.status = 404});
    row("model_not_found counts with any status", "not_found", {.status = 400, .code = u"model_not_found"_s});
    row("429 is a rate limit", "rate_limit", {.status = 429});
    row("429 with insufficient_quota is not", "billing_or_quota", {.status = 429, .code = u"insufficient_quota"_s});
    row("429 with the quota's message is not", "billing_or_quota",
        {.status = 429, .message = u"You exceeded your current quota, please check"_s});
    row("429 with a limit per day is not", "billing_or_quota",
        {.status = 429, .message = u"GenerateRequestsPerDayPerProject exceeded"_s});
    row("400 with a low credit balance is the account", "billing_or_quota",
        {.status = 400, .message = u"Your credit balance is too low to access the API"_s});
    row("424 of a generation may pass", "server_transient", {.status = 424, .type = u"generation"_s});
    row("424 of anything else does not", "bad_request", {.status = 424});
    row("context_length_exceeded", "context_length", {.status = 400, .code = u"context_length_exceeded"_s});
    row("vLLM's message about the context", "context_length",
        {.status = 400, .message = u"This model's maximum context length is 4096 tokens. However, you requested"_s});
    row("llama.cpp's about its own", "context_length",
        {.status = 400, .message = u"the request exceeds the available context size"_s});
    row("a key told invalid with 400 is the key", "auth",
        {.status = 400, .message = u"API key not valid. Please pass a valid API key."_s});
    row("an error in a 200 without a status may pass", "server_transient", {.message = u"oops"_s});
    row("overloaded_error in a 200", "overloaded", {.type = u"overloaded_error"_s});
    row("a rate limit in a 200", "rate_limit", {.code = u"rate_limit_exceeded"_s});
    row("Azure's filter by its inner code", "content_filter",
        {.status = 400, .innerCode = u"ResponsibleAIPolicyViolation"_s});
    row("a server error that mentions an unsupported thing stays a server error", "server_transient",
        {.status = 500, .message = u"this device is not supported"_s});
    row("x-should-retry: false ends a 500", "bad_request", {.status = 500, .shouldRetry = "false"});
    row("x-should-retry: true opens a 400", "server_transient", {.status = 400, .shouldRetry = "true"});
    row("x-should-retry: true does not open a 401", "auth", {.status = 401, .shouldRetry = "true"});
}

void TestErrorClass::kinds()
{
    QFETCH(ServerComplaint, said);
    QFETCH(QString, kind);
    QCOMPARE(errorKindName(classifyComplaint(said)), kind);
}

void TestErrorClass::refusedParameters_data()
{
    QTest::addColumn<QString>("param");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *claim, const QString &param, const QString &message, const QString &name) {
        QTest::newRow(claim) << param << message << name;
    };
    row("the param member", u"top_p"_s, u"'top_p' is not supported with this model"_s, u"top_p"_s);
    row("only its top level", u"response_format.type"_s, u"not supported"_s, u"response_format"_s);
    row("a message role is nothing to leave out", u"messages[0].role"_s, u"Unsupported value: 'system'"_s, {});
    row("the model is nothing to leave out", u"model"_s, u"this model is not supported"_s, {});
    row("OpenAI's older text", {}, u"Unrecognized request argument supplied: top_k"_s, u"top_k"_s);
    row("a quoted name", {}, u"'logprobs' is not supported with this model"_s, u"logprobs"_s);
    row("a name in back-quotes", {}, u"`temperature` is deprecated for this model."_s, u"temperature"_s);
    row("a list of names", {}, u"model does not support parameters: ['presence_penalty'], for model=x"_s,
        u"presence_penalty"_s);
    row("a bare name", {}, u"stream_options is not supported"_s, u"stream_options"_s);
    row("Unsupported parameter: with quotes", {}, u"Unsupported parameter: 'max_tokens' is not supported"_s,
        u"max_tokens"_s);
    row("no name at all", {}, u"That is not supported"_s, {});
}

void TestErrorClass::refusedParameters()
{
    QFETCH(QString, param);
    QFETCH(QString, message);
    QFETCH(QString, name);
    const ServerComplaint said{.status = 400, .message = message, .param = param};
    QCOMPARE(refusedParameter(said), name);
    const ErrorKind kind = name.isEmpty() ? ErrorKind::BadRequest : ErrorKind::UnsupportedParameter;
    QCOMPARE(classifyComplaint(said), kind);
}

void TestErrorClass::excerpts()
{
    QCOMPARE(plainExcerpt(u"  a\r\n\tb  "), u"a b"_s);
    QCOMPARE(plainExcerpt(u"a\u202eb\u200bc\x1b[31m"), u"abc[31m"_s);
    QCOMPARE(plainExcerpt(u"abcdef", 3), u"abc…"_s);
    QCOMPARE(plainExcerpt(u"ab\U0001F600c", 3), u"ab…"_s); // never half a character
    QCOMPARE(plainExcerptOfBody("<html><title> Sign\nin </title>"), u"Sign in"_s);
    QCOMPARE(plainExcerptOfBody("<html><body><b>No</b> entry</body>"), u"No entry"_s);
    QCOMPARE(plainExcerptOfBody("caf\xe9"), u"caf\ufffd"_s);
    QVERIFY(!looksLikeHtml("{\"a\": \"b\"}"));
}

QTEST_GUILESS_MAIN(TestErrorClass)
#include "tst_errorclass.moc"
