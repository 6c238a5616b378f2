#include "modelediting.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
ModelSpec localModel()
{
    ModelSpec model;
    model.name = u"local"_s;
    model.provider = u"openai"_s;
    model.api = u"chat"_s;
    model.endpoints = {u"http://127.0.0.1:8000/v1"_s};
    model.model = u"tiny"_s;
    return model;
}
}

class TestModelEditing : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrongWithAModelIsToldWithItsKey_data()
    {
        QTest::addColumn<ModelSpec>("model");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, void (*spoil)(ModelSpec &), const QString &key, const QString &words) {
            ModelSpec model = localModel();
            spoil(model);
            QTest::newRow(name) << model << key << words;
        };
        row("fine", [](ModelSpec &) {}, {}, {});
        row(
            "no address", [](ModelSpec &m) { m.endpoints = {u"127.0.0.1"_s}; }, u"endpoint"_s, u"no address"_s);
        row(
            "a credential in the address", [](ModelSpec &m) { m.endpoints = {u"https://a/v1?code=x"_s}; },
            u"endpoint"_s, u"credential"_s);
        row(
            "no id", [](ModelSpec &m) { m.model.clear(); }, u"model"_s, u"missing"_s);
        row(
            "a key that is none", [](ModelSpec &m) { m.key = u"hunter2"_s; }, u"key"_s, u"no reference"_s);
        row(
            "parameters that are no JSON", [](ModelSpec &m) { m.parameters = "{temperature"; }, u"parameters"_s,
            u"no JSON object"_s);
        row(
            "an extra body that is a list", [](ModelSpec &m) { m.extraBody = "[1]"; }, u"extra_body"_s,
            u"no JSON object"_s);
        row(
            "a credential in a header",
            [](ModelSpec &m) {
                m.headers = {{u"Authorization"_s, u"secret"_s}};
            },
            u"headers"_s, u"credential"_s);
        row(
            "a variable that is not set", [](ModelSpec &m) { m.endpoints = {u"${TST_MODELEDITING_NOT_SET}"_s}; },
            u"endpoint"_s, u"TST_MODELEDITING_NOT_SET"_s);
        row(
            "an unknown baseline",
            [](ModelSpec &m) {
                m = {};
                m.name = u"floor"_s;
                m.provider = u"builtin"_s;
                m.model = u"bm26"_s;
            },
            u"model"_s, u"bm25"_s);
    }
    void whatIsWrongWithAModelIsToldWithItsKey()
    {
        QFETCH(ModelSpec, model);
        QFETCH(QString, words);
        const auto fault = modelFault(model, false, m_folder.path());
        QTEST(fault ? fault->key : QString(), "key");
        QVERIFY2(!fault || fault->sentence.contains(words), fault ? qPrintable(fault->sentence) : "");
        QCOMPARE(bool(readyModel(model, false, m_folder.path())), !fault);
    }

    void variablesComeFromTheEnvironmentThenFromDotenv()
    {
        QFile dotenv(m_folder.filePath(u".env"_s));
        QVERIFY(dotenv.open(QIODevice::WriteOnly)
                && dotenv.write("TST_MODELEDITING_HOST=http://10.0.0.1:8000\nTST_MODELEDITING_TEAM=red\n") > 0);
        dotenv.close();
        ModelSpec model = localModel();
        model.endpoints = {u"${TST_MODELEDITING_HOST}/v1"_s};
        model.headers = {{u"X-Team"_s, u"${TST_MODELEDITING_TEAM}"_s}};
        model.headerSources = model.headers;
        const auto ready = readyModel(model, false, m_folder.path());
        QVERIFY2(ready, ready ? "" : qPrintable(ready.error().message));
        QCOMPARE(ready->endpoints, QStringList{u"http://10.0.0.1:8000/v1"_s});
        QCOMPARE(ready->headers.first().text, u"red"_s);
        QCOMPARE(ready->headerSources, model.headerSources);
        Plan plan;
        plan.models = {model, localModel()};
        plan.models.last().model.clear();
        QVERIFY(!readyPlan(plan, m_folder.path()));
        const auto only = readyPlan(plan, m_folder.path(), {u"local"_s});
        QVERIFY(!only); // both have that name
        plan.models.last().name = u"other"_s;
        QCOMPARE(readyPlan(plan, m_folder.path(), {u"local"_s})->models.first().endpoints, ready->endpoints);
    }

    void whatIsReadyStaysAsItIs()
    {
        ModelSpec model = localModel();
        model.parameters = R"({"b":1.50,"a":[1e3]})";
        model.price = Price{0.1, 0.2, 0.05, u"EUR"_s};
        model.limits = {8, 60, 1000, 2.5};
        model.omit = {u"stream_options"_s};
        const auto ready = readyModel(model, false, m_folder.path());
        QVERIFY(ready);
        QCOMPARE(*ready, model);
    }

    void jsonIsReadAsTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("object");
        QTest::addColumn<QString>("error");
        QTest::newRow("nothing") << u" \n"_s << QByteArray() << QString();
        QTest::newRow("an empty object") << u"{ }"_s << QByteArray() << QString();
        QTest::newRow("order and numbers stay")
            << u"{\"b\": 1.50,\n \"a\": 1e3}"_s << QByteArray(R"({"b":1.50,"a":1e3})") << QString();
        QTest::newRow("a list") << u"[1]"_s << QByteArray() << u"no JSON object"_s;
        QTest::newRow("single quotes") << u"{'a': 1}"_s << QByteArray() << u"line 1, column 2"_s;
        QTest::newRow("Python") << u"{\"a\":\n True}"_s << QByteArray() << u"line 2, column 2"_s;
        QTest::newRow("twice") << u"{\"a\": 1, \"a\": 2}"_s << QByteArray() << u"twice"_s;
    }
    void jsonIsReadAsTyped()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, object);
        QFETCH(QString, error);
        const auto read = jsonObjectFromText(text);
        QCOMPARE(bool(read), error.isEmpty());
        if (read)
            QCOMPARE(*read, object);
        else
            QVERIFY2(read.error().message.contains(error), qPrintable(read.error().message));
    }

    void aMemberIsChangedAtItsPlace()
    {
        const QByteArray object = R"({"b":1.50,"temperature":0,"a":{"x":[1]}})";
        QCOMPARE(jsonMemberValue(object, u"temperature"_s), QByteArray("0"));
        QCOMPARE(jsonMemberValue(object, u"seed"_s), QByteArray());
        QCOMPARE(withJsonMember(object, u"temperature"_s, "0.7"),
                 QByteArray(R"({"b":1.50,"temperature":0.7,"a":{"x":[1]}})"));
        QCOMPARE(withJsonMember(object, u"temperature"_s, {}), QByteArray(R"({"b":1.50,"a":{"x":[1]}})"));
        QCOMPARE(withJsonMember({}, u"seed"_s, "7"), QByteArray(R"({"seed":7})"));
        QCOMPARE(withJsonMember(R"({"seed":7})", u"seed"_s, {}), QByteArray());
        const QByteArray quoted = "{\"a\\\"b\":7}";
        const QByteArray longer = "{\"a\\\"b\":7,\"c\":1}";
        QCOMPARE(withJsonMember(quoted, u"c"_s, "1"), longer);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestModelEditing)
#include "tst_modelediting.moc"
