#include "minutelimits.h"

#include <QTest>

class TestMinuteLimits : public QObject
{
    Q_OBJECT

private slots:
    void withoutNumbersNothingWaits();
    void aSixthOfTheMinutesRequestsGoAtOnceAndTheRestEvenly();
    void overAnHourNoMinuteSeesMoreThanItsLimit();
    void tokensThatWereNotUsedComeBack();
    void aCallLargerThanTheBucketStillGoes();
};

namespace {
/// Sends as soon as each may; the moments at which they went.
QList<double> sendAll(MinuteLimits &limits, int calls, double tokens)
{
    QList<double> moments;
    double now = 0;
    for (int i = 0; i < calls; ++i) {
        now += limits.waitFor(tokens, now).seconds;
        limits.sent(tokens, now);
        moments.append(now);
    }
    return moments;
}
}

void TestMinuteLimits::withoutNumbersNothingWaits()
{
    MinuteLimits limits;
    QCOMPARE(sendAll(limits, 1000, 5000).constLast(), 0.0);
    QCOMPARE(limits.waitFor(1e9, 0).reason, WaitReason::None);
}

void TestMinuteLimits::aSixthOfTheMinutesRequestsGoAtOnceAndTheRestEvenly()
{
    MinuteLimits limits({.rpm = 60});
    const QList<double> moments = sendAll(limits, 70, 100);
    QCOMPARE(moments[9], 0.0);
    QCOMPARE(moments[10], 1.0);
    QCOMPARE(moments[69], 60.0);
    QCOMPARE(limits.waitFor(100, 60).reason, WaitReason::RequestsPerMinute);
}

void TestMinuteLimits::overAnHourNoMinuteSeesMoreThanItsLimit()
{
    MinuteLimits limits({.rpm = 30, .tpm = 60'000});
    const QList<double> moments = sendAll(limits, 1800, 2000);
    qsizetype first = 0;
    qsizetype most = 0;
    for (qsizetype last = 0; last < moments.size(); ++last) {
        while (moments[first] < moments[last] - 60)
            ++first;
        most = std::max(most, last - first + 1);
    }
    QVERIFY2(most <= 36, qPrintable(QString::number(most))); // a sixth may have been saved up
    QVERIFY2(moments.constLast() < 3600, "and nothing of the limit is given away");
}

void TestMinuteLimits::tokensThatWereNotUsedComeBack()
{
    MinuteLimits limits({.tpm = 6000});
    limits.sent(1000, 0);
    QCOMPARE(limits.waitFor(500, 0).reason, WaitReason::TokensPerMinute);
    limits.ended(1000, 400);
    QCOMPARE(limits.waitFor(500, 0).seconds, 0.0);
}

void TestMinuteLimits::aCallLargerThanTheBucketStillGoes()
{
    MinuteLimits limits({.tpm = 600});
    const double wait = limits.waitFor(1100, 0).seconds; // the bucket holds 100
    QCOMPARE(wait, 100.0);
    QCOMPARE(limits.waitFor(1100, wait).seconds, 0.0);
}

QTEST_GUILESS_MAIN(TestMinuteLimits)
#include "tst_minutelimits.moc"
