#include "progress.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestProgress : public QObject
{
    Q_OBJECT

private slots:
    void plannedIsAnswersAndScores();
    void errorsAreCountedByKind();
    void notApplicableIsDoneButNoProblem();
    void aScoreWithoutAnswerIsNotCountedAsAnErrorTwice();
    void unknownCostIsCountedNotAddedAsZero();
    void timeLeftFollowsTheRate();
};

namespace {
Run smallRun()
{
    Run run;
    run.id = 7;
    run.candidates = {{.id = 1, .name = u"a"_s}, {.id = 2, .name = u"b"_s}};
    run.scorers = {{.id = 10, .spec = {.kind = u"exact_match"_s, .name = u"exact_match"_s}}};
    return run;
}
}

void TestProgress::plannedIsAnswersAndScores()
{
    const ProgressTracker tracker(smallRun(), 50);
    QCOMPARE(tracker.progress(0).planned, 50 * 2 * 2);
    QCOMPARE(tracker.progress(0).scorers[0].planned, 100);
}

void TestProgress::errorsAreCountedByKind()
{
    ProgressTracker tracker(smallRun(), 50);
    Answer answer;
    answer.key.candidate = 2;
    answer.state = AnswerState::Failed;
    answer.errorKind = ErrorKind::Timeout;
    tracker.saved(answer, 0);
    tracker.saved(answer, 1);
    const RunProgress progress = tracker.progress(2);
    QCOMPARE(progress.errors.value(u"timeout"_s), 2);
    QCOMPARE(progress.candidates[1].failed, 2);
    QVERIFY(tracker.hasFailedAnswers());
}

void TestProgress::notApplicableIsDoneButNoProblem()
{
    ProgressTracker tracker(smallRun(), 50);
    tracker.addScores(10, ScoreState::Unscored, UnscoredReason::NotApplicable, 3);
    QCOMPARE(tracker.progress(0).done, 3);
    QVERIFY(!tracker.hasUnscored());
    QVERIFY(tracker.progress(0).errors.isEmpty());
}

void TestProgress::aScoreWithoutAnswerIsNotCountedAsAnErrorTwice()
{
    ProgressTracker tracker(smallRun(), 50);
    tracker.addScores(10, ScoreState::Unscored, UnscoredReason::NoAnswer, 1);
    QVERIFY(tracker.hasUnscored());
    QVERIFY(tracker.progress(0).errors.isEmpty());
}

void TestProgress::unknownCostIsCountedNotAddedAsZero()
{
    ProgressTracker tracker(smallRun(), 50);
    Answer answer;
    answer.key.candidate = 1;
    answer.state = AnswerState::Answered;
    Call paid;
    paid.possiblyPaid = true;
    paid.usage.input = 10;
    paid.usage.output = 5;
    Call known = paid;
    known.cost = 0.25;
    answer.calls = {paid, known};
    tracker.saved(answer, 0);
    const RunProgress progress = tracker.progress(0);
    QCOMPARE(progress.unknownCosts, 1);
    QCOMPARE(progress.targetCost, 0.25);
    QCOMPARE(progress.promptTokens, 20);
}

void TestProgress::timeLeftFollowsTheRate()
{
    ProgressTracker tracker(smallRun(), 50); // 200 in all
    Score score;
    score.scorer = 10;
    score.state = ScoreState::Scored;
    for (int i = 0; i <= 100; ++i)
        tracker.saved(score, i * 10); // 100 a second
    const RunProgress progress = tracker.progress(1000);
    QVERIFY2(std::abs(progress.perSecond - 100) < 2, qPrintable(QString::number(progress.perSecond)));
    QVERIFY(progress.secondsLeft);
    QVERIFY(std::abs(*progress.secondsLeft - 0.99) < 0.05);
}

QTEST_GUILESS_MAIN(TestProgress)
#include "tst_progress.moc"
