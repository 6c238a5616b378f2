#include "serverorder.h"

#include <QTest>

using Needs = std::vector<ServerNeed>;

/// Which server is up when one is up at a time.
class TestServerOrder : public QObject
{
    Q_OBJECT

private slots:
    void theRightServerIsUp_data()
    {
        const ServerNeed idle;
        const ServerNeed target{true, false, false, true};
        const ServerNeed both{true, true, true, true};
        const ServerNeed judge{false, true, true, true};
        const ServerNeed waitingJudge{false, false, true, true};
        const ServerNeed broken{true, true, true, false};
        QTest::addColumn<Needs>("needs");
        QTest::addColumn<int>("current"); // -1: none
        QTest::addColumn<bool>("answersToCome");
        QTest::addColumn<int>("up");
        QTest::newRow("nothing is needed") << Needs{idle, idle} << -1 << false << -1;
        QTest::newRow("the plan's first target") << Needs{judge, target, target} << -1 << true << 1;
        QTest::newRow("it stays while it has work") << Needs{target, target} << 1 << true << 1;
        QTest::newRow("then the next") << Needs{idle, target} << 0 << true << 1;
        QTest::newRow("one that also judges comes after pure targets") << Needs{both, target} << -1 << true << 1;
        QTest::newRow("and stays for its judging") << Needs{judge, idle} << 0 << false << 0;
        QTest::newRow("judges at last") << Needs{judge, idle} << 1 << true << 0;
        QTest::newRow("a judge waits for answers rather than make room for another judge")
            << Needs{waitingJudge, judge} << 0 << true << 0;
        QTest::newRow("and makes room once there are none to come") << Needs{waitingJudge, judge} << 0 << false << 1;
        QTest::newRow("but a target does not wait for it") << Needs{waitingJudge, target} << 0 << true << 1;
        QTest::newRow("what is up stays up to the end") << Needs{idle, idle} << 1 << false << 1;
        QTest::newRow("a broken one is passed over") << Needs{broken, judge} << -1 << false << 1;
        QTest::newRow("a broken one is left") << Needs{broken, target} << 0 << true << 1;
        QTest::newRow("a broken judge does not hold up another") << Needs{broken, judge} << 0 << true << 1;
    }
    void theRightServerIsUp()
    {
        QFETCH(Needs, needs);
        QFETCH(int, current);
        QFETCH(bool, answersToCome);
        QFETCH(int, up);
        const auto now = current < 0 ? std::nullopt : std::optional(current);
        QCOMPARE(serverToBeUp(needs, now, answersToCome).value_or(-1), up);
    }
};

QTEST_GUILESS_MAIN(TestServerOrder)
#include "tst_serverorder.moc"
