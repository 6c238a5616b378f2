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
    void aRateLimitLowersTheLimitOncePerCoolDown();
    void theLimitClimbsBackToWhatTheUserWroteAndNoHigher();
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

EndpointState provenEndpoint(int limit)
{
    EndpointState endpoint(u"e"_s, limit);
    endpoint.succeeded(0);
    return endpoint;
}
}

void TestEndpointState::oneCallProvesTheEndpointBeforeTheOthersGo()
{
    EndpointState endpoint(u"e"_s, 64);
    QVERIFY(endpoint.hasRoom());
    endpoint.jobBegan();
    QVERIFY(!endpoint.hasRoom());
    endpoint.succeeded(0);
    QVERIFY(endpoint.hasRoom());
}

void TestEndpointState::aWrongKeyStopsAtOnce()
{
    EndpointState endpoint = provenEndpoint(8);
    endpoint.failed(callError(ErrorKind::Auth), 1);
    QCOMPARE(endpoint.state(), EndpointState::State::Stopped);
    QCOMPARE(endpoint.stopText(), u"said the server"_s);
    QVERIFY(!endpoint.hasRoom());
    QVERIFY(!endpoint.mayCall(1000));
}

void TestEndpointState::noCreditStopsAtOnceHoweverWellItWentBefore()
{
    EndpointState endpoint = provenEndpoint(8);
    endpoint.failed(callError(ErrorKind::Quota), 1);
    QCOMPARE(endpoint.state(), EndpointState::State::Stopped);
}

void TestEndpointState::permissionErrorsStopAfterFiveInARow()
{
    EndpointState endpoint = provenEndpoint(8);
    for (int i = 0; i < 4; ++i)
        endpoint.failed(callError(ErrorKind::Permission), 1);
    QCOMPARE(endpoint.state(), EndpointState::State::Open);
    endpoint.failed(callError(ErrorKind::Permission), 1);
    QCOMPARE(endpoint.state(), EndpointState::State::Stopped);
}

void TestEndpointState::aGoodAnswerBreaksTheRow()
{
    EndpointState endpoint = provenEndpoint(8);
    for (int i = 0; i < 20; ++i) {
        endpoint.failed(callError(ErrorKind::Permission), 1);
        endpoint.succeeded(1);
    }
    QCOMPARE(endpoint.state(), EndpointState::State::Open);
}

void TestEndpointState::twentyTransientErrorsPauseForAMinuteAndProbeAgain()
{
    EndpointState endpoint = provenEndpoint(8);
    for (int i = 0; i < 19; ++i)
        endpoint.failed(callError(ErrorKind::ServerTransient), 10);
    QVERIFY(endpoint.mayCall(10));
    endpoint.failed(callError(ErrorKind::ServerTransient), 10);
    QVERIFY(!endpoint.mayCall(69));
    QVERIFY(endpoint.mayCall(70));
    QCOMPARE(endpoint.state(), EndpointState::State::Unproven);
    endpoint.callBegan();
    QVERIFY2(!endpoint.mayCall(70), "one probe at a time");
}

void TestEndpointState::aRateLimitLowersTheLimitOncePerCoolDown()
{
    EndpointState endpoint = provenEndpoint(40);
    for (int i = 0; i < 10; ++i)
        endpoint.failed(callError(ErrorKind::RateLimit), 100);
    QCOMPARE(endpoint.limit(), 32);
    endpoint.failed(callError(ErrorKind::RateLimit), 116);
    QCOMPARE(endpoint.limit(), 25);
}

void TestEndpointState::theLimitClimbsBackToWhatTheUserWroteAndNoHigher()
{
    EndpointState endpoint = provenEndpoint(5);
    endpoint.failed(callError(ErrorKind::RateLimit), 0);
    QCOMPARE(endpoint.limit(), 4);
    for (int i = 0; i < 100; ++i)
        endpoint.succeeded(20);
    QCOMPARE(endpoint.limit(), 5);
}

void TestEndpointState::retryAfterHoldsEveryCallBack()
{
    EndpointState endpoint = provenEndpoint(5);
    endpoint.failed(callError(ErrorKind::Overloaded, 7.5), 100);
    QVERIFY(!endpoint.mayCall(107.4));
    QVERIFY(endpoint.mayCall(107.5));
}

void TestEndpointState::aBadRequestShowsThatTheServerAnswers()
{
    EndpointState endpoint(u"e"_s, 5);
    endpoint.failed(callError(ErrorKind::ContextLength), 0);
    QCOMPARE(endpoint.state(), EndpointState::State::Open);
}

void TestEndpointState::aLoginPageInPlaceOfAModelStopsAnUnprovenEndpoint()
{
    EndpointState endpoint(u"e"_s, 5);
    endpoint.failed(callError(ErrorKind::MalformedAnswer), 0);
    QCOMPARE(endpoint.state(), EndpointState::State::Stopped);
    EndpointState proven = provenEndpoint(5);
    proven.failed(callError(ErrorKind::MalformedAnswer), 0);
    QCOMPARE(proven.state(), EndpointState::State::Open);
}

void TestEndpointState::onlyAnEndpointThatNeverWorkedIsGivenUp()
{
    EndpointState endpoint(u"e"_s, 5);
    QVERIFY(endpoint.gaveUp(callError(ErrorKind::Network)));
    QCOMPARE(endpoint.state(), EndpointState::State::Stopped);
    EndpointState proven = provenEndpoint(5);
    QVERIFY(!proven.gaveUp(callError(ErrorKind::Network)));
    QCOMPARE(proven.state(), EndpointState::State::Open);
}

QTEST_GUILESS_MAIN(TestEndpointState)
#include "tst_endpointstate.moc"
