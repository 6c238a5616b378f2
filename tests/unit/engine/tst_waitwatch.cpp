#include "waitwatch.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestWaitWatch : public QObject
{
    Q_OBJECT

private slots:
    void aModelOfWhichSomethingIsOutIsNotHeldUp()
    {
        RunProgress progress = waitingFor(WaitReason::RateLimit, 12);
        progress.candidates[0].inFlight = 1;
        QVERIFY(heldUp(progress).isEmpty());
    }

    void itIsToldWithItsReasonItsTimeAndItsCalls()
    {
        const QList<HeldUpModel> held = heldUp(waitingFor(WaitReason::RateLimit, 12));
        QCOMPARE(held.size(), 1);
        QCOMPARE(held[0].model, u"mini"_s);
        QCOMPARE(held[0].waiting, 5);
        QCOMPARE(held[0].reason, WaitReason::RateLimit);
        QCOMPARE(held[0].secondsLeft, std::optional(12.0));
    }

    void aJudgeThatIsATargetTooCountsOnce()
    {
        RunProgress progress = waitingFor(WaitReason::UsedUp, 9);
        ScorerProgress scorer;
        scorer.model = u"mini"_s;
        scorer.waiting = 2;
        scorer.waitsFor = WaitReason::RateLimit;
        scorer.waitingSeconds = 3;
        progress.scorers = {scorer};
        const auto held = heldUp(progress);
        QCOMPARE(held.size(), 1);
        QCOMPARE(held[0].waiting, 7);
        QCOMPARE(held[0].secondsLeft, std::optional(3.0));
        progress.scorers[0].inFlight = 1;
        QVERIFY(heldUp(progress).isEmpty());
    }

    void whatStoppedIsNotWaitedFor()
    {
        RunProgress progress = waitingFor(WaitReason::RateLimit, 12);
        progress.candidates[0].stopText = u"no credit"_s;
        QVERIFY(heldUp(progress).isEmpty());
    }

    void theTimeRunsFromTheMomentItWasHeldUpWithoutABreak()
    {
        WaitWatch watch;
        watch.update(waitingFor(WaitReason::RateLimit, 12), 100);
        watch.update(waitingFor(WaitReason::ServerTrouble, 4), 107);
        QCOMPARE(watch.models()[0].heldUpSeconds, 7.0);
        watch.update({}, 108);
        watch.update(waitingFor(WaitReason::RateLimit, 12), 109);
        QCOMPARE(watch.models()[0].heldUpSeconds, 0.0);
    }

    void aModelWhoseServersTurnIsYetToComeIsNotHeldUp()
    {
        RunProgress progress = waitingFor(WaitReason::ServerReady, 0);
        QCOMPARE(heldUp(progress).size(), 1);
        progress.candidates[0].waiting = 0; // none of its calls has begun
        QVERIFY(heldUp(progress).isEmpty());
    }

    void everyReasonIsPutInWords_data()
    {
        QTest::addColumn<WaitReason>("reason");
        QTest::addColumn<QString>("text");
        QTest::addRow("rate limit") << WaitReason::RateLimit << u"rate limit, 12 s left"_s;
        QTest::addRow("used up") << WaitReason::UsedUp << u"the server's limit is used up, 12 s left"_s;
        QTest::addRow("trouble") << WaitReason::ServerTrouble << u"server overloaded or failing, 12 s left"_s;
        QTest::addRow("pause") << WaitReason::Paused << u"pause after many errors, 12 s left"_s;
        QTest::addRow("first answer") << WaitReason::FirstAnswer << u"first answer of the server, 12 s left"_s;
        QTest::addRow("its server") << WaitReason::ServerReady << u"waits for its server to be ready, 12 s left"_s;
        QTest::addRow("requests") << WaitReason::RequestsPerMinute << u"requests a minute, 12 s left"_s;
        QTest::addRow("tokens") << WaitReason::TokensPerMinute << u"tokens a minute, 12 s left"_s;
        QTest::addRow("budget") << WaitReason::Budget << u"budget, 12 s left"_s;
        QTest::addRow("none") << WaitReason::None << QString();
    }
    void everyReasonIsPutInWords()
    {
        QFETCH(WaitReason, reason);
        QFETCH(QString, text);
        QCOMPARE(waitText(reason, 12), text);
        if (reason != WaitReason::None)
            QVERIFY(text.startsWith(waitText(reason, std::nullopt)));
    }

private:
    static RunProgress waitingFor(WaitReason reason, double seconds)
    {
        RunProgress progress;
        CandidateProgress candidate;
        candidate.model = u"mini"_s;
        candidate.waiting = 5;
        candidate.waitsFor = reason;
        candidate.waitingSeconds = seconds;
        progress.candidates = {candidate};
        return progress;
    }
    static QList<HeldUpModel> heldUp(const RunProgress &progress)
    {
        WaitWatch watch;
        watch.update(progress, 0);
        return watch.models();
    }
};

QTEST_GUILESS_MAIN(TestWaitWatch)
#include "tst_waitwatch.moc"
