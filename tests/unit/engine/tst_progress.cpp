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
    void judgedScoresAreCountedByCandidate();
    void whatAnEarlierSessionDidIsAdded();
    void latenciesAreThoseOfTheLastAnswers();
    void builtinsAreToldApart();
    void theWholeCostIsExtrapolated();
    void theWholeCostIsUnknownBeforeEveryModelAnswered();
    void hitsAreCountedApartFromWhatIsPaid();
    void hitsOfAnEarlierSessionAreAdded();
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

/// The small run with a judge too, in a plan with a price; "b" is built in.
Run judgedRun()
{
    Run run = smallRun();
    run.candidates[0].model = u"a"_s;
    run.candidates[1].builtin = true;
    run.scorers.append({.id = 11, .spec = {.kind = u"correctness"_s, .name = u"correctness"_s, .judge = u"j"_s}});
    return run;
}

Plan pricedPlan()
{
    Plan plan;
    ModelSpec model;
    model.name = u"a"_s;
    model.provider = u"openai"_s;
    model.price = Price{1, 2, {}, u"EUR"_s};
    ModelSpec judge = model;
    judge.name = u"j"_s;
    plan.models = {model};
    plan.judges = {judge};
    return plan;
}

Score judgedScore(double cost)
{
    Score score;
    score.scorer = 11;
    score.state = ScoreState::Scored;
    Call call;
    call.cost = cost;
    score.calls = {call};
    return score;
}

Answer pricedAnswer(double cost, double latencyMs = 100)
{
    Answer answer;
    answer.key.candidate = 1;
    answer.state = AnswerState::Answered;
    answer.latencyMs = latencyMs;
    answer.usage.output = 20;
    Call call;
    call.cost = cost;
    call.usage.output = 20;
    answer.calls = {call};
    return answer;
}
}

void TestProgress::plannedIsAnswersAndScores()
{
    const ProgressTracker tracker(smallRun(), {}, 50);
    QCOMPARE(tracker.progress(0).planned, 50 * 2 * 2);
    QCOMPARE(tracker.progress(0).scorers[0].planned, 100);
}

void TestProgress::errorsAreCountedByKind()
{
    ProgressTracker tracker(smallRun(), {}, 50);
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
    ProgressTracker tracker(smallRun(), {}, 50);
    tracker.addScores(10, ScoreState::Unscored, UnscoredReason::NotApplicable, 3);
    QCOMPARE(tracker.progress(0).done, 3);
    QVERIFY(!tracker.hasUnscored());
    QVERIFY(tracker.progress(0).errors.isEmpty());
}

void TestProgress::aScoreWithoutAnswerIsNotCountedAsAnErrorTwice()
{
    ProgressTracker tracker(smallRun(), {}, 50);
    tracker.addScores(10, ScoreState::Unscored, UnscoredReason::NoAnswer, 1);
    QVERIFY(tracker.hasUnscored());
    QVERIFY(tracker.progress(0).errors.isEmpty());
}

void TestProgress::unknownCostIsCountedNotAddedAsZero()
{
    ProgressTracker tracker(smallRun(), {}, 50);
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
    ProgressTracker tracker(smallRun(), {}, 50); // 200 in all
    Score score;
    score.scorer = 10;
    score.state = ScoreState::Scored;
    for (int i = 0; i <= 100; ++i)
        tracker.saved(score, 1, i * 10); // 100 a second
    const RunProgress progress = tracker.progress(1000);
    QVERIFY2(std::abs(progress.perSecond - 100) < 2, qPrintable(QString::number(progress.perSecond)));
    QVERIFY(progress.secondsLeft);
    QVERIFY(std::abs(*progress.secondsLeft - 0.99) < 0.05);
}

void TestProgress::judgedScoresAreCountedByCandidate()
{
    ProgressTracker tracker(judgedRun(), pricedPlan(), 50);
    tracker.saved(judgedScore(0), 2, 0);
    Score metric;
    metric.scorer = 10;
    metric.state = ScoreState::Scored;
    tracker.saved(metric, 2, 0);
    const RunProgress progress = tracker.progress(0);
    QCOMPARE(progress.candidates[1].judged, 1);
    QCOMPARE(progress.candidates[0].judged, 0);
    QCOMPARE(progress.candidates[1].judgedPlanned, 50);
}

void TestProgress::whatAnEarlierSessionDidIsAdded()
{
    ProgressTracker tracker(judgedRun(), pricedPlan(), 50);
    tracker.addCandidate(
        {.candidate = 1, .completionTokens = 30, .cost = 0.5, .rateLimited = 2, .retries = 3, .judged = 4});
    tracker.saved(pricedAnswer(0.25), 0);
    const CandidateProgress entry = tracker.progress(0).candidates[0];
    QCOMPARE(entry.completionTokens, 50);
    QCOMPARE(entry.cost, 0.75);
    QCOMPARE(entry.rateLimited, 2);
    QCOMPARE(entry.retries, 3);
    QCOMPARE(entry.judged, 4);
}

void TestProgress::latenciesAreThoseOfTheLastAnswers()
{
    ProgressTracker tracker(judgedRun(), pricedPlan(), 5000);
    QVERIFY(!tracker.progress(0).candidates[0].latencyP50Ms);
    for (int i = 0; i < 500; ++i)
        tracker.saved(pricedAnswer(0, 9000), 0);
    for (int i = 1; i <= 500; ++i)
        tracker.saved(pricedAnswer(0, i), 0);
    Answer failed = pricedAnswer(0, 100000);
    failed.state = AnswerState::Failed;
    tracker.saved(failed, 0);
    const CandidateProgress entry = tracker.progress(0).candidates[0];
    QCOMPARE(*entry.latencyP50Ms, 250.5);
    QVERIFY(std::abs(*entry.latencyP95Ms - 475) < 1);
    QVERIFY(!entry.ttftP50Ms);
    QVERIFY(std::abs(*entry.tokensPerSecond - 20 * 1000 / 250.5) < 0.01);
}

void TestProgress::builtinsAreToldApart()
{
    Plan plan = pricedPlan();
    plan.judges[0].provider = u"builtin"_s;
    const RunProgress progress = ProgressTracker(judgedRun(), plan, 50).progress(0);
    QVERIFY(!progress.candidates[0].builtin);
    QVERIFY(progress.candidates[1].builtin);
    QVERIFY(!progress.scorers[0].builtin);
    QVERIFY(progress.scorers[1].builtin);
    QVERIFY(progress.scorers[1].judge);
}

void TestProgress::theWholeCostIsExtrapolated()
{
    Plan plan = pricedPlan();
    plan.run.budget = BudgetSpec{50, u"EUR"_s, false};
    ProgressTracker tracker(judgedRun(), plan, 50);
    for (int i = 0; i < 10; ++i)
        tracker.saved(pricedAnswer(0.1), 0); // 10 of 50: 1 of 5
    for (int i = 0; i < 20; ++i)
        tracker.saved(judgedScore(0.01), 1, 0); // 20 of 100: 0.2 of 1
    const RunProgress progress = tracker.progress(0);
    QCOMPARE(progress.currency, u"EUR"_s);
    QCOMPARE(*progress.budgetAmount, 50.0);
    QVERIFY(progress.estimatedCost);
    QVERIFY2(std::abs(*progress.estimatedCost - 6) < 1e-9, qPrintable(QString::number(*progress.estimatedCost)));
}

void TestProgress::theWholeCostIsUnknownBeforeEveryModelAnswered()
{
    ProgressTracker tracker(judgedRun(), pricedPlan(), 50);
    QVERIFY(!tracker.progress(0).estimatedCost);
    tracker.saved(pricedAnswer(0.1), 0);
    QVERIFY(!tracker.progress(0).estimatedCost); // no judge answered yet
    tracker.saved(judgedScore(0.1), 1, 0);
    QVERIFY(tracker.progress(0).estimatedCost);
}

void TestProgress::hitsAreCountedApartFromWhatIsPaid()
{
    ProgressTracker tracker(judgedRun(), pricedPlan(), 50);
    Answer hit = pricedAnswer(0.5, 9000);
    hit.cost = 0.5;
    hit.calls.clear();
    hit.cached = {3, 0, 1};
    for (int i = 0; i < 40; ++i)
        tracker.saved(hit, 0);
    QVERIFY(!tracker.progress(0).estimatedCost); // nothing was asked yet
    tracker.saved(pricedAnswer(0.1), 0);
    Score judged = judgedScore(0.2);
    judged.cost = 0.2;
    judged.calls.clear();
    judged.cached = {3, 4, 1};
    tracker.saved(judged, 1, 0);
    tracker.saved(judgedScore(0.01), 1, 0);
    const RunProgress progress = tracker.progress(0);
    QCOMPARE(progress.cachedAnswers, 40);
    QCOMPARE(progress.cachedScores, 1);
    QVERIFY(std::abs(progress.cachedCost - 20.2) < 1e-9);
    QCOMPARE(progress.targetCost, 0.1);
    QCOMPARE(progress.judgeCost, 0.01);
    QCOMPARE(progress.candidates[0].cached, 40);
    QCOMPARE(progress.candidates[0].done, 41);
    QCOMPARE(progress.scorers[1].cached, 1);
    QCOMPARE(progress.candidates[0].latencyP95Ms, std::optional(100.0));
    // 10 answers at 0.1, 99 verdicts at 0.01
    QVERIFY2(std::abs(*progress.estimatedCost - 1.99) < 1e-9, qPrintable(QString::number(*progress.estimatedCost)));
}

void TestProgress::hitsOfAnEarlierSessionAreAdded()
{
    ProgressTracker tracker(judgedRun(), pricedPlan(), 50);
    tracker.addHits(1, 0, 7, 1.5);
    tracker.addHits(1, 11, 3, 0.5);
    const RunProgress progress = tracker.progress(0);
    QCOMPARE(progress.cachedAnswers, 7);
    QCOMPARE(progress.cachedScores, 3);
    QCOMPARE(progress.cachedCost, 2.0);
    QCOMPARE(progress.candidates[0].cached, 7);
    QCOMPARE(progress.scorers[1].cached, 3);
}

QTEST_GUILESS_MAIN(TestProgress)
#include "tst_progress.moc"
