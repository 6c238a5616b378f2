#include "resampling.h"

#include <QList>
#include <QTest>

#include <algorithm>
#include <numeric>

class TestResampling : public QObject
{
    Q_OBJECT

private slots:
    /// The C++ standard fixes the 10,000th output of a default-seeded engine.
    void wordsAreThoseOfTheStandard()
    {
        Mt64 random(5489);
        for (int i = 1; i < 10'000; ++i)
            random.next();
        QCOMPARE(random.next(), 9981545732273789042ULL);
    }

    void boundedIntegersFillTheirRangeEvenly()
    {
        Mt64 random(1);
        QList<int> counts(6, 0);
        for (int i = 0; i < 60'000; ++i)
            ++counts[qsizetype(random.below(6))];
        for (const int count : counts)
            QVERIFY2(count > 9'600 && count < 10'400, qPrintable(QString::number(count)));
    }

    void limitsAtTheEdges()
    {
        Mt64 random(1);
        QCOMPARE(random.below(0), 0ULL);
        QCOMPARE(random.below(1), 0ULL);
        for (int i = 0; i < 100; ++i) {
            QVERIFY(random.below(2) < 2);
            QVERIFY(random.below(~0ULL) < ~0ULL);
            QVERIFY(random.below((1ULL << 63) + 1) <= 1ULL << 63);
            const double fraction = random.uniform();
            QVERIFY(fraction >= 0 && fraction < 1);
        }
    }

    void shuffleKeepsEveryElementAndItsOrderIsFixedBySeed()
    {
        QList<int> first(100);
        std::iota(first.begin(), first.end(), 0);
        QList<int> second = first;
        const QList<int> sorted = first;
        Mt64(3).shuffle(first);
        Mt64(3).shuffle(second);
        QCOMPARE(first, second);
        QVERIFY(first != sorted);
        std::ranges::sort(first);
        QCOMPARE(first, sorted);
    }
};

QTEST_GUILESS_MAIN(TestResampling)
#include "tst_resampling.moc"
