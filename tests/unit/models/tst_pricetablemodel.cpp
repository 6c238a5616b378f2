#include "pricetablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
PriceEntry importedPrice(const QString &provider, const QString &model, double input)
{
    PriceEntry entry;
    entry.provider = provider;
    entry.model = model;
    entry.price = {.input = input, .output = 2, .cachedInput = {}, .currency = u"USD"_s};
    entry.source = PriceSource::LiteLlm;
    return entry;
}
}

class TestPriceTableModel : public QObject
{
    Q_OBJECT

private slots:
    void aCellIsAWishForTheEntry_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        QTest::newRow("a number") << int(PriceTableModel::InputColumn) << u"0.15"_s << u"0.15"_s;
        QTest::newRow("a decimal comma") << int(PriceTableModel::OutputColumn) << u"0,6"_s << u"0.6"_s;
        QTest::newRow("what may be missing") << int(PriceTableModel::CachedColumn) << u" "_s << QString();
        QTest::newRow("a pattern") << int(PriceTableModel::ModelColumn) << u"gpt-*"_s << u"gpt-*"_s;
        QTest::newRow("any provider") << int(PriceTableModel::ProviderColumn) << QString() << u"any"_s;
        QTest::newRow("a currency") << int(PriceTableModel::CurrencyColumn) << u"eur"_s << u"EUR"_s;
        QTest::newRow("a day") << int(PriceTableModel::FromColumn) << u"2027-01-31"_s << u"2027-01-31"_s;
        QTest::newRow("a batch factor") << int(PriceTableModel::BatchColumn) << u"0.5"_s << u"0.5"_s;
        QTest::newRow("a note") << int(PriceTableModel::NoteColumn) << u"of our contract"_s << u"of our contract"_s;
    }
    void aCellIsAWishForTheEntry()
    {
        QFETCH(int, column);
        QFETCH(QString, typed);
        PriceTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({importedPrice(u"openai"_s, u"b"_s, 3), importedPrice(u"openai"_s, u"a"_s, 1)});
        model.sort(PriceTableModel::ModelColumn);
        connect(&model, &PriceTableModel::entryWished, &model, [&](int row, const PriceEntry &entry) {
            QList<PriceEntry> rows = model.rows();
            rows[row] = entry;
            model.updateRows(rows);
        });
        QSignalSpy wished(&model, &PriceTableModel::entryWished);
        QVERIFY(model.setData(model.index(0, column), typed));
        QVERIFY(wished.size() <= 1); // nothing is wished for where nothing is other
        QTEST(model.index(0, column).data().toString(), "shown");
        if (!wished.isEmpty()) {
            QCOMPARE(wished[0][0].toInt(), 1);
            QCOMPARE(model.rows().at(1).source, PriceSource::User);
            QVERIFY(model.rows().at(1).updated.isValid());
        }
        QCOMPARE(model.rows().at(0), importedPrice(u"openai"_s, u"b"_s, 3));
    }

    void whatIsNoPriceIsRefusedInWords_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("typed");
        QTest::newRow("words") << int(PriceTableModel::InputColumn) << u"cheap"_s;
        QTest::newRow("no input") << int(PriceTableModel::InputColumn) << QString();
        QTest::newRow("below zero") << int(PriceTableModel::CachedColumn) << u"-1"_s;
        QTest::newRow("no currency") << int(PriceTableModel::CurrencyColumn) << u"$"_s;
        QTest::newRow("no day") << int(PriceTableModel::FromColumn) << u"soon"_s;
        QTest::newRow("no provider") << int(PriceTableModel::ProviderColumn) << u"acme"_s;
        QTest::newRow("no model") << int(PriceTableModel::ModelColumn) << QString();
        QTest::newRow("the place of another") << int(PriceTableModel::ModelColumn) << u"A"_s;
    }
    void whatIsNoPriceIsRefusedInWords()
    {
        QFETCH(int, column);
        QFETCH(QString, typed);
        PriceTableModel model;
        model.setRows({importedPrice(u"openai"_s, u"b"_s, 3), importedPrice(u"openai"_s, u"a"_s, 1)});
        QSignalSpy wished(&model, &PriceTableModel::entryWished);
        QSignalSpy refused(&model, &PriceTableModel::refused);
        QVERIFY(!model.setData(model.index(0, column), typed));
        QCOMPARE(refused.size(), 1);
        QVERIFY(!refused[0][0].toString().isEmpty());
        QCOMPARE(wished.size(), 0);
    }

    void whoSetItIsNotEdited()
    {
        PriceTableModel model;
        model.setRows({importedPrice(u"openai"_s, u"b"_s, 3)});
        QVERIFY(!(model.flags(model.index(0, PriceTableModel::SourceColumn)) & Qt::ItemIsEditable));
        QVERIFY(model.flags(model.index(0, PriceTableModel::InputColumn)) & Qt::ItemIsEditable);
        QVERIFY(model.index(0, PriceTableModel::SourceColumn).data().toString().startsWith("LiteLLM"_L1));
        model.setEditable(false);
        QVERIFY(!(model.flags(model.index(0, PriceTableModel::InputColumn)) & Qt::ItemIsEditable));
    }
};

QTEST_MAIN(TestPriceTableModel)
#include "tst_pricetablemodel.moc"
