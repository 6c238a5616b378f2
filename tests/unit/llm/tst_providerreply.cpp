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
ModelSpec modelOf(const QString &provider, const QString &api)
{
    ModelSpec model;
    model.name = u"nano"_s;
    model.provider = provider;
    model.endpoints = {u"http://127.0.0.1:9/v1"_s};
    model.model = u"m"_s;
    model.api = api;
    model.key = u"env:TEST_KEY"_s;
    return model;
}

HttpReply replyOf(const QJsonObject &golden)
{
    HttpReply reply;
    reply.status = golden["status"_L1].toInt();
    reply.sent = true;
    const QJsonObject headers = golden["headers"_L1].toObject();
    for (auto header = headers.begin(); header != headers.end(); ++header)
        reply.headers.append({header.key().toUtf8(), header.value().toString().toUtf8()});
    const QJsonValue body = golden["body"_L1];
    reply.body
        = body.isString() ? body.toString().toUtf8() : QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact);
    reply.error = errorKindFromName(golden["transport"_L1].toString());
    if (reply.error != ErrorKind::None)
        reply.errorText = u"The connection broke."_s;
    return reply;
}

QString finishName(Finish finish)
{
    switch (finish) {
    case Finish::Stop:
        return u"stop"_s;
    case Finish::Length:
        return u"length"_s;
    case Finish::ContentFilter:
        return u"content_filter"_s;
    case Finish::Refusal:
        return u"refusal"_s;
    case Finish::ToolCall:
        return u"tool_call"_s;
    default:
        return u"unknown"_s;
    }
}

std::optional<qint64> countOf(const QJsonObject &usage, QLatin1StringView key)
{
    return usage.contains(key) ? std::optional(qint64(usage[key].toDouble())) : std::nullopt;
}

EmbeddingVector vectorOf(const QJsonArray &numbers)
{
    EmbeddingVector vector;
    for (const QJsonValue &number : numbers)
        vector.append(float(number.toDouble()));
    return vector;
}

void compareCompletion(const Completion &completion, const QJsonObject &expected)
{
    QCOMPARE(completion.text, expected["text"_L1].toString());
    QCOMPARE(completion.reasoning, expected["reasoning"_L1].toString());
    QCOMPARE(finishName(completion.finish), expected["finish"_L1].toString());
    if (expected.contains("model"_L1))
        QCOMPARE(completion.modelReported, expected["model"_L1].toString());
    if (expected.contains("request_id"_L1))
        QCOMPARE(completion.requestId, expected["request_id"_L1].toString());
    if (expected.contains("cost"_L1))
        QCOMPARE(completion.costReported, std::optional(expected["cost"_L1].toDouble()));
    const QJsonObject usage = expected["usage"_L1].toObject();
    if (!expected.contains("usage"_L1))
        return;
    QCOMPARE(completion.usage.input, countOf(usage, "input"_L1));
    QCOMPARE(completion.usage.cacheRead, countOf(usage, "cacheRead"_L1));
    QCOMPARE(completion.usage.cacheWrite, countOf(usage, "cacheWrite"_L1));
    QCOMPARE(completion.usage.cacheWriteHour, countOf(usage, "cacheWriteHour"_L1));
    QCOMPARE(completion.usage.output, countOf(usage, "output"_L1));
    QCOMPARE(completion.usage.reasoning, countOf(usage, "reasoning"_L1));
}

void compareError(const CallError &error, const QJsonObject &expected)
{
    QCOMPARE(errorKindName(error.kind), expected["error"_L1].toString());
    QVERIFY(!error.message.isEmpty());
    QVERIFY2(error.message.size() < 1000, "messages are bounded");
    const QJsonArray wanted = expected["message"_L1].toArray();
    for (const QJsonValue &part : wanted)
        QVERIFY2(error.message.contains(part.toString()), qPrintable(error.message));
    const QJsonArray unwanted = expected["not_in_message"_L1].toArray();
    for (const QJsonValue &part : unwanted)
        QVERIFY2(!error.message.contains(part.toString()), qPrintable(error.message));
    if (expected.contains("possibly_paid"_L1))
        QCOMPARE(error.possiblyPaid, expected["possibly_paid"_L1].toBool());
    if (expected.contains("retry_after"_L1))
        QCOMPARE(error.retryAfterSeconds, std::optional(expected["retry_after"_L1].toDouble()));
    QCOMPARE(error.parameter, expected["parameter"_L1].toString());
    QCOMPARE(error.maxCompletionTokensWanted, expected["max_completion_tokens"_L1].toBool());
}
}

class TestProviderReply : public QObject
{
    Q_OBJECT

private slots:
    void goldenFiles_data();
    void goldenFiles();
    void aBodyThatIsNotUtf8IsMalformed();
    void compressionNobodyAskedForIsTold();
    void aTransportErrorKeepsItsSentence();
    void everyPrefixOfAReplyIsReadWithoutHarm();
};

void TestProviderReply::goldenFiles_data()
{
    QTest::addColumn<QJsonObject>("golden");
    const QDir directory(testData(u"providers/replies"_s));
    const QStringList names = directory.entryList({u"*.json"_s});
    QVERIFY(names.size() >= 50);
    for (const QString &name : names) {
        QFile file(directory.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject golden = QJsonDocument::fromJson(file.readAll()).object();
        QTest::newRow(qPrintable(golden["claim"_L1].toString())) << golden;
    }
}

void TestProviderReply::goldenFiles()
{
    QFETCH(QJsonObject, golden);
    Prompt prompt;
    const QJsonArray messages = golden["prompt"_L1].toArray();
    for (const QJsonValue &message : messages)
        prompt.messages.append({message["role"_L1].toString(), message["content"_L1].toString()});
    ModelSpec model = modelOf(golden["provider"_L1].toString(), golden["api"_L1].toString());
    model.parameters = QJsonDocument(golden["parameters"_L1].toObject()).toJson(QJsonDocument::Compact);
    QList<EmbeddingVector> vectors;
    const HttpReply reply = replyOf(golden);
    const CallOutcome outcome = golden.contains("texts"_L1)
        ? readEmbedding(model, golden["texts"_L1].toInteger(), reply, &vectors)
        : readReply(model, prompt, reply, golden["context_length"_L1].toInteger());
    const QJsonObject expected = golden["expect"_L1].toObject();
    if (expected.contains("error"_L1)) {
        QVERIFY2(std::holds_alternative<CallError>(outcome), "an answer was read where there is none");
        compareError(std::get<CallError>(outcome), expected);
        return;
    }
    const auto *error = std::get_if<CallError>(&outcome);
    QVERIFY2(!error, error ? qPrintable(error->message) : "");
    compareCompletion(std::get<Completion>(outcome), expected);
    const QJsonArray points = expected["vectors"_L1].toArray();
    QCOMPARE(vectors.size(), points.size());
    for (qsizetype i = 0; i < points.size(); ++i)
        QCOMPARE(vectors[i], vectorOf(points[i].toArray()));
}

void TestProviderReply::aBodyThatIsNotUtf8IsMalformed()
{
    HttpReply reply;
    reply.status = 200;
    reply.body = "{\"choices\":[{\"message\":{\"content\":\"caf\xe9\"},\"finish_reason\":\"stop\"}]}";
    const CallOutcome outcome = readReply(modelOf(u"openai"_s, {}), {}, reply);
    QCOMPARE(std::get<CallError>(outcome).kind, ErrorKind::MalformedAnswer);
    QVERIFY(std::get<CallError>(outcome).message.contains("UTF-8"_L1));
}

void TestProviderReply::compressionNobodyAskedForIsTold()
{
    HttpReply reply;
    reply.status = 200;
    reply.headers = {{"Content-Encoding", "gzip"}};
    reply.body = "\x1f\x8b\x08";
    const CallOutcome outcome = readReply(modelOf(u"openai"_s, {}), {}, reply);
    QVERIFY(std::get<CallError>(outcome).message.contains("compressed"_L1));
}

void TestProviderReply::aTransportErrorKeepsItsSentence()
{
    HttpReply reply;
    reply.error = ErrorKind::Network;
    reply.errorText = u"Nothing answers at http://127.0.0.1:9."_s;
    const auto refused = std::get<CallError>(readReply(modelOf(u"openai"_s, {}), {}, reply));
    QCOMPARE(refused.kind, ErrorKind::Network);
    QCOMPARE(refused.message, reply.errorText);
    QVERIFY(!refused.possiblyPaid);
    reply.sent = true;
    QVERIFY(std::get<CallError>(readReply(modelOf(u"openai"_s, {}), {}, reply)).possiblyPaid);
}

void TestProviderReply::everyPrefixOfAReplyIsReadWithoutHarm()
{
    HttpReply reply;
    reply.status = 200;
    const QByteArray stream = "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"\xd0\xb8\"}}]}\r\n\r\n"
                              "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\r\n\r\n";
    int answers = 0;
    for (qsizetype size = 0; size <= stream.size(); ++size) {
        reply.body = stream.first(size);
        const CallOutcome outcome = readReply(modelOf(u"openai"_s, {}), {}, reply);
        if (const auto *completion = std::get_if<Completion>(&outcome)) {
            QCOMPARE(completion->text, u"и"_s);
            ++answers;
        }
    }
    QCOMPARE(answers, 5); // the whole last event, and each of its four line ends
}

QTEST_GUILESS_MAIN(TestProviderReply)
#include "tst_providerreply.moc"
