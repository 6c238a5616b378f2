#include "runsetup.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestRunSetup : public QObject
{
    Q_OBJECT

private slots:
    void theSampleIsThatOfPythonInFileOrder();
    void excludedIdsLeaveBeforeTheSampleIsDrawn();
    void anUnknownIdIsAnError();
    void candidatesArePromptTimesModel();
    void baselinesAndGivenAnswersSeeNoPrompt();
    void aLongerPlanExtendsTheRun();
    void changedParametersNeedANewRun();
    void spacesInParametersAreNoChange();
    void anotherPriceOrLimitIsNoChange();
    void rescoringTakesScorersAndTheirJudgesOnly();
    void aTemplateThatNamesNoColumnIsFoundBeforeTheRun();
    void modelsMustBeAbleToDoWhatScorersAsk_data();
    void modelsMustBeAbleToDoWhatScorersAsk();
    void allPricesAreInOneCurrency_data();
    void allPricesAreInOneCurrency();
    void aRunThatGoesOnKeepsItsPrices();
};

namespace {
Plan smallPlan()
{
    Plan plan;
    plan.prompts = {{.name = u"plain"_s, .user = u"{{ question }}"_s}};
    plan.models = {{.name = u"a"_s, .provider = u"openai"_s, .model = u"m"_s}};
    plan.scorers = {{.kind = u"exact_match"_s, .name = u"exact_match"_s}};
    return plan;
}

QStringList ids(int count)
{
    QStringList list;
    for (int i = 0; i < count; ++i)
        list.append(QString::number(i));
    return list;
}

QList<qint64> versions(int count)
{
    QList<qint64> list;
    for (int i = 0; i < count; ++i)
        list.append(100 + i);
    return list;
}
}

void TestRunSetup::theSampleIsThatOfPythonInFileOrder()
{
    DatasetSpec spec;
    spec.sample = SampleSpec{5, 0}; // random.Random(0).sample(range(20), 5) == [12, 13, 1, 8, 15]
    const auto items = chosenItems(spec, versions(20), ids(20));
    QVERIFY(items);
    QCOMPARE(*items, (QList<qint64>{101, 108, 112, 113, 115}));
}

void TestRunSetup::excludedIdsLeaveBeforeTheSampleIsDrawn()
{
    DatasetSpec spec;
    spec.excludeIds = {u"0"_s, u"2"_s};
    spec.ids = {u"0"_s, u"1"_s, u"2"_s, u"3"_s};
    const auto items = chosenItems(spec, versions(5), ids(5));
    QVERIFY(items);
    QCOMPARE(*items, (QList<qint64>{101, 103}));
}

void TestRunSetup::anUnknownIdIsAnError()
{
    DatasetSpec spec;
    spec.excludeIds = {u"nine"_s};
    const auto items = chosenItems(spec, versions(2), ids(2));
    QVERIFY(!items);
    QVERIFY2(items.error().message.contains(u"nine"_s), qPrintable(items.error().message));
}

void TestRunSetup::candidatesArePromptTimesModel()
{
    Plan plan = smallPlan();
    plan.prompts.append({.name = u"short"_s, .user = u"{{ question }}!"_s});
    plan.models.append({.name = u"b"_s, .provider = u"openai"_s, .model = u"n"_s});
    const QList<Candidate> candidates = candidatesOf(plan);
    QCOMPARE(candidates.size(), 4);
    QCOMPARE(candidates[0].name, u"a · plain"_s);
    QCOMPARE(candidates[3].name, u"b · short"_s);
}

void TestRunSetup::baselinesAndGivenAnswersSeeNoPrompt()
{
    Plan plan = smallPlan();
    plan.prompts.append({.name = u"short"_s, .user = u"{{ question }}!"_s});
    plan.models = {{.name = u"floor"_s, .provider = u"builtin"_s, .model = u"bm25"_s},
                   {.name = u"file"_s, .provider = u"given"_s, .column = u"predictions"_s}};
    const QList<Candidate> candidates = candidatesOf(plan);
    QCOMPARE(candidates.size(), 2);
    QVERIFY(candidates[0].builtin);
    QCOMPARE(candidates[1].name, u"file"_s);
}

void TestRunSetup::aLongerPlanExtendsTheRun()
{
    Plan wished = smallPlan();
    wished.models.append({.name = u"b"_s, .provider = u"openai"_s, .model = u"n"_s});
    wished.scorers.append({.kind = u"contains"_s, .name = u"contains"_s});
    const auto extension = extensionOf(smallPlan(), wished);
    QVERIFY(extension);
    QCOMPARE(extension->candidates.size(), 1);
    QCOMPARE(extension->candidates[0].model, u"b"_s);
    QCOMPARE(extension->scorers.size(), 1);
    QCOMPARE(extension->merged, wished);
}

void TestRunSetup::changedParametersNeedANewRun()
{
    Plan wished = smallPlan();
    wished.models[0].parameters = R"({"temperature":1})";
    const auto extension = extensionOf(smallPlan(), wished);
    QVERIFY(!extension);
    QVERIFY2(extension.error().message.contains(u"model a"_s), qPrintable(extension.error().message));
}

void TestRunSetup::spacesInParametersAreNoChange()
{
    Plan old = smallPlan();
    old.models[0].parameters = R"({"temperature":1,"stop":["a"]})";
    Plan wished = smallPlan();
    wished.models[0].parameters = R"({ "stop": [ "a" ], "temperature": 1 })";
    QVERIFY(extensionOf(old, wished));
    wished.models[0].parameters = R"({ "stop": [ "b" ], "temperature": 1 })";
    QVERIFY(!extensionOf(old, wished));
}

void TestRunSetup::anotherPriceOrLimitIsNoChange()
{
    Plan wished = smallPlan();
    wished.models[0].price = Price{1, 2, {}, u"USD"_s};
    wished.models[0].limits.concurrency = 3;
    const auto extension = extensionOf(smallPlan(), wished);
    QVERIFY(extension);
    QCOMPARE(extension->merged.models[0].limits.concurrency, 3);
    QVERIFY(extension->candidates.isEmpty());
}

void TestRunSetup::rescoringTakesScorersAndTheirJudgesOnly()
{
    Plan wished = smallPlan();
    wished.models[0].name = u"another"_s;
    wished.judges = {{.name = u"judge"_s, .provider = u"openai"_s, .model = u"j"_s},
                     {.name = u"unused"_s, .provider = u"openai"_s, .model = u"u"_s}};
    wished.scorers.append({.kind = u"rubric"_s, .name = u"quality"_s, .judge = u"judge"_s});
    const auto extension = scorersOf(smallPlan(), wished);
    QVERIFY(extension);
    QVERIFY(extension->candidates.isEmpty());
    QCOMPARE(extension->scorers.size(), 1);
    QCOMPARE(extension->merged.models, smallPlan().models);
    QCOMPARE(extension->merged.judges.size(), 1);
}

void TestRunSetup::aTemplateThatNamesNoColumnIsFoundBeforeTheRun()
{
    Plan plan = smallPlan();
    plan.prompts[0].user = u"{{ questoin }}"_s;
    const DatasetShape shape{{u"question"_s}, {{Role::Question, u"question"_s}}, {}};
    QVERIFY(checkPlan(smallPlan(), shape));
    const auto checked = checkPlan(plan, shape);
    QVERIFY(!checked);
    QVERIFY2(checked.error().message.contains(u"questoin"_s), qPrintable(checked.error().message));
}

void TestRunSetup::modelsMustBeAbleToDoWhatScorersAsk_data()
{
    QTest::addColumn<ScorerSpec>("scorer");
    QTest::addColumn<QString>("says"); // empty: it is taken
    ScorerSpec scorer{.kind = u"similarity"_s, .name = u"s"_s, .judge = u"vectors"_s};
    QTest::newRow("vectors") << scorer << QString();
    scorer.judge = u"talker"_s;
    QTest::newRow("no vectors") << scorer << u"talker can't turn texts into vectors"_s;
    scorer = {.kind = u"answer_relevance"_s, .name = u"s"_s, .judge = u"talker"_s, .embeddings = u"vectors"_s};
    QTest::newRow("questions by vectors") << scorer << QString();
    scorer.embeddings = u"talker"_s;
    QTest::newRow("questions without vectors") << scorer << u"talker can't turn texts into vectors"_s;
    scorer.judge = u"words"_s;
    QTest::newRow("the built-in judge") << scorer << u"needs a language model"_s;
    scorer = {.kind = u"answer_relevance"_s, .name = u"s"_s, .judge = u"served"_s, .embeddings = u"other"_s};
    QTest::newRow("two servers at once") << scorer << u"one server at a time"_s;
}

void TestRunSetup::modelsMustBeAbleToDoWhatScorersAsk()
{
    QFETCH(ScorerSpec, scorer);
    QFETCH(QString, says);
    Plan plan = smallPlan();
    plan.judges = {{.name = u"vectors"_s, .provider = u"ollama"_s, .model = u"e"_s},
                   {.name = u"talker"_s, .provider = u"anthropic"_s, .model = u"c"_s},
                   {.name = u"words"_s, .provider = u"builtin"_s, .model = u"lexical"_s},
                   {.name = u"served"_s, .provider = u"vllm"_s, .model = u"a"_s},
                   {.name = u"other"_s, .provider = u"vllm"_s, .model = u"b"_s}};
    plan.judges[3].server.start = u"serve a"_s;
    plan.judges[4].server.start = u"serve b"_s;
    plan.scorers = {scorer};
    const auto checked = checkPlan(plan, {{u"question"_s}, {{Role::Question, u"question"_s}}, {}});
    QCOMPARE(checked.has_value(), says.isEmpty());
    QVERIFY2(checked || checked.error().message.contains(says), checked ? "" : qPrintable(checked.error().message));
}

void TestRunSetup::allPricesAreInOneCurrency_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("judge");
    QTest::addColumn<QString>("budget");
    QTest::addColumn<bool>("isRight");
    QTest::newRow("one currency") << u"USD"_s << u"USD"_s << u"USD"_s << true;
    QTest::newRow("an unknown price") << u"EUR"_s << QString() << QString() << true;
    QTest::newRow("model and judge") << u"EUR"_s << u"USD"_s << QString() << false;
    QTest::newRow("the budget") << u"EUR"_s << u"EUR"_s << u"USD"_s << false;
}

void TestRunSetup::allPricesAreInOneCurrency()
{
    QFETCH(QString, model);
    QFETCH(QString, judge);
    QFETCH(QString, budget);
    Plan plan = smallPlan();
    plan.models[0].price = Price{1, 2, {}, model};
    plan.judges = {{.name = u"j"_s, .provider = u"openai"_s, .model = u"j"_s}};
    if (!judge.isEmpty())
        plan.judges[0].price = Price{1, 2, {}, judge};
    plan.scorers = {{.kind = u"correctness"_s, .name = u"c"_s, .judge = u"j"_s}};
    if (!budget.isEmpty())
        plan.run.budget = BudgetSpec{1, budget, false};
    const auto checked = checkCurrencies(plan);
    QTEST(checked.has_value(), "isRight");
    if (!checked)
        QVERIFY2(checked.error().message.contains(u"USD"_s) && checked.error().message.contains(u"EUR"_s),
                 qPrintable(checked.error().message));
    plan.scorers.clear(); // a judge that nobody asks has no say
    QCOMPARE(bool(checkCurrencies(plan)), budget.isEmpty() || budget == model);
}

void TestRunSetup::aRunThatGoesOnKeepsItsPrices()
{
    Plan old = smallPlan();
    old.models[0].price = Price{1, 2, {}, u"USD"_s};
    Plan wished = smallPlan();
    QCOMPARE(withPricesOf(wished, old).models[0].price, old.models[0].price);
    wished.models[0].price = Price{5, 5, {}, u"USD"_s};
    QCOMPARE(withPricesOf(wished, old).models[0].price->input, 5.0);
    wished = smallPlan();
    wished.models[0].model = u"another"_s;
    QVERIFY(!withPricesOf(wished, old).models[0].price);
}

QTEST_GUILESS_MAIN(TestRunSetup)
#include "tst_runsetup.moc"
