#include "pricefile.h"
#include "workbenchfixture.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace {
PriceTable someTable()
{
    PriceEntry entry;
    entry.model = u"gpt"_s;
    entry.price = {.input = 1, .output = 2, .cachedInput = {}, .currency = u"USD"_s};
    return {{entry}};
}
}

class TestPriceFile : public QObject
{
    Q_OBJECT

private slots:
    void aTableIsKeptAndReadAgain()
    {
        const Folder folder;
        const QString path = folder.path(u"settings/assay/prices.json"_s);
        QVERIFY(readPriceTable(path)->entries.isEmpty());
        QVERIFY(writePriceTable(path, someTable()));
        QCOMPARE(*readPriceTable(path), someTable());
    }

    void aDamagedTableIsToldAndKept()
    {
        const Folder folder;
        const QString path = folder.file(u"prices.json"_s, "{\"version\": 1, \"prices\": [{");
        folder.file(u"prices.damaged.json"_s, "of before");
        const auto read = readPriceTable(path);
        QVERIFY(!read);
        QVERIFY2(read.error().message.contains(path), qPrintable(read.error().message));
        QCOMPARE(folder.content(u"prices.json"_s), "{\"version\": 1, \"prices\": [{");
        const auto aside = setDamagedPricesAside(path);
        QCOMPARE(*aside, folder.path(u"prices.damaged-2.json"_s));
        QCOMPARE(folder.content(u"prices.damaged-2.json"_s), "{\"version\": 1, \"prices\": [{");
        QCOMPARE(folder.content(u"prices.damaged.json"_s), "of before");
        QVERIFY(readPriceTable(path)->entries.isEmpty());
    }

    void aGoodTableIsNotPutAside()
    {
        const Folder folder;
        const QString path = folder.path(u"prices.json"_s);
        QVERIFY(writePriceTable(path, someTable()));
        QCOMPARE(*setDamagedPricesAside(path), QString());
        QCOMPARE(*readPriceTable(path), someTable());
    }

    void onlyAMissingPriceLooksIntoTheTable()
    {
        const Folder folder;
        const QString damaged = folder.file(u"damaged.json"_s, "no");
        const QString good = folder.path(u"good.json"_s);
        QVERIFY(writePriceTable(good, someTable()));
        Plan plan = askingPlan();
        QCOMPARE(pricedPlan(plan, good)->models[0].price, std::optional(someTable().entries[0].price));
        QVERIFY(!pricedPlan(plan, damaged));
        QVERIFY(!pricedPlan(plan, folder.path(u"none.json"_s))->models[0].price);
        plan.models[0].price = Price{7, 7, {}, u"USD"_s};
        QCOMPARE(pricedPlan(plan, damaged)->models[0].price->input, 7.0);
        QCOMPARE(pricedPlan(localPlan({}), damaged)->models.size(), 1);
    }

    void whatIsSavedLastIsWhatStays()
    {
        const Folder folder;
        qputenv("XDG_CONFIG_HOME", folder.path(u"settings"_s).toUtf8());
        Workbench workbench;
        PriceTable table;
        int saved = 0;
        for (int i = 0; i < 20; ++i) {
            PriceEntry entry = someTable().entries.constFirst();
            entry.model = QString::number(i);
            table.entries = QList<PriceEntry>(i % 2 == 0 ? 20000 : 1, entry); // a long one takes longer to write
            workbench.savePrices(table, [&](const Result<void> &result) { saved += result.has_value(); });
        }
        QTRY_COMPARE_WITH_TIMEOUT(saved, 20, 60000);
        QCOMPARE(*readPriceTable(priceTablePath()), table);
    }

    void aFileThatIsNoListOfPricesNamesItself()
    {
        const Folder folder;
        const QString file = folder.file(u"plan.json"_s, "{\"models\": []}");
        const auto report = readPriceFile(folder.path(u"prices.json"_s), file, {});
        QVERIFY(!report);
        QVERIFY2(report.error().message.startsWith("plan.json: "_L1), qPrintable(report.error().message));
        QVERIFY(!QFile::exists(folder.path(u"prices.json"_s)));
    }
};

QTEST_GUILESS_MAIN(TestPriceFile)
#include "tst_pricefile.moc"
