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
    void otherFormsAreAskedAndScored_data();
    void otherFormsAreAskedAndScored();
    void awsCredentialsAreInNoFile();
    void aModelsListIsPrinted();
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

void TestDialects::otherFormsAreAskedAndScored_data()
{
    QTest::addColumn<QByteArray>("model");
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QString>("tokens");
    QTest::newRow("Bedrock with a bearer key")
        << R"("provider": "bedrock", "model": "anthropic.x-v1:0", "key": "env:AWS_BEARER_TOKEN_BEDROCK", "endpoint": "ORIGIN", "parameters": {"max_tokens": 9})"_ba
        << u"%/model/anthropic.x-v1%3A0/converse%Authorization: «redacted»%\"maxTokens\":9%"_s << u"11"_s;
    QTest::newRow("Bedrock with a signature")
        << R"("provider": "bedrock", "model": "anthropic.x-v1:0", "key": "aws", "endpoint": "ORIGIN")"_ba
        << u"%X-Amz-Security-Token: «redacted»%Authorization: «redacted»%"_s << u"11"_s;
    QTest::newRow("TGI") << R"("provider": "tgi", "endpoint": "ORIGIN/tgi", "parameters": {"temperature": 0})"_ba
                         << u"%/tgi/generate_stream%\"do_sample\":false%"_s << u"11"_s;
    QTest::newRow("any server")
        << R"("provider": "http", "endpoint": "ORIGIN", "key": "env:OWN_KEY", "parameters": {"top_k": 1}, "request": {"path": "/own", "body": {"ask": "{{ user }}", "k": "{{ top_k }}"}, "answer": "/reply/text", "finish": "/reply/why", "key_header": "X-Own"})"_ba
        << u"%/own%X-Own: %«%\"k\":1%"_s << QString();
}

void TestDialects::otherFormsAreAskedAndScored()
{
    QFETCH(QByteArray, model);
    QFETCH(QString, sent);
    QFETCH(QString, tokens);
    FakeLlmServer server(tableScript(3));
    CliWorkplace place;
    place.setEnvironment(u"AWS_BEARER_TOKEN_BEDROCK"_s, u"bearer-0123456789"_s);
    place.setEnvironment(u"AWS_ACCESS_KEY_ID"_s, u"AKIDEXAMPLE0123456"_s);
    place.setEnvironment(u"AWS_SECRET_ACCESS_KEY"_s, u"aws-secret-0123456789"_s);
    place.setEnvironment(u"AWS_SESSION_TOKEN"_s, u"aws-token-0123456789"_s);
    place.setEnvironment(u"OWN_KEY"_s, u"own-key-0123456789"_s);
    place.write(u"data.csv"_s, sums(3));
    const QByteArray entry = "{\"name\": \"m\", " + model.replace("ORIGIN", server.origin().toUtf8()) + '}';
    place.write(u"plan.json"_s, planFor('[' + entry + ']', exactMatchOnly));
    const CliResult result = place.run({u"run"_s, u"plan.json"_s});
    QVERIFY2(result.status == 0, result.err.constData());
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT sum(score) FROM v_scores"_s), QStringList{u"3.0"_s});
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT count(*) FROM v_calls WHERE request LIKE '%1'"_s.arg(sent)),
             QStringList{u"3"_s});
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT input_tokens FROM call LIMIT 1"_s).value(0), tokens);
    const CliResult check = place.run({u"check"_s, u"plan.json"_s});
    QVERIFY2(check.status == 0, check.out.constData());
}

void TestDialects::awsCredentialsAreInNoFile()
{
    FakeLlmServer server(
        R"({"rules": [{"contains": "What is 1 ", "status": 400, "body": "{\"message\":\"no aws-secret-0123456789 AKIDEXAMPLE0123456 aws-token-0123456789\"}"}], "default": {"answer": "fixed", "text": "1"}})");
    CliWorkplace place;
    const QByteArrayList secrets{"AKIDEXAMPLE0123456", "aws-secret-0123456789", "aws-token-0123456789"};
    place.setEnvironment(u"AWS_ACCESS_KEY_ID"_s, QString::fromLatin1(secrets[0]));
    place.write(u".env"_s, "AWS_SECRET_ACCESS_KEY=" + secrets[1] + "\nAWS_SESSION_TOKEN=" + secrets[2] + '\n');
    place.write(u"data.csv"_s, sums(2));
    place.write(u"plan.json"_s,
                planFor(R"([{"name": "m", "provider": "bedrock", "model": "x", "key": "aws", "endpoint": ")"
                            + server.origin().toUtf8() + R"("}])",
                        exactMatchOnly));
    const CliResult result = place.run({u"run"_s, u"plan.json"_s, u"--csv"_s, u"out.csv"_s});
    QCOMPARE(result.status, 3);
    for (const QByteArray &secret : secrets) {
        QVERIFY(!result.err.contains(secret) && !result.out.contains(secret));
        QVERIFY(!place.read(u"plan.assay"_s).contains(secret));
        QVERIFY(!place.read(u"out.csv"_s).contains(secret));
    }
    QCOMPARE(place.query(u"plan.assay"_s, u"SELECT count(*) FROM v_calls WHERE request LIKE '%Signature=%'"_s),
             QStringList{u"0"_s});
}

void TestDialects::aModelsListIsPrinted()
{
    FakeLlmServer server(R"({"models": ["zeta", "alpha"], "tgi": true})");
    CliWorkplace place;
    place.write(u"data.csv"_s, sums(1));
    place.write(u"plan.json"_s,
                planFor('[' + modelEntry("m", server.origin()) + R"(, {"name": "t", "provider": "tgi", "endpoint": ")"
                            + server.origin().toUtf8() + R"("}])",
                        exactMatchOnly));
    CliResult result = place.run({u"models"_s, u"plan.json"_s, u"--model"_s, u"m"_s});
    QCOMPARE(result.status, 0);
    QCOMPARE(result.out, "alpha\nzeta\n");
    result = place.run({u"models"_s, u"plan.json"_s, u"--model"_s, u"t"_s});
    QCOMPARE(result.out, "zeta\n");
    result = place.run({u"models"_s, u"plan.json"_s});
    QCOMPARE(result.status, 1);
    QVERIFY2(result.err.contains("--model") && result.err.contains("m, t"), result.err.constData());
    result = place.run({u"models"_s, u"groq"_s});
    QCOMPARE(result.status, 1);
    QVERIFY2(result.err.contains("GROQ_API_KEY"), result.err.constData());
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
