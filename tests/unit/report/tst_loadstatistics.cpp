#include "loadstatistics.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
LoadCall answered(double start, double end, std::optional<qint64> output = 10, std::optional<double> first = {})
{
    return {start, end, first, 100, output, ErrorKind::None};
}

LoadCall failedCall(double start, double end, ErrorKind kind)
{
    return {start, end, {}, {}, {}, kind};
}

/// `rounds` times `concurrency` calls that each take `ms`, one round after the other.
QList<LoadCall> lockstep(int concurrency, int rounds, double ms, qint64 output = 10)
{
    QList<LoadCall> calls;
    for (int round = 0; round < rounds; ++round) {
        for (int i = 0; i < concurrency; ++i)
            calls.append(answered(round * ms, (round + 1) * ms, output, ms / 10));
    }
    return calls;
}

LoadTestLevel levelWith(int concurrency, std::optional<double> tokens, double p95 = 100, qint64 failed = 0)
{
    LoadTestLevel level{.concurrency = concurrency, .calls = 100 + failed, .ok = 100};
    level.tokensPerSecond = tokens;
    level.firstToken = {100, p95 / 2, p95, {}};
    return level;
}
}

class TestLoadStatistics : public QObject
{
    Q_OBJECT

private slots:
    void theSteadyTimeIsBetweenTheFirstEndAndTheFirstEmptyPlace()
    {
        // Two at once: 0-100, 0-120, 100-210, 120-230, 210-300: from 230 on only one is in flight.
        const QList<LoadCall> calls{answered(0, 100), answered(0, 120), answered(100, 210), answered(120, 230),
                                    answered(210, 300)};
        QCOMPARE(steadyWindow(calls, 2), (LoadWindow{100, 230}));
        QCOMPARE(steadyWindow(calls, 1), (LoadWindow{100, 300}));
        QCOMPARE(steadyWindow(calls.first(2), 2), LoadWindow());
    }

    void tokensAreCountedWithTheirShareOfTheSteadyTime()
    {
        // Window 100-230 ms. Call 2 ends 20 of its 120 ms inside: 12 * 20 / 120 = 2. Calls 3 and 4 lie inside: 11 each.
        // Call 5 begins at 210 and has 20 of 90 ms inside: 9 * 20 / 90 = 2. In all 26 tokens in 0.13 s.
        const QList<LoadCall> calls{answered(0, 100, 10), answered(0, 120, 12), answered(100, 210, 11),
                                    answered(120, 230, 11), answered(210, 300, 9)};
        const LoadTestLevel level = loadLevel(2, calls, {});
        QCOMPARE(level.steadySeconds, 0.13);
        QCOMPARE(*level.tokensPerSecond, 26 / 0.13);
        QCOMPARE(*level.requestsPerSecond, 3 / 0.13); // ends at 120, 210 and 230
        QCOMPARE(level.seconds, 0.3);
        QCOMPARE(*level.outputTokens, 10.6);
        QCOMPARE(*level.inputTokens, 100.0);
    }

    void outputBeginsWithTheFirstToken()
    {
        // One at once, window 100-300: the second call's tokens come from 200 on, all within; the same from its start.
        const QList<LoadCall> calls{answered(0, 100, 10, 50.0), answered(100, 300, 20, 100.0)};
        QCOMPARE(*loadLevel(1, calls, {}).tokensPerSecond, 100.0);
    }

    void equalCallsGiveTheRateThatTheyHave()
    {
        const LoadTestLevel level = loadLevel(8, lockstep(8, 3, 200, 40), {});
        QCOMPARE(level.steadySeconds, 0.4);
        QCOMPARE(*level.tokensPerSecond, 8 * 40 / 0.2);
        QCOMPARE(*level.requestsPerSecond, 40.0);
        QCOMPARE(*level.tokensPerSecondOfCall, 200.0);
    }

    void withoutUsageTokensASecondAreUnknown()
    {
        QList<LoadCall> calls = lockstep(2, 3, 100);
        calls[3].output.reset();
        const LoadTestLevel level = loadLevel(2, calls, {});
        QVERIFY(!level.tokensPerSecond);
        QVERIFY(level.requestsPerSecond);
    }

    void aLevelThatWasNeverSteadyHasNoRates()
    {
        const LoadTestLevel level = loadLevel(4, lockstep(4, 1, 100), {});
        QCOMPARE(level.ok, 4);
        QVERIFY(!level.tokensPerSecond && !level.requestsPerSecond);
        QCOMPARE(*level.latency.p50, 100.0);
    }

    void aLevelThatWasCutShortHasNoRates()
    {
        // Four at once are refused two calls at once; the window between the refusals holds no answer.
        const QList<LoadCall> calls{failedCall(0, 1, ErrorKind::RateLimit),
                                    failedCall(1, 2, ErrorKind::RateLimit),
                                    answered(0, 100),
                                    answered(0, 100),
                                    answered(0, 100),
                                    answered(2, 102)};
        const LoadTestLevel level = loadLevel(4, calls, {});
        QCOMPARE(level.steadySeconds, 0.099);
        QVERIFY(!level.tokensPerSecond && !level.requestsPerSecond);
    }

    void percentilesNeedEnoughValues_data()
    {
        QTest::addColumn<int>("calls");
        QTest::addColumn<bool>("p50");
        QTest::addColumn<bool>("p95");
        QTest::addColumn<bool>("p99");
        QTest::newRow("1") << 1 << false << false << false;
        QTest::newRow("2") << 2 << true << false << false;
        QTest::newRow("19") << 19 << true << false << false;
        QTest::newRow("20") << 20 << true << true << false;
        QTest::newRow("99") << 99 << true << true << false;
        QTest::newRow("100") << 100 << true << true << true;
    }
    void percentilesNeedEnoughValues()
    {
        QFETCH(int, calls);
        const LoadTestLevel level = loadLevel(1, lockstep(1, calls, 100), {});
        QTEST(bool(level.latency.p50), "p50");
        QTEST(bool(level.latency.p95), "p95");
        QTEST(bool(level.latency.p99), "p99");
        QCOMPARE(level.latency.count, calls);
    }

    void percentilesAreInterpolated()
    {
        QList<LoadCall> calls;
        for (int i = 1; i <= 100; ++i)
            calls.append(answered(0, i * 10, 1, i));
        const LoadTestLevel level = loadLevel(100, calls, {});
        QCOMPARE(*level.latency.p50, 505.0);
        QCOMPARE(*level.latency.p95, 950.5);
        QCOMPARE(*level.latency.p99, 990.1);
        QCOMPARE(*level.firstToken.p95, 95.05);
    }

    void failedCallsAreCountedByKindAndInNoTime()
    {
        QList<LoadCall> calls = lockstep(1, 20, 100);
        calls.append(failedCall(2000, 2900, ErrorKind::RateLimit));
        calls.append(failedCall(2900, 3000, ErrorKind::RateLimit));
        calls.append(failedCall(3000, 9000, ErrorKind::Timeout));
        calls.append(failedCall(9000, 9001, ErrorKind::Cancelled));
        const LoadTestLevel level = loadLevel(1, calls, {});
        QCOMPARE(level.calls, 23);
        QCOMPARE(level.ok, 20);
        QCOMPARE(level.errors, (QMap<QString, qint64>{{u"rate_limit"_s, 2}, {u"timeout"_s, 1}}));
        QCOMPARE(*level.latency.p95, 100.0);
        QVERIFY(failsTooOften(level));
    }

    void fivePercentOfErrorsAreAllowed()
    {
        QVERIFY(!failsTooOften({.concurrency = 1, .calls = 20, .ok = 19}));
        QVERIFY(failsTooOften({.concurrency = 1, .calls = 19, .ok = 18}));
        QVERIFY(!failsTooOften({}));
    }

    void theGoalIsKeptByItsP95()
    {
        const LoadGoal goal{LoadMeasure::FirstToken, 100};
        QCOMPARE(keepsGoal(levelWith(1, 10, 100), goal), std::optional(true));
        QCOMPARE(keepsGoal(levelWith(1, 10, 100.5), goal), std::optional(false));
        QCOMPARE(keepsGoal(levelWith(1, 10, 50, 6), goal), std::optional(false));
        QCOMPARE(keepsGoal(levelWith(1, 10, 50), {LoadMeasure::Latency, 100}), std::optional<bool>());
    }

    void callsWithinTheGoalAreCounted()
    {
        QList<LoadCall> calls = lockstep(1, 4, 100); // first tokens at 10 ms
        calls.append(answered(400, 600, 10, 120.0));
        calls.append(answered(600, 700, 10));
        QCOMPARE(loadLevel(1, calls, LoadGoal{LoadMeasure::FirstToken, 50}).within, std::optional<qint64>(4));
        QCOMPARE(loadLevel(1, calls, LoadGoal{LoadMeasure::Latency, 150}).within, std::optional<qint64>(5));
        QCOMPARE(loadLevel(1, {}, LoadGoal{LoadMeasure::Latency, 150}).within, std::optional<qint64>(0));
        QVERIFY(!loadLevel(1, calls, {}).within);
    }

    void theVerdictNamesGoalFastestAndSaturation()
    {
        LoadTestSpec spec;
        spec.goal = LoadGoal{LoadMeasure::FirstToken, 200};
        spec.costPerHour = 2.5;
        const QList<LoadTestLevel> levels{levelWith(1, 100, 50), levelWith(2, 190, 80), levelWith(4, 300, 150),
                                          levelWith(8, 314, 250), levelWith(16, 310, 600)};
        const LoadVerdict verdict = loadVerdict(levels, spec);
        QCOMPARE(verdict.goalLevel, 2);
        QCOMPARE(verdict.bestLevel, 3);
        QCOMPARE(verdict.saturation, 2); // 314 is less than 5 % more than 300
        QCOMPARE(*verdict.costAtGoal, 2.5 / (300.0 * 3600) * 1e6);
        QCOMPARE(*verdict.costAtBest, 2.5 / (314.0 * 3600) * 1e6);
    }

    void aLevelWithTooManyErrorsIsNeverTheFastest()
    {
        const LoadVerdict verdict = loadVerdict({levelWith(1, 100), levelWith(2, 900, 100, 20)}, {});
        QCOMPARE(verdict.bestLevel, 0);
        QCOMPARE(verdict.goalLevel, -1);
        QCOMPARE(verdict.saturation, -1);
        QVERIFY(!verdict.costAtBest);
    }

    void withoutTokensRequestsRankTheLevels()
    {
        LoadTestLevel slow = levelWith(1, {});
        slow.requestsPerSecond = 3;
        LoadTestLevel fast = levelWith(2, {});
        fast.requestsPerSecond = 5;
        LoadTestSpec spec;
        spec.costPerHour = 1;
        const LoadVerdict verdict = loadVerdict({slow, fast}, spec);
        QCOMPARE(verdict.bestLevel, 1);
        QVERIFY(!verdict.costAtBest); // requests are no tokens
    }

    void costIsThatOfAMillionTokens()
    {
        // 1,000 tokens a second are 3.6 million an hour.
        QCOMPARE(costPerMillion(3.6, 1000), 1.0);
    }
};

QTEST_APPLESS_MAIN(TestLoadStatistics)
#include "tst_loadstatistics.moc"
