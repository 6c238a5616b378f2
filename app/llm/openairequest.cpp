#include "openairequest.h"

#include "endpoint.h"
#include "openaidialect.h"
#include "plainexcerpt.h"
#include "requestparts.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;
using nlohmann::ordered_json;

namespace {
/// Adds what the program itself asks for, unless the user's parameters say otherwise.
Result<void> addOwnParameters(const ModelSpec &model, const RequestOptions &options, bool chat, ordered_json *body)
{
    if (chat && !options.responseFormat.isEmpty() && !body->contains("response_format")) {
        const QByteArray &format = options.responseFormat;
        const ordered_json parsed = ordered_json::parse(format.begin(), format.end(), nullptr, false);
        if (!parsed.is_object())
            return Error{ErrorKind::BadInput,
                         QCoreApplication::translate("Provider", "The judge's response format is no JSON object.")};
        (*body)["response_format"] = parsed;
    }
    if (!body->contains("stream") && options.stream)
        (*body)["stream"] = true;
    const auto stream = body->find("stream");
    if (stream != body->end() && *stream == true && !body->contains("stream_options") && takesStreamOptions(model))
        (*body)["stream_options"] = {{"include_usage", true}};
    return {};
}

Result<ordered_json> requestBody(const ModelSpec &model, const Prompt &prompt, const RequestOptions &options)
{
    const bool chat = model.api != "completions"_L1;
    ordered_json body = ordered_json::object();
    body["model"] = utf8(model.model);
    if (chat)
        body["messages"] = chatMessages(prompt);
    else
        body["prompt"] = utf8(flatPrompt(prompt));
    const Result<ordered_json> parameters = jsonObjectOf(model.parameters, model, u"parameters"_s);
    if (!parameters)
        return parameters.error();
    for (const auto &[key, value] : parameters->items())
        body[key] = value;
    applyDialect(model, &body);
    if (const Result<void> added = addOwnParameters(model, options, chat, &body); !added)
        return added.error();
    if (const Result<void> applied = applyLastWishes(model, options, &body); !applied)
        return applied.error();
    return body;
}

Result<ordered_json> embeddingBody(const ModelSpec &model, const QStringList &texts, const RequestOptions &options)
{
    ordered_json body = ordered_json::object();
    body["model"] = utf8(model.model);
    body["input"] = jsonTexts(texts);
    const Result<ordered_json> parameters = jsonObjectOf(model.parameters, model, u"parameters"_s);
    if (!parameters)
        return parameters.error();
    for (const auto &[key, value] : parameters->items())
        body[key] = value;
    if (const Result<void> applied = applyLastWishes(model, options, &body); !applied)
        return applied.error();
    return body;
}

KeyHeader openAiKeyHeader(const ModelSpec &model)
{
    return model.provider == "azure-openai"_L1 ? KeyHeader::AzureApiKey : KeyHeader::Bearer;
}
}

ordered_json chatMessages(const Prompt &prompt)
{
    ordered_json messages = ordered_json::array();
    for (const Message &message : prompt.messages)
        messages.push_back({{"role", utf8(message.role)}, {"content", utf8(message.content)}});
    return messages;
}

Result<HttpRequest> openAiRequest(const ModelSpec &model, const Prompt &prompt, const RequestOptions &options)
{
    if (const Result<void> checked = checkModelId(model); !checked)
        return checked.error();
    if (!model.api.isEmpty() && model.api != "chat"_L1 && model.api != "completions"_L1)
        return Error{
            ErrorKind::BadInput,
            QCoreApplication::translate("Provider", "Model %1 has the api “%2”; it can be \"chat\" or \"completions\".")
                .arg(plainExcerpt(model.name), plainExcerpt(model.api))};
    return postOf(completionUrl(model), callHeaders(model, options.key, openAiKeyHeader(model)),
                  requestBody(model, prompt, options));
}

Result<HttpRequest> openAiEmbedding(const ModelSpec &model, const QStringList &texts, const RequestOptions &options)
{
    if (const Result<void> checked = checkModelId(model); !checked)
        return checked.error();
    return postOf(embeddingsUrl(model), callHeaders(model, options.key, openAiKeyHeader(model)),
                  embeddingBody(model, texts, options));
}
