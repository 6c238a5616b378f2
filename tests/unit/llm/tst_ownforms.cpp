#include "fakellmserver.h"
#include "httpclient.h"
#include "provider.h"
#include "testpaths.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Anthropic, Gemini, Ollama and Cohere beyond their recorded shapes: addresses, lists of models, headers, streams that
/// come byte by byte.
class TestOwnForms : public QObject
{
    Q_OBJECT

private slots:
    void addresses_data();
    void addresses();
    void listsOfModels_data();
    void listsOfModels();
    void aServerUnderstandsTheQuestionForItsModels_data();
    void aServerUnderstandsTheQuestionForItsModels();
    void refusals_data();
    void refusals();
    void theContextHoldsPromptAndAnswer_data();
    void theContextHoldsPromptAndAnswer();
    void aPromptThatCantFitIsNotSent_data();
    void aPromptThatCantFitIsNotSent();
    void aWholePromptIsNotTakenForACutOne_data();
    void aWholePromptIsNotTakenForACutOne();
    void aServerTellsHowLongItsContextIs_data();
    void aServerTellsHowLongItsContextIs();
    void theFirstTokenOfEachStream_data();
    void theFirstTokenOfEachStream();
    void everyPrefixOfAStreamIsReadWithoutHarm_data();
    void everyPrefixOfAStreamIsReadWithoutHarm();
    void allOfThemStream();
};

namespace {
ModelSpec modelOf(const QString &provider, const QString &endpoint = {})
{
    ModelSpec model;
    model.name = u"nano"_s;
    model.provider = provider;
    if (!endpoint.isEmpty())
        model.endpoints = {endpoint};
    model.model = u"m"_s;
    return model;
}

Prompt promptOf(const QString &text)
{
    return {{{u"user"_s, text}}};
}

QByteArray headerOf(const HttpRequest &request, const QByteArray &name)
{
    HttpReply search;
    search.headers = request.headers;
    return search.header(name);
}

QJsonObject golden(const QString &name)
{
    QFile file(testData(u"providers/replies/"_s + name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(name));
    return QJsonDocument::fromJson(file.readAll()).object();
}
}

void TestOwnForms::addresses_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("asked");
    const auto row = [](const char *claim, const QString &provider, const QString &typed, const QString &asked) {
        QTest::newRow(claim) << provider << typed << asked;
    };
    const QString claude = u"https://h/v1/messages"_s;
    row("Anthropic: an empty path becomes /v1", u"anthropic"_s, u"https://h"_s, claude);
    row("Anthropic: trailing slashes go", u"anthropic"_s, u"https://h/v1//"_s, claude);
    row("Anthropic: a pasted call", u"anthropic"_s, u"https://h/v1/messages/"_s, claude);
    row("Anthropic: the pasted call of a gateway is kept", u"anthropic"_s, u"https://h/claude/messages"_s,
        u"https://h/claude/messages"_s);
    row("Anthropic: a gateway's path, as its own clients go on", u"anthropic"_s, u"https://h/claude"_s,
        u"https://h/claude/v1/messages"_s);
    const QString gemini = u"https://h/v1beta/models/m:generateContent"_s;
    row("Gemini: an empty path becomes /v1beta", u"gemini"_s, u"https://h/"_s, gemini);
    row("Gemini: the version that was typed", u"gemini"_s, u"https://h/v1/"_s,
        u"https://h/v1/models/m:generateContent"_s);
    row("Gemini: a pasted call of another model", u"gemini"_s,
        u"https://h/v1beta/models/gemini-x:streamGenerateContent?alt=sse"_s, gemini);
    row("Gemini: a pasted list of models", u"gemini"_s, u"https://h/v1beta/models"_s, gemini);
    row("Gemini: a pasted address of the OpenAI form", u"gemini"_s, u"https://h/v1beta/openai/"_s, gemini);
    row("Gemini: a query is kept", u"gemini"_s, u"https://h/v1beta?tenant=a"_s, gemini + u"?tenant=a"_s);
    const QString ollama = u"http://h:11434/api/chat"_s;
    row("Ollama: an empty path", u"ollama"_s, u"http://h:11434/"_s, ollama);
    row("Ollama: the address of its OpenAI form", u"ollama"_s, u"http://h:11434/v1"_s, ollama);
    row("Ollama: a pasted call", u"ollama"_s, u"http://h:11434/api/generate"_s, ollama);
    row("Ollama: OLLAMA_HOST without scheme and port", u"ollama"_s, u"h"_s, ollama);
    row("Ollama: what it listens on", u"ollama"_s, u"0.0.0.0:4711"_s, u"http://127.0.0.1:4711/api/chat"_s);
    row("Ollama: behind a path", u"ollama"_s, u"https://h/ollama"_s, u"https://h/ollama/api/chat"_s);
    const QString cohere = u"https://h/v2/chat"_s;
    row("Cohere: an empty path", u"cohere"_s, u"https://h"_s, cohere);
    row("Cohere: a pasted call", u"cohere"_s, u"https://h/v2/chat"_s, cohere);
    row("Cohere: the older version", u"cohere"_s, u"https://h/v1/"_s, cohere);
}

void TestOwnForms::addresses()
{
    QFETCH(QString, provider);
    QFETCH(QString, typed);
    QFETCH(QString, asked);
    RequestOptions options;
    options.stream = false;
    const Result<HttpRequest> request = buildRequest(modelOf(provider, typed), promptOf(u"2+2?"_s), options);
    QVERIFY2(request, request ? "" : qPrintable(request.error().message));
    QCOMPARE(request->url.toString(QUrl::FullyEncoded), asked);
}

void TestOwnForms::listsOfModels_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QByteArray>("keyHeader");
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("Anthropic") << u"anthropic"_s << u"https://api.anthropic.com/v1/models?limit=1000"_s
                               << QByteArray("x-api-key") << QByteArray("k");
    QTest::newRow("Gemini") << u"gemini"_s << u"https://generativelanguage.googleapis.com/v1beta/models?pageSize=1000"_s
                            << QByteArray("x-goog-api-key") << QByteArray("k");
    QTest::newRow("Ollama") << u"ollama"_s << u"http://127.0.0.1:11434/api/tags"_s << QByteArray("authorization")
                            << QByteArray("Bearer k");
    QTest::newRow("Cohere") << u"cohere"_s << u"https://api.cohere.com/v1/models?endpoint=chat&page_size=1000"_s
                            << QByteArray("authorization") << QByteArray("Bearer k");
}

void TestOwnForms::listsOfModels()
{
    QFETCH(QString, provider);
    QFETCH(QString, asked);
    QFETCH(QByteArray, keyHeader);
    QFETCH(QByteArray, key);
    const std::optional<HttpRequest> request = modelsRequest(modelOf(provider), "k");
    QVERIFY(request);
    QCOMPARE(request->method, "GET");
    QCOMPARE(request->url.toString(QUrl::FullyEncoded), asked);
    QCOMPARE(headerOf(*request, keyHeader), key);
}

void TestOwnForms::aServerUnderstandsTheQuestionForItsModels_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QByteArray>("entry");
    QTest::newRow("Anthropic") << u"anthropic"_s << QByteArray(R"("id":"small")");
    QTest::newRow("Gemini") << u"gemini"_s << QByteArray(R"("name":"models/small")");
    QTest::newRow("Ollama") << u"ollama"_s << QByteArray(R"("name":"small")");
    QTest::newRow("Cohere") << u"cohere"_s << QByteArray(R"("name":"small")");
}

void TestOwnForms::aServerUnderstandsTheQuestionForItsModels()
{
    QFETCH(QString, provider);
    QFETCH(QByteArray, entry);
    FakeLlmServer server(R"({"key": "k", "models": ["small", "large"]})");
    HttpClient client;
    for (const QByteArray &key : {QByteArray("k"), QByteArray("another")}) {
        const std::optional<HttpRequest> request = modelsRequest(modelOf(provider, server.origin()), key);
        QVERIFY(request);
        std::optional<HttpReply> reply;
        client.send(*request, {}, [&reply](const HttpReply &arrived) { reply = arrived; });
        QTRY_VERIFY(reply);
        QCOMPARE(reply->status == 200, key == "k");
        QCOMPARE(reply->body.contains(entry), key == "k");
    }
}

void TestOwnForms::refusals_data()
{
    QTest::addColumn<ModelSpec>("model");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *claim, const QString &provider, const QString &told, auto change) {
        ModelSpec model = modelOf(provider);
        change(model);
        QTest::newRow(claim) << model << told;
    };
    row("no model id", u"anthropic"_s, u"model id"_s, [](ModelSpec &m) { m.model.clear(); });
    row("completions where there is only a chat", u"cohere"_s, u"only \"chat\""_s,
        [](ModelSpec &m) { m.api = u"completions"_s; });
    row("a key in the address", u"gemini"_s, u"holds a key"_s,
        [](ModelSpec &m) { m.endpoints = {u"https://h/v1beta?key=AIza"_s}; });
    row("a header that would be a second key", u"gemini"_s, u"Remove one"_s, [](ModelSpec &m) {
        m.headers = {{u"X-Goog-Api-Key"_s, u"other"_s}};
    });
    row("and Anthropic's", u"anthropic"_s, u"Remove one"_s, [](ModelSpec &m) {
        m.headers = {{u"x-api-key"_s, u"other"_s}};
    });
    row("no room to think", u"anthropic"_s, u"more than 1024"_s, [](ModelSpec &m) {
        m.model = u"claude-3-7-sonnet-20250219"_s;
        m.parameters = R"({"reasoning_effort": "low", "max_tokens": 1024})";
    });
    row("parameters that are no object", u"ollama"_s, u"parameters"_s, [](ModelSpec &m) { m.parameters = "[]"; });
    row("an extra_body that is no object", u"ollama"_s, u"extra_body"_s, [](ModelSpec &m) { m.extraBody = "[]"; });
}

void TestOwnForms::refusals()
{
    QFETCH(ModelSpec, model);
    QFETCH(QString, told);
    RequestOptions options;
    options.key = "key-0123456789";
    const Result<HttpRequest> request = buildRequest(model, promptOf(u"2+2?"_s), options);
    QVERIFY(!request);
    QCOMPARE(request.error().kind, ErrorKind::BadInput);
    QVERIFY2(request.error().message.contains(told), qPrintable(request.error().message));
}

void TestOwnForms::theContextHoldsPromptAndAnswer_data()
{
    QTest::addColumn<int>("bytes");
    QTest::addColumn<QByteArray>("parameters");
    QTest::addColumn<int>("known");
    QTest::addColumn<int>("context");
    QTest::newRow("a short prompt has the least") << 10 << QByteArray() << 0 << 8192;
    // 11,469 bytes are 4096.07 tokens by 2.8 bytes each; an answer has 4096.
    QTest::newRow("just within") << 11'000 << QByteArray() << 0 << 8192;
    QTest::newRow("just beyond") << 11'500 << QByteArray() << 0 << 16'384;
    QTest::newRow("a long answer") << 10 << QByteArray(R"({"max_tokens": 20000})") << 0 << 32'768;
    QTest::newRow("an answer without an end") << 10 << QByteArray(R"({"num_predict": -1})") << 0 << 8192;
    QTest::newRow("a long prompt") << 1'000'000 << QByteArray() << 0 << 524'288;
    QTest::newRow("the user's own") << 20'000 << QByteArray(R"({"num_ctx": 4096})") << 0 << 4096;
    QTest::newRow("never more than the model has") << 11'500 << QByteArray() << 10'000 << 10'000;
    QTest::newRow("as little as it needs of a long one") << 10 << QByteArray() << 131'072 << 8192;
    QTest::newRow("the user's own, even beyond it") << 10 << QByteArray(R"({"num_ctx": 4096})") << 2048 << 4096;
}

void TestOwnForms::theContextHoldsPromptAndAnswer()
{
    QFETCH(int, bytes);
    QFETCH(QByteArray, parameters);
    QFETCH(int, known);
    QFETCH(int, context);
    ModelSpec model = modelOf(u"ollama"_s);
    model.parameters = parameters;
    RequestOptions options;
    options.contextLength = known;
    const Result<HttpRequest> request = buildRequest(model, promptOf(QString(bytes, u'x')), options);
    QVERIFY(request);
    const QJsonObject body = QJsonDocument::fromJson(request->body).object();
    QCOMPARE(body["options"_L1]["num_ctx"_L1].toInt(), context);
}

void TestOwnForms::aPromptThatCantFitIsNotSent_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("parameters");
    QTest::addColumn<int>("known");
    QTest::addColumn<bool>("sent");
    QTest::newRow("seven characters a token are more than any tokenizer has")
        << QString(14'336, u'x') << QByteArray() << 2048 << false;
    QTest::newRow("what may fit is sent; the reply shows whether it did")
        << QString(14'000, u'x') << QByteArray() << 2048 << true;
    QTest::newRow("Chinese that may fit") << u"退货"_s.repeated(4000) << QByteArray() << 2048 << true;
    QTest::newRow("emoji that may fit") << u"😀"_s.repeated(8000) << QByteArray() << 2048 << true;
    QTest::newRow("Chinese that can't") << u"退货"_s.repeated(8000) << QByteArray() << 2048 << false;
    QTest::newRow("the user's own num_ctx")
        << QString(14'336, u'x') << QByteArray(R"({"num_ctx": 2048})") << 0 << false;
    QTest::newRow("only the user's is large")
        << QString(14'336, u'x') << QByteArray(R"({"num_ctx": 8192})") << 2048 << false;
    QTest::newRow("nothing is known") << QString(1'000'000, u'x') << QByteArray() << 0 << true;
}

void TestOwnForms::aPromptThatCantFitIsNotSent()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, parameters);
    QFETCH(int, known);
    QFETCH(bool, sent);
    ModelSpec model = modelOf(u"ollama"_s);
    model.parameters = parameters;
    RequestOptions options;
    options.contextLength = known;
    const Result<HttpRequest> request = buildRequest(model, promptOf(text), options);
    QCOMPARE(bool(request), sent);
    if (sent)
        return;
    QCOMPARE(request.error().kind, ErrorKind::ContextLength);
    QVERIFY2(request.error().message.contains("context holds 2048"_L1), qPrintable(request.error().message));
}

void TestOwnForms::aWholePromptIsNotTakenForACutOne_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("whole");
    // 3,072 tokens were read, as a context of that size would hold: a server may make it smaller than it was asked to.
    QTest::newRow("three Chinese characters a token") << u"退"_s.repeated(3072 * 3) << true;
    QTest::newRow("six Russian characters a token") << u"ж"_s.repeated(3072 * 6) << true;
    QTest::newRow("seven characters a token") << u"ж"_s.repeated(3072 * 7) << false;
}

void TestOwnForms::aWholePromptIsNotTakenForACutOne()
{
    QFETCH(QString, text);
    HttpReply reply;
    reply.status = 200;
    reply.sent = true;
    reply.body
        = R"({"message":{"content":"4"},"done":true,"done_reason":"stop","prompt_eval_count":3072,"eval_count":1})";
    const CallOutcome outcome = readReply(modelOf(u"ollama"_s), promptOf(text), reply);
    QTEST(std::holds_alternative<Completion>(outcome), "whole");
}

void TestOwnForms::aServerTellsHowLongItsContextIs_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<std::optional<qint64>>("tokens");
    const auto row = [](const char *claim, const QByteArray &body, std::optional<qint64> tokens) {
        QTest::newRow(claim) << body << tokens;
    };
    row("under the architecture's name",
        R"({"model_info":{"general.architecture":"llama","llama.context_length":8192,"llama.block_count":32}})", 8192);
    row("no such number", R"({"model_info":{"llama.block_count":32}})", std::nullopt);
    row("a number that is none", R"({"model_info":{"llama.context_length":"8192"}})", std::nullopt);
    row("nothing of the model", R"({"details":{}})", std::nullopt);
    row("an older server's 404 page", "404 page not found", std::nullopt);
}

void TestOwnForms::aServerTellsHowLongItsContextIs()
{
    QFETCH(QByteArray, body);
    QFETCH(std::optional<qint64>, tokens);
    const std::optional<HttpRequest> request = contextLengthRequest(modelOf(u"ollama"_s, u"http://h:1/v1"_s), "k");
    QVERIFY(request);
    QCOMPARE(request->url, QUrl(u"http://h:1/api/show"_s));
    QCOMPARE(request->body, R"({"model":"m"})");
    QVERIFY(!contextLengthRequest(modelOf(u"openai"_s), {}));
    HttpReply reply;
    reply.status = 200;
    reply.body = body;
    QCOMPARE(readContextLength(reply), tokens);
}

void TestOwnForms::theFirstTokenOfEachStream_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<bool>("seen");
    const auto row
        = [](const char *claim, const QByteArray &stream, bool seen) { QTest::newRow(claim) << stream << seen; };
    row("Anthropic's start is none",
        "data: {\"type\":\"message_start\",\"message\":{\"content\":[],\"model\":\"m\"}}\n"
        "data: {\"type\":\"content_block_start\",\"content_block\":{\"type\":\"text\",\"text\":\"\"}}\n"
        "data: {\"type\":\"content_block_start\",\"content_block\":{\"type\":\"thinking\",\"thinking\":\"\"}}\n"
        "data: {\"type\":\"content_block_delta\",\"delta\":{\"type\":\"signature_delta\",\"signature\":\"x\"}}\n",
        false);
    row("Anthropic's text", "data: {\"delta\":{\"type\":\"text_delta\",\"text\":\"4\"}}\n", true);
    row("Anthropic's thinking", "data: {\"delta\":{\"type\":\"thinking_delta\",\"thinking\":\"x\"}}\n", true);
    row("Gemini's empty chunk is none",
        "data: {\"candidates\": [{\"content\": {\"role\": \"model\"}}]}\n"
        "data: {\"candidates\": [{\"content\": {\"parts\": [{\"text\": \"\"}],\"role\": \"model\"}}]}\n",
        false);
    row("Gemini's text", "data: {\"candidates\": [{\"content\": {\"parts\": [{\"text\": \"4\"}]}}]}\n", true);
    row("Ollama's empty object is none", "{\"message\":{\"role\":\"assistant\",\"content\":\"\"},\"done\":false}\n",
        false);
    row("Ollama's text", "{\"message\":{\"role\":\"assistant\",\"content\":\"4\"},\"done\":false}\n", true);
    row("Ollama's thinking", "{\"message\":{\"content\":\"\",\"thinking\":\"x\"},\"done\":false}\n", true);
    row("Cohere's start is none",
        "data: {\"type\":\"message-start\",\"delta\":{\"message\":{\"role\":\"assistant\",\"content\":[]}}}\n"
        "data: {\"type\":\"content-start\",\"delta\":{\"message\":{\"content\":{\"type\":\"text\",\"text\":\"\"}}}}\n",
        false);
    row("Cohere's text", "data: {\"delta\":{\"message\":{\"content\":{\"text\":\"4\"}}}}\n", true);
}

void TestOwnForms::theFirstTokenOfEachStream()
{
    QFETCH(QByteArray, stream);
    QFETCH(bool, seen);
    FirstTokenWatch watch;
    QCOMPARE(watch.feed(stream), seen);
}

void TestOwnForms::everyPrefixOfAStreamIsReadWithoutHarm_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("text");
    for (const char *provider : {"anthropic", "gemini", "ollama", "cohere"})
        QTest::newRow(provider) << QString::fromLatin1(provider) + u"-stream.json"_s
                                << (provider[0] == 'g' ? u"It is 5"_s : u"It is 4"_s);
}

/// However a connection breaks, what was cut is no answer, and what was whole is one.
void TestOwnForms::everyPrefixOfAStreamIsReadWithoutHarm()
{
    QFETCH(QString, file);
    QFETCH(QString, text);
    const QJsonObject object = golden(file);
    const QByteArray body = object["body"_L1].toString().toUtf8();
    HttpReply reply;
    reply.status = 200;
    reply.sent = true;
    reply.headers = {{"content-type", object["headers"_L1]["content-type"_L1].toString().toUtf8()}};
    reply.error = ErrorKind::Network;
    reply.errorText = u"The connection broke."_s;
    const ModelSpec model = modelOf(object["provider"_L1].toString());
    int answers = 0;
    for (qsizetype size = 0; size <= body.size(); ++size) {
        reply.body = body.first(size);
        const CallOutcome outcome = readReply(model, promptOf(u"2+2?"_s), reply);
        if (const auto *completion = std::get_if<Completion>(&outcome)) {
            QCOMPARE(completion->text, text);
            ++answers;
            continue;
        }
        QVERIFY(answers == 0);
        QCOMPARE(std::get<CallError>(outcome).kind, ErrorKind::Network);
        QVERIFY(std::get<CallError>(outcome).possiblyPaid);
    }
    QVERIFY(answers > 0);
}

void TestOwnForms::allOfThemStream()
{
    for (const QString &provider : {u"anthropic"_s, u"gemini"_s, u"ollama"_s, u"cohere"_s})
        QVERIFY(canStream(modelOf(provider)));
}

QTEST_GUILESS_MAIN(TestOwnForms)
#include "tst_ownforms.moc"
