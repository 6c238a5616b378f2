#include "modelspagefixture.h"

#include "fakellmserver.h"
#include "formatting.h"
#include "jsonfield.h"
#include "providers.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>

using namespace Qt::Literals::StringLiterals;

/// Where a model is asked: its provider, its server's list of models, its request, its proxy and certificates.
class TestModelServers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { setUpPageTest(m_settings); }
    void init() { QSettings().clear(); }

    void everyProviderCanBeChosenAndShowsItsAddress()
    {
        ModelsPageFixture window(oneModel(), {1245, 1150});
        auto *provider = window.child<QComboBox>(u"provider"_s);
        QCOMPARE(provider->count(), int(providers().size()));
        for (const ProviderInfo &info : providers()) {
            window.choose(provider, provider->findData(QString(info.name)));
            QCOMPARE(window.model(u"local"_s).provider, QString(info.name));
            if (info.isHttp())
                QCOMPARE(window.line(u"endpoint"_s)->placeholderText(),
                         QString(info.endpoint.isEmpty() ? info.exampleEndpoint : info.endpoint));
        }
    }

    void theUsualKeyFollowsTheProvider()
    {
        Draft draft = oneModel();
        draft.plan.models.first().endpoints.clear();
        draft.plan.models.first().key = u"env:OPENAI_API_KEY"_s;
        ModelsPageFixture window(draft);
        auto *provider = window.child<QComboBox>(u"provider"_s);
        window.choose(provider, provider->findData(u"groq"_s));
        QCOMPARE(window.model(u"local"_s).key, u"env:GROQ_API_KEY"_s);
        window.choose(provider, provider->findData(u"vllm"_s));
        QCOMPARE(window.model(u"local"_s).key, QString());
        window.retype(window.line(u"endpoint"_s), u"http://127.0.0.1:9/v1"_s);
        QCOMPARE(window.model(u"local"_s).endpoints, QStringList{u"http://127.0.0.1:9/v1"_s});
    }

    void whatCanBeAskedByBatchIsOfferedToBe()
    {
        Draft draft = oneModel();
        draft.plan.models.first().price = Price{1, 2, {}, u"USD"_s, {}, {}, 0.25};
        ModelsPageFixture window(draft);
        auto *batch = window.child<QCheckBox>(u"batch"_s);
        QVERIFY(batch->isVisible());
        QCOMPARE(batch->text(), u"Ask by batch: %1 of the price, within a day"_s.arg(percentText(0.25)));
        window.click(batch);
        QVERIFY(window.model(u"local"_s).batch);
        window.session.undoStack()->undo();
        QVERIFY(!window.model(u"local"_s).batch);
        QVERIFY(!batch->isChecked());
        auto *provider = window.child<QComboBox>(u"provider"_s);
        window.choose(provider, provider->findData(u"ollama"_s));
        QVERIFY(!batch->isVisible());
    }

    void theServersModelsAreOffered()
    {
        const FakeLlmServer server(R"({"models": ["zeta", "Alpha/one", "beta"]})");
        ModelsPageFixture window(oneModel(server.origin() + u"/v1"_s));
        window.click(window.child(u"listModels"_s));
        QTRY_VERIFY_WITH_TIMEOUT(window.says(u"to choose from"_s), 20'000);
        auto *completer = window.line(u"modelId"_s)->completer();
        QVERIFY(completer);
        QTRY_VERIFY(completer->popup()->isVisible());
        QCOMPARE(completer->popup()->model()->index(0, 0).data().toString(), u"Alpha/one"_s);
        keepPicture(*completer->popup(), u"model-ids"_s);
        QTest::keyClick(completer->popup(), Qt::Key_Down);
        QTest::keyClick(completer->popup(), Qt::Key_Return);
        QCOMPARE(window.model(u"local"_s).model, u"Alpha/one"_s);
        QCOMPARE(window.line(u"modelId"_s)->text(), u"Alpha/one"_s);
        window.shoot(u"models-offered"_s);
        window.retype(window.line(u"endpoint"_s), u"http://127.0.0.1:9/v1"_s);
        QVERIFY(!window.line(u"modelId"_s)->completer());
        window.click(window.child(u"listModels"_s));
        QTRY_VERIFY_WITH_TIMEOUT(window.says(u"127.0.0.1:9"_s), 20'000);
    }

    void anyServerHasItsRequestAProxyAndACaFile_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QSize>("size");
        QTest::newRow("http-light") << false << QSize(1245, 1000);
        QTest::newRow("http-dark") << true << QSize(1245, 840);
        QTest::newRow("http-small") << false << QSize(830, 640);
    }
    void anyServerHasItsRequestAProxyAndACaFile()
    {
        QFETCH(bool, dark);
        QFETCH(QSize, size);
        applyTheme(*qApp, dark ? ThemeMode::Dark : ThemeMode::Light);
        ModelsPageFixture window(oneModel(), size);
        auto *provider = window.child<QComboBox>(u"provider"_s);
        auto *request = window.child<JsonField>(u"requestTemplate"_s);
        QVERIFY(!request->isVisible());
        window.choose(provider, provider->findData(u"http"_s));
        QVERIFY(request->isVisible());
        QVERIFY(request->toPlainText().contains(u"{{ prompt }}"_s));
        request->setPlainText(u"{\"body\": {\"text\": \"{{ user }}\"}, \"answer\": \"/out\"}"_s);
        QCOMPARE(window.model(u"local"_s).request, QByteArray(R"({"body":{"text":"{{ user }}"},"answer":"/out"})"));
        window.type(window.line(u"proxy"_s), u"socks5://10.0.0.2"_s);
        QVERIFY(window.says(u"is no proxy"_s));
        window.retype(window.line(u"proxy"_s), u"socks5://10.0.0.2:1080"_s);
        QVERIFY(!window.says(u"is no proxy"_s));
        window.type(window.line(u"caFile"_s), u"own.pem"_s);
        QCOMPARE(window.model(u"local"_s).proxy, u"socks5://10.0.0.2:1080"_s);
        QCOMPARE(window.model(u"local"_s).caFile, u"own.pem"_s);
        window.shoot(QString::fromLatin1(QTest::currentDataTag()));
        window.choose(provider, provider->findData(u"openai"_s));
        QVERIFY(!request->isVisible());
        QVERIFY(window.model(u"local"_s).request.isEmpty());
        applyTheme(*qApp, ThemeMode::Light);
    }

private:
    QTemporaryDir m_settings;
};

QTEST_MAIN(TestModelServers)
#include "tst_modelservers.moc"
