#include "retrypolicy.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(RetryState)
Q_DECLARE_METATYPE(RetryDecision::Action)

using Headers = QList<QPair<QByteArray, QByteArray>>;

namespace {
QDateTime noon()
{
    return QDateTime(QDate(2026, 11, 20), QTime(12, 0), QTimeZone::utc());
}
}

class TestRetryPolicy : public QObject
{
    Q_OBJECT

private slots:
    void hints_data();
    void hints();
    void windowsThatAreUsedUp_data();
    void windowsThatAreUsedUp();
    void decisions_data();
    void decisions();
    void jitterStaysBetweenHalfAndWhole();
};

void TestRetryPolicy::hints_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<double>("seconds"); // 0: none
    const auto row = [](const char *claim, const Headers &headers, double seconds, int status = 429,
                        const QByteArray &body = {}) { QTest::newRow(claim) << status << headers << body << seconds; };
    row("nothing said", {}, 0);
    row("whole seconds", {{"Retry-After", "7"}}, 7);
    row("fractions of seconds", {{"retry-after", "1.5"}}, 1.5);
    row("milliseconds come first", {{"retry-after", "7"}, {"retry-after-ms", "250"}}, 0.25);
    row("an HTTP date", {{"Retry-After", "Fri, 20 Nov 2026 12:00:30 GMT"}}, 30);
    row("an HTTP date gone by", {{"Retry-After", "Fri, 20 Nov 2026 11:00:00 GMT"}}, 0);
    row("zero", {{"Retry-After", "0"}}, 0);
    row("negative", {{"Retry-After", "-5"}}, 0);
    row("not a number", {{"Retry-After", "nan"}}, 0);
    row("infinite", {{"Retry-After", "inf"}}, 0);
    row("garbage", {{"Retry-After", "soon"}}, 0);
    row("a reset of requests", {{"x-ratelimit-reset-requests", "6m0s"}}, 360);
    row("milliseconds of a reset", {{"x-ratelimit-reset-requests", "12ms"}}, 0.012);
    row("hours, minutes and fractions", {{"x-ratelimit-reset-tokens", "1h2m3.5s"}}, 3723.5);
    row("the longer of two", {{"x-ratelimit-reset-requests", "1s"}, {"x-ratelimit-reset-tokens", "3s"}}, 3);
    row("only the window that is used up",
        {{"x-ratelimit-reset-requests", "1s"},
         {"x-ratelimit-remaining-requests", "0"},
         {"x-ratelimit-reset-tokens", "6m0s"},
         {"x-ratelimit-remaining-tokens", "9000"}},
        1);
    row("a reset as a moment", {{"anthropic-ratelimit-requests-reset", "2026-11-20T12:00:10Z"}}, 10);
    row("Mistral's seconds", {{"ratelimitbysize-reset", "20"}}, 20);
    row("a plain reset in seconds", {{"x-ratelimit-reset", "15"}}, 15);
    row("a plain reset in Unix seconds", {{"x-ratelimit-reset", "1795176012"}},
        1795176012 - double(noon().toSecsSinceEpoch()));
    row("a plain reset in Unix milliseconds", {{"x-ratelimit-reset", "1795176012500"}},
        1795176012.5 - double(noon().toSecsSinceEpoch()));
    row("RetryInfo in the body", {}, 12.5, 429, R"({"error":{"details":[{"retryDelay": "12.5s"}]}})");
    row("resets mean nothing on a 500", {{"x-ratelimit-reset-requests", "6m0s"}}, 0, 500);
    row("Retry-After does on a 503", {{"Retry-After", "3"}}, 3, 503);
}

void TestRetryPolicy::hints()
{
    QFETCH(int, status);
    QFETCH(Headers, headers);
    QFETCH(QByteArray, body);
    QFETCH(double, seconds);
    HttpReply reply;
    reply.status = status;
    reply.body = body;
    for (const auto &[name, value] : headers)
        reply.headers.append({name, value});
    const std::optional<double> read = retryAfterSeconds(reply, noon());
    QCOMPARE(read.has_value(), seconds > 0);
    if (read)
        QVERIFY2(qAbs(*read - seconds) < 1e-9, qPrintable(QString::number(*read)));
}

void TestRetryPolicy::windowsThatAreUsedUp_data()
{
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<double>("seconds"); // 0: there is enough; a call needs 500 tokens
    QTest::newRow("nothing said") << Headers{} << 0.0;
    QTest::newRow("no request is left") << Headers{{"x-ratelimit-remaining-requests", "0"},
                                                   {"x-ratelimit-reset-requests", "6s"}}
                                        << 6.0;
    QTest::newRow("one is") << Headers{{"x-ratelimit-remaining-requests", "1"}, {"x-ratelimit-reset-requests", "6s"}}
                            << 0.0;
    QTest::newRow("fewer tokens than a call needs")
        << Headers{{"x-ratelimit-remaining-tokens", "499"}, {"x-ratelimit-reset-tokens", "250ms"}} << 0.25;
    QTest::newRow("enough tokens") << Headers{{"x-ratelimit-remaining-tokens", "500"},
                                              {"x-ratelimit-reset-tokens", "6m0s"}}
                                   << 0.0;
    QTest::newRow("the longer of two") << Headers{{"x-ratelimit-remaining-requests", "0"},
                                                  {"x-ratelimit-reset-requests", "2s"},
                                                  {"x-ratelimit-remaining-tokens", "3"},
                                                  {"x-ratelimit-reset-tokens", "9s"}}
                                       << 9.0;
    QTest::newRow("a moment") << Headers{{"anthropic-ratelimit-output-tokens-remaining", "0"},
                                         {"anthropic-ratelimit-output-tokens-reset", "2026-11-20T12:00:10Z"}}
                              << 10.0;
    QTest::newRow("a moment gone by") << Headers{{"anthropic-ratelimit-requests-remaining", "0"},
                                                 {"anthropic-ratelimit-requests-reset", "2026-11-20T11:00:10Z"}}
                                      << 0.0;
    QTest::newRow("no word on when it begins anew") << Headers{{"x-ratelimit-remaining-requests", "0"}} << 0.0;
    QTest::newRow("nonsense") << Headers{{"x-ratelimit-remaining-requests", "none"},
                                         {"x-ratelimit-reset-requests", "6s"}}
                              << 0.0;
}

void TestRetryPolicy::windowsThatAreUsedUp()
{
    QFETCH(Headers, headers);
    QFETCH(double, seconds);
    HttpReply reply;
    reply.status = 200;
    for (const auto &[name, value] : headers)
        reply.headers.append({name, value});
    QCOMPARE(usedUpSeconds(reply, 500, noon()).value_or(0), seconds);
}

void TestRetryPolicy::decisions_data()
{
    using Action = RetryDecision::Action;
    QTest::addColumn<QString>("kind");
    QTest::addColumn<double>("hint");
    QTest::addColumn<RetryState>("state");
    QTest::addColumn<Action>("action");
    QTest::addColumn<double>("seconds"); // with random = 0.5
    const auto row
        = [](const char *claim, const char *kind, double hint, const RetryState &state, Action action, double seconds) {
              QTest::newRow(claim) << QString::fromLatin1(kind) << hint << state << action << seconds;
          };
    const auto failed = [](int times) { return RetryState{.transientFailures = times}; };
    row("the first failure waits about a second", "server_transient", 0, failed(1), Action::Wait, 0.75);
    row("then two", "overloaded", 0, failed(2), Action::Wait, 1.5);
    row("then four", "timeout", 0, failed(3), Action::Wait, 3);
    row("the fifth waits sixteen", "network", 0, failed(5), Action::Wait, 12);
    row("the sixth attempt was the last", "network", 0, failed(6), Action::GiveUp, 0);
    row("a hint is obeyed", "overloaded", 10, failed(1), Action::Wait, 10.5);
    row("300 s are still waited for", "rate_limit", 300, {.rateLimits = 1}, Action::Wait, 300.5);
    row("more pauses the endpoint", "rate_limit", 301, {.rateLimits = 1}, Action::PauseEndpoint, 301);
    row("a rate limit without a hint backs off", "rate_limit", 0, {.rateLimits = 2}, Action::Wait, 1.5);
    row("up to a minute a step", "rate_limit", 0, {.rateLimits = 30, .rateLimitedSeconds = 600}, Action::Wait, 45);
    row("rate limits are not counted, but timed: 15 minutes", "rate_limit", 20,
        {.rateLimits = 3, .rateLimitedSeconds = 890}, Action::GiveUp, 0);
    row("rate limits do not use up transient attempts", "rate_limit", 1, {.transientFailures = 6, .rateLimits = 1},
        Action::Wait, 1.5);
    for (const char *kind : {"auth", "permission", "billing_or_quota", "bad_request", "unsupported_param",
                             "context_length", "content_filter", "not_found", "tls", "malformed_answer", "cancelled"})
        row(qPrintable(u"%1 is never asked again"_s.arg(QString::fromLatin1(kind))), kind, 1, failed(1), Action::GiveUp,
            0);
}

void TestRetryPolicy::decisions()
{
    QFETCH(QString, kind);
    QFETCH(double, hint);
    QFETCH(RetryState, state);
    QFETCH(RetryDecision::Action, action);
    QFETCH(double, seconds);
    CallError error;
    error.kind = errorKindFromName(kind);
    if (hint > 0)
        error.retryAfterSeconds = hint;
    const RetryDecision decision = decideRetry(error, state, 0.5);
    QCOMPARE(decision.action, action);
    QCOMPARE(decision.seconds, seconds);
}

void TestRetryPolicy::jitterStaysBetweenHalfAndWhole()
{
    CallError error;
    error.kind = ErrorKind::Network;
    QCOMPARE(decideRetry(error, {.transientFailures = 4}, 0).seconds, 4.0);
    QVERIFY(decideRetry(error, {.transientFailures = 4}, 0.999999).seconds < 8.0);
}

QTEST_GUILESS_MAIN(TestRetryPolicy)
#include "tst_retrypolicy.moc"
