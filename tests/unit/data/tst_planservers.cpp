#include "planfile.h"
#include "providers.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestPlanServers : public QObject
{
    Q_OBJECT

private slots:
    void eachProviderIsTaken_data();
    void eachProviderIsTaken();
    void howAServerIsReachedAndStartedIsRead();
    void whatCanNotBeReachedOrStartedIsRefused_data();
    void whatCanNotBeReachedOrStartedIsRefused();
};

namespace {
Result<Plan> planOf(const QByteArray &model)
{
    return parsePlan(R"({"dataset": {"name": "d"}, "models": [)" + model + "]}", u"/plans"_s, {});
}

QByteArray withServer(const QByteArray &members)
{
    return R"({"name": "m", "provider": "openai", "model": "x", )" + members + '}';
}
}

void TestPlanServers::eachProviderIsTaken_data()
{
    QTest::addColumn<QString>("name");
    for (const ProviderInfo &provider : providers()) {
        if (provider.isHttp())
            QTest::newRow(provider.name.data()) << QString(provider.name);
    }
}

void TestPlanServers::eachProviderIsTaken()
{
    QFETCH(QString, name);
    const ProviderInfo *info = providerInfo(name);
    QVERIFY(info);
    QByteArray model = R"("name": "m", "provider": ")" + name.toUtf8() + R"(", "model": "x")";
    if (info->endpoint.isEmpty()) {
        const auto without = planOf('{' + model + '}');
        QVERIFY(!without);
        QVERIFY2(without.error().message.contains(u"endpoint"_s), qPrintable(without.error().message));
        model += R"(, "endpoint": "https://host.example/v1")";
    }
    if (info->form == WireForm::Template)
        model += R"(, "request": {"body": {"q": "{{ prompt }}"}, "answer": "/a"})";
    const auto plan = planOf('{' + model + '}');
    QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().message));
    QCOMPARE(plan->models[0].provider, name);
}

void TestPlanServers::howAServerIsReachedAndStartedIsRead()
{
    const auto plan = planOf(withServer(R"("proxy": "http://proxy.example:3128", "ca_file": "own.pem",
        "server": {"start": " llama-server -m a.gguf ", "health": "http://127.0.0.1:8080/health",
                   "keep_running": true, "ready_within_s": 30})"));
    QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().message));
    const ModelSpec &model = plan->models[0];
    QCOMPARE(model.proxy, u"http://proxy.example:3128"_s);
    QCOMPARE(model.caFile, u"/plans/own.pem"_s);
    QCOMPARE(model.server.start, u"llama-server -m a.gguf"_s);
    QCOMPARE(model.server.health, u"http://127.0.0.1:8080/health"_s);
    QVERIFY(model.server.keepRunning);
    QCOMPARE(model.server.readyWithinSeconds, 30.0);
}

void TestPlanServers::whatCanNotBeReachedOrStartedIsRefused_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("said");

    QTest::newRow("a proxy with a password")
        << QByteArray(R"("proxy": "http://me:secret@proxy.example:3128")") << u"password"_s;
    QTest::newRow("a proxy without a port") << QByteArray(R"("proxy": "http://proxy.example")") << u"HOST:PORT"_s;
    QTest::newRow("a proxy of an unknown kind") << QByteArray(R"("proxy": "ftp://proxy.example:1")") << u"HOST:PORT"_s;
    QTest::newRow("a server without a command")
        << QByteArray(R"("server": {"health": "http://127.0.0.1:1/health"})") << u"start"_s;
    QTest::newRow("a command over two lines")
        << QByteArray(R"("server": {"start": "vllm serve x\nrm -r /"})") << u"one line"_s;
    QTest::newRow("a command with text that turns around")
        << QByteArray(R"("server": {"start": "vllm \u202e serve"})") << u"invisible"_s;
    QTest::newRow("a command with a key")
        << QByteArray(R"("server": {"start": "vllm serve --api-key sk-abcdefghijklmnopqrstuvwxyz0123456789"})")
        << u"API key"_s;
    QTest::newRow("a health address that is none")
        << QByteArray(R"("server": {"start": "x", "health": "127.0.0.1:8000"})") << u"no address"_s;
    QTest::newRow("an unknown key of a server")
        << QByteArray(R"("server": {"start": "x", "helth": "http://h/"})") << u"health"_s;
    QTest::newRow("a request for a provider that has its own")
        << QByteArray(R"("request": {"body": {}})") << u"no meaning"_s;
}

void TestPlanServers::whatCanNotBeReachedOrStartedIsRefused()
{
    QFETCH(QByteArray, members);
    QFETCH(QString, said);
    const auto plan = planOf(withServer(members));
    QVERIFY(!plan);
    QVERIFY2(plan.error().message.contains(said), qPrintable(plan.error().message));
    QVERIFY2(!plan.error().message.contains(u"secret"_s), qPrintable(plan.error().message));
}

QTEST_GUILESS_MAIN(TestPlanServers)
#include "tst_planservers.moc"
