#include "adaptivelimit.h"

#include <QTest>

class TestAdaptiveLimit : public QObject
{
    Q_OBJECT

private slots:
    void cleanSaturatedRoundsDoubleIt();
    void aRoundThatLeavesTheLimitUnusedDoesNotGrowIt();
    void refusalsByTheMinuteCutAFifthAndGrowthIsATwentieth();
    void aHostedServiceStartsAtEightAndStaysUnderSixtyFour();
    void aUsersNumberIsUsedAtOnceAndIsTheMost();
    void oneCallTooManyGoesBackToWhatWasTaken();
    void aBurstBeyondTheServersLimitIsOneCutToExactlyThat();
    void aServerThatTakesLessIsFoundInAFewCuts();
    void whatWasRefusedIsTriedAgainEverMoreRarely();
    void aServerThatTakesMoreIsFollowed();
    void theLimitNeverFallsUnderOne();
};

namespace {
/// Answers `count` calls that went out with the limit used up.
void answer(AdaptiveLimit &limit, int count)
{
    for (int i = 0; i < count; ++i)
        limit.answered(limit.sent(limit.limit()), 10, 0);
}

/// One round, of as many answers as the limit was at its beginning.
void answerRound(AdaptiveLimit &limit)
{
    const int size = std::max(limit.limit(), 4);
    const int inFlight = limit.limit();
    for (int i = 0; i < size; ++i)
        limit.answered(limit.sent(inFlight), 10, 0);
}

/// A server that takes `capacity` at once, kept full: all calls come back one after the other. Counts refusals.
int serve(AdaptiveLimit &limit, int capacity, int calls)
{
    QList<CallTicket> atServer;
    int refused = 0;
    for (int i = 0; i < calls; ++i) {
        while (atServer.size() < limit.limit()) {
            const CallTicket ticket = limit.sent(int(atServer.size()) + 1);
            if (atServer.size() >= capacity) {
                ++refused;
                limit.refused(ticket, false, int(atServer.size()));
            } else {
                atServer.append(ticket);
            }
        }
        limit.answered(atServer.takeFirst(), 10, 0);
    }
    return refused;
}
}

void TestAdaptiveLimit::cleanSaturatedRoundsDoubleIt()
{
    AdaptiveLimit limit({.least = 10, .first = 20, .most = 100});
    QList<int> trace{limit.limit()};
    for (int i = 0; i < 3; ++i) {
        answerRound(limit);
        trace.append(limit.limit());
    }
    QCOMPARE(trace, (QList<int>{20, 40, 80, 100}));
}

void TestAdaptiveLimit::aRoundThatLeavesTheLimitUnusedDoesNotGrowIt()
{
    AdaptiveLimit limit({.least = 1, .first = 20, .most = 100});
    for (int i = 0; i < 500; ++i)
        limit.answered(limit.sent(15), 10, 0);
    QCOMPARE(limit.limit(), 20);
}

void TestAdaptiveLimit::refusalsByTheMinuteCutAFifthAndGrowthIsATwentieth()
{
    AdaptiveLimit limit({.least = 10, .first = 100, .most = 100});
    QList<int> trace;
    for (int i = 0; i < 3; ++i) {
        const CallTicket early = limit.sent(limit.limit());
        limit.refused(limit.sent(limit.limit()), true, limit.limit() - 1);
        limit.refused(early, true, limit.limit() - 1); // of the same episode
        trace.append(limit.limit());
    }
    QCOMPARE(trace, (QList<int>{80, 60, 45}));
    trace.clear();
    for (int i = 0; i < 3; ++i) {
        answerRound(limit);
        trace.append(limit.limit());
    }
    QCOMPARE(trace, (QList<int>{50, 55, 60}));
}

void TestAdaptiveLimit::aHostedServiceStartsAtEightAndStaysUnderSixtyFour()
{
    AdaptiveLimit limit(LimitBounds::adaptive(false));
    QList<int> trace{limit.limit()};
    for (int i = 0; i < 5; ++i) {
        answerRound(limit);
        trace.append(limit.limit());
    }
    QCOMPARE(trace, (QList<int>{8, 16, 32, 64, 64, 64}));
}

void TestAdaptiveLimit::aUsersNumberIsUsedAtOnceAndIsTheMost()
{
    AdaptiveLimit limit(LimitBounds::fixed(24));
    QCOMPARE(limit.limit(), 24);
    answer(limit, 1000);
    QCOMPARE(limit.limit(), 24);
    limit.refused(limit.sent(24), true, 23);
    QVERIFY(limit.limit() < 24);
    answer(limit, 1000);
    QCOMPARE(limit.limit(), 24);
}

void TestAdaptiveLimit::oneCallTooManyGoesBackToWhatWasTaken()
{
    AdaptiveLimit limit(LimitBounds::fixed(64));
    for (int i = 0; i < 40; ++i)
        limit.answered(limit.sent(40), 10, 0);
    limit.refused(limit.sent(41), false, 40);
    QCOMPARE(limit.limit(), 40);
}

void TestAdaptiveLimit::aBurstBeyondTheServersLimitIsOneCutToExactlyThat()
{
    AdaptiveLimit limit(LimitBounds::fixed(64));
    QList<CallTicket> burst;
    for (int i = 1; i <= 64; ++i)
        burst.append(limit.sent(i));
    for (int i = 0; i < 24; ++i) // calls may arrive in any order
        limit.refused(burst[(i * 29) % 64], false, 63 - i);
    QCOMPARE(limit.limit(), 40);
}

void TestAdaptiveLimit::aServerThatTakesLessIsFoundInAFewCuts()
{
    AdaptiveLimit limit(LimitBounds::fixed(64));
    serve(limit, 40, 400);
    QCOMPARE(limit.limit(), 40);
    const int refused = serve(limit, 15, 400);
    QVERIFY2(limit.limit() >= 14 && limit.limit() <= 15, qPrintable(QString::number(limit.limit())));
    QVERIFY2(refused <= 8, qPrintable(QString::number(refused)));
}

void TestAdaptiveLimit::whatWasRefusedIsTriedAgainEverMoreRarely()
{
    AdaptiveLimit limit(LimitBounds::fixed(64));
    serve(limit, 40, 400);
    const int early = serve(limit, 40, 4000);
    const int late = serve(limit, 40, 4000);
    QVERIFY2(early <= 18, qPrintable(QString::number(early)));
    QVERIFY2(late >= 1 && late <= 13, qPrintable(QString::number(late)));
    QCOMPARE(limit.limit(), 40);
}

void TestAdaptiveLimit::aServerThatTakesMoreIsFollowed()
{
    AdaptiveLimit limit(LimitBounds::fixed(64));
    serve(limit, 15, 1000);
    serve(limit, 40, 1000);
    QVERIFY2(limit.limit() >= 38 && limit.limit() <= 41, qPrintable(QString::number(limit.limit())));
}

void TestAdaptiveLimit::theLimitNeverFallsUnderOne()
{
    AdaptiveLimit limit(LimitBounds::adaptive(false));
    for (int i = 0; i < 100; ++i)
        limit.refused(limit.sent(1), i % 2 == 0, 0);
    QCOMPARE(limit.limit(), 1);
    answer(limit, 400);
    QVERIFY2(limit.limit() > 1, "a refusal at one call must not hold it there for ever");
}

QTEST_GUILESS_MAIN(TestAdaptiveLimit)
#include "tst_adaptivelimit.moc"
