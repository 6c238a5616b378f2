#include "endpointstate.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestEndpointState : public QObject
{
    Q_OBJECT

private slots:
    void oneCallProvesTheEndpointBeforeTheOthersGo();
    void aWrongKeyStopsAtOnce();
    void noCreditStopsAtOnceHoweverWellItWentBefore();
    void permissionErrorsStopAfterFiveInARow();
    void aGoodAnswerBreaksTheRow();
    void twentyTransientErrorsPauseForAMinuteAndProbeAgain();
    void aBurstOfRateLimitsLowersTheLimitOnce();
    void theLimitClimbsBackToWhatTheUserWroteAndNoHigher();
    void anOverloadedServerKeepsItsLimit();
    void theSameFaultTwentyTimesStopsWithItsSentence();
    void faultsThatDifferOrAreTheItemsOwnStopNothing_data();
    void faultsThatDifferOrAreTheItemsOwnStopNothing();
    void oneOfSeveralIsLeftAloneWhenItCannotBeReached();
    void usedUpWindowsHoldCallsBackAndSayWhy();
    void retryAfterHoldsEveryCallBack();
    void aBadRequestShowsThatTheServerAnswers();
    void aLoginPageInPlaceOfAModelStopsAnUnprovenEndpoint();
    void onlyAnEndpointThatNeverWorkedIsGivenUp();
};

namespace {
CallError callError(ErrorKind kind, std::optional<double> retryAfter = std::nullopt)
{
    CallError error;
    error.kind = kind;
    error.message = u"said the server"_s;
    error.retryAfterSeconds = retryAfter;
    return error;
}

CallError said(ErrorKind kind, const QString &message)
{
    CallError error = callError(kind);
    error.message = message;
    return error;
}

/// One call that is answered, with so many others in flight.
void succeed(EndpointState &endpoint, double now, int inFlight = 1)
{
    for (int i = 1; i < inFlight; ++i)
        endpoint.callBegan();
    const CallTicket ticket = endpoint.callBegan();
    for (int i = 0; i < inFlight; ++i)
        endpoint.callEnded();
    endpoint.succeeded(ticket, 10, now);
}

void fail(EndpointState &endpoint, const CallError &error, double now)
{
    const CallTicket ticket = endpoint.callBegan();
    endpoint.callEnded();
    endpoint.failed(error, ticket, now);
}

EndpointState provenEndpoint(int limit)
{
    EndpointState endpoint(u"e"_s, LimitBounds::fixed(limit));
    succeed(endpoint, 0);
    return endpoint;
}
}

void TestEndpointState::oneCallProvesTheEndpointBeforeTheOthersGo()
{
    EndpointState endpoint(u"e"_s, LimitBounds::fixed(64));
    QVERIFY(endpoint.hasRoom());
    endpoint.jobBegan();
    QVERIFY(!endpoint.hasRoom());
    succeed(endpoint, 0);
    QVERIFY(endpoint.hasRoom());
}

void TestEndpointState::aWrongKeyStopsAtOnce()
{
    EndpointState endpoint = provenEndpoint(8);
    fail(endpoint, callError(ErrorKind::Auth), 1);
    QCOMPARE(endpoint.state(), EndpointState::State::Stopped);
    QCOMPARE(endpoint.stopText(), u"said the server"_s);
    QVERIFY(!endpoint.hasRoom());
    QVERIFY(!endpoint.mayCall(1000));
}

void TestEndpointState::noCreditStopsAtOnceHoweverWellItWentBefore()
{
    EndpointState endpoint = provenEndpoint(8);
    fail(endpoint, callError(ErrorKind::Quota), 1);
    QCOMPARE(endpoint.state(), EndpointState::State::Stopped);
}

void TestEndpointState::permissionErrorsStopAfterFiveInARow()
{
    EndpointState endpoint = provenEndpoint(8);
    for (int i = 0; i < 4; ++i)
        fail(endpoint, callError(ErrorKind::Permission), 1);
    QCOMPARE(endpoint.state(), EndpointState::State::Open);
    fail(endpoint, callError(ErrorKind::Permission), 1);
    QCOMPARE(endpoint.state(), EndpointState::State::Stopped);
}

void TestEndpointState::aGoodAnswerBreaksTheRow()
{
    EndpointState endpoint = provenEndpoint(8);
    for (int i = 0; i < 20; ++i) {
        fail(endpoint, callError(ErrorKind::Permission), 1);
        succeed(endpoint, 1);
    }
    QCOMPARE(endpoint.state(), EndpointState::State::Open);
}

void TestEndpointState::twentyTransientErrorsPauseForAMinuteAndProbeAgain()
{
    EndpointState endpoint = provenEndpoint(8);
    for (int i = 0; i < 19; ++i)
        fail(endpoint, callError(ErrorKind::ServerTransient), 10);
    QVERIFY(endpoint.mayCall(10));
    fail(endpoint, callError(ErrorKind::ServerTransient), 10);
    QVERIFY(!endpoint.mayCall(69));
    QVERIFY(endpoint.mayCall(70));
    QCOMPARE(endpoint.state(), EndpointState::State::Unproven);
    endpoint.callBegan();
    QVERIFY2(!endpoint.mayCall(70), "one probe at a time");
}

void TestEndpointState::aBurstOfRateLimitsLowersTheLimitOnce()
{
    EndpointState endpoint = provenEndpoint(40);
    QList<CallTicket> burst;
    for (int i = 0; i < 40; ++i)
        burst.append(endpoint.callBegan());
    for (const CallTicket &ticket : std::as_const(burst)) {
        endpoint.callEnded();
        endpoint.failed(callError(ErrorKind::RateLimit, 20), ticket, 100);
    }
    QCOMPARE(endpoint.limit(), 30);
    fail(endpoint, callError(ErrorKind::RateLimit, 20), 121);
    QCOMPARE(endpoint.limit(), 20);
}

void TestEndpointState::theLimitClimbsBackToWhatTheUserWroteAndNoHigher()
{
    EndpointState endpoint = provenEndpoint(5);
    succeed(endpoint, 0, 5);
    fail(endpoint, callError(ErrorKind::RateLimit, 20), 0);
    QCOMPARE(endpoint.limit(), 4);
    for (int i = 0; i < 100; ++i)
        succeed(endpoint, 20, endpoint.limit());
    QCOMPARE(endpoint.limit(), 5);
}

void TestEndpointState::anOverloadedServerKeepsItsLimit()
{
    EndpointState endpoint = provenEndpoint(40);
    fail(endpoint, callError(ErrorKind::Overloaded), 0);
    fail(endpoint, callError(ErrorKind::ServerTransient), 0);
    fail(endpoint, callError(ErrorKind::Timeout), 0);
    QCOMPARE(endpoint.limit(), 40);
}

void TestEndpointState::theSameFaultTwentyTimesStopsWithItsSentence()
{
    EndpointState endpoint = provenEndpoint(8);
    for (int i = 0; i < 19; ++i)
        fail(endpoint, said(ErrorKind::BadRequest, u"seed must be even (request 7f%1)"_s.arg(i)), 1);
    QCOMPARE(endpoint.state(), EndpointState::State::Open);
    fail(endpoint, said(ErrorKind::BadRequest, u"seed must be even (request 99)"_s), 1);
    QCOMPARE(endpoint.state(), EndpointState::State::Stopped);
    QVERIFY2(endpoint.stopText().contains(u"seed must be even"_s), qPrintable(endpoint.stopText()));
}

void TestEndpointState::faultsThatDifferOrAreTheItemsOwnStopNothing_data()
{
    QTest::addColumn<QStringList>("messages");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addRow("two messages in turn") << QStringList{u"bad tool"_s, u"bad role"_s} << ErrorKind::BadRequest;
    QTest::addRow("an answer between them") << QStringList{u"bad tool"_s, u""_s} << ErrorKind::BadRequest;
    QTest::addRow("prompts that are too long") << QStringList{u"too long"_s} << ErrorKind::ContextLength;
    QTest::addRow("prompts that a filter refuses") << QStringList{u"filtered"_s} << ErrorKind::ContentFilter;
}

void TestEndpointState::faultsThatDifferOrAreTheItemsOwnStopNothing()
{
    QFETCH(QStringList, messages);
    QFETCH(ErrorKind, kind);
    EndpointState endpoint = provenEndpoint(8);
    for (int i = 0; i < 100; ++i) {
        const QString &message = messages[i % messages.size()];
        if (message.isEmpty())
            succeed(endpoint, 1);
        else
            fail(endpoint, said(kind, message), 1);
    }
    QCOMPARE(endpoint.state(), EndpointState::State::Open);
}

void TestEndpointState::oneOfSeveralIsLeftAloneWhenItCannotBeReached()
{
    EndpointState endpoint(u"e"_s, LimitBounds::fixed(8), 0, true);
    succeed(endpoint, 0);
    for (int i = 0; i < 4; ++i)
        fail(endpoint, callError(ErrorKind::Network), 10);
    QVERIFY(!endpoint.isDown());
    fail(endpoint, callError(ErrorKind::Network), 10);
    QVERIFY(endpoint.isDown());
    fail(endpoint, callError(ErrorKind::Network), 11); // was out when it went down
    QVERIFY(!endpoint.mayCall(39));
    QVERIFY(endpoint.mayCall(40));
    fail(endpoint, callError(ErrorKind::Network), 40);
    QVERIFY2(!endpoint.mayCall(99), "twice as long after a try in vain");
    QVERIFY(endpoint.mayCall(100));
    succeed(endpoint, 100);
    QVERIFY(!endpoint.isDown());
    QCOMPARE(endpoint.state(), EndpointState::State::Open);
}

void TestEndpointState::usedUpWindowsHoldCallsBackAndSayWhy()
{
    EndpointState endpoint = provenEndpoint(5);
    endpoint.hold(130);
    QVERIFY(!endpoint.mayCall(129));
    QVERIFY(endpoint.mayCall(130));
    QCOMPARE(endpoint.pausedFor(), WaitReason::UsedUp);
    QCOMPARE(endpoint.limit(), 5);
}

void TestEndpointState::retryAfterHoldsEveryCallBack()
{
    EndpointState endpoint = provenEndpoint(5);
    fail(endpoint, callError(ErrorKind::Overloaded, 7.5), 100);
    QVERIFY(!endpoint.mayCall(107.4));
    QVERIFY(endpoint.mayCall(107.5));
}

void TestEndpointState::aBadRequestShowsThatTheServerAnswers()
{
    EndpointState endpoint(u"e"_s, LimitBounds::fixed(5));
    fail(endpoint, callError(ErrorKind::ContextLength), 0);
    QCOMPARE(endpoint.state(), EndpointState::State::Open);
}

void TestEndpointState::aLoginPageInPlaceOfAModelStopsAnUnprovenEndpoint()
{
    EndpointState endpoint(u"e"_s, LimitBounds::fixed(5));
    fail(endpoint, callError(ErrorKind::MalformedAnswer), 0);
    QCOMPARE(endpoint.state(), EndpointState::State::Stopped);
    EndpointState proven = provenEndpoint(5);
    fail(proven, callError(ErrorKind::MalformedAnswer), 0);
    QCOMPARE(proven.state(), EndpointState::State::Open);
}

void TestEndpointState::onlyAnEndpointThatNeverWorkedIsGivenUp()
{
    EndpointState endpoint(u"e"_s, LimitBounds::fixed(5));
    QVERIFY(endpoint.gaveUp(callError(ErrorKind::Network)));
    QCOMPARE(endpoint.state(), EndpointState::State::Stopped);
    EndpointState proven = provenEndpoint(5);
    QVERIFY(!proven.gaveUp(callError(ErrorKind::Network)));
    QCOMPARE(proven.state(), EndpointState::State::Open);
}

QTEST_GUILESS_MAIN(TestEndpointState)
#include "tst_endpointstate.moc"
