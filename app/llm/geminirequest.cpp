#include "geminirequest.h"

#include "endpoint.h"
#include "plainexcerpt.h"
#include "requestparts.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;
using nlohmann::ordered_json;

namespace {
/// The most that Gemini 2.5 Flash thinks with.
constexpr qint64 largestThinkingBudget = 24'576;

/// Everything before /models, with the version that Google's own clients use where none is typed.
QString geminiBasePath(const QUrl &url)
{
    static constexpr std::array calls{"/openai/chat/completions"_L1, "/openai"_L1, "/models"_L1};
    static const QRegularExpression call(u"/(?:models|tunedModels)/[^/]*$"_s);
    QUrl bare = url;
    bare.setPath(url.path(QUrl::FullyEncoded).remove(call), QUrl::StrictMode);
    const QString path = pathWithout(bare, calls);
    static const QRegularExpression version(u"/v\\d[a-z0-9]*(?:/|$)"_s);
    return version.match(path).hasMatch() ? path : path + "/v1beta"_L1;
}

/// The endpoint's address with what follows its version; a query that belongs to a call is cut off.
Result<QUrl> geminiUrl(const ModelSpec &model, const QString &call, const QString &query)
{
    const Result<QUrl> typed = endpointUrl(model);
    if (!typed)
        return typed;
    QUrlQuery kept(*typed);
    if (kept.hasQueryItem(u"key"_s))
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate("Endpoint",
                                                 "The endpoint of model %1 holds a key. Take it out and give a key "
                                                 "reference instead.")
                         .arg(plainExcerpt(model.name))};
    kept.removeAllQueryItems(u"alt"_s);
    QUrl url = withPath(*typed, geminiBasePath(*typed) + call);
    QStringList parts{kept.toString(QUrl::FullyEncoded), query};
    parts.removeAll(QString());
    url.setQuery(parts.isEmpty() ? QString() : parts.join(u'&'));
    return url;
}

/// "gemini-2.5-flash", "models/gemini-2.5-flash" or "tunedModels/mine", percent-encoded.
QString modelPath(const QString &model)
{
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(model.trimmed(), "/"));
    return encoded.contains(u'/') ? u'/' + encoded : "/models/"_L1 + encoded;
}

ordered_json partsOf(const QString &text)
{
    return ordered_json::array({{{"text", utf8(text)}}});
}

/// System messages apart, as parts of one instruction; the rest as turns of "user" and "model".
void addContents(const Prompt &prompt, ordered_json *body)
{
    ordered_json system = ordered_json::array();
    ordered_json contents = ordered_json::array();
    for (const Message &message : prompt.messages) {
        if (message.role == "system"_L1) {
            if (!message.content.isEmpty())
                system.push_back({{"text", utf8(message.content)}});
            continue;
        }
        const std::string role = message.role == "assistant"_L1 ? "model" : utf8(message.role);
        contents.push_back({{"role", role}, {"parts", partsOf(message.content)}});
    }
    if (!system.empty())
        (*body)["systemInstruction"] = {{"parts", system}};
    (*body)["contents"] = contents;
}

/// Gemini 3 can't be told not to think; the least of its levels is "minimal", and "low" where a Pro has no such one.
std::string thinkingLevel(const QString &model, const QString &effort)
{
    if (effort == "none"_L1 || effort == "minimal"_L1)
        return model.contains("pro"_L1) ? "low" : "minimal";
    return effort == "xhigh"_L1 || effort == "max"_L1 ? std::string("high") : utf8(effort);
}

/// Gemini 2.5 takes a number of tokens, Gemini 3 a level.
ordered_json geminiThinking(const QString &model, const QString &effort)
{
    static const QRegularExpression levels(u"gemini-(?:[3-9]|\\d\\d)"_s);
    if (levels.match(model).hasMatch())
        return {{"thinkingLevel", thinkingLevel(model, effort)}};
    return {{"thinkingBudget", std::min(thinkingBudget(effort), largestThinkingBudget)}};
}

void addOwnConfig(const ModelSpec &model, const SpecialParameters &special, ordered_json *body)
{
    ordered_json own = ordered_json::object();
    if (!special.reasoningEffort.isEmpty())
        own["thinkingConfig"] = geminiThinking(model.model, special.reasoningEffort);
    if (special.responseFormat.is_object() && special.responseFormat.value("type", ordered_json()) != "text") {
        own["responseMimeType"] = "application/json";
        // responseJsonSchema takes JSON Schema as it is; the older responseSchema takes a part of it only.
        if (const ordered_json *schema = schemaOf(special.responseFormat))
            own["responseJsonSchema"] = *schema;
    }
    if (own.empty())
        return;
    // What the user wrote goes before.
    if (const auto written = body->find("generationConfig"); written != body->end() && written->is_object()) {
        for (const auto &[key, value] : written->items())
            own[key] = value;
    }
    (*body)["generationConfig"] = own;
}

Result<ordered_json> geminiBody(const ModelSpec &model, const Prompt &prompt, const RequestOptions &options,
                                bool *stream)
{
    ordered_json body = ordered_json::object();
    addContents(prompt, &body);
    const Result<SpecialParameters> special = placeParameters(model, options, geminiPlaces(), &body);
    if (!special)
        return special.error();
    *stream = special->stream;
    addOwnConfig(model, *special, &body);
    if (const Result<void> applied = applyLastWishes(model, options, geminiPlaces(), &body); !applied)
        return applied.error();
    return body;
}

std::span<const ParameterPlace> geminiEmbeddingPlaces()
{
    static constexpr std::array places{ParameterPlace{"dimensions", "/outputDimensionality"},
                                       ParameterPlace{"output_dimensionality", "/outputDimensionality"},
                                       ParameterPlace{"task_type", "/taskType"}};
    return places;
}

/// Each text is a request of its own, with the parameters under Google's names.
Result<ordered_json> geminiEmbeddingBody(const ModelSpec &model, const QStringList &texts,
                                         const RequestOptions &options)
{
    ordered_json shared = ordered_json::object();
    const std::string path = utf8(QUrl::fromPercentEncoding(modelPath(model.model).mid(1).toLatin1()));
    shared["model"] = path;
    const ParameterPlaces places{.known = geminiEmbeddingPlaces()};
    if (const auto placed = placeParameters(model, options, places, &shared); !placed)
        return placed.error();
    if (const Result<void> applied = applyLastWishes(model, options, places, &shared); !applied)
        return applied.error();
    ordered_json requests = ordered_json::array();
    for (const QString &text : texts) {
        ordered_json request = shared;
        request["content"] = {{"parts", partsOf(text)}};
        requests.push_back(request);
    }
    return ordered_json{{"requests", requests}};
}
}

ParameterPlaces geminiPlaces()
{
    using Takes = ParameterPlace::Takes;
    static constexpr std::array places{
        ParameterPlace{"top_p", "/generationConfig/topP"},
        ParameterPlace{"top_k", "/generationConfig/topK"},
        ParameterPlace{"max_tokens", "/generationConfig/maxOutputTokens"},
        ParameterPlace{"max_completion_tokens", "/generationConfig/maxOutputTokens"},
        ParameterPlace{"max_output_tokens", "/generationConfig/maxOutputTokens"},
        ParameterPlace{"stop", "/generationConfig/stopSequences", Takes::List},
        ParameterPlace{"stop_sequences", "/generationConfig/stopSequences", Takes::List},
        ParameterPlace{"stopSequences", "/generationConfig/stopSequences", Takes::List},
        ParameterPlace{"n", "/generationConfig/candidateCount"},
        ParameterPlace{"candidate_count", "/generationConfig/candidateCount"},
        ParameterPlace{"frequency_penalty", "/generationConfig/frequencyPenalty"},
        ParameterPlace{"presence_penalty", "/generationConfig/presencePenalty"},
        ParameterPlace{"logprobs", "/generationConfig/responseLogprobs", Takes::Boolean},
        ParameterPlace{"top_logprobs", "/generationConfig/logprobs"},
        ParameterPlace{"thinking_config", "/generationConfig/thinkingConfig"},
        ParameterPlace{"generation_config", "/generationConfig"},
        ParameterPlace{"safety_settings", "/safetySettings"},
        ParameterPlace{"system_instruction", "/systemInstruction"},
    };
    static constexpr std::array topLevel{"generationConfig", "safetySettings", "systemInstruction", "tools",
                                         "toolConfig",       "cachedContent",  "contents",          "labels"};
    return {.known = places, .others = "/generationConfig", .topLevel = topLevel};
}

Result<HttpRequest> geminiRequest(const ModelSpec &model, const Prompt &prompt, const RequestOptions &options)
{
    if (const Result<void> checked = checkChatModel(model); !checked)
        return checked.error();
    bool stream = false;
    const Result<ordered_json> body = geminiBody(model, prompt, options, &stream);
    const QString call = modelPath(model.model) + (stream ? ":streamGenerateContent"_L1 : ":generateContent"_L1);
    return postOf(geminiUrl(model, call, stream ? u"alt=sse"_s : QString()),
                  callHeaders(model, options.key, KeyHeader::GoogleApiKey), body);
}

Result<HttpRequest> geminiEmbedding(const ModelSpec &model, const QStringList &texts, const RequestOptions &options)
{
    if (const Result<void> checked = checkModelId(model); !checked)
        return checked.error();
    return postOf(geminiUrl(model, modelPath(model.model) + ":batchEmbedContents"_L1, {}),
                  callHeaders(model, options.key, KeyHeader::GoogleApiKey), geminiEmbeddingBody(model, texts, options));
}

Result<HttpRequest> geminiList(const ModelSpec &model, const QByteArray &key)
{
    return getOf(geminiUrl(model, u"/models"_s, u"pageSize=1000"_s), callHeaders(model, key, KeyHeader::GoogleApiKey));
}
