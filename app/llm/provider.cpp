#include "provider.h"

#include "anthropicreply.h"
#include "anthropicrequest.h"
#include "bedrock.h"
#include "coherereply.h"
#include "cohererequest.h"
#include "embeddingreply.h"
#include "endpoint.h"
#include "gatheredanswer.h"
#include "geminireply.h"
#include "geminirequest.h"
#include "ollamareply.h"
#include "ollamarequest.h"
#include "openaireply.h"
#include "openairequest.h"
#include "plainexcerpt.h"
#include "providers.h"
#include "requestparts.h"
#include "requesttemplate.h"
#include "servererror.h"
#include "tgi.h"
#include "vllmgenerate.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
/// One form of requests and replies: pure functions.
struct WireAdapter
{
    WireForm form;
    Result<HttpRequest> (*build)(const ModelSpec &, const Prompt &, const RequestOptions &);
    CallOutcome (*read)(const ModelSpec &, const Prompt &, const HttpReply &);
    bool streams = false; ///< its answers can come as a stream
    bool (*isStream)(const HttpReply &) = isEventStream; ///< whether this reply is one
    Result<HttpRequest> (*list)(const ModelSpec &, const QByteArray &key) = nullptr; ///< asks which models there are
    Result<HttpRequest> (*embed)(const ModelSpec &, const QStringList &texts, const RequestOptions &) = nullptr;
    qsizetype mostTexts = 0; ///< that one request embeds
};

// OpenAI takes 2,048 texts at once (providers.md A.2), others less; with a hundred little is lost when a call fails.
constexpr qsizetype mostTextsAtOnce = 100;
constexpr qsizetype mostTextsOfCohere = 96;

/// Objects, one a line: the media type says so, or a plain reply is a stream of one.
bool isObjectStream(const HttpReply &)
{
    return true;
}

CallOutcome readOpenAiShape(const ModelSpec &model, const Prompt &, const HttpReply &reply)
{
    return readOpenAi(model, reply);
}

constexpr std::array wireAdapters{
    WireAdapter{WireForm::OpenAi, openAiRequest, readOpenAiShape, true, isEventStream, nullptr, openAiEmbedding,
                mostTextsAtOnce},
    WireAdapter{WireForm::AzureOpenAi, openAiRequest, readOpenAiShape, true, isEventStream, nullptr, openAiEmbedding,
                mostTextsAtOnce},
    WireAdapter{WireForm::Anthropic, anthropicRequest, readAnthropic, true, isEventStream, anthropicList},
    WireAdapter{WireForm::Gemini, geminiRequest, readGemini, true, isEventStream, geminiList, geminiEmbedding,
                mostTextsAtOnce},
    WireAdapter{WireForm::Ollama, ollamaRequest, readOllama, true, isObjectStream, ollamaList, ollamaEmbedding,
                mostTextsAtOnce},
    WireAdapter{WireForm::Cohere, cohereRequest, readCohere, true, isEventStream, cohereList, cohereEmbedding,
                mostTextsOfCohere},
    WireAdapter{WireForm::Bedrock, bedrockRequest, readBedrock, false},
    WireAdapter{WireForm::Tgi, tgiRequest, readTgi, true},
    WireAdapter{WireForm::Template, templateRequest, readTemplate, false},
    WireAdapter{WireForm::VllmGenerate, vllmGenerateRequest, readVllmGenerate, false},
};

const WireAdapter *adapterOf(const ModelSpec &model)
{
    const ProviderInfo *info = providerInfo(model.provider);
    const auto *const found
        = info ? std::ranges::find(wireAdapters, info->form, &WireAdapter::form) : wireAdapters.end();
    return found == wireAdapters.end() ? nullptr : found;
}

void setWay(const ModelSpec &model, HttpRequest *request)
{
    request->proxy = model.proxy;
    request->caFile = model.caFile;
}

/// A stream may hold the whole answer although its connection broke or fell silent at the very end.
std::optional<CallOutcome> answerDespiteBreak(const ModelSpec &model, const Prompt &prompt, const HttpReply &reply)
{
    const WireAdapter *adapter = adapterOf(model);
    const bool broke = reply.error == ErrorKind::Network || reply.error == ErrorKind::Timeout;
    if (!broke || reply.status != 200 || !adapter || !adapter->streams || !adapter->isStream(reply))
        return std::nullopt;
    const CallOutcome outcome = adapter->read(model, prompt, reply);
    // Where a part only was cut so that it can't be read, the break is the reason.
    const auto *error = std::get_if<CallError>(&outcome);
    return error && error->kind == ErrorKind::MalformedAnswer ? std::nullopt : std::optional(outcome);
}

/// Of a failed status: where the template says that the error stands, else in one of the shapes that servers use.
CallError failureOf(const ModelSpec &model, const HttpReply &reply)
{
    const QString said = model.request.isEmpty() ? QString() : templateErrorText(model, reply);
    return said.isEmpty() || reply.status < 400 ? errorOfStatus(model, reply) : errorThatSays(model, reply, said);
}

Error unknownProvider(const ModelSpec &model)
{
    return {ErrorKind::BadInput,
            QCoreApplication::translate("Provider", "Model %1 has the unknown provider “%2”; known are %3.")
                .arg(plainExcerpt(model.name), plainExcerpt(model.provider), httpProviderNames().join(", "_L1))};
}
}

QStringList httpProviderNames()
{
    QStringList names;
    for (const ProviderInfo &provider : providers()) {
        if (provider.isHttp())
            names.append(provider.name);
    }
    return names;
}

Result<HttpRequest> buildRequest(const ModelSpec &model, const Prompt &prompt, const RequestOptions &options)
{
    const WireAdapter *adapter = adapterOf(model);
    if (!adapter)
        return unknownProvider(model);
    Result<HttpRequest> request = adapter->build(model, prompt, options);
    if (request)
        setWay(model, &*request);
    return request;
}

qsizetype mostEmbeddedTexts(const ModelSpec &model)
{
    const WireAdapter *adapter = adapterOf(model);
    return adapter ? adapter->mostTexts : 0;
}

Result<HttpRequest> buildEmbedding(const ModelSpec &model, const QStringList &texts, const RequestOptions &options)
{
    const WireAdapter *adapter = adapterOf(model);
    if (!adapter)
        return unknownProvider(model);
    if (!adapter->embed)
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate("Provider",
                                                 "Model %1 can't turn texts into vectors: its provider %2 has no "
                                                 "embeddings here. Choose an embedding model of another provider.")
                         .arg(plainExcerpt(model.name), plainExcerpt(model.provider))};
    if (texts.isEmpty() || std::ranges::any_of(texts, [](const QString &text) { return text.trimmed().isEmpty(); }))
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate("Provider", "Model %1 was asked for the vector of an empty text.")
                         .arg(plainExcerpt(model.name))};
    Result<HttpRequest> request = adapter->embed(model, texts, options);
    if (request)
        setWay(model, &*request);
    return request;
}

CallOutcome readEmbedding(const ModelSpec &model, qsizetype texts, const HttpReply &reply,
                          QList<EmbeddingVector> *vectors)
{
    if (reply.error != ErrorKind::None)
        return transportError(reply);
    if (reply.status < 200 || reply.status >= 300)
        return failureOf(model, reply);
    return readVectors(model, texts, reply, vectors);
}

CallOutcome readReply(const ModelSpec &model, const Prompt &prompt, const HttpReply &reply, qint64 contextLength)
{
    if (reply.error != ErrorKind::None)
        return answerDespiteBreak(model, prompt, reply).value_or(transportError(reply));
    const WireAdapter *adapter = adapterOf(model);
    if (!adapter || reply.status < 200 || reply.status >= 300)
        return failureOf(model, reply);
    CallOutcome outcome = adapter->read(model, prompt, reply);
    const auto *completion = std::get_if<Completion>(&outcome);
    const bool isFull = completion && contextLength > 0 && completion->usage.input.value_or(0) >= contextLength;
    if (isFull)
        return cutPrompt(model, reply, *completion->usage.input);
    return outcome;
}

bool canStream(const ModelSpec &model)
{
    const WireAdapter *adapter = adapterOf(model);
    return adapter && adapter->streams;
}

std::optional<HttpRequest> contextLengthRequest(const ModelSpec &model, const QByteArray &key)
{
    const WireAdapter *adapter = adapterOf(model);
    if (!adapter || adapter->form != WireForm::Ollama)
        return std::nullopt;
    Result<HttpRequest> request = ollamaShow(model, key);
    if (!request)
        return std::nullopt;
    setWay(model, &*request);
    return *request;
}

std::optional<HttpRequest> modelsRequest(const ModelSpec &model, const QByteArray &key)
{
    if (const WireAdapter *adapter = adapterOf(model); adapter && adapter->list) {
        const Result<HttpRequest> request = adapter->list(model, key);
        return request ? std::optional(*request) : std::nullopt;
    }
    const Result<QUrl> url = modelsUrl(model);
    if (!url)
        return std::nullopt;
    const bool azure = model.provider == "azure-openai"_L1;
    const Result<QList<HttpHeader>> headers
        = callHeaders(model, key, azure ? KeyHeader::AzureApiKey : KeyHeader::Bearer);
    if (!headers)
        return std::nullopt;
    HttpRequest request{"GET", *url, *headers, {}};
    setWay(model, &request);
    return request;
}

QString originOf(const QUrl &url)
{
    const int port = url.port(url.scheme() == "https"_L1 ? 443 : 80);
    const QString host = url.host(QUrl::FullyEncoded);
    const QString written = host.contains(u':') && !host.startsWith(u'[') ? u'[' + host + u']' : host;
    return url.scheme() + "://"_L1 + written + u':' + QString::number(port);
}
