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
    void costByThePriceSnapshot_data();
    void costByThePriceSnapshot();
    void unknownUsageOrPriceIsUnknownCostNotZero();
    void worstCaseHasTheLongestAnswer();
    void worstCasePaysForACacheThatIsWritten();
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

namespace {
ModelSpec pricedModel(const QString &provider, const std::optional<Price> &price)
{
    ModelSpec model;
    model.provider = provider;
    model.price = price;
    return model;
}
}

void TestBudget::costByThePriceSnapshot_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<Price>("price");
    QTest::addColumn<Usage>("usage");
    QTest::addColumn<double>("millionths");
    const Price bare{.input = 2, .output = 8, .cachedInput = {}, .currency = u"USD"_s};
    Price full = bare;
    full.cachedInput = 0.5;
    full.cacheWrite = 3;
    full.cacheWriteHour = 5;
    Price fiveMinutes = bare;
    fiveMinutes.cacheWrite = 3;
    const Usage read{.input = 1000, .cacheRead = 2000, .cacheWrite = {}, .output = 500, .reasoning = {}};
    const Usage written{.input = 1000, .cacheRead = 0, .cacheWrite = 400, .output = 500, .reasoning = {}};
    Usage hour = written;
    hour.cacheWriteHour = 100;
    const double plain = 1000 * 2.0 + 500 * 8.0;
    QTest::newRow("a cache has a price of its own") << u"openai"_s << full << read << plain + 2000 * 0.5;
    QTest::newRow("without one it is as dear as input") << u"openai"_s << bare << read << plain + 2000 * 2.0;
    QTest::newRow("writing is as dear as input") << u"openai"_s << bare << written << plain + 400 * 2.0;
    QTest::newRow("but 1.25 times for Anthropic") << u"anthropic"_s << bare << written << plain + 400 * 2.5;
    QTest::newRow("and twice for an hour") << u"anthropic"_s << bare << hour << plain + 300 * 2.5 + 100 * 4.0;
    QTest::newRow("what is written down wins") << u"anthropic"_s << full << hour << plain + 300 * 3.0 + 100 * 5.0;
    QTest::newRow("an hour costs what writing does") << u"openai"_s << fiveMinutes << hour << plain + 400 * 3.0;
}

void TestBudget::costByThePriceSnapshot()
{
    QFETCH(QString, provider);
    QFETCH(Price, price);
    QFETCH(Usage, usage);
    QFETCH(double, millionths);
    QCOMPARE(costOf(pricedModel(provider, price), usage).value(), millionths / 1e6);
}

void TestBudget::unknownUsageOrPriceIsUnknownCostNotZero()
{
    const Usage known{.input = 1, .cacheRead = {}, .cacheWrite = {}, .output = 1, .reasoning = {}};
    QVERIFY(!costOf(pricedModel(u"openai"_s, std::nullopt), known));
    QVERIFY(!costOf(pricedModel(u"openai"_s, Price{1, 1, {}, u"USD"_s}), Usage{}));
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
    model.extraBody = R"({"inferenceConfig": {"maxTokens": 80}})";
    QCOMPARE(maximumOutputTokens(model), 80);
    model.extraBody = R"({"max_new_tokens": 90})";
    QCOMPARE(maximumOutputTokens(model), 90);
    model = {};
    model.parameters = R"({"num_predict": -1})";
    QCOMPARE(maximumOutputTokens(model), defaultMaximumOutputTokens);
}

void TestBudget::worstCasePaysForACacheThatIsWritten()
{
    ModelSpec model = pricedModel(u"anthropic"_s, Price{1.0, 10.0, {}, u"USD"_s});
    model.parameters = R"({"max_tokens": 100})";
    const double answer = 100 * 10.0;
    QCOMPARE(worstCaseCost(model, 1000).value(), (516 * 1.0 + answer) / 1e6);
    model.extraBody = R"({"cache_control": {"type": "ephemeral"}})";
    QCOMPARE(worstCaseCost(model, 1000).value(), (516 * 2.0 + answer) / 1e6);
}

QTEST_GUILESS_MAIN(TestBudget)
#include "tst_budget.moc"
