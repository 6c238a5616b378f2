#include "modelspectable.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
ModelSpec specOf(const QString &provider, const QStringList &endpoints, const QString &key = {})
{
    ModelSpec model;
    model.name = u"m"_s;
    model.provider = provider;
    model.endpoints = endpoints;
    model.key = key;
    model.model = u"id"_s;
    return model;
}

QStringList pillsIn(const ModelSpecTable &table, int row, int column)
{
    QStringList texts;
    const auto pills = table.index(row, column).data(PillsRole).value<QList<Pill>>();
    for (const Pill &pill : pills)
        texts.append(pill.text);
    return texts;
}
}

class TestModelSpecTable : public QObject
{
    Q_OBJECT

private slots:
    void serversAreToldInWords_data()
    {
        QTest::addColumn<QString>("provider");
        QTest::addColumn<QStringList>("endpoints");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("host");
        QTest::newRow("OpenAI itself") << u"openai"_s << QStringList() << u"OpenAI"_s << u"api.openai.com"_s;
        QTest::newRow("a known service") << u"openai"_s << QStringList{u"https://api.groq.com/openai/v1"_s} << u"Groq"_s
                                         << u"api.groq.com"_s;
        QTest::newRow("a service by its own name") << u"groq"_s << QStringList() << u"Groq"_s << u"api.groq.com"_s;
        QTest::newRow("a server at its usual address")
            << u"llamacpp"_s << QStringList() << u"llama.cpp"_s << u"127.0.0.1:8080"_s;
        QTest::newRow("any server") << u"http"_s << QStringList{u"http://a:1/x"_s} << u"Any HTTP server"_s << u"a:1"_s;
        QTest::newRow("a server next door") << u"openai"_s << QStringList{u"http://127.0.0.1:8000/v1"_s}
                                            << u"OpenAI-compatible"_s << u"127.0.0.1:8000"_s;
        QTest::newRow("several servers") << u"openai"_s
                                         << QStringList{u"http://a:1"_s, u"http://b:2"_s, u"http://c:3"_s}
                                         << u"OpenAI-compatible"_s << u"a:1 and 2 more"_s;
        QTest::newRow("a variable") << u"azure-openai"_s << QStringList{u"${ENDPOINT}"_s} << u"Azure OpenAI"_s
                                    << u"${ENDPOINT}"_s;
        QTest::newRow("nothing typed yet") << u"azure-openai"_s << QStringList() << u"Azure OpenAI"_s << QString();
        QTest::newRow("a baseline") << u"builtin"_s << QStringList() << u"Built-in"_s << QString();
        QTest::newRow("given answers") << u"given"_s << QStringList() << u"Answers in the data"_s << QString();
    }
    void serversAreToldInWords()
    {
        QFETCH(QString, provider);
        QFETCH(QStringList, endpoints);
        QTEST(modelProviderText(specOf(provider, endpoints)), "words");
        QTEST(modelHostText(specOf(provider, endpoints)), "host");
    }

    void keysAreToldByWhereTheyComeFrom_data()
    {
        QTest::addColumn<QString>("provider");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << u"openai"_s << QString() << u"none"_s;
        QTest::newRow("environment") << u"openai"_s << u"env:A_KEY"_s << u"$A_KEY"_s;
        QTest::newRow(".env") << u"openai"_s << u"dotenv:/x/.env#A_KEY"_s << u".env"_s;
        QTest::newRow("keychain") << u"openai"_s << u"keychain:a"_s << u"keychain"_s;
        QTest::newRow("asked") << u"openai"_s << u"ask"_s << u"asked"_s;
        QTest::newRow("a baseline has none to have") << u"builtin"_s << QString() << QString();
    }
    void keysAreToldByWhereTheyComeFrom()
    {
        QFETCH(QString, provider);
        QFETCH(QString, key);
        QTEST(modelKeyText(specOf(provider, {}, key)), "text");
    }

    void useIsToldByPills()
    {
        ModelSpecTable table;
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.setRows({{specOf(u"openai"_s, {}), 0, false, true, {}, {}},
                       {specOf(u"openai"_s, {}), 1, false, true, {u"quality"_s}, u"\"model\" is missing."_s},
                       {specOf(u"builtin"_s, {}), 2, false, true, {}, {}},
                       {specOf(u"builtin"_s, {}), 3, true, false, {u"words"_s}, {}},
                       {specOf(u"openai"_s, {}), 4, true, false, {}, {}},
                       {specOf(u"openai"_s, {}), 5, true, false, {}, {}, {u"meaning"_s}}});
        QCOMPARE(pillsIn(table, 5, ModelSpecTable::UseColumn), QStringList{u"vectors"_s});
        QVERIFY(table.index(5, ModelSpecTable::UseColumn).data(Qt::ToolTipRole).toString().contains(u"meaning"_s));
        QCOMPARE(pillsIn(table, 0, ModelSpecTable::UseColumn), QStringList());
        QCOMPARE(pillsIn(table, 1, ModelSpecTable::UseColumn), QStringList({u"! incomplete"_s, u"judge"_s}));
        QCOMPARE(pillsIn(table, 2, ModelSpecTable::UseColumn), QStringList{u"baseline"_s});
        QCOMPARE(pillsIn(table, 3, ModelSpecTable::UseColumn), QStringList({u"judge"_s, u"no LLM"_s}));
        QCOMPARE(pillsIn(table, 4, ModelSpecTable::UseColumn), QStringList{u"not asked"_s});
        const QString tip = table.index(1, ModelSpecTable::UseColumn).data(Qt::ToolTipRole).toString();
        QVERIFY(tip.contains(u"is missing"_s) && tip.contains(u"quality"_s));
        QCOMPARE(table.index(4, ModelSpecTable::NameColumn).data(MarkRole).toInt(), 4);
    }

    void onlyTargetsHaveACheckBoxAndItIsAWish()
    {
        ModelSpecTable table;
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.setRows(
            {{specOf(u"openai"_s, {}), 0, false, true, {}, {}}, {specOf(u"openai"_s, {}), 1, true, false, {}, {}}});
        const QModelIndex target = table.index(0, ModelSpecTable::CompareColumn);
        const QModelIndex judge = table.index(1, ModelSpecTable::CompareColumn);
        QSignalSpy wishes(&table, &ModelSpecTable::compareWished);
        QCOMPARE(target.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QVERIFY(!judge.data(Qt::CheckStateRole).isValid());
        QVERIFY(!table.setData(judge, Qt::Checked, Qt::CheckStateRole));
        QVERIFY(table.setData(target, Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(wishes.size(), 1);
        QCOMPARE(wishes.first().at(1).toBool(), false);
        QCOMPARE(target.data(Qt::CheckStateRole).toInt(), int(Qt::Checked)); // until the draft says so
    }

    void limitsAreNumbersOrAutomatic()
    {
        ModelSpecTable table;
        ModelSpec limited = specOf(u"openai"_s, {});
        limited.limits.concurrency = 64;
        table.setRows({{limited, 0, false, true, {}, {}},
                       {specOf(u"openai"_s, {}), 1, false, true, {}, {}},
                       {specOf(u"builtin"_s, {}), 2, false, true, {}, {}}});
        QCOMPARE(table.index(0, ModelSpecTable::LimitColumn).data().toString(), u"64"_s);
        QCOMPARE(table.index(1, ModelSpecTable::LimitColumn).data().toString(), u"auto"_s);
        QCOMPARE(table.index(2, ModelSpecTable::LimitColumn).data().toString(), u"–"_s);
    }

    void rowsThatChangeInPlaceKeepTheirPlace()
    {
        ModelSpecTable table;
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.setRows({{specOf(u"openai"_s, {}), 0, false, true, {}, {}}});
        QSignalSpy reset(&table, &QAbstractItemModel::modelReset);
        table.updateRows({{specOf(u"openai"_s, {}), 0, false, false, {}, {}}});
        QCOMPARE(reset.size(), 0);
        QCOMPARE(table.index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    }
};

QTEST_GUILESS_MAIN(TestModelSpecTable)
#include "tst_modelspectable.moc"
