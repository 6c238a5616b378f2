#include "budget.h"
#include "costs.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestBudget : public QObject
{
    Q_OBJECT

private slots:
    void whatIsInFlightCountsAtItsWorst();
    void aCallOfUnknownFateCountsAtItsWorst();
    void withoutABudgetEverythingFits();
    void costByThePriceSnapshot();
    void unknownUsageOrPriceIsUnknownCostNotZero();
    void worstCaseHasTheLongestAnswer();
};

void TestBudget::whatIsInFlightCountsAtItsWorst()
{
    Budget budget(BudgetSpec{1.0, u"USD"_s, false}, 0.5);
    QVERIFY(budget.fits(0.5));
    budget.sent(0.4);
    QVERIFY(!budget.fits(0.2));
    budget.ended(0.4, 0.1, true);
    QVERIFY(budget.fits(0.4));
    QVERIFY(!budget.fits(0.41));
    QCOMPARE(budget.spent(), 0.6);
}

void TestBudget::aCallOfUnknownFateCountsAtItsWorst()
{
    Budget budget(BudgetSpec{1.0, u"USD"_s, false}, 0);
    budget.sent(0.25);
    budget.ended(0.25, std::nullopt, true);
    QCOMPARE(budget.spent(), 0.25);
    budget.sent(0.25);
    budget.ended(0.25, std::nullopt, false);
    QCOMPARE(budget.spent(), 0.25);
}

void TestBudget::withoutABudgetEverythingFits()
{
    const Budget budget(std::nullopt, 1e9);
    QVERIFY(budget.fits(1e9));
}

void TestBudget::costByThePriceSnapshot()
{
    const Price price{2.0, 8.0, 0.5, u"USD"_s};
    const Usage usage{.input = 1000, .cacheRead = 2000, .cacheWrite = {}, .output = 500, .reasoning = {}};
    QCOMPARE(costOf(price, usage).value(), (1000 * 2.0 + 2000 * 0.5 + 500 * 8.0) / 1e6);
}

void TestBudget::unknownUsageOrPriceIsUnknownCostNotZero()
{
    QVERIFY(!costOf(std::nullopt, Usage{.input = 1, .cacheRead = {}, .cacheWrite = {}, .output = 1, .reasoning = {}}));
    QVERIFY(!costOf(Price{1, 1, {}, u"USD"_s}, Usage{}));
}

void TestBudget::worstCaseHasTheLongestAnswer()
{
    ModelSpec model;
    QVERIFY(!worstCaseCost(model, 100));
    model.price = Price{1.0, 10.0, {}, u"USD"_s};
    model.parameters = R"({"max_tokens": 200})";
    QCOMPARE(worstCaseCost(model, 1000).value(), ((1000.0 / 2 + 16) * 1.0 + 200 * 10.0) / 1e6);
    model.extraBody = R"({"max_completion_tokens": 50})";
    QCOMPARE(maximumOutputTokens(model), 50);
    model.extraBody = R"({"generationConfig": {"maxOutputTokens": 60}})";
    QCOMPARE(maximumOutputTokens(model), 60);
    model.extraBody = R"({"options": {"num_predict": 70}})";
    QCOMPARE(maximumOutputTokens(model), 70);
    model = {};
    model.parameters = R"({"num_predict": -1})";
    QCOMPARE(maximumOutputTokens(model), defaultMaximumOutputTokens);
}

QTEST_GUILESS_MAIN(TestBudget)
#include "tst_budget.moc"
