#include "pricetable.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
QDate today()
{
    return {2026, 11, 27};
}

PriceEntry priced(const QString &provider, const QString &model, double input)
{
    PriceEntry entry;
    entry.provider = provider;
    entry.model = model;
    entry.price = {.input = input, .output = input * 4, .cachedInput = {}, .currency = u"USD"_s};
    return entry;
}

PriceEntry imported(PriceEntry entry)
{
    entry.source = PriceSource::LiteLlm;
    return entry;
}

PriceEntry from(PriceEntry entry, QDate day)
{
    entry.validFrom = day;
    return entry;
}

ModelSpec asked(const QString &provider, const QString &model, const QString &endpoint = {})
{
    ModelSpec spec;
    spec.name = model;
    spec.provider = provider;
    spec.model = model;
    if (!endpoint.isEmpty())
        spec.endpoints = {endpoint};
    return spec;
}
}

class TestPriceTable : public QObject
{
    Q_OBJECT

private slots:
    void theMostExactEntryPrices_data()
    {
        QTest::addColumn<QList<PriceEntry>>("entries");
        QTest::addColumn<ModelSpec>("model");
        QTest::addColumn<double>("input"); // -1: unknown
        const PriceEntry any = priced({}, u"*"_s, 9);
        const PriceEntry family = priced({}, u"gpt-4*"_s, 5);
        const PriceEntry exact = priced({}, u"gpt-4.1"_s, 2);
        const PriceEntry own = priced(u"azure-openai"_s, u"gpt-4.1"_s, 3);
        const ModelSpec model = asked(u"openai"_s, u"gpt-4.1"_s);
        QTest::newRow("no entry is no price") << QList<PriceEntry>{own} << model << -1.0;
        QTest::newRow("any") << QList{any} << model << 9.0;
        QTest::newRow("more letters win") << QList{any, family} << model << 5.0;
        QTest::newRow("the id itself wins") << QList{exact, family, any} << model << 2.0;
        QTest::newRow("a star in the middle") << QList{priced({}, u"*4*1"_s, 7)} << model << 7.0;
        QTest::newRow("a star that does not fit") << QList{priced({}, u"*4*2"_s, 7)} << model << -1.0;
        QTest::newRow("letter case says nothing") << QList{priced({}, u"GPT-4.1"_s, 2)} << model << 2.0;
        QTest::newRow("the provider's own wins") << QList{own, exact} << asked(u"azure-openai"_s, u"gpt-4.1"_s) << 3.0;
        QTest::newRow("valid from today") << QList{exact, from(priced({}, u"gpt-4.1"_s, 1), today())} << model << 1.0;
        QTest::newRow("not yet valid") << QList{exact, from(priced({}, u"gpt-4.1"_s, 1), today().addDays(1))} << model
                                       << 2.0;
        QTest::newRow("the latest of the past") << QList{from(priced({}, u"gpt-4.1"_s, 1), today().addDays(-1)),
                                                         from(priced({}, u"gpt-4.1"_s, 8), today().addDays(-9))}
                                                << model << 1.0;
        const PriceEntry groq = imported(priced(u"groq"_s, u"llama"_s, 0.1));
        QTest::newRow("the address tells the provider")
            << QList{groq} << asked(u"openai"_s, u"llama"_s, u"https://api.groq.com/openai/v1"_s) << 0.1;
        const PriceEntry openai = priced(u"openai"_s, u"qwen"_s, 4);
        const ModelSpec nextDoor = asked(u"openai"_s, u"qwen"_s, u"http://127.0.0.1:8000/v1"_s);
        QTest::newRow("an imported price is not for one's own server") << QList{imported(openai)} << nextDoor << -1.0;
        QTest::newRow("but a user's is") << QList{openai} << nextDoor << 4.0;
        QTest::newRow("own servers have their provider")
            << QList{priced(u"vllm"_s, u"*"_s, 0)} << asked(u"vllm"_s, u"qwen"_s, u"http://10.0.0.1:8000/v1"_s) << 0.0;
    }
    void theMostExactEntryPrices()
    {
        QFETCH(QList<PriceEntry>, entries);
        QFETCH(ModelSpec, model);
        const PriceEntry *entry = priceEntryFor({entries}, model, today());
        QTEST(entry ? entry->price.input : -1, "input");
    }

    void onlyModelsWithoutAPriceGetOne()
    {
        Plan plan;
        plan.models = {asked(u"openai"_s, u"a"_s), asked(u"openai"_s, u"b"_s), asked(u"builtin"_s, u"bm25"_s)};
        plan.models[1].price = Price{7, 7, {}, u"EUR"_s};
        plan.judges = {asked(u"openai"_s, u"judge"_s)};
        const Plan filled = withTablePrices(plan, {{priced({}, u"*"_s, 1)}}, today());
        QCOMPARE(filled.models[0].price->input, 1.0);
        QCOMPARE(filled.models[1].price->input, 7.0);
        QVERIFY(!filled.models[2].price);
        QCOMPARE(filled.judges[0].price->input, 1.0);
    }

    void onlyJudgesThatAScorerNamesAreAsked()
    {
        Plan plan;
        plan.models = {asked(u"openai"_s, u"a"_s), asked(u"given"_s, u"g"_s)};
        plan.judges = {asked(u"openai"_s, u"judge"_s), asked(u"openai"_s, u"idle"_s)};
        plan.scorers = {{.kind = u"correctness"_s, .name = u"c"_s, .judge = u"judge"_s},
                        {.kind = u"rubric"_s, .name = u"r"_s, .judge = u"a"_s}};
        QStringList names;
        for (const ModelSpec &model : askedModels(plan))
            names.append(model.name);
        QCOMPARE(names, (QStringList{u"a"_s, u"judge"_s}));
    }

    void aPriceOfTheSamePlaceIsReplaced()
    {
        PriceTable table{{priced({}, u"a"_s, 1), priced(u"openai"_s, u"a"_s, 2)}};
        setPrice(table, priced({}, u"A"_s, 3));
        setPrice(table, from(priced({}, u"a"_s, 4), today()));
        QCOMPARE(table.entries.size(), 3);
        QCOMPARE(table.entries[0].price.input, 3.0);
    }
};

QTEST_GUILESS_MAIN(TestPriceTable)
#include "tst_pricetable.moc"
