#include "owncomplaint.h"

#include "anthropicrequest.h"
#include "cohererequest.h"
#include "geminirequest.h"
#include "jsonvalue.h"
#include "ollamarequest.h"
#include "providers.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;
using nlohmann::json;

namespace {
bool complains(const ServerComplaint &said, QLatin1StringView phrase)
{
    return said.message.contains(phrase, Qt::CaseInsensitive);
}

void refuse(const QString &parameter, ServerComplaint *said)
{
    said->code = u"unsupported_parameter"_s;
    said->param = parameter;
}

/// Anthropic's error types, with the status that each has: within a stream the type is all there is.
int statusOfAnthropicType(const QString &type)
{
    struct Entry
    {
        QLatin1StringView type;
        int status;
    };
    static constexpr std::array types{
        Entry{"invalid_request_error"_L1, 400}, Entry{"authentication_error"_L1, 401}, Entry{"billing_error"_L1, 402},
        Entry{"permission_error"_L1, 403},      Entry{"not_found_error"_L1, 404},      Entry{"conflict_error"_L1, 409},
        Entry{"request_too_large"_L1, 413},     Entry{"rate_limit_error"_L1, 429},     Entry{"api_error"_L1, 500},
        Entry{"timeout_error"_L1, 504},         Entry{"overloaded_error"_L1, 529},
    };
    const auto *const found = std::ranges::find(types, type, &Entry::type);
    return found == types.end() ? 0 : found->status;
}

void readAnthropicComplaint(ServerComplaint *said)
{
    if (said->status == 0)
        said->status = statusOfAnthropicType(said->type);
    if (said->type == "request_too_large"_L1 || complains(*said, "exceed context limit"_L1))
        said->code = u"context_length_exceeded"_s;
    static const QRegularExpression field(u"^`?([A-Za-z_][\\w.]*)`?(?:: Extra inputs are not permitted|"
                                          "(?: is|:).* deprecated for this model| may only be set to .*thinking)"_s);
    if (const QRegularExpressionMatch match = field.match(said->message); match.hasMatch()) {
        const QString name = match.captured(1);
        refuse(name.startsWith("output_config.effort"_L1)       ? u"effort"_s
                   : name.startsWith("output_config.format"_L1) ? u"format"_s
                                                                : name,
               said);
    } else if (complains(*said, "support the effort parameter"_L1)) {
        refuse(u"effort"_s, said);
    } else if (complains(*said, "thinking"_L1)
               && (complains(*said, "not support"_L1) || complains(*said, "expected tags"_L1))) {
        refuse(u"thinking"_s, said);
    }
}

/// Google's details: quotas by their names, reasons.
void readGoogleDetails(const json *details, ServerComplaint *said)
{
    if (!details || !details->is_array())
        return;
    for (const json &detail : *details) {
        if (jsonText(jsonMember(detail, "reason")) == "API_KEY_INVALID"_L1)
            said->code = u"invalid_api_key"_s;
        said->isRateLimit = said->isRateLimit || jsonMember(detail, "retryDelay");
        const QString limit = jsonText(jsonMember(jsonMember(detail, "metadata"), "quota_limit"));
        if (limit.contains("PerDay"_L1))
            said->code = u"insufficient_quota"_s;
        const json *violations = jsonMember(detail, "violations");
        if (!violations || !violations->is_array())
            continue;
        for (const json &violation : *violations) {
            const QString quota = jsonText(jsonMember(violation, "quotaId"));
            said->isRateLimit = said->isRateLimit || !quota.isEmpty();
            if (quota.contains("PerDay"_L1))
                said->code = u"insufficient_quota"_s; // no use to wait for tomorrow
        }
    }
    if (said->code == "insufficient_quota"_L1)
        said->isRateLimit = false;
}

/// Gemini names no parameter in a field of its own. The sentences were recalled, not read in a specification.
QString parameterInGeminiText(const QString &message)
{
    static const QRegularExpression unknown(u"Unknown name \\\\?\"([A-Za-z_]\\w*)"_s);
    if (const QRegularExpressionMatch match = unknown.match(message); match.hasMatch())
        return match.captured(1);
    if (message.contains("only works in thinking mode"_L1))
        return u"thinkingConfig"_s;
    static const QRegularExpression notThere(
        u"(JSON mode|Logprobs|Penalty|Seed|Candidate count|Thinking)[\\w ]* is not (?:enabled|supported)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString feature = notThere.match(message).captured(1).toLower();
    if (feature == "json mode"_L1)
        return u"responseMimeType"_s;
    if (feature == "logprobs"_L1)
        return u"responseLogprobs"_s;
    if (feature == "penalty"_L1)
        return u"frequencyPenalty"_s;
    if (feature == "candidate count"_L1)
        return u"candidateCount"_s;
    return feature == "thinking"_L1 ? u"thinkingConfig"_s : feature;
}

void readGeminiComplaint(const json &document, ServerComplaint *said)
{
    const json *error = jsonMember(document.is_array() && !document.empty() ? document.front() : document, "error");
    said->type = jsonText(jsonMember(error, "status"));
    readGoogleDetails(jsonMember(error, "details"), said);
    if (complains(*said, "exceeds the maximum number of tokens"_L1))
        said->code = u"context_length_exceeded"_s;
    if (said->status != 400)
        return;
    if (const QString name = parameterInGeminiText(said->message); !name.isEmpty())
        refuse(name, said);
}

void readOllamaComplaint(ServerComplaint *said)
{
    if (said->status == 0 && complains(*said, "not found"_L1))
        said->status = 404;
    if (complains(*said, "does not support thinking"_L1) || complains(*said, "think value"_L1))
        refuse(u"think"_s, said);
    else if (complains(*said, "does not support "_L1))
        said->param = u"model"_s; // what the model is not made for is no parameter
    if (complains(*said, "exceeds the context length"_L1) || complains(*said, "input length exceeds"_L1))
        said->code = u"context_length_exceeded"_s;
    if (complains(*said, "more system memory"_L1))
        said->shouldRetry = "false";
}

void readCohereComplaint(ServerComplaint *said)
{
    if (said->status == 498) // a word of the prompt or of the answer is on Cohere's list
        said->code = u"content_filter"_s;
    if (complains(*said, "API calls / month"_L1))
        said->code = u"insufficient_quota"_s;
    if (complains(*said, "too many tokens"_L1))
        said->code = u"context_length_exceeded"_s;
    static const QRegularExpression field(u"parameter '([A-Za-z_]\\w*)' is not a valid field"_s);
    if (const QRegularExpressionMatch match = field.match(said->message); match.hasMatch())
        refuse(match.captured(1), said);
}

WireForm wireFormOf(const ModelSpec &model)
{
    const ProviderInfo *info = providerInfo(model.provider);
    return info ? info->form : WireForm::Given;
}
}

void readOwnComplaint(const ModelSpec &model, const json &document, ServerComplaint *said)
{
    switch (wireFormOf(model)) {
    case WireForm::Anthropic:
        return readAnthropicComplaint(said);
    case WireForm::Gemini:
        return readGeminiComplaint(document, said);
    case WireForm::Ollama:
        return readOllamaComplaint(said);
    case WireForm::Cohere:
        return readCohereComplaint(said);
    default:
        return;
    }
}

QString usersNameOf(const ModelSpec &model, const QString &refused)
{
    switch (wireFormOf(model)) {
    case WireForm::Anthropic:
        return usersParameterName(model, anthropicPlaces(), refused);
    case WireForm::Gemini:
        return usersParameterName(model, geminiPlaces(), refused);
    case WireForm::Ollama:
        return usersParameterName(model, ollamaPlaces(), refused);
    case WireForm::Cohere:
        return usersParameterName(model, coherePlaces(), refused);
    default:
        return refused;
    }
}
