#include "fakellmserver.h"
#include "httpclient.h"
#include "provider.h"
#include "providers.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Texts as vectors, beyond the recorded shapes: over HTTP from a server that speaks each form, and what is refused.
class TestEmbeddings : public QObject
{
    Q_OBJECT

private slots:
    void textsOfTheSameWordsLieTogether_data();
    void textsOfTheSameWordsLieTogether();
    void aFaultIsAnErrorOfItsKind_data();
    void aFaultIsAnErrorOfItsKind();
    void whatCantBeEmbeddedIsRefused_data();
    void whatCantBeEmbeddedIsRefused();
    void thePlanKnowsWhichProvidersHaveEmbeddings();
    void everyPrefixOfAReplyIsReadWithoutHarm();
};

namespace {
ModelSpec modelOf(const QString &provider, const QString &endpoint)
{
    ModelSpec model;
    model.name = u"near"_s;
    model.provider = provider;
    model.endpoints = {endpoint};
    model.model = u"e"_s;
    return model;
}

QStringList threeTexts()
{
    return {u"Who opens the store?"_s, u"How far is the moon?"_s, u"The store, who opens?"_s};
}

HttpReply replyTo(const HttpRequest &request)
{
    HttpClient client;
    std::optional<HttpReply> received;
    client.send(request, {}, [&received](const HttpReply &reply) { received = reply; });
    if (!QTest::qWaitFor([&received] { return received.has_value(); }, 10000))
        qFatal("no reply came");
    return *received;
}
}

void TestEmbeddings::textsOfTheSameWordsLieTogether_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QByteArray>("parameters");
    QTest::addColumn<bool>("tellsUsage");
    const auto row = [](const char *claim, const QString &provider, const QByteArray &parameters, bool tellsUsage) {
        QTest::newRow(claim) << provider << parameters << tellsUsage;
    };
    row("OpenAI", u"openai"_s, {}, true);
    row("OpenAI as base64", u"openai"_s, R"({"encoding_format": "base64"})", true);
    row("Azure", u"azure-openai"_s, {}, true);
    row("Mistral", u"mistral"_s, {}, true);
    row("Ollama", u"ollama"_s, {}, true);
    row("Gemini", u"gemini"_s, {}, false);
    row("Cohere", u"cohere"_s, {}, true);
}

void TestEmbeddings::textsOfTheSameWordsLieTogether()
{
    QFETCH(QString, provider);
    QFETCH(QByteArray, parameters);
    QFETCH(bool, tellsUsage);
    const FakeLlmServer server;
    ModelSpec model = modelOf(provider, server.origin());
    model.parameters = parameters;
    QVERIFY(mostEmbeddedTexts(model) >= 96);
    RequestOptions options;
    options.key = "k";
    const Result<HttpRequest> request = buildEmbedding(model, threeTexts(), options);
    QVERIFY2(request, request ? "" : qPrintable(request.error().message));
    QList<EmbeddingVector> vectors;
    const CallOutcome outcome = readEmbedding(model, 3, replyTo(*request), &vectors);
    const auto *completion = std::get_if<Completion>(&outcome);
    QVERIFY2(completion, completion ? "" : qPrintable(std::get<CallError>(outcome).message));
    QCOMPARE(vectors.size(), 3);
    QCOMPARE(vectors[0], vectors[2]);
    QVERIFY(cosineSimilarity(vectors[0], vectors[1]) < 0.7);
    QCOMPARE(completion->usage.input.has_value(), tellsUsage);
    QCOMPARE(completion->usage.output, tellsUsage ? std::optional<qint64>(0) : std::nullopt);
    QCOMPARE(server.requests().size(), 1);
}

void TestEmbeddings::aFaultIsAnErrorOfItsKind_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("possiblyPaid");
    QTest::newRow("rate limit") << QByteArray("rate_limit") << ErrorKind::RateLimit << false;
    QTest::newRow("too long") << QByteArray("context_length") << ErrorKind::ContextLength << false;
    QTest::newRow("an error inside HTTP 200") << QByteArray("error_in_200") << ErrorKind::ServerTransient << true;
    QTest::newRow("half of an answer") << QByteArray("malformed") << ErrorKind::MalformedAnswer << true;
    QTest::newRow("a web page") << QByteArray("html") << ErrorKind::MalformedAnswer << true;
    QTest::newRow("a broken connection") << QByteArray("close") << ErrorKind::Network << true;
}

void TestEmbeddings::aFaultIsAnErrorOfItsKind()
{
    QFETCH(QByteArray, fault);
    QFETCH(ErrorKind, kind);
    QFETCH(bool, possiblyPaid);
    const FakeLlmServer server(R"({"default": {"fault": ")" + fault + R"("}})");
    const ModelSpec model = modelOf(u"openai"_s, server.origin());
    QList<EmbeddingVector> vectors;
    const CallOutcome outcome = readEmbedding(model, 3, replyTo(*buildEmbedding(model, threeTexts(), {})), &vectors);
    const auto *error = std::get_if<CallError>(&outcome);
    QVERIFY(error);
    QCOMPARE(error->kind, kind);
    QCOMPARE(error->possiblyPaid, possiblyPaid);
}

void TestEmbeddings::whatCantBeEmbeddedIsRefused_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QString>("told");
    const QStringList texts = threeTexts();
    QTest::newRow("Anthropic has no embeddings") << u"anthropic"_s << texts << u"no embeddings"_s;
    QTest::newRow("Bedrock's are not made here") << u"bedrock"_s << texts << u"no embeddings"_s;
    QTest::newRow("nor does a template say how") << u"http"_s << texts << u"no embeddings"_s;
    QTest::newRow("an unknown provider") << u"opnai"_s << texts << u"unknown provider"_s;
    QTest::newRow("no text") << u"openai"_s << QStringList() << u"empty text"_s;
    QTest::newRow("a blank among the texts") << u"openai"_s << QStringList{u"a"_s, u" \n"_s} << u"empty text"_s;
}

void TestEmbeddings::whatCantBeEmbeddedIsRefused()
{
    QFETCH(QString, provider);
    QFETCH(QStringList, texts);
    QFETCH(QString, told);
    const Result<HttpRequest> request = buildEmbedding(modelOf(provider, u"http://127.0.0.1:9/v1"_s), texts, {});
    QVERIFY(!request);
    QCOMPARE(request.error().kind, ErrorKind::BadInput);
    QVERIFY2(request.error().message.contains(told), qPrintable(request.error().message));
}

void TestEmbeddings::thePlanKnowsWhichProvidersHaveEmbeddings()
{
    for (const ProviderInfo &provider : providers()) {
        const QString name = provider.name;
        QVERIFY2(hasEmbeddings(name) == (mostEmbeddedTexts(modelOf(name, u"http://127.0.0.1"_s)) > 0),
                 qPrintable(name));
    }
    QVERIFY(!hasEmbeddings(u"nobody"_s));
}

void TestEmbeddings::everyPrefixOfAReplyIsReadWithoutHarm()
{
    const QByteArray whole = R"({"data":[{"index":0,"embedding":[0.5,1e999]},{"index":1,"embedding":"AACAPwAAAEA="}]})";
    const ModelSpec model = modelOf(u"openai"_s, u"http://127.0.0.1:9/v1"_s);
    QByteArrayList bodies{R"({"data":[)" + QByteArray(R"({"embedding":)").repeated(200'000)};
    bodies.append(bodies.constFirst() + "1" + QByteArray("}").repeated(200'000) + ",[1]]}"); // nested without an end
    for (qsizetype size = 0; size <= whole.size(); ++size)
        bodies.append(whole.first(size));
    for (const QByteArray &body : std::as_const(bodies)) {
        HttpReply reply;
        reply.status = 200;
        reply.body = body;
        QList<EmbeddingVector> vectors;
        QVERIFY(std::holds_alternative<CallError>(readEmbedding(model, 2, reply, &vectors)));
    }
}

QTEST_GUILESS_MAIN(TestEmbeddings)
#include "tst_embeddings.moc"
