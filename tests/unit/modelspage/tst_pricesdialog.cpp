#include "modelspagefixture.h"
#include "pricefile.h"
#include "pricesdialog.h"
#include "pricetablemodel.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace {
PriceEntry priceOf(const QString &provider, const QString &model, double input, double output)
{
    PriceEntry entry;
    entry.provider = provider;
    entry.model = model;
    entry.price = {.input = input, .output = output, .cachedInput = {}, .currency = u"USD"_s};
    entry.updated = QDate(2026, 11, 27);
    return entry;
}

PriceTable smallTable()
{
    PriceTable table{{priceOf(u"openai"_s, u"gpt-4.1"_s, 2, 8), priceOf(u"openai"_s, u"gpt-4.1-mini"_s, 0.4, 1.6),
                      priceOf(u"gemini"_s, u"gemini-2.5-pro"_s, 1.25, 10), priceOf({}, u"qwen*"_s, 0, 0)}};
    for (PriceEntry &entry : table.entries)
        entry.source = entry.provider.isEmpty() ? PriceSource::User : PriceSource::LiteLlm;
    table.entries[0].price.cachedInput = 0.5;
    table.entries[0].price.batchFactor = 0.5;
    table.entries[2].note = u"Long prompts cost more than this."_s;
    return table;
}

PriceTable storedPrices()
{
    const auto table = readPriceTable(priceTablePath());
    if (!table)
        qFatal("%s", qPrintable(table.error().message));
    return *table;
}

void writePrices(const PriceTable &table)
{
    if (!writePriceTable(priceTablePath(), table))
        qFatal("no table");
}

QByteArray liteLlmFile()
{
    QJsonObject models;
    for (int i = 0; i < 80; ++i)
        models.insert(u"gpt-test-%1"_s.arg(i),
                      QJsonObject{{u"litellm_provider"_s, u"openai"_s},
                                  {u"mode"_s, u"chat"_s},
                                  {u"input_cost_per_token"_s, 1e-6},
                                  {u"output_cost_per_token"_s, 2e-6}});
    return QJsonDocument(models).toJson();
}
}

class TestPricesDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_settings = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CONFIG_HOME", m_settings->path().toUtf8());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings->path());
        applyTheme(*qApp, ThemeMode::Light);
    }

    void theTableOpensWithoutBlockingAnything()
    {
        writePrices(smallTable());
        ModelsPageFixture window(manyModels());
        PricesDialog *dialog = opened(window);
        QVERIFY(!dialog->isModal());
        const QAbstractItemModelTester tester(tableOf(dialog)->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(tableOf(dialog)->model()->rowCount(), 4);
        for (const QSize &size : {QSize(1150, 640), QSize(900, 560)}) {
            dialog->resize(size);
            QTest::qWait(30);
            keepPicture(*dialog, u"prices-%1"_s.arg(size.width()));
        }
        applyTheme(*qApp, ThemeMode::Dark);
        QTest::qWait(30);
        keepPicture(*dialog, u"prices-dark"_s);
        dialog->findChild<QLineEdit *>()->setFocus();
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"mini"_s);
        QTRY_COMPARE(tableOf(dialog)->model()->rowCount(), 2); // gemini, too
    }

    void editsAreOnDiskAndCanBeTakenBack()
    {
        writePrices(smallTable());
        ModelsPageFixture window(manyModels());
        PricesDialog *dialog = opened(window);
        QAbstractItemModel *model = tableOf(dialog)->model();
        QTRY_COMPARE(model->rowCount(), 4);
        const int row = rowOf(model, u"gpt-4.1"_s);
        QVERIFY(model->setData(model->index(row, PriceTableModel::InputColumn), u"3.5"_s));
        QTRY_COMPARE(storedPrices().entries[0].price.input, 3.5);
        QCOMPARE(storedPrices().entries[0].source, PriceSource::User);
        QTRY_COMPARE(window.session.prices().entries.value(0).price.input, 3.5);
        window.click(button(dialog, "undoPrice"));
        QTRY_COMPARE(storedPrices(), smallTable());
        window.click(button(dialog, "redoPrice"));
        QTRY_COMPARE(storedPrices().entries[0].price.input, 3.5);
        QVERIFY(!model->setData(model->index(row, PriceTableModel::CurrencyColumn), u"$"_s));
        QVERIFY(dialog->findChild<Notice *>()->text().contains("USD"_L1));
    }

    void entriesComeAndGo()
    {
        ModelsPageFixture window(manyModels());
        PricesDialog *dialog = opened(window);
        QTRY_VERIFY(button(dialog, "addPrice")->isEnabled());
        window.click(button(dialog, "addPrice"));
        window.click(button(dialog, "addPrice"));
        QTRY_COMPARE(storedPrices().entries.size(), 2);
        tableOf(dialog)->selectAll();
        window.click(button(dialog, "deletePrice"));
        QTRY_COMPARE(storedPrices().entries.size(), 0);
        window.click(button(dialog, "undoPrice"));
        QTRY_COMPARE(storedPrices().entries.size(), 2);
    }

    void aFileIsImportedInOneStep()
    {
        writePrices(smallTable());
        ModelsPageFixture window(manyModels());
        PricesDialog *dialog = opened(window);
        QTRY_COMPARE(tableOf(dialog)->model()->rowCount(), 4);
        QFile file(window.folder.filePath(u"prices.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(liteLlmFile());
        file.close();
        dialog->importFile(file.fileName());
        QTRY_COMPARE(storedPrices().entries.size(), 81); // the user's own stays
        QVERIFY2(dialog->findChild<Notice *>()->text().contains("80"_L1),
                 qPrintable(dialog->findChild<Notice *>()->text()));
        keepPicture(*dialog, u"prices-imported"_s);
        window.click(button(dialog, "undoPrice"));
        QTRY_COMPARE(storedPrices(), smallTable());
        dialog->importFile(window.folder.filePath(u"none.json"_s));
        QTRY_VERIFY(dialog->findChild<Notice *>()->text().contains("none.json"_L1));
    }

    void aDamagedTableIsKeptWhenANewOneBegins()
    {
        writePrices({});
        QFile file(priceTablePath());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("{");
        file.close();
        ModelsPageFixture window(manyModels());
        PricesDialog *dialog = opened(window);
        QTRY_VERIFY(dialog->findChild<Notice *>()->text().contains("damaged"_L1));
        QVERIFY(!button(dialog, "addPrice")->isEnabled());
        const auto buttons = dialog->findChild<Notice *>()->findChildren<QPushButton *>();
        const auto start = std::ranges::find(buttons, u"Start a new table"_s, &QPushButton::text);
        QVERIFY(start != buttons.end());
        window.click(*start);
        QTRY_VERIFY(button(dialog, "addPrice")->isEnabled());
        QVERIFY(QFile::exists(m_settings->filePath(u"assay/prices.damaged.json"_s)));
    }

    void theFormTellsThePriceThatWillBeUsed()
    {
        writePrices(smallTable());
        ModelsPageFixture window(manyModels());
        window.child(u"price"_s)->findChild<QToolButton *>()->click();
        window.select(rowOf(window.table()->model(), u"qwen3-8b"_s, ModelSpecTable::NameColumn));
        window.shoot(u"model-price-unknown"_s);
        window.select(rowOf(window.table()->model(), u"judge"_s, ModelSpecTable::NameColumn));
        QTRY_VERIFY(window.says(u"From your price table"_s));
        QCOMPARE(window.line(u"priceInput"_s)->placeholderText(), u"2"_s);
        QCOMPARE(window.line(u"priceInput"_s)->text(), QString());
        window.shoot(u"model-price-table"_s);
        window.type(window.line(u"priceInput"_s), u"1"_s);
        window.type(window.line(u"priceOutput"_s), u"2"_s);
        QVERIFY(!window.says(u"From your price table"_s));
        QCOMPARE(window.model(u"judge"_s).price->input, 1.0);
        window.type(window.line(u"priceCacheWrite"_s), u"1.5"_s);
        QCOMPARE(window.model(u"judge"_s).price->cacheWrite, std::optional(1.5));
        window.child<QPushButton>(u"priceTable"_s)->click();
        QTRY_VERIFY(window.page->findChild<PricesDialog *>());
        QCOMPARE(window.page->findChild<PricesDialog *>()->findChild<QLineEdit *>()->text(), u"gpt-4.1"_s);
    }

private:
    static PricesDialog *opened(ModelsPageFixture &window)
    {
        emit window.session.pricesRequested();
        auto *dialog = window.page->findChild<PricesDialog *>();
        if (!dialog || !QTest::qWaitForWindowActive(dialog))
            qFatal("there is no dialog");
        return dialog;
    }
    static TableView *tableOf(const PricesDialog *dialog) { return dialog->findChild<TableView *>(); }
    static QPushButton *button(const PricesDialog *dialog, const char *name)
    {
        return dialog->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    static int rowOf(const QAbstractItemModel *model, const QString &name, int column = PriceTableModel::ModelColumn)
    {
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, column).data().toString() == name)
                return row;
        }
        qFatal("there is no %s", qPrintable(name));
    }

    std::unique_ptr<QTemporaryDir> m_settings;
};

QTEST_MAIN(TestPricesDialog)
#include "tst_pricesdialog.moc"
