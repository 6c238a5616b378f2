#include "provider.h"

#include "anthropicreply.h"
#include "anthropicrequest.h"
#include "bedrock.h"
#include "coherereply.h"
#include "cohererequest.h"
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
};

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
    WireAdapter{WireForm::OpenAi, openAiRequest, readOpenAiShape, true},
    WireAdapter{WireForm::AzureOpenAi, openAiRequest, readOpenAiShape, true},
    WireAdapter{WireForm::Anthropic, anthropicRequest, readAnthropic, true, isEventStream, anthropicList},
    WireAdapter{WireForm::Gemini, geminiRequest, readGemini, true, isEventStream, geminiList},
    WireAdapter{WireForm::Ollama, ollamaRequest, readOllama, true, isObjectStream, ollamaList},
    WireAdapter{WireForm::Cohere, cohereRequest, readCohere, true, isEventStream, cohereList},
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
        return Error{
            ErrorKind::BadInput,
            QCoreApplication::translate("Provider", "Model %1 has the unknown provider “%2”; known are %3.")
                .arg(plainExcerpt(model.name), plainExcerpt(model.provider), httpProviderNames().join(", "_L1))};
    Result<HttpRequest> request = adapter->build(model, prompt, options);
    if (request)
        setWay(model, &*request);
    return request;
}

CallOutcome readReply(const ModelSpec &model, const Prompt &prompt, const HttpReply &reply)
{
    if (reply.error != ErrorKind::None)
        return answerDespiteBreak(model, prompt, reply).value_or(transportError(reply));
    const WireAdapter *adapter = adapterOf(model);
    if (!adapter || reply.status < 200 || reply.status >= 300)
        return failureOf(model, reply);
    return adapter->read(model, prompt, reply);
}

bool canStream(const ModelSpec &model)
{
    const WireAdapter *adapter = adapterOf(model);
    return adapter && adapter->streams;
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
