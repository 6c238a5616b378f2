#include "estimate.h"

#include <QTest>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {
ModelSpec hosted(const QString &name, const std::optional<Price> &price = {})
{
    ModelSpec model;
    model.name = name;
    model.provider = u"openai"_s;
    model.model = name;
    model.parameters = R"({"max_tokens": 100})";
    model.price = price;
    return model;
}

Plan planOf(const QList<ModelSpec> &models)
{
    Plan plan;
    plan.prompts = {{.name = u"plain"_s, .user = u"{{ question }}"_s}};
    plan.models = models;
    return plan;
}

const PromptSizes tenItems{10, {280}, 100};

PriceTable tableOf(double input, double output)
{
    PriceEntry entry;
    entry.model = u"*"_s;
    entry.price = {.input = input, .output = output, .cachedInput = {}, .currency = u"USD"_s};
    entry.note = u"from the table"_s;
    return {{entry}};
}

MeasuredUse measured(const QString &model, qint64 items, const Spread &completion, std::optional<Spread> cost = {})
{
    MeasuredUse use;
    use.model = model;
    use.prompt = u"plain"_s;
    use.items = items;
    use.promptTokens = {50, 0};
    use.completionTokens = completion;
    use.seconds = {2, 0};
    use.cost = cost;
    return use;
}

bool isNear(double a, double b)
{
    return std::abs(a - b) < 1e-6 * std::max(1.0, std::abs(b));
}
}

class TestEstimate : public QObject
{
    Q_OBJECT

private slots:
    void withoutMeasurementsUsualFiguresBoundIt()
    {
        const Estimate estimate = estimatePlan(planOf({hosted(u"a"_s, Price{1, 10, {}, u"USD"_s})}), tenItems);
        const ModelEstimate &model = estimate.models.at(0);
        QCOMPARE(model.requests, 10);
        QVERIFY(isNear(model.promptTokens.low, 560) && isNear(model.promptTokens.high, 1000));
        QVERIFY(isNear(model.completionTokens.low, 200) && isNear(model.completionTokens.high, 1000));
        QVERIFY(isNear(model.cost->low, (560 + 2000) / 1e6) && isNear(model.cost->high, (1000 + 10000) / 1e6));
        QCOMPARE(estimate.cost, model.cost);
        QCOMPARE(model.priceOrigin, PriceOrigin::Plan);
        QCOMPARE(estimate.measuredItems(), 0);
        QCOMPARE(estimate.seconds, (Range{10 / 8.0, 120 / 8.0}));
    }

    void pricesOfTheTableAreTakenAndNamed()
    {
        const EstimateBasis basis{tableOf(1, 10), QDate(2026, 11, 27), {}};
        const Plan plan = planOf({hosted(u"a"_s), hosted(u"b"_s, Price{2, 20, {}, u"USD"_s})});
        const Estimate estimate = estimatePlan(plan, tenItems, basis);
        QCOMPARE(estimate.models[0].priceOrigin, PriceOrigin::Table);
        QCOMPARE(estimate.models[0].priceEntry.note, u"from the table"_s);
        QCOMPARE(estimate.models[1].priceOrigin, PriceOrigin::Plan);
        QVERIFY(isNear(estimate.models[1].cost->high, estimate.models[0].cost->high * 2));
        QVERIFY(isNear(estimate.cost->high, estimate.models[0].cost->high * 3));
    }

    void whatHasNoPriceLeavesTheSumUnknown()
    {
        const Plan plan = planOf({hosted(u"a"_s), hosted(u"b"_s, Price{2, 20, {}, u"USD"_s})});
        const Estimate estimate = estimatePlan(plan, tenItems);
        QVERIFY(!estimate.models[0].cost);
        QVERIFY(!estimate.cost);
        QCOMPARE(estimate.unpriced, 1);
        QCOMPARE(estimate.knownCost, *estimate.models[1].cost);
        QCOMPARE(estimate.models[0].priceOrigin, PriceOrigin::None);
    }

    void whatIsAskedByBatchCostsItsFactorAndTakesADay()
    {
        Price cheap{1, 10, {}, u"USD"_s};
        const double usual = estimatePlan(planOf({hosted(u"a"_s, cheap)}), tenItems).cost->high;
        ModelSpec model = hosted(u"a"_s, cheap);
        model.batch = true;
        Estimate estimate = estimatePlan(planOf({model}), tenItems);
        QVERIFY(isNear(estimate.cost->high, usual * usualBatchFactor));
        QCOMPARE(estimate.models[0].batchFactor, std::optional(usualBatchFactor));
        QVERIFY(estimate.isByBatch);
        QCOMPARE(estimate.seconds, (Range{0, 0}));
        model.price->batchFactor = 0.2;
        QVERIFY(isNear(estimatePlan(planOf({model}), tenItems).cost->high, usual * 0.2));
        EstimateBasis table{tableOf(1, 10), QDate(2026, 11, 27), {}};
        table.prices.entries[0].price.batchFactor = 0.4;
        model.price.reset();
        QVERIFY(isNear(estimatePlan(planOf({model}), tenItems, table).cost->high, usual * 0.4));
    }

    void timesOfBatchesSayNothingOfDirectCalls()
    {
        EstimateBasis basis;
        basis.measured = {measured(u"a"_s, 5, {40, 10})};
        basis.measured[0].seconds = {}; // a batch tells none
        QCOMPARE(estimatePlan(planOf({hosted(u"a"_s)}), tenItems, basis).seconds, (Range{10 / 8.0, 120 / 8.0}));
    }

    void earlierAnswersNarrowTheRange()
    {
        const Plan plan = planOf({hosted(u"a"_s, Price{1, 10, {}, u"USD"_s})});
        EstimateBasis basis;
        basis.measured = {measured(u"a"_s, 5, {40, 10}, Spread{0.001, 0.0001})};
        const Estimate estimate = estimatePlan(plan, tenItems, basis);
        const ModelEstimate &model = estimate.models.at(0);
        const double half = 2.7764451051977987 * 10 * std::sqrt(1 / 5.0 + 1 / 10.0); // t(4) at 97.5 %
        QVERIFY(isNear(model.completionTokens.low, (40 - half) * 10));
        QVERIFY(isNear(model.completionTokens.high, (40 + half) * 10));
        QCOMPARE(model.promptTokens, (Range{500, 500}));
        QVERIFY(isNear((model.cost->low + model.cost->high) / 2, 0.01));
        QCOMPARE(model.measuredItems, 5);
        QCOMPARE(estimate.measuredItems(), 5);
        QCOMPARE(estimate.seconds, (Range{20 / 8.0, 20 / 8.0}));
    }

    void nothingIsBelowZero()
    {
        EstimateBasis basis;
        basis.measured = {measured(u"a"_s, 2, {40, 500})};
        const Estimate estimate = estimatePlan(planOf({hosted(u"a"_s)}), tenItems, basis);
        QCOMPARE(estimate.models[0].completionTokens.low, 0.0);
        QVERIFY(estimate.models[0].completionTokens.high > 400);
    }

    void aModelThatWasNotMeasuredKeepsTheWholeFromBeing()
    {
        EstimateBasis basis;
        basis.measured = {measured(u"a"_s, 5, {40, 10})};
        const Estimate estimate = estimatePlan(planOf({hosted(u"a"_s), hosted(u"b"_s)}), tenItems, basis);
        QCOMPARE(estimate.models[0].measuredItems, 5);
        QCOMPARE(estimate.models[1].measuredItems, 0);
        QCOMPARE(estimate.measuredItems(), 0);
    }

    void judgesAreEstimatedByTheirScorer()
    {
        Plan plan = planOf({hosted(u"a"_s, Price{0, 0, {}, u"USD"_s})});
        plan.judges = {hosted(u"j"_s, Price{1, 1, {}, u"USD"_s})};
        plan.scorers = {{.kind = u"correctness"_s, .name = u"right"_s, .judge = u"j"_s}};
        plan.run.repeats = 2;
        MeasuredUse use = measured({}, 5, {40, 0}, Spread{0.01, 0});
        use.prompt.clear();
        use.scorer = u"right"_s;
        use.askedShare = 0.5; // the other half needed no judge
        EstimateBasis basis;
        basis.measured = {use};
        const ModelEstimate judge = estimatePlan(plan, tenItems, basis).models.at(1);
        QVERIFY(judge.judge);
        QCOMPARE(judge.requests, 10);
        QVERIFY(isNear(judge.cost->low, 0.1) && isNear(judge.cost->high, 0.1));
        QCOMPARE(estimatePlan(plan, tenItems).models.at(1).requests, 20);
    }

    void vectorsAreEstimatedWithoutAnAnswer()
    {
        Plan plan = planOf({hosted(u"a"_s, Price{0, 0, {}, u"USD"_s})});
        plan.judges = {hosted(u"j"_s, Price{1, 1, {}, u"USD"_s}), hosted(u"e"_s, Price{1, 1, {}, u"USD"_s})};
        plan.judges[1].batch = true;
        plan.scorers = {{.kind = u"similarity"_s, .name = u"meaning"_s, .judge = u"e"_s},
                        {.kind = u"answer_relevance"_s, .name = u"r"_s, .judge = u"j"_s, .embeddings = u"e"_s}};
        const QList<ModelEstimate> models = estimatePlan(plan, tenItems).models;
        QCOMPARE(models.size(), 4);
        for (const qsizetype i : {1, 3}) {
            QCOMPARE(models[i].requests, 10);
            QCOMPARE(models[i].completionTokens, Range());
            QVERIFY(models[i].promptTokens.high > models[i].promptTokens.low && models[i].promptTokens.low > 0);
            QVERIFY(models[i].cost->high > 0 && models[i].cost->high < models[2].cost->high);
            QVERIFY(!models[i].batchFactor); // vectors come directly
        }
        QCOMPARE(models[3].name, u"e · r"_s);
    }

    void aModelsOwnLimitLengthensTheRun()
    {
        Plan plan = planOf({hosted(u"a"_s), hosted(u"b"_s)});
        plan.models[1].limits.concurrency = 1;
        plan.run.concurrency = 10;
        QCOMPARE(estimatePlan(plan, tenItems).seconds, (Range{10, 120}));
    }

    void baselinesSendNothing()
    {
        ModelSpec baseline;
        baseline.name = u"bm25"_s;
        baseline.provider = u"builtin"_s;
        const Estimate estimate = estimatePlan(planOf({baseline}), tenItems);
        QCOMPARE(estimate.requests, 0);
        QCOMPARE(estimate.unpriced, 0);
        QCOMPARE(estimate.seconds, Range());
        QCOMPARE(estimate.measuredItems(), 0);
    }
};

QTEST_GUILESS_MAIN(TestEstimate)
#include "tst_estimate.moc"
