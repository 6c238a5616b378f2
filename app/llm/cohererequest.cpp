#include "cohererequest.h"

#include "endpoint.h"
#include "requestparts.h"

#include <array>

using namespace Qt::Literals::StringLiterals;
using nlohmann::ordered_json;

namespace {
Result<QUrl> cohereUrl(const ModelSpec &model, QLatin1StringView call)
{
    static constexpr std::array calls{"/v2/chat"_L1,   "/v1/chat"_L1, "/v2/embed"_L1,
                                      "/v1/models"_L1, "/v2"_L1,      "/v1"_L1};
    const Result<QUrl> url = endpointUrl(model);
    return url ? Result<QUrl>(withPath(*url, pathWithout(*url, calls) + call)) : url;
}

/// Cohere takes a schema beside json_object; OpenAI's form is translated, its own is sent as written.
ordered_json cohereFormat(const ordered_json &responseFormat)
{
    const ordered_json *schema = schemaOf(responseFormat);
    return schema ? ordered_json{{"type", "json_object"}, {"schema", *schema}} : responseFormat;
}

ordered_json cohereThinking(const QString &effort)
{
    const qint64 budget = thinkingBudget(effort);
    if (budget == 0)
        return {{"type", "disabled"}};
    return {{"type", "enabled"}, {"token_budget", budget}};
}

Result<ordered_json> cohereBody(const ModelSpec &model, const Prompt &prompt, const RequestOptions &options)
{
    ordered_json body = ordered_json::object();
    body["model"] = utf8(model.model);
    ordered_json messages = ordered_json::array();
    for (const Message &message : prompt.messages)
        messages.push_back({{"role", utf8(message.role)}, {"content", utf8(message.content)}});
    body["messages"] = messages;
    const Result<SpecialParameters> special = placeParameters(model, options, coherePlaces(), &body);
    if (!special)
        return special.error();
    if (!special->reasoningEffort.isEmpty() && !body.contains("thinking"))
        body["thinking"] = cohereThinking(special->reasoningEffort);
    if (special->responseFormat.is_object())
        body["response_format"] = cohereFormat(special->responseFormat);
    if (special->stream)
        body["stream"] = true;
    if (const Result<void> applied = applyLastWishes(model, options, coherePlaces(), &body); !applied)
        return applied.error();
    return body;
}

Result<ordered_json> cohereEmbeddingBody(const ModelSpec &model, const QStringList &texts,
                                         const RequestOptions &options)
{
    static constexpr std::array places{ParameterPlace{"dimensions", "/output_dimension"}};
    ordered_json body = ordered_json::object();
    body["model"] = utf8(model.model);
    body["texts"] = jsonTexts(texts);
    body["input_type"] = "search_document";
    body["embedding_types"] = ordered_json::array({"float"});
    body["truncate"] = "NONE";
    if (const auto placed = placeParameters(model, options, {.known = places}, &body); !placed)
        return placed.error();
    if (const Result<void> applied = applyLastWishes(model, options, {.known = places}, &body); !applied)
        return applied.error();
    return body;
}
}

ParameterPlaces coherePlaces()
{
    using Takes = ParameterPlace::Takes;
    static constexpr std::array places{
        ParameterPlace{"top_p", "/p"},
        ParameterPlace{"top_k", "/k"},
        ParameterPlace{"stop", "/stop_sequences", Takes::List},
        ParameterPlace{"stop_sequences", "/stop_sequences", Takes::List},
        ParameterPlace{"max_completion_tokens", "/max_tokens"},
    };
    return {.known = places};
}

Result<HttpRequest> cohereRequest(const ModelSpec &model, const Prompt &prompt, const RequestOptions &options)
{
    if (const Result<void> checked = checkChatModel(model); !checked)
        return checked.error();
    return postOf(cohereUrl(model, "/v2/chat"_L1), callHeaders(model, options.key, KeyHeader::Bearer),
                  cohereBody(model, prompt, options));
}

Result<HttpRequest> cohereEmbedding(const ModelSpec &model, const QStringList &texts, const RequestOptions &options)
{
    if (const Result<void> checked = checkModelId(model); !checked)
        return checked.error();
    return postOf(cohereUrl(model, "/v2/embed"_L1), callHeaders(model, options.key, KeyHeader::Bearer),
                  cohereEmbeddingBody(model, texts, options));
}

Result<HttpRequest> cohereList(const ModelSpec &model, const QByteArray &key)
{
    Result<QUrl> url = cohereUrl(model, "/v1/models"_L1);
    if (url)
        url->setQuery(u"endpoint=chat&page_size=1000"_s);
    return getOf(url, callHeaders(model, key, KeyHeader::Bearer));
}
