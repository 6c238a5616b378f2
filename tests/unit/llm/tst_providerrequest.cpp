#include "provider.h"
#include "testpaths.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
QByteArray compact(const QJsonValue &value)
{
    return value.isObject() ? QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact) : QByteArray();
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray entries = value.toArray();
    for (const QJsonValue &entry : entries)
        list.append(entry.toString());
    return list;
}

ModelSpec modelOf(const QJsonObject &object)
{
    ModelSpec model;
    model.name = u"nano"_s;
    model.provider = object["provider"_L1].toString();
    if (object.contains("endpoint"_L1))
        model.endpoints = {object["endpoint"_L1].toString()};
    model.model = object["model"_L1].toString();
    model.api = object["api"_L1].toString();
    model.apiVersion = object["api_version"_L1].toString();
    model.parameters = compact(object["parameters"_L1]);
    model.extraBody = compact(object["extra_body"_L1]);
    model.omit = strings(object["omit"_L1]);
    const QJsonArray headers = object["headers"_L1].toArray();
    for (const QJsonValue &header : headers)
        model.headers.append({header[0].toString(), header[1].toString()});
    return model;
}

RequestOptions optionsOf(const QJsonObject &object)
{
    RequestOptions options;
    options.key = object["key"_L1].toString().toUtf8();
    options.stream = object["stream"_L1].toBool();
    options.responseFormat = compact(object["responseFormat"_L1]);
    options.omit = strings(object["omit"_L1]);
    options.contextLength = object["context_length"_L1].toInteger();
    options.maxCompletionTokens = object["maxCompletionTokens"_L1].toBool();
    return options;
}

QByteArray headerOf(const HttpRequest &request, const QString &name)
{
    HttpReply search;
    search.headers = request.headers;
    return search.header(name.toUtf8());
}

ModelSpec plainModel()
{
    ModelSpec model;
    model.name = u"nano"_s;
    model.provider = u"openai"_s;
    model.endpoints = {u"http://127.0.0.1:9/v1"_s};
    model.model = u"m"_s;
    return model;
}

const Prompt question{{{u"user"_s, u"2+2?"_s}}};
}

class TestProviderRequest : public QObject
{
    Q_OBJECT

private slots:
    void goldenFiles_data();
    void goldenFiles();
    void baseUrls_data();
    void baseUrls();
    void refusals_data();
    void refusals();
    void parametersKeepTheirOrderAndNumbers();
    void aKeyLosesTheLineBreakOfItsFile();
    void whatIsSentOtherwiseIsTold();
    void modelsLists();
    void origins();
};

void TestProviderRequest::goldenFiles_data()
{
    QTest::addColumn<QJsonObject>("golden");
    const QDir directory(testData(u"providers/requests"_s));
    const QStringList names = directory.entryList({u"*.json"_s});
    QVERIFY(names.size() >= 35);
    for (const QString &name : names) {
        QFile file(directory.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject golden = QJsonDocument::fromJson(file.readAll()).object();
        QTest::newRow(qPrintable(golden["claim"_L1].toString())) << golden;
    }
}

void TestProviderRequest::goldenFiles()
{
    QFETCH(QJsonObject, golden);
    Prompt prompt;
    const QJsonArray messages = golden["prompt"_L1].toArray();
    for (const QJsonValue &message : messages)
        prompt.messages.append({message["role"_L1].toString(), message["content"_L1].toString()});
    const ModelSpec model = modelOf(golden["model"_L1].toObject());
    const RequestOptions options = optionsOf(golden["options"_L1].toObject());
    const Result<HttpRequest> request = golden.contains("texts"_L1)
        ? buildEmbedding(model, strings(golden["texts"_L1]), options)
        : buildRequest(model, prompt, options);
    QVERIFY2(request, request ? "" : qPrintable(request.error().message));
    const QJsonObject expected = golden["expect"_L1].toObject();
    QCOMPARE(request->method, "POST");
    QCOMPARE(request->url.toString(QUrl::FullyEncoded), expected["url"_L1].toString());
    QCOMPARE(QJsonDocument::fromJson(request->body).object(), expected["body"_L1].toObject());
    const QJsonObject headers = expected["headers"_L1].toObject();
    for (auto header = headers.begin(); header != headers.end(); ++header)
        QCOMPARE(headerOf(*request, header.key()), header.value().toString().toUtf8());
    for (const QString &name : strings(expected["no_headers"_L1]))
        QCOMPARE(headerOf(*request, name), QByteArray());
}

void TestProviderRequest::baseUrls_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("asked");
    const auto row
        = [](const char *claim, const QString &typed, const QString &asked) { QTest::newRow(claim) << typed << asked; };
    row("an empty path becomes /v1", u"http://h:8000"_s, u"http://h:8000/v1/chat/completions"_s);
    row("a lone slash, too", u"http://h:8000/"_s, u"http://h:8000/v1/chat/completions"_s);
    row("trailing slashes go", u"http://h/v1//"_s, u"http://h/v1/chat/completions"_s);
    row("a pasted call is cut off", u"http://h/v1/chat/completions"_s, u"http://h/v1/chat/completions"_s);
    row("with a slash behind it, too", u"http://h/v1/chat/completions/"_s, u"http://h/v1/chat/completions"_s);
    row("another path is kept", u"https://h/api/openai"_s, u"https://h/api/openai/chat/completions"_s);
    row("a query is kept", u"https://h/v1?tenant=a"_s, u"https://h/v1/chat/completions?tenant=a"_s);
    row("white space around goes", u"  http://h/v1 "_s, u"http://h/v1/chat/completions"_s);
    row("a fragment goes", u"http://h/v1#x"_s, u"http://h/v1/chat/completions"_s);
    row("IPv6", u"http://[::1]:8000"_s, u"http://[::1]:8000/v1/chat/completions"_s);
}

void TestProviderRequest::baseUrls()
{
    QFETCH(QString, typed);
    QFETCH(QString, asked);
    ModelSpec model = plainModel();
    model.endpoints = {typed};
    const Result<HttpRequest> request = buildRequest(model, question, {});
    QVERIFY2(request, request ? "" : qPrintable(request.error().message));
    QCOMPARE(request->url.toString(QUrl::FullyEncoded), asked);
}

void TestProviderRequest::refusals_data()
{
    QTest::addColumn<ModelSpec>("model");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *claim, const QString &told, const QByteArray &key, auto change) {
        ModelSpec model = plainModel();
        change(model);
        QTest::newRow(claim) << model << key << told;
    };
    row("no model id", u"model id"_s, {}, [](ModelSpec &m) { m.model.clear(); });
    row("an unknown provider", u"openai, azure-openai"_s, {}, [](ModelSpec &m) { m.provider = u"opnai"_s; });
    row("an unknown api", u"completions"_s, {}, [](ModelSpec &m) { m.api = u"responses"_s; });
    row("Azure without an endpoint", u"endpoint"_s, {}, [](ModelSpec &m) {
        m.provider = u"azure-openai"_s;
        m.endpoints.clear();
    });
    row("an endpoint without a scheme", u"https://"_s, {}, [](ModelSpec &m) { m.endpoints = {u"localhost:8000"_s}; });
    row("an endpoint of another scheme", u"https://"_s, {}, [](ModelSpec &m) { m.endpoints = {u"file:///etc"_s}; });
    row("a password in the endpoint", u"password"_s, {}, [](ModelSpec &m) { m.endpoints = {u"http://u:p@h/v1"_s}; });
    row("parameters that are no object", u"parameters"_s, {}, [](ModelSpec &m) { m.parameters = "[1]"; });
    row("parameters that are no JSON", u"parameters"_s, {}, [](ModelSpec &m) { m.parameters = "{temperature: 0}"; });
    row("an extra_body that is no object", u"extra_body"_s, {}, [](ModelSpec &m) { m.extraBody = "3"; });
    row("an Authorization header beside a key", u"Authorization"_s, "sk-test", [](ModelSpec &m) {
        m.headers = {{u"Authorization"_s, u"Bearer other"_s}};
    });
    row("an api-key header beside a key", u"API-Key"_s, "sk-test", [](ModelSpec &m) {
        m.headers = {{u"API-Key"_s, u"other"_s}};
    });
    row("a header that would split the message", u"control"_s, {}, [](ModelSpec &m) {
        m.headers = {{u"X-A"_s, u"a\r\nHost: evil"_s}};
    });
    row("a header name with a colon", u"can't be set"_s, {}, [](ModelSpec &m) { m.headers = {{u"X:A"_s, u"a"_s}}; });
    row("a Host header", u"can't be set"_s, {}, [](ModelSpec &m) { m.headers = {{u"Host"_s, u"evil"_s}}; });
    row("a key of two lines", u"no key"_s, "sk-a\nb", [](ModelSpec &) {});
    row("a key with a letter outside ASCII", u"no key"_s, "sk-п", [](ModelSpec &) {});
}

void TestProviderRequest::refusals()
{
    QFETCH(ModelSpec, model);
    QFETCH(QByteArray, key);
    QFETCH(QString, told);
    RequestOptions options;
    options.key = key;
    const Result<HttpRequest> request = buildRequest(model, question, options);
    QVERIFY(!request);
    QCOMPARE(request.error().kind, ErrorKind::BadInput);
    QVERIFY2(request.error().message.contains(told), qPrintable(request.error().message));
    if (!key.isEmpty())
        QVERIFY(!request.error().message.contains(QString::fromUtf8(key)));
}

void TestProviderRequest::parametersKeepTheirOrderAndNumbers()
{
    ModelSpec model = plainModel();
    model.parameters = R"({"top_p": 1.0, "temperature": 0, "seed": 9007199254740993, "logit_bias": {"b": 1, "a": 2}})";
    RequestOptions options;
    options.stream = false;
    const Result<HttpRequest> request = buildRequest(model, question, options);
    QVERIFY(request);
    QCOMPARE(request->body,
             R"({"model":"m","messages":[{"role":"user","content":"2+2?"}],"top_p":1.0,"temperature":0,)"
             R"("seed":9007199254740993,"logit_bias":{"b":1,"a":2}})");
}

void TestProviderRequest::aKeyLosesTheLineBreakOfItsFile()
{
    RequestOptions options;
    options.key = " sk-test\r\n";
    const Result<HttpRequest> request = buildRequest(plainModel(), question, options);
    QVERIFY(request);
    QCOMPARE(headerOf(*request, u"authorization"_s), "Bearer sk-test");
}

void TestProviderRequest::whatIsSentOtherwiseIsTold()
{
    ModelSpec model = plainModel();
    model.parameters = R"({"seed": 7, "logprobs": true, "temperature": 0})";
    QCOMPARE(requestNotices(model), QStringList());
    model.provider = u"mistral"_s;
    QCOMPARE(requestNotices(model),
             QStringList({u"nano: Mistral calls seed random_seed, so it is sent under that name."_s,
                          u"nano: Mistral does not take logprobs, so it is left out."_s}));
    model.provider = u"openai"_s;
    model.endpoints.clear();
    model.model = u"o3"_s;
    model.parameters = R"({"max_tokens": 7, "temperature": 0})";
    QCOMPARE(requestNotices(model),
             QStringList({u"nano: o3 calls max_tokens max_completion_tokens, so it is sent under that name."_s,
                          u"nano: o3 does not take temperature, so it is left out."_s}));
    model.parameters = "no JSON";
    QCOMPARE(requestNotices(model), QStringList());
}

void TestProviderRequest::modelsLists()
{
    ModelSpec model = plainModel();
    const std::optional<HttpRequest> openai = modelsRequest(model, "sk-test");
    QVERIFY(openai);
    QCOMPARE(openai->method, "GET");
    QCOMPARE(openai->url.toString(), u"http://127.0.0.1:9/v1/models"_s);
    QCOMPARE(headerOf(*openai, u"Authorization"_s), "Bearer sk-test");
    model.provider = u"azure-openai"_s;
    model.endpoints = {u"https://res.openai.azure.com"_s};
    QCOMPARE(modelsRequest(model, "k")->url.toString(), u"https://res.openai.azure.com/openai/v1/models"_s);
    model.apiVersion = u"2024-10-21"_s;
    QVERIFY(!modelsRequest(model, "k"));
    for (const auto &provider : {u"vllm-generate"_s, u"bedrock"_s, u"http"_s}) {
        model.provider = provider;
        QVERIFY(!modelsRequest(model, "k"));
    }
    model.provider = u"tgi"_s;
    model.endpoints = {u"http://127.0.0.1:8080/generate"_s};
    QCOMPARE(modelsRequest(model, {})->url.toString(), u"http://127.0.0.1:8080/info"_s);
    const auto listed = [&model](int status, const QByteArray &body) {
        HttpReply reply;
        reply.status = status;
        reply.body = body;
        const auto names = readModelsList(model, reply);
        return names ? names->join(u'|') : u"error: "_s + names.error().message;
    };
    QCOMPARE(listed(200, R"({"object": "list", "data": [{"id": "b"}, {"id": "A"}, {"id": "b"}, {"x": 1}]})"), u"A|b"_s);
    QCOMPARE(listed(200, R"([{"id": "b"}])"), u"b"_s);
    QCOMPARE(listed(200, R"({"models": [{"name": "models/gemini"}, {"name": "llama3:8b"}]})"), u"gemini|llama3:8b"_s);
    QCOMPARE(listed(200, R"({"model_id": "org/model", "version": "3"})"), u"org/model"_s);
    QCOMPARE(listed(200, R"({"data": []})"), QString());
    QCOMPARE(listed(200, R"({"data": [{"id": "a\u0007b"}, {"id": "ok"}]})"), u"ok"_s);
    QVERIFY(listed(401, R"({"error": "no"})").startsWith(u"error: "_s));
    QVERIFY(listed(200, "<html>").startsWith(u"error: "_s));
}

void TestProviderRequest::origins()
{
    QCOMPARE(originOf(QUrl(u"https://API.OpenAI.com/v1/x?y"_s)), u"https://api.openai.com:443"_s);
    QCOMPARE(originOf(QUrl(u"http://[::1]:8000/v1"_s)), u"http://[::1]:8000"_s);
    QCOMPARE(originOf(QUrl(u"http://h"_s)), u"http://h:80"_s);
}

QTEST_GUILESS_MAIN(TestProviderRequest)
#include "tst_providerrequest.moc"
