#include "chartaxis.h"

#include <QLocale>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestChartAxis : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void ticksAreRound_data();
    void ticksAreRound();
    void ticksOfNonsenseAreStillTicks();
    void longDurationsTickInMinutes();
    void anAxisShowsWhatValuesNeed_data();
    void anAxisShowsWhatValuesNeed();
    void tickTextsHaveTheStepsDecimals();
};

void TestChartAxis::initTestCase()
{
    QLocale::setDefault(QLocale::c());
}

void TestChartAxis::ticksAreRound_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<int>("most");
    QTest::addColumn<QList<double>>("ticks");
    QTest::newRow("0 to 1") << 0.0 << 1.0 << 6 << QList<double>{0, 0.2, 0.4, 0.6, 0.8, 1};
    QTest::newRow("0 to 1, five") << 0.0 << 1.0 << 5 << QList<double>{0, 0.25, 0.5, 0.75, 1};
    QTest::newRow("1 to 5") << 1.0 << 5.0 << 6 << QList<double>{1, 2, 3, 4, 5};
    QTest::newRow("within") << 0.31 << 0.88 << 6 << QList<double>{0.2, 0.4, 0.6, 0.8, 1};
    QTest::newRow("milliseconds") << 0.0 << 1336.0 << 5 << QList<double>{0, 500, 1000, 1500};
    QTest::newRow("one value") << 3.0 << 3.0 << 3 << QList<double>{2, 4, 6};
    QTest::newRow("two ticks at least") << 0.0 << 1.0 << 0 << QList<double>{0, 1};
    QTest::newRow("below zero") << -0.4 << 0.7 << 4 << QList<double>{-0.5, 0, 0.5, 1};
}

void TestChartAxis::ticksAreRound()
{
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(int, most);
    QFETCH(QList<double>, ticks);
    const QList<double> found = niceTicks(low, high, most);
    QCOMPARE(found.size(), ticks.size());
    for (qsizetype i = 0; i < ticks.size(); ++i)
        QVERIFY2(qAbs(found[i] - ticks[i]) < 1e-9, qPrintable(QString::number(found[i])));
}

void TestChartAxis::ticksOfNonsenseAreStillTicks()
{
    QVERIFY(niceTicks(qQNaN(), 1, 5).size() >= 2);
    QVERIFY(niceTicks(0, qInf(), 5).size() >= 2);
    QVERIFY(niceTicks(5, 1, 5).size() >= 2);
    QVERIFY(niceTicks(0, 1e300, 5).size() <= 5);
    QVERIFY(niceTicks(0, 1e-9, 5).size() <= 5);
}

void TestChartAxis::longDurationsTickInMinutes()
{
    QCOMPARE(durationTicks(7.5 * 60000, 5), QList<double>({0, 2 * 60000, 4 * 60000, 6 * 60000, 8 * 60000}));
    QCOMPARE(durationTicks(900, 4), QList<double>({0, 500, 1000}));
}

void TestChartAxis::anAxisShowsWhatValuesNeed_data()
{
    QTest::addColumn<double>("lowest");
    QTest::addColumn<double>("highest");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("the whole scale") << 0.0 << 0.9 << 0.0 << 1.0;
    QTest::newRow("small values") << 0.0 << 0.17 << 0.0 << 0.25;
    QTest::newRow("beyond its end") << 0.0 << 1.4 << 0.0 << 1.4;
    QTest::newRow("below its begin") << -0.1 << 0.8 << -0.1 << 1.0;
    QTest::newRow("nothing") << 0.0 << 0.0 << 0.0 << 1.0;
}

void TestChartAxis::anAxisShowsWhatValuesNeed()
{
    QFETCH(double, lowest);
    QFETCH(double, highest);
    QFETCH(double, low);
    QFETCH(double, high);
    const Scale shown = shownScale({0, 1}, lowest, highest);
    QCOMPARE(shown.low, low);
    QCOMPARE(shown.high, high);
}

void TestChartAxis::tickTextsHaveTheStepsDecimals()
{
    QCOMPARE(tickText(0.5, 0.25), u"0.50"_s);
    QCOMPARE(tickText(2, 1), u"2"_s);
    QCOMPARE(tickText(0.30000000000000004, 0.1), u"0.3"_s);
    QCOMPARE(tickText(-1e-17, 0.1), u"0.0"_s);
    QCOMPARE(tickText(1500, 500), u"1500"_s);
}

QTEST_APPLESS_MAIN(TestChartAxis)
#include "tst_chartaxis.moc"
