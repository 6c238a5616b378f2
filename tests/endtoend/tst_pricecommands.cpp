#include "cliprocess.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// assay-cli prices: the user's own table.
class TestPriceCommands : public QObject
{
    Q_OBJECT

private slots:
    void pricesAreSetListedAndRemoved();
    void pricesAreImportedFromAFile();
    void aDamagedPriceTableIsKept();
};

void TestPriceCommands::pricesAreSetListedAndRemoved()
{
    CliWorkplace place;
    QCOMPARE(place
                 .run({u"prices"_s, u"set"_s, u"gpt-4.1"_s, u"--provider"_s, u"openai"_s, u"--input"_s, u"2"_s,
                       u"--output"_s, u"8"_s, u"--cached-input"_s, u"0.5"_s})
                 .status,
             0);
    QCOMPARE(place
                 .run({u"prices"_s, u"set"_s, u"qwen*"_s, u"--input"_s, u"0"_s, u"--output"_s, u"0"_s, u"--currency"_s,
                       u"EUR"_s})
                 .status,
             0);
    const CliResult all = place.run({u"prices"_s, u"list"_s});
    QVERIFY2(all.out.contains("gpt-4.1") && all.out.contains("qwen*"), all.out.constData());
    const CliResult some = place.run({u"prices"_s, u"list"_s, u"QWEN"_s});
    QVERIFY2(!some.out.contains("gpt-4.1") && some.out.contains("EUR"), some.out.constData());
    const CliResult json = place.run({u"prices"_s, u"list"_s, u"--json"_s});
    QCOMPARE(QJsonDocument::fromJson(json.out)[u"prices"_s].toArray().size(), 2);
    QCOMPARE(place.run({u"prices"_s, u"remove"_s, u"gpt-4.1"_s}).status, 0);
    QCOMPARE(place.run({u"prices"_s, u"remove"_s, u"gpt-4.1"_s}).status, 1);
    QVERIFY(!place.run({u"prices"_s, u"list"_s}).out.contains("gpt-4.1"));
}

void TestPriceCommands::pricesAreImportedFromAFile()
{
    CliWorkplace place;
    QJsonObject models;
    for (int i = 0; i < 120; ++i)
        models.insert(u"groq/llama-%1"_s.arg(i),
                      QJsonObject{{u"litellm_provider"_s, u"groq"_s},
                                  {u"mode"_s, u"chat"_s},
                                  {u"input_cost_per_token"_s, 1e-7},
                                  {u"output_cost_per_token"_s, 2e-7}});
    place.write(u"prices.json"_s, QJsonDocument(models).toJson());
    const CliResult imported = place.run({u"prices"_s, u"import"_s, u"prices.json"_s});
    QVERIFY2(imported.status == 0 && imported.err.contains("120"), imported.err.constData());
    QVERIFY(place.run({u"prices"_s, u"list"_s, u"llama-7"_s}).out.contains("0.1"));
    for (int i = 55; i < 120; ++i)
        models.remove(u"groq/llama-%1"_s.arg(i));
    place.write(u"prices.json"_s, QJsonDocument(models).toJson());
    QCOMPARE(place.run({u"prices"_s, u"import"_s, u"prices.json"_s}).status, 1);
    QCOMPARE(place.run({u"prices"_s, u"import"_s, u"prices.json"_s, u"--shrink"_s}).status, 0);
    QVERIFY(!place.run({u"prices"_s, u"list"_s, u"llama-119"_s}).out.contains("llama"));
    place.write(u"short.json"_s, R"({"gpt": {"mode": "chat"}})");
    QCOMPARE(place.run({u"prices"_s, u"import"_s, u"short.json"_s}).status, 1);
}

void TestPriceCommands::aDamagedPriceTableIsKept()
{
    CliWorkplace place;
    QVERIFY(QDir().mkpath(place.path(u"config/assay"_s)));
    place.write(u"config/assay/prices.json"_s, "{\"version\": 1");
    QCOMPARE(place.run({u"prices"_s, u"list"_s}).status, 1);
    const CliResult set = place.run({u"prices"_s, u"set"_s, u"m"_s, u"--input"_s, u"1"_s, u"--output"_s, u"1"_s});
    QVERIFY2(set.status == 0 && set.err.contains("prices.damaged.json"), set.err.constData());
    QCOMPARE(place.read(u"config/assay/prices.damaged.json"_s), "{\"version\": 1");
}

QTEST_GUILESS_MAIN(TestPriceCommands)
#include "tst_pricecommands.moc"
