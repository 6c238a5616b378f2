#include "throughputclimb.h"

#include <QList>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

class TestThroughputClimb : public QObject
{
    Q_OBJECT

private slots:
    void itStaysWhereMoreBringsNothing_data();
    void itStaysWhereMoreBringsNothing();
    void doublingThatPaysClearlyTakesFewAnswers();
    void aGreatStepIsMadeAnswerByAnswer();
    void itTriesAgainAfterAWhile();
    void callsThatNeverUseItUpTellNothing();
};

namespace {
/// A server with `slots_` places that each give ten tokens a second, kept full: one answer of 100 tokens after another.
int serve(ThroughputClimb &climb, int slots_, int answers, double *now)
{
    int highest = climb.level();
    for (int i = 0; i < answers; ++i) {
        *now += 10.0 / std::min(climb.level(), slots_);
        climb.answered(climb.level(), 100, *now);
        highest = std::max(highest, climb.level());
    }
    return highest;
}
}

void TestThroughputClimb::itStaysWhereMoreBringsNothing_data()
{
    QTest::addColumn<int>("places");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::addRow("one at a time") << 1 << 1 << 2;
    QTest::addRow("four") << 4 << 4 << 5;
    QTest::addRow("twenty, found by doubling") << 20 << 16 << 32;
    QTest::addRow("more than it may use") << 500 << 64 << 64;
}

void TestThroughputClimb::itStaysWhereMoreBringsNothing()
{
    QFETCH(int, places);
    QFETCH(int, least);
    QFETCH(int, most);
    ThroughputClimb climb(1, 64);
    double now = 0;
    serve(climb, places, 3000, &now);
    QVERIFY2(climb.level() >= least && climb.level() <= most, qPrintable(QString::number(climb.level())));
}

void TestThroughputClimb::doublingThatPaysClearlyTakesFewAnswers()
{
    ThroughputClimb climb(1, 64);
    double now = 0;
    serve(climb, 64, 1 + 4 + (1 + 4) + (2 + 4) + (4 + 8) + (8 + 16), &now); // skipped and measured, level by level
    QCOMPARE(climb.level(), 32);
}

void TestThroughputClimb::aGreatStepIsMadeAnswerByAnswer()
{
    ThroughputClimb climb(1, 64);
    double now = 0;
    serve(climb, 64, 1 + 4 + (1 + 4) + (2 + 4) + (4 + 8) + (8 + 16) + (16 + 32) - 1, &now);
    int before = climb.level();
    QCOMPARE(before, 32);
    for (int i = 0; i < 32; ++i) {
        now += 10.0 / before;
        const int allowed = climb.answered(before, 100, now);
        QVERIFY2(allowed - before <= 8, qPrintable(u"%1 after %2"_s.arg(allowed).arg(before)));
        before = allowed;
    }
    QVERIFY(before >= 60);
}

void TestThroughputClimb::itTriesAgainAfterAWhile()
{
    ThroughputClimb climb(1, 64);
    double now = 0;
    serve(climb, 4, 1000, &now);
    QVERIFY(climb.level() <= 5);
    serve(climb, 32, 6000, &now);
    QVERIFY2(climb.level() >= 16, qPrintable(QString::number(climb.level())));
}

void TestThroughputClimb::callsThatNeverUseItUpTellNothing()
{
    ThroughputClimb climb(8, 64);
    double now = 0;
    for (int i = 0; i < 1000; ++i)
        climb.answered(5, 100, now += 1);
    QCOMPARE(climb.level(), 8);
}

QTEST_GUILESS_MAIN(TestThroughputClimb)
#include "tst_throughputclimb.moc"
