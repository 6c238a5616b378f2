#include "plan.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestPlan : public QObject
{
    Q_OBJECT

private slots:
    void aScaleHasADefault();
    void aScorePassesFromHereOn_data();
    void aScorePassesFromHereOn();
    void theUsersPassMarkCounts();
    void judgesAreNamedFromEitherList();
    void builtInModelsAreNoLanguageModels();
    void onlyTwoKindsNeedAJudge();
    void aScorerAsksItsJudgeAndItsVectors();
    void onlyWhatIsAskedForVectorsAloneIsOnlyEmbedding();
    void aRunHasDefaults();
};

namespace {
Plan comparingPlan()
{
    Plan plan;
    plan.models = {ModelSpec{.name = u"target"_s}};
    plan.judges = {ModelSpec{.name = u"judge"_s}, ModelSpec{.name = u"embedder"_s}, ModelSpec{.name = u"idle"_s}};
    plan.scorers = {{.kind = u"similarity"_s, .name = u"s"_s, .judge = u"embedder"_s},
                    {.kind = u"answer_relevance"_s, .name = u"r"_s, .judge = u"judge"_s, .embeddings = u"embedder"_s},
                    {.kind = u"exact_match"_s, .name = u"e"_s}};
    return plan;
}
}

void TestPlan::aScaleHasADefault()
{
    QCOMPARE(ScorerSpec{.kind = u"bleu"_s}.effectiveScale(), (Scale{0, 1}));
    QCOMPARE(ScorerSpec{.kind = u"correctness"_s}.effectiveScale(), (Scale{0, 1}));
    QCOMPARE(ScorerSpec{.kind = u"rubric"_s}.effectiveScale(), (Scale{1, 5}));
    const ScorerSpec own{.kind = u"rubric"_s, .scale = Scale{0, 10}};
    QCOMPARE(own.effectiveScale(), (Scale{0, 10}));
}

void TestPlan::aScorePassesFromHereOn_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<double>("pass");

    QTest::newRow("0 to 1: only 1") << 0.0 << 1.0 << 1.0;
    QTest::newRow("1 to 5") << 1.0 << 5.0 << 4.0;
    QTest::newRow("1 to 10") << 1.0 << 10.0 << 8.0; // 1 + 6.75, rounded up
    QTest::newRow("0 to 10") << 0.0 << 10.0 << 8.0;
    QTest::newRow("0 to 100") << 0.0 << 100.0 << 75.0;
    QTest::newRow("1 to 3") << 1.0 << 3.0 << 3.0;
    QTest::newRow("-2 to 2") << -2.0 << 2.0 << 1.0;
}

void TestPlan::aScorePassesFromHereOn()
{
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(double, pass);
    const ScorerSpec scorer{.kind = u"rubric"_s, .scale = Scale{low, high}};
    QCOMPARE(scorer.effectivePassAt(), pass);
}

void TestPlan::theUsersPassMarkCounts()
{
    const ScorerSpec scorer{.kind = u"token_f1"_s, .passAt = 0.5};
    QCOMPARE(scorer.effectivePassAt(), 0.5);
}

void TestPlan::judgesAreNamedFromEitherList()
{
    Plan plan;
    plan.models = {ModelSpec{.name = u"a"_s, .model = u"target"_s}, ModelSpec{.name = u"b"_s}};
    plan.judges = {ModelSpec{.name = u"c"_s}, ModelSpec{.name = u"a"_s, .model = u"judge"_s}};
    QCOMPARE(plan.judge(u"b"), &plan.models[1]);
    QCOMPARE(plan.judge(u"c"), &plan.judges[0]);
    QCOMPARE(plan.judge(u"a")->model, u"judge"_s);
    QVERIFY(!plan.judge(u"d"));
}

void TestPlan::builtInModelsAreNoLanguageModels()
{
    QVERIFY(ModelSpec{.provider = u"builtin"_s}.isBuiltin());
    QVERIFY(!ModelSpec{.provider = u"given"_s}.isBuiltin());
    QVERIFY(!ModelSpec{.provider = u"openai"_s}.isBuiltin());
}

void TestPlan::onlyTwoKindsNeedAJudge()
{
    QVERIFY(ScorerSpec{.kind = u"correctness"_s}.isJudge());
    QVERIFY(ScorerSpec{.kind = u"rubric"_s}.isJudge());
    QVERIFY(!ScorerSpec{.kind = u"exact_match"_s}.isJudge());
}

void TestPlan::aScorerAsksItsJudgeAndItsVectors()
{
    const Plan plan = comparingPlan();
    QCOMPARE(plan.scorers[0].askedModels(), QStringList{u"embedder"_s});
    QCOMPARE(plan.scorers[1].askedModels(), (QStringList{u"judge"_s, u"embedder"_s}));
    QVERIFY(plan.scorers[2].askedModels().isEmpty());
    QCOMPARE(plan.askedBy(plan.scorers[1]), (QList<const ModelSpec *>{&plan.judges[0], &plan.judges[1]}));
    QVERIFY(ScorerSpec{.kind = u"similarity"_s}.isJudge());
    QCOMPARE(ScorerSpec{.kind = u"similarity"_s}.effectiveScale(), (Scale{0, 1}));
}

void TestPlan::onlyWhatIsAskedForVectorsAloneIsOnlyEmbedding()
{
    Plan plan = comparingPlan();
    QVERIFY(plan.isOnlyEmbedding(u"embedder"_s));
    for (const QString &other : {u"judge"_s, u"idle"_s, u"target"_s, u"nobody"_s})
        QVERIFY2(!plan.isOnlyEmbedding(other), qPrintable(other));
    plan.scorers.append({.kind = u"rubric"_s, .name = u"q"_s, .judge = u"embedder"_s});
    QVERIFY(!plan.isOnlyEmbedding(u"embedder"_s));
}

void TestPlan::aRunHasDefaults()
{
    const RunSpec run;
    QCOMPARE(run.repeats, 1);
    QCOMPARE(run.concurrency, 0);
    QVERIFY(!run.budget);
    QVERIFY(!BudgetSpec().allowUnknownPrice);
}

QTEST_GUILESS_MAIN(TestPlan)
#include "tst_plan.moc"
