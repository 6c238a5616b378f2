#include "anthropicrequest.h"

#include "endpoint.h"
#include "plainexcerpt.h"
#include "requestparts.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;
using nlohmann::ordered_json;

namespace {
/// The least that may be thought with, and less than max_tokens.
constexpr qint64 smallestThinkingBudget = 1024;

/// Claude from 4.6 on decides itself how much it thinks; a name that says no version is taken for a new one.
bool thinksAdaptively(const QString &model)
{
    static const QRegularExpression version(u"claude-(?:[a-z]+-)?(\\d+)(?:[-.](\\d{1,2}))?(?:\\D|$)"_s);
    const QRegularExpressionMatch match = version.match(model);
    if (!match.hasMatch())
        return true;
    const int major = match.captured(1).toInt();
    return major > 4 || (major == 4 && match.captured(2).toInt() >= 6);
}

Result<QUrl> anthropicUrl(const ModelSpec &model, QLatin1StringView call)
{
    static constexpr std::array calls{"/messages"_L1, "/models"_L1};
    const Result<QUrl> url = endpointUrl(model);
    if (!url)
        return url;
    const QString whole = pathWithout(*url, {});
    const QString base = pathWithout(*url, calls);
    const bool keepsPath = base != whole || base.endsWith("/v1"_L1);
    return withPath(*url, base + (keepsPath ? QLatin1StringView() : "/v1"_L1) + call);
}

Result<QList<HttpHeader>> anthropicHeaders(const ModelSpec &model, const QByteArray &key)
{
    return callHeaders(model, key, KeyHeader::AnthropicApiKey, {{"anthropic-version", "2023-06-01"}});
}

/// System messages apart, as one text; the rest as turns.
void addMessages(const Prompt &prompt, ordered_json *body)
{
    QStringList system;
    ordered_json messages = ordered_json::array();
    for (const Message &message : prompt.messages) {
        if (message.role != "system"_L1)
            messages.push_back({{"role", utf8(message.role)}, {"content", utf8(message.content)}});
        else if (!message.content.isEmpty())
            system.append(message.content);
    }
    if (!system.isEmpty())
        (*body)["system"] = utf8(system.join("\n\n"_L1));
    (*body)["messages"] = messages;
}

/// Half of the answer's tokens at most are thought with; an older Claude refuses less than 1024.
Result<void> addThinkingBudget(const ModelSpec &model, qint64 budget, ordered_json *body)
{
    const ordered_json &limit = (*body)["max_tokens"];
    const qint64 maximum = limit.is_number_integer() ? limit.get<qint64>() : defaultMaximumOutputTokens;
    if (maximum <= smallestThinkingBudget)
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate("Provider",
                                                 "Model %1 has a reasoning_effort, but its max_tokens leave no room "
                                                 "to think. Give it more than %2.")
                         .arg(plainExcerpt(model.name), QString::number(smallestThinkingBudget))};
    const qint64 tokens = std::min(budget, std::max(smallestThinkingBudget, maximum / 2));
    (*body)["thinking"] = {{"type", "enabled"}, {"budget_tokens", tokens}};
    return {};
}

/// What the user wrote for `thinking` and `output_config` stays.
Result<void> addEffort(const ModelSpec &model, const QString &effort, ordered_json *body)
{
    if (effort.isEmpty() || body->contains("thinking"))
        return {};
    const qint64 budget = thinkingBudget(effort);
    if (budget == 0) {
        (*body)["thinking"] = {{"type", "disabled"}};
        return {};
    }
    if (!thinksAdaptively(model.model))
        return addThinkingBudget(model, budget, body);
    (*body)["thinking"] = {{"type", "adaptive"}};
    const std::string word = effort == "minimal"_L1 ? "low" : utf8(effort);
    ordered_json wish = {{"effort", word}};
    if (const auto written = body->find("output_config"); written != body->end() && written->is_object())
        wish.update(*written);
    (*body)["output_config"] = wish;
    return {};
}

/// Anthropic takes a schema, and has no form for JSON without one.
void addFormat(const ordered_json &responseFormat, ordered_json *body)
{
    const ordered_json *schema = schemaOf(responseFormat);
    if (!schema)
        return;
    const auto written = body->find("output_config");
    if (written == body->end() || !written->contains("format"))
        mergeMember(body, "output_config", {{"format", {{"type", "json_schema"}, {"schema", *schema}}}});
}

Result<ordered_json> anthropicBody(const ModelSpec &model, const Prompt &prompt, const RequestOptions &options)
{
    ordered_json body = ordered_json::object();
    body["model"] = utf8(model.model);
    body["max_tokens"] = defaultMaximumOutputTokens; // without one Anthropic refuses the request
    addMessages(prompt, &body);
    const Result<SpecialParameters> special = placeParameters(model, options, anthropicPlaces(), &body);
    if (!special)
        return special.error();
    if (const Result<void> added = addEffort(model, special->reasoningEffort, &body); !added)
        return added.error();
    addFormat(special->responseFormat, &body);
    if (special->stream)
        body["stream"] = true;
    if (const Result<void> applied = applyLastWishes(model, options, anthropicPlaces(), &body); !applied)
        return applied.error();
    return body;
}
}

ParameterPlaces anthropicPlaces()
{
    using Takes = ParameterPlace::Takes;
    static constexpr std::array places{
        ParameterPlace{"max_completion_tokens", "/max_tokens"},
        ParameterPlace{"max_output_tokens", "/max_tokens"},
        ParameterPlace{"stop", "/stop_sequences", Takes::List},
        ParameterPlace{"stop_sequences", "/stop_sequences", Takes::List},
        ParameterPlace{"user", "/metadata/user_id"},
    };
    return {.known = places};
}

Result<HttpRequest> anthropicRequest(const ModelSpec &model, const Prompt &prompt, const RequestOptions &options)
{
    if (const Result<void> checked = checkChatModel(model); !checked)
        return checked.error();
    return postOf(anthropicUrl(model, "/messages"_L1), anthropicHeaders(model, options.key),
                  anthropicBody(model, prompt, options));
}

Result<HttpRequest> anthropicList(const ModelSpec &model, const QByteArray &key)
{
    Result<QUrl> url = anthropicUrl(model, "/models"_L1);
    if (url)
        url->setQuery(u"limit=1000"_s);
    return getOf(url, anthropicHeaders(model, key));
}
