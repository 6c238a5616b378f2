#include "ollamarequest.h"

#include "endpoint.h"
#include "plainexcerpt.h"
#include "requestparts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <bit>

using namespace Qt::Literals::StringLiterals;
using nlohmann::ordered_json;

namespace {
/// Smaller contexts save little, and each change of the context makes Ollama load the model again.
constexpr quint64 smallestContext = 8192;
/// Carefully few, so that the estimate is rather too long.
constexpr double bytesPerToken = 2.8;

Result<QUrl> ollamaUrl(const ModelSpec &model, QLatin1StringView call)
{
    static constexpr std::array calls{"/api/chat"_L1, "/api/generate"_L1,        "/api/tags"_L1, "/api/embed"_L1,
                                      "/api"_L1,      "/v1/chat/completions"_L1, "/v1"_L1};
    const Result<QUrl> url = endpointUrl(model);
    return url ? Result<QUrl>(withPath(*url, pathWithout(*url, calls) + call)) : url;
}

/// The power of two that holds the prompt and the answer.
qint64 contextFor(const Prompt &prompt, qint64 answerTokens)
{
    const double tokens = double(promptBytes(prompt)) / bytesPerToken + double(answerTokens);
    return qint64(std::bit_ceil(std::max(smallestContext, quint64(tokens) + 1)));
}

void addContext(qint64 contextLength, const Prompt &prompt, ordered_json *body)
{
    if (!(*body)["options"].is_object())
        (*body)["options"] = ordered_json::object();
    ordered_json &options = (*body)["options"];
    if (options.contains("num_ctx"))
        return;
    const auto limit = options.find("num_predict");
    const qint64 written = limit != options.end() && limit->is_number_integer() ? limit->get<qint64>() : 0;
    const qint64 wished = contextFor(prompt, written > 0 ? written : defaultMaximumOutputTokens);
    options["num_ctx"] = contextLength > 0 ? std::min(wished, contextLength) : wished;
}

std::optional<qint64> contextOf(qint64 contextLength, const ordered_json &body)
{
    const ordered_json::json_pointer place("/options/num_ctx");
    std::optional<qint64> context;
    if (body.contains(place) && body.at(place).is_number_integer())
        context = body.at(place).get<qint64>();
    if (contextLength > 0)
        context = std::min(context.value_or(contextLength), contextLength);
    return context;
}

/// Only what can't fit by any count is refused here; the rest shows in the reply.
Result<void> checkFits(const ModelSpec &model, const Prompt &prompt, qint64 contextLength, const ordered_json &body)
{
    const std::optional<qint64> context = contextOf(contextLength, body);
    const qint64 least = promptCharacters(prompt) / implausibleCharactersPerToken;
    if (!context || least < *context)
        return {};
    return Error{ErrorKind::ContextLength,
                 QCoreApplication::translate("Provider",
                                             "The prompt for model %1 is too long and was not sent: it has %2 tokens "
                                             "at least, and the context holds %3. Ollama would cut it without a word. "
                                             "Shorten the prompt, raise num_ctx where the parameters set it, or choose "
                                             "a model with a longer context.")
                     .arg(plainExcerpt(model.name), QLocale::c().toString(least), QLocale::c().toString(*context))};
}

/// gpt-oss takes levels, other models only yes or no.
ordered_json thinkOf(const QString &model, const QString &effort)
{
    if (effort == "none"_L1)
        return false;
    if (!model.contains("gpt-oss"_L1, Qt::CaseInsensitive))
        return true;
    if (effort == "minimal"_L1)
        return "low";
    return effort == "xhigh"_L1 || effort == "max"_L1 ? std::string("high") : utf8(effort);
}

Result<ordered_json> ollamaBody(const ModelSpec &model, const Prompt &prompt, const RequestOptions &options)
{
    ordered_json body = ordered_json::object();
    body["model"] = utf8(model.model);
    ordered_json messages = ordered_json::array();
    for (const Message &message : prompt.messages)
        messages.push_back({{"role", utf8(message.role)}, {"content", utf8(message.content)}});
    body["messages"] = messages;
    const Result<SpecialParameters> special = placeParameters(model, options, ollamaPlaces(), &body);
    if (!special)
        return special.error();
    body["stream"] = special->stream; // what is not said is a stream
    addContext(options.contextLength, prompt, &body);
    if (!special->reasoningEffort.isEmpty() && !body.contains("think"))
        body["think"] = thinkOf(model.model, special->reasoningEffort);
    if (const ordered_json *schema = schemaOf(special->responseFormat); schema && !body.contains("format"))
        body["format"] = *schema;
    else if (!schema && special->responseFormat.is_object() && !body.contains("format")
             && special->responseFormat.value("type", ordered_json()) == "json_object")
        body["format"] = "json";
    if (const Result<void> applied = applyLastWishes(model, options, ollamaPlaces(), &body); !applied)
        return applied.error();
    return body;
}

ParameterPlaces embeddingPlaces()
{
    static constexpr std::array topLevel{"truncate", "dimensions", "keep_alive", "options"};
    return {.known = {}, .others = "/options", .topLevel = topLevel};
}

Result<ordered_json> ollamaEmbeddingBody(const ModelSpec &model, const QStringList &texts,
                                         const RequestOptions &options)
{
    ordered_json body = ordered_json::object();
    body["model"] = utf8(model.model);
    body["input"] = jsonTexts(texts);
    body["truncate"] = false;
    if (const auto placed = placeParameters(model, options, embeddingPlaces(), &body); !placed)
        return placed.error();
    if (const Result<void> applied = applyLastWishes(model, options, embeddingPlaces(), &body); !applied)
        return applied.error();
    return body;
}
}

ParameterPlaces ollamaPlaces()
{
    using Takes = ParameterPlace::Takes;
    static constexpr std::array places{
        ParameterPlace{"max_tokens", "/options/num_predict"},
        ParameterPlace{"max_completion_tokens", "/options/num_predict"},
        ParameterPlace{"num_predict", "/options/num_predict"},
        ParameterPlace{"stop", "/options/stop", Takes::List},
    };
    static constexpr std::array topLevel{"format", "think",    "keep_alive", "logprobs", "top_logprobs",
                                         "tools",  "template", "options",    "truncate", "shift"};
    return {.known = places, .others = "/options", .topLevel = topLevel};
}

std::optional<qint64> ollamaContext(const ModelSpec &model, const Prompt &prompt)
{
    const Result<ordered_json> body = ollamaBody(model, prompt, {});
    if (!body)
        return std::nullopt;
    return contextOf(0, *body);
}

Result<HttpRequest> ollamaRequest(const ModelSpec &model, const Prompt &prompt, const RequestOptions &options)
{
    if (const Result<void> checked = checkChatModel(model); !checked)
        return checked.error();
    const Result<ordered_json> body = ollamaBody(model, prompt, options);
    if (body) {
        if (const Result<void> fits = checkFits(model, prompt, options.contextLength, *body); !fits)
            return fits.error();
    }
    return postOf(ollamaUrl(model, "/api/chat"_L1), callHeaders(model, options.key, KeyHeader::Bearer), body);
}

Result<HttpRequest> ollamaShow(const ModelSpec &model, const QByteArray &key)
{
    return postOf(ollamaUrl(model, "/api/show"_L1), callHeaders(model, key, KeyHeader::Bearer),
                  ordered_json{{"model", utf8(model.model)}});
}

Result<HttpRequest> ollamaEmbedding(const ModelSpec &model, const QStringList &texts, const RequestOptions &options)
{
    if (const Result<void> checked = checkModelId(model); !checked)
        return checked.error();
    return postOf(ollamaUrl(model, "/api/embed"_L1), callHeaders(model, options.key, KeyHeader::Bearer),
                  ollamaEmbeddingBody(model, texts, options));
}

Result<HttpRequest> ollamaList(const ModelSpec &model, const QByteArray &key)
{
    return getOf(ollamaUrl(model, "/api/tags"_L1), callHeaders(model, key, KeyHeader::Bearer));
}
