#include "bedrock.h"

#include "endpoint.h"
#include "jsonvalue.h"
#include "managerpool.h"
#include "plainexcerpt.h"
#include "requestparts.h"
#include "servererror.h"
#include "sigv4.h"
#include "thinking.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;
using nlohmann::json;
using nlohmann::ordered_json;

namespace {
/// A parameter under the names people know it by, and where Converse wants it.
struct InferenceName
{
    const char *written;
    const char *sentAs;
};

constexpr std::array inferenceNames{
    InferenceName{"max_tokens", "maxTokens"},
    InferenceName{"max_completion_tokens", "maxTokens"},
    InferenceName{"maxTokens", "maxTokens"},
    InferenceName{"temperature", "temperature"},
    InferenceName{"top_p", "topP"},
    InferenceName{"topP", "topP"},
    InferenceName{"stop", "stopSequences"},
    InferenceName{"stop_sequences", "stopSequences"},
    InferenceName{"stopSequences", "stopSequences"},
};

/// Members of a Converse request; every other parameter is the model's own.
constexpr std::array topLevelNames{
    "inferenceConfig", "additionalModelRequestFields",      "guardrailConfig", "performanceConfig",
    "requestMetadata", "additionalModelResponseFieldPaths", "promptVariables", "serviceTier"};

ordered_json textBlocks(const QString &text)
{
    return ordered_json::array({{{"text", utf8(text)}}});
}

void addMessages(const Prompt &prompt, ordered_json *body)
{
    ordered_json messages = ordered_json::array();
    for (const Message &message : prompt.messages) {
        if (message.content.trimmed().isEmpty())
            continue; // a blank block is refused
        if (message.role == "system"_L1)
            (*body)["system"].push_back({{"text", utf8(message.content)}});
        else
            messages.push_back({{"role", utf8(message.role)}, {"content", textBlocks(message.content)}});
    }
    (*body)["messages"] = messages;
}

void addParameter(const std::string &name, const ordered_json &value, ordered_json *body)
{
    const auto known
        = std::ranges::find_if(inferenceNames, [&name](const auto &entry) { return name == entry.written; });
    if (known != inferenceNames.end()) {
        const bool isOneStop = known->sentAs == std::string_view("stopSequences") && value.is_string();
        (*body)["inferenceConfig"][known->sentAs] = isOneStop ? ordered_json::array({value}) : value;
    } else if (std::ranges::any_of(topLevelNames, [&name](const char *top) { return name == top; })) {
        if (value.is_object() && body->contains(name))
            (*body)[name].update(value);
        else
            (*body)[name] = value;
    } else {
        (*body)["additionalModelRequestFields"][name] = value;
    }
}

Result<ordered_json> converseBody(const ModelSpec &model, const Prompt &prompt, const RequestOptions &options)
{
    const Result<ordered_json> parameters = jsonObjectOf(model.parameters, model, u"parameters"_s);
    if (!parameters)
        return parameters.error();
    ordered_json body = ordered_json::object();
    addMessages(prompt, &body);
    const QStringList omitted = model.omit + options.omit;
    for (const auto &[name, value] : parameters->items()) {
        if (!omitted.contains(QString::fromStdString(name)))
            addParameter(name, value, &body);
    }
    const Result<ordered_json> extra = jsonObjectOf(model.extraBody, model, u"extra_body"_s);
    if (!extra)
        return extra.error();
    for (const auto &[name, value] : extra->items())
        body[name] = value;
    return body;
}

/// The model's id is encoded strictly: its colon must be %3A, which QUrl would otherwise turn back.
Result<QUrl> converseUrl(const ModelSpec &model)
{
    const Result<QUrl> endpoint = endpointUrl(model);
    if (!endpoint)
        return endpoint.error();
    QByteArray base = endpoint->toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment);
    while (base.endsWith('/'))
        base.chop(1);
    return QUrl::fromEncoded(base + "/model/" + QUrl::toPercentEncoding(model.model.trimmed()) + "/converse",
                             QUrl::StrictMode);
}

/// bedrock-runtime.us-east-1.amazonaws.com; emulators on this computer use us-east-1.
Result<QByteArray> regionOf(const ModelSpec &model, const QUrl &url)
{
    static const QRegularExpression region(
        u"(?:^|\\.)bedrock(?:-runtime)?(?:-fips)?\\.([a-z]{2,}(?:-[a-z]+)+-\\d+)\\."_s);
    const QRegularExpressionMatch match = region.match(url.host());
    if (match.hasMatch())
        return match.captured(1).toLatin1();
    if (ManagerPool::isLoopback(url))
        return "us-east-1"_ba;
    return Error{ErrorKind::BadInput,
                 QCoreApplication::translate("Provider",
                                             "The endpoint of model %1 names no region, without which nothing can be "
                                             "signed. Write it as https://bedrock-runtime.REGION.amazonaws.com.")
                     .arg(plainExcerpt(model.name))};
}

Result<void> signRequest(const ModelSpec &model, const QByteArray &key, HttpRequest *request)
{
    const std::optional<AwsCredentials> credentials = awsCredentials(key);
    if (!credentials)
        return {}; // nothing to sign with yet: the request shows where it would go
    const Result<QByteArray> region = regionOf(model, request->url);
    if (!region)
        return region.error();
    request->headers.append(
        sigV4Headers(*request, *credentials, {*region, "bedrock", QDateTime::currentDateTimeUtc()}));
    return {};
}

Finish finishOfConverse(const QString &reason)
{
    if (reason == "end_turn"_L1 || reason == "stop_sequence"_L1)
        return Finish::Stop;
    if (reason == "max_tokens"_L1 || reason == "model_context_window_exceeded"_L1)
        return Finish::Length;
    if (reason == "guardrail_intervened"_L1 || reason == "content_filtered"_L1)
        return Finish::ContentFilter;
    return reason == "tool_use"_L1 ? Finish::ToolCall : Finish::Unknown;
}

Usage converseUsage(const json *usage)
{
    Usage result;
    result.input = jsonCount(jsonMember(usage, "inputTokens"));
    result.output = jsonCount(jsonMember(usage, "outputTokens"));
    result.cacheRead = jsonCount(jsonMember(usage, "cacheReadInputTokens"));
    result.cacheWrite = jsonCount(jsonMember(usage, "cacheWriteInputTokens"));
    return result;
}
}

Result<HttpRequest> bedrockRequest(const ModelSpec &model, const Prompt &prompt, const RequestOptions &options)
{
    if (model.model.trimmed().isEmpty())
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate("Provider", "Model %1 has no model id. Add \"model\" to it.")
                         .arg(plainExcerpt(model.name))};
    const Result<QUrl> url = converseUrl(model);
    if (!url)
        return url.error();
    const bool isSigned = model.key == "aws"_L1;
    const Result<QList<HttpHeader>> headers
        = callHeaders(model, isSigned ? QByteArray() : options.key, KeyHeader::Bearer);
    if (!headers)
        return headers.error();
    const Result<ordered_json> body = converseBody(model, prompt, options);
    if (!body)
        return body.error();
    HttpRequest request{"POST", *url, *headers, QByteArray::fromStdString(body->dump())};
    if (isSigned) {
        if (const Result<void> done = signRequest(model, options.key, &request); !done)
            return done.error();
    }
    return request;
}

CallOutcome readBedrock(const ModelSpec &model, const Prompt &, const HttpReply &reply)
{
    const json document = parsedJson(reply.body);
    const json *content = jsonMember(jsonMember(jsonMember(document, "output"), "message"), "content");
    if (!content || !content->is_array())
        return document.is_discarded() ? malformedReply(model, reply)
                                       : errorInDocument(model, reply, document).value_or(malformedReply(model, reply));
    QString text;
    QString reasoning;
    for (const json &block : *content) {
        text += jsonText(jsonMember(block, "text"));
        reasoning += jsonText(jsonMember(jsonMember(jsonMember(block, "reasoningContent"), "reasoningText"), "text"));
    }
    const Thinking parts = splitThinking(text);
    Completion completion;
    completion.text = parts.text;
    completion.reasoning = reasoning.isEmpty() ? parts.reasoning : reasoning;
    completion.finishRaw = jsonText(jsonMember(document, "stopReason"));
    completion.finish = finishOfConverse(completion.finishRaw);
    completion.usage = converseUsage(jsonMember(document, "usage"));
    completion.requestId = requestIdOf(reply);
    return completion;
}
