#include "litellmprices.h"
#include "pricetablejson.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
QDate today()
{
    return {2026, 11, 27};
}

/// A file as LiteLLM has it: what is told, and so many more models that fill it.
QByteArray fileOf(QJsonObject models, int more = 60)
{
    models.insert(u"sample_spec"_s,
                  QJsonObject{{u"mode"_s, u"one of: chat, embedding, completion"_s}, {u"input_cost_per_token"_s, 0.0}});
    for (int i = 0; i < more; ++i)
        models.insert(u"filler-%1"_s.arg(i),
                      QJsonObject{{u"mode"_s, u"chat"_s},
                                  {u"litellm_provider"_s, u"openai"_s},
                                  {u"input_cost_per_token"_s, 1e-06},
                                  {u"output_cost_per_token"_s, 2e-06}});
    return QJsonDocument(models).toJson();
}

QJsonObject entryOf(const QString &provider, const QJsonValue &input, const QJsonValue &output,
                    const QString &mode = u"chat"_s)
{
    return {{u"litellm_provider"_s, provider},
            {u"mode"_s, mode},
            {u"input_cost_per_token"_s, input},
            {u"output_cost_per_token"_s, output}};
}

const PriceEntry *find(const PriceTable &table, const QString &provider, const QString &model)
{
    for (const PriceEntry &entry : table.entries) {
        if (entry.provider == provider && entry.model == model)
            return &entry;
    }
    return nullptr;
}

PriceImport imported(const PriceTable &table, const QByteArray &json, const PriceImportOptions &options = {})
{
    auto report = importLiteLlmPrices(table, json, options, today());
    if (!report)
        qFatal("%s", qPrintable(report.error().message));
    return *report;
}

PriceEntry own(const QString &provider, const QString &model, double input)
{
    PriceEntry entry;
    entry.provider = provider;
    entry.model = model;
    entry.price = {.input = input, .output = 1, .cachedInput = {}, .currency = u"USD"_s};
    return entry;
}
}

class TestPrices : public QObject
{
    Q_OBJECT

private slots:
    void aTableComesBackAsItWas()
    {
        PriceEntry full = own(u"anthropic"_s, u"claude-*"_s, 0.1 + 0.2);
        full.price.cachedInput = 0;
        full.price.cacheWrite = 1.25;
        full.price.cacheWriteHour = 2;
        full.price.batchFactor = 0.5;
        full.validFrom = today();
        full.updated = today().addDays(-1);
        full.note = u"с \"кавычками\"\n"_s;
        full.source = PriceSource::LiteLlm;
        const PriceTable table{{full, own({}, u"*"_s, 0)}};
        const auto read = parsePriceTable(priceTableToJson(table));
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QCOMPARE(*read, table);
        QCOMPARE(parsePriceTable(priceTableToJson({}))->entries.size(), 0);
    }

    void whatIsNoTableIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("cut off") << priceTableToJson({{own({}, u"a"_s, 1)}}).chopped(9);
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("no prices") << QByteArray(R"({"version": 1})");
        QTest::newRow("a later version") << QByteArray(R"({"version": 2, "prices": []})");
        const QByteArray entry
            = R"({"version": 1, "prices": [{"model": "m", "input": 1, "output": 1, "currency": "USD"%1}]})";
        const auto with = [&](const QByteArray &more) { return QByteArray(entry).replace("%1", more); };
        QTest::newRow("a price in words") << with(R"(, "cached_input": "free")");
        QTest::newRow("below zero") << with(R"(, "cache_write": -1)");
        QTest::newRow("a batch that is dearer") << with(R"(, "batch_factor": 2)");
        QTest::newRow("an unknown provider") << with(R"(, "provider": "acme")");
        QTest::newRow("without input") << QByteArray(entry).replace("%1", "").replace(R"("input": 1, )", "");
        QTest::newRow("no currency") << QByteArray(entry).replace("%1", "").replace("USD", "dollar");
    }
    void whatIsNoTableIsRefused()
    {
        QFETCH(QByteArray, json);
        const auto read = parsePriceTable(json);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::BadInput);
    }

    void pricesAreTakenForAMillionTokens_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonObject>("object");
        QTest::addColumn<QString>("provider");
        QTest::addColumn<QString>("model");
        QTest::addColumn<double>("input");
        QTest::addColumn<double>("output");
        const auto row = [](const char *name, const QString &key, const QJsonObject &object, const QString &provider,
                            const QString &model, double input, double output) {
            QTest::newRow(name) << key << object << provider << model << input << output;
        };
        row("OpenAI", u"gpt-4.1-mini"_s, entryOf(u"openai"_s, 4e-07, 1.6e-06), u"openai"_s, u"gpt-4.1-mini"_s, 0.4,
            1.6);
        row("texts of numbers", u"o"_s, entryOf(u"openai"_s, u"0.00000015"_s, u"6e-07"_s), u"openai"_s, u"o"_s, 0.15,
            0.6);
        row("Azure", u"azure/gpt-4o"_s, entryOf(u"azure"_s, 2.5e-06, 1e-05), u"azure-openai"_s, u"gpt-4o"_s, 2.5, 10);
        row("Gemini", u"gemini/gemini-2.5-pro"_s, entryOf(u"gemini"_s, 1.25e-06, 1e-05), u"gemini"_s,
            u"gemini-2.5-pro"_s, 1.25, 10);
        row("a path stays", u"together_ai/Qwen/Qwen3-8B"_s, entryOf(u"together_ai"_s, 2e-07, 2e-07), u"together"_s,
            u"Qwen/Qwen3-8B"_s, 0.2, 0.2);
        row("OpenRouter", u"openrouter/openai/gpt-4o"_s, entryOf(u"openrouter"_s, 2.5e-06, 1e-05), u"openrouter"_s,
            u"openai/gpt-4o"_s, 2.5, 10);
        row("Fireworks", u"fireworks_ai/accounts/fireworks/models/x"_s, entryOf(u"fireworks_ai"_s, 9e-07, 9e-07),
            u"fireworks"_s, u"accounts/fireworks/models/x"_s, 0.9, 0.9);
        row("Bedrock", u"anthropic.claude-v2:1"_s, entryOf(u"bedrock_converse"_s, 8e-06, 2.4e-05), u"bedrock"_s,
            u"anthropic.claude-v2:1"_s, 8, 24);
        row("Cohere", u"command-r"_s, entryOf(u"cohere_chat"_s, 1.5e-07, 6e-07), u"cohere"_s, u"command-r"_s, 0.15,
            0.6);
        row("free", u"groq/free"_s, entryOf(u"groq"_s, 0, 0), u"groq"_s, u"free"_s, 0, 0);
        row("embeddings have no output", u"text-embedding-3-small"_s, entryOf(u"openai"_s, 2e-08, {}, u"embedding"_s),
            u"openai"_s, u"text-embedding-3-small"_s, 0.02, 0);
    }
    void pricesAreTakenForAMillionTokens()
    {
        QFETCH(QString, key);
        QFETCH(QJsonObject, object);
        QFETCH(QString, provider);
        QFETCH(QString, model);
        const PriceImport report = imported({}, fileOf({{key, object}}));
        QCOMPARE(report.read, 61);
        QCOMPARE(report.added, 61);
        const PriceEntry *entry = find(report.table, provider, model);
        QVERIFY(entry);
        QTEST(entry->price.input, "input");
        QTEST(entry->price.output, "output");
        QCOMPARE(entry->price.currency, u"USD"_s);
        QCOMPARE(entry->source, PriceSource::LiteLlm);
        QCOMPARE(entry->updated, today());
    }

    void cachesBatchesAndTiersAreRead()
    {
        QJsonObject claude = entryOf(u"anthropic"_s, 3e-06, 1.5e-05);
        claude.insert(u"cache_read_input_token_cost"_s, 3e-07);
        claude.insert(u"cache_creation_input_token_cost"_s, 3.75e-06);
        claude.insert(u"cache_creation_input_token_cost_above_1hr"_s, 6e-06);
        claude.insert(u"input_cost_per_token_batches"_s, 1.5e-06);
        claude.insert(u"input_cost_per_token_above_200k_tokens"_s, 6e-06);
        const PriceImport report = imported({}, fileOf({{u"claude"_s, claude}}));
        const PriceEntry *entry = find(report.table, u"anthropic"_s, u"claude"_s);
        QVERIFY(entry);
        QCOMPARE(entry->price.cachedInput.value(), 0.3);
        QCOMPARE(entry->price.cacheWrite.value(), 3.75);
        QCOMPARE(entry->price.cacheWriteHour.value(), 6.0);
        QCOMPARE(entry->price.batchFactor.value(), 0.5);
        QVERIFY(!entry->note.isEmpty());
        QCOMPARE(report.withTiers, 1);
    }

    void whatIsSkippedIsCounted()
    {
        const PriceImport report
            = imported({},
                       fileOf({{u"dall-e"_s, entryOf(u"openai"_s, 1e-6, 1e-6, u"image_generation"_s)},
                               {u"deepinfra/x"_s, entryOf(u"deepinfra"_s, 1e-6, 1e-6)},
                               {u"bare"_s, entryOf(u"openai"_s, {}, {})},
                               {u"words"_s, entryOf(u"openai"_s, u"cheap"_s, 1e-6)},
                               {u"odd"_s, entryOf(u"openai"_s, -1, 1e-6)},
                               {u"text"_s, {}}}));
        QCOMPARE(report.added, 60);
        QCOMPARE(report.otherKind, 2);
        QCOMPARE(report.otherProvider, 1);
        QCOMPARE(report.withoutPrice, 3);
        QVERIFY(!find(report.table, u"openai"_s, u"sample_spec"_s));
    }

    void aFileThatIsCutOffIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no JSON") << fileOf({}).chopped(20);
        QTest::newRow("49 entries") << fileOf({}, 49);
        QTest::newRow("another kind of file") << QByteArray("[1, 2]");
    }
    void aFileThatIsCutOffIsRefused()
    {
        QFETCH(QByteArray, json);
        const auto report = importLiteLlmPrices({}, json, {}, today());
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::BadInput);
    }

    void aSecondImportReplacesTheFirstAndLeavesOwnPricesAlone()
    {
        PriceTable table = imported({}, fileOf({{u"gone"_s, entryOf(u"openai"_s, 1e-6, 1e-6)}})).table;
        table.entries.prepend(own(u"openai"_s, u"mine"_s, 7));
        table.entries.prepend(own({}, u"gateway-*"_s, 3));
        const QByteArray next = fileOf(
            {{u"mine"_s, entryOf(u"openai"_s, 1e-6, 1e-6)}, {u"filler-0"_s, entryOf(u"openai"_s, 9e-6, 9e-6)}}, 0);
        QByteArray whole
            = fileOf({{u"mine"_s, entryOf(u"openai"_s, 1e-6, 1e-6)}, {u"new"_s, entryOf(u"openai"_s, 9e-6, 9e-6)}});
        const PriceImport report = imported(table, whole);
        QCOMPARE(report.added, 1);
        QCOMPARE(report.changed, 0);
        QCOMPARE(report.unchanged, 60);
        QCOMPARE(report.removed, 1);
        QCOMPARE(report.keptOwn, 1);
        QCOMPARE(find(report.table, u"openai"_s, u"mine"_s)->price.input, 7.0);
        QVERIFY(find(report.table, {}, u"gateway-*"_s));
        QVERIFY(!find(report.table, u"openai"_s, u"gone"_s));
        const PriceImport asked = imported(table, whole, {.overwriteOwn = true});
        QCOMPARE(asked.changed, 1);
        QCOMPARE(asked.keptOwn, 0);
        QCOMPARE(find(asked.table, u"openai"_s, u"mine"_s)->price.input, 1.0);
        QVERIFY(!importLiteLlmPrices(table, next, {}, today())); // two entries are no list
    }

    void aTableThatWouldShrinkIsLeftAlone()
    {
        const PriceTable table = imported({}, fileOf({}, 200)).table;
        const PriceImport report = imported(table, fileOf({}, 60));
        QVERIFY(report.shrinks);
        QCOMPARE(report.table, table);
        const PriceImport wished = imported(table, fileOf({}, 60), {.mayShrink = true});
        QVERIFY(!wished.shrinks);
        QCOMPARE(wished.table.entries.size(), 60);
        QCOMPARE(wished.removed, 140);
    }
};

QTEST_GUILESS_MAIN(TestPrices)
#include "tst_prices.moc"
