#include "cliprocess.h"
#include "fakellmserver.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Servers that speak otherwise than OpenAI's, asked as a user would.
class TestDialects : public QObject
{
    Q_OBJECT

private slots:
    void whatAServiceDoesNotTakeIsLeftOutAndSaid();
    void aCaFileThatCannotBeReadStopsBeforeAnythingIsSent();
    void aKeyIsNotSentThroughANewProxyUnasked();
};

namespace {
const auto exactMatchOnly = R"([{"kind": "exact_match"}])"_ba;

QByteArray tableScript(int rows)
{
    return R"({"answers": )" + sumAnswers(rows) + R"(, "default": {"answer": "table"}})";
}
}

void TestDialects::whatAServiceDoesNotTakeIsLeftOutAndSaid()
{
    FakeLlmServer server(tableScript(3));
    CliWorkplace place;
    place.write(u"data.csv"_s, sums(3));
    const QByteArray model = R"({"name": "m", "provider": "mistral", "model": "m", "endpoint": ")"
        + server.origin().toUtf8() + R"(/v1", "parameters": {"seed": 7, "logprobs": true}})";
    place.write(u"plan.json"_s, planFor('[' + model + ']', exactMatchOnly));
    const CliResult result = place.run({u"run"_s, u"plan.json"_s});
    QVERIFY2(result.status == 0, result.err.constData());
    QVERIFY2(result.err.contains("m: Mistral calls seed random_seed"), result.err.constData());
    QVERIFY2(result.err.contains("m: Mistral does not take logprobs"), result.err.constData());
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT count(*) FROM v_calls WHERE request LIKE '%\"random_seed\":7%'"_s),
             QStringList{u"3"_s});
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT count(*) FROM v_calls WHERE request LIKE '%logprobs%'"_s),
             QStringList{u"0"_s});
}

void TestDialects::aCaFileThatCannotBeReadStopsBeforeAnythingIsSent()
{
    FakeLlmServer server(tableScript(2));
    CliWorkplace place;
    place.write(u"data.csv"_s, sums(2));
    place.write(u"own.pem"_s, "no certificate");
    place.write(u"plan.json"_s,
                planFor('[' + modelEntry("m", server.origin(), R"("ca_file": "own.pem")") + ']', exactMatchOnly));
    const CliResult result = place.run({u"run"_s, u"plan.json"_s});
    QCOMPARE(result.status, 1);
    QVERIFY2(result.err.contains(place.path(u"own.pem"_s).toUtf8()), result.err.constData());
    QCOMPARE(server.requestCount(), 0);
}

void TestDialects::aKeyIsNotSentThroughANewProxyUnasked()
{
    FakeLlmServer server(tableScript(2));
    FakeLlmServer proxy(tableScript(2));
    CliWorkplace place;
    place.setEnvironment(u"TEST_KEY"_s, u"sk-test-0123456789"_s);
    place.write(u"data.csv"_s, sums(2));
    const auto key = R"("key": "env:TEST_KEY")"_ba;
    place.write(u"plan.json"_s, planFor('[' + modelEntry("m", server.origin(), key) + ']', exactMatchOnly));
    QCOMPARE(place.run({u"check"_s, u"plan.json"_s}).status, 0);
    const int before = server.requestCount();
    const QByteArray proxied = key + R"(, "proxy": ")" + proxy.origin().toUtf8() + '"';
    place.write(u"plan.json"_s, planFor('[' + modelEntry("m", server.origin(), proxied) + ']', exactMatchOnly));
    const CliResult result = place.run({u"run"_s, u"plan.json"_s});
    QCOMPARE(result.status, 1);
    QVERIFY2(result.err.contains("never through the proxy " + proxy.origin().toUtf8()), result.err.constData());
    QCOMPARE(proxy.requestCount(), 0);
    QCOMPARE(server.requestCount(), before);
}

QTEST_GUILESS_MAIN(TestDialects)
#include "tst_dialects.moc"
