#include "errorclass.h"

#include "names.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <initializer_list>

using namespace Qt::Literals::StringLiterals;

namespace {
bool saysAny(const QString &text, std::initializer_list<QLatin1StringView> phrases)
{
    return std::ranges::any_of(
        phrases, [&text](QLatin1StringView phrase) { return text.contains(phrase, Qt::CaseInsensitive); });
}

bool isContentFilter(const ServerComplaint &said)
{
    return isAnyOf(said.code,
                   {"content_filter"_L1, "content_policy_violation"_L1, "ResponsibleAIPolicyViolation"_L1,
                    "moderation_blocked"_L1})
        || said.innerCode == "ResponsibleAIPolicyViolation"_L1
        || (said.status == 403 && saysAny(said.message, {"moderation"_L1, "flagged"_L1}))
        || saysAny(said.message, {"content management policy"_L1, "content_policy"_L1});
}

bool isQuota(const ServerComplaint &said)
{
    if (isAnyOf(said.code,
                {"insufficient_quota"_L1, "billing_hard_limit_reached"_L1, "billing_not_active"_L1,
                 "insufficient_balance"_L1})
        || isAnyOf(said.type, {"insufficient_quota"_L1, "ServiceQuotaExceededException"_L1}))
        return true;
    if (said.isRateLimit)
        return false;
    if (said.status == 402)
        return !(said.innerCode == "openrouter_in_flight_budget"_L1 && said.hasRetryAfter);
    return (said.status == 429 || said.status == 403 || said.status == 400 || said.status == 0)
        && saysAny(said.message,
                   {"exceeded your current quota"_L1, "credit balance is too low"_L1, "spend limit"_L1, "PerDay"_L1,
                    "billing hard limit"_L1, "insufficient balance"_L1, "insufficient credits"_L1});
}

bool isContextLength(const ServerComplaint &said)
{
    return isAnyOf(said.code, {"context_length_exceeded"_L1, "string_above_max_length"_L1})
        || said.type == "exceed_context_size_error"_L1
        || saysAny(said.message,
                   {"maximum context length"_L1, "context length exceeded"_L1, "context window"_L1,
                    "prompt is too long"_L1, "available context size"_L1, "maximum model length"_L1,
                    "longer than the maximum model"_L1, "maximum prompt length"_L1, "input is too long"_L1,
                    "too many input tokens"_L1, "`inputs` tokens"_L1, "`inputs` must have less than"_L1});
}

bool isClientStatus(int status)
{
    return status == 0 || status == 400 || status == 404 || status == 413 || status == 422;
}

bool isParameterRefusal(const ServerComplaint &said)
{
    if (said.status != 400 && said.status != 422 && said.status != 0)
        return false;
    static const QRegularExpression refusal(
        u"unsupported[_ ](parameter|value)|not supported|deprecated for this model|unrecognized request argument|"
        "does not support|extra inputs are not permitted|extra fields not permitted|unknown (parameter|argument)|"
        "response_format\\S* .*unavailable now"_s,
        QRegularExpression::CaseInsensitiveOption);
    return isAnyOf(said.code, {"unsupported_parameter"_L1, "unsupported_value"_L1, "unknown_parameter"_L1})
        || refusal.match(said.message).hasMatch();
}

/// "response_format.type" and "logit_bias[0]" are about response_format and logit_bias.
QString topLevelName(QString path)
{
    if (path.startsWith("body."_L1))
        path = path.mid(5);
    static const QRegularExpression name(u"^[A-Za-z_][A-Za-z0-9_]*"_s);
    const QString top = name.match(path).captured();
    return isAnyOf(top, {"messages"_L1, "prompt"_L1, "model"_L1, "input"_L1}) ? QString() : top;
}

/// xAI's "… parameter presencePenalty" and "… on this model: presencePenalty": the API's name is presence_penalty.
QString camelParameter(const QString &message)
{
    static const QRegularExpression place(u"(?:parameter |on this model: )([a-z]+(?:[A-Z][a-z]+)+)\\b"_s);
    const QString found = place.match(message).captured(1);
    QString name;
    for (const QChar c : found)
        name += c.isUpper() ? QString(u'_') + c.toLower() : QString(c);
    return name;
}

QString quotedParameter(const QString &message)
{
    if (message.contains("response_format"_L1))
        return u"response_format"_s;
    if (const QString camel = camelParameter(message); !camel.isEmpty())
        return camel;
    static const std::array patterns{
        QRegularExpression(
            u"(?:parameters?|arguments?|value)(?: supplied)?:?\\s*\\[?['\"`“]?([a-z_][a-z0-9_.]*)['\"`”]?"_s,
            QRegularExpression::CaseInsensitiveOption),
        QRegularExpression(u"['\"`“]([a-z_][a-z0-9_.]*)['\"`”]"_s),
        QRegularExpression(u"\\b([a-z]+(?:_[a-z]+)+|temperature|seed|stop|logprobs|stream)\\b"_s),
    };
    for (const QRegularExpression &pattern : patterns) {
        QRegularExpressionMatchIterator matches = pattern.globalMatch(message);
        while (matches.hasNext()) {
            const QString name = topLevelName(matches.next().captured(1));
            static const QRegularExpression plausible(u"^(?!is$|not$|for$|with$|this$|does$|the$)[a-z][a-z0-9_]+$"_s);
            if (plausible.match(name).hasMatch())
                return name;
        }
    }
    return {};
}

bool isUnknownModel(const ServerComplaint &said)
{
    return isAnyOf(said.code, {"model_not_found"_L1, "model_not_supported"_L1, "DeploymentNotFound"_L1})
        || said.message.contains("model identifier is invalid"_L1);
}

ErrorKind kindOfName(const ServerComplaint &said)
{
    if (said.code == "invalid_api_key"_L1
        || isAnyOf(said.type,
                   {"authentication_error"_L1, "UnrecognizedClientException"_L1, "ExpiredTokenException"_L1,
                    "InvalidSignatureException"_L1, "MissingAuthenticationTokenException"_L1,
                    "IncompleteSignatureException"_L1})
        || saysAny(said.message, {"API key not valid"_L1, "Incorrect API key"_L1}))
        return ErrorKind::Auth;
    if (isUnknownModel(said))
        return ErrorKind::NotFound;
    // With 413 the request alone is above the limit: no waiting helps.
    if (said.status != 413
        && (isAnyOf(said.code, {"rate_limit_exceeded"_L1, "rate_limit"_L1})
            || isAnyOf(said.type, {"rate_limit_error"_L1, "rate_limit_exceeded"_L1})))
        return ErrorKind::RateLimit;
    if (said.type == "FAILED_PRECONDITION"_L1) // Google: not in this region, or not without billing
        return ErrorKind::Permission;
    if (isAnyOf(said.type,
                {"overloaded_error"_L1, "unavailable_error"_L1, "overloaded"_L1, "ModelNotReadyException"_L1}))
        return ErrorKind::Overloaded;
    return ErrorKind::None;
}

ErrorKind kindOfStatus(const ServerComplaint &said)
{
    switch (said.status) {
    case 0: // an error inside a 200 that names no status
    case 408:
    case 409:
    case 425:
        return ErrorKind::ServerTransient;
    case 401:
        return ErrorKind::Auth;
    case 402:
        return ErrorKind::RateLimit; // the only kind that isQuota() leaves
    case 403:
        return ErrorKind::Permission;
    case 404:
        return ErrorKind::NotFound;
    case 424:
        return isAnyOf(said.type, {"generation"_L1, "ModelErrorException"_L1}) ? ErrorKind::ServerTransient
                                                                               : ErrorKind::BadRequest;
    case 429:
        return ErrorKind::RateLimit;
    case 498:
    case 503:
    case 529:
        return ErrorKind::Overloaded;
    case 501:
    case 505:
        return ErrorKind::BadRequest;
    default:
        return said.status >= 500 ? ErrorKind::ServerTransient : ErrorKind::BadRequest;
    }
}

ErrorKind kindBeforeServersWish(const ServerComplaint &said)
{
    if (isContentFilter(said))
        return ErrorKind::ContentFilter;
    if (isQuota(said))
        return ErrorKind::Quota;
    if (isClientStatus(said.status) && isContextLength(said))
        return ErrorKind::ContextLength;
    if (isParameterRefusal(said) && !isUnknownModel(said) && !refusedParameter(said).isEmpty())
        return ErrorKind::UnsupportedParameter;
    if (const ErrorKind named = kindOfName(said); named != ErrorKind::None && (said.status < 500 || said.status == 503))
        return named;
    return kindOfStatus(said);
}
}

ErrorKind classifyComplaint(const ServerComplaint &complaint)
{
    const ErrorKind kind = kindBeforeServersWish(complaint);
    // x-should-retry is decisive where a status alone would say the opposite.
    if (complaint.shouldRetry == "false" && isRetryable(kind))
        return complaint.status == 429 ? ErrorKind::Quota : ErrorKind::BadRequest;
    if (complaint.shouldRetry == "true" && kind == ErrorKind::BadRequest)
        return ErrorKind::ServerTransient;
    return kind;
}

QString refusedParameter(const ServerComplaint &complaint)
{
    const QString named = topLevelName(complaint.param);
    // A param that is named but can't be dropped (messages[0].role) is the answer, too.
    return complaint.param.isEmpty() ? quotedParameter(complaint.message) : named;
}

bool wantsMaxCompletionTokens(const ServerComplaint &complaint)
{
    return refusedParameter(complaint) == "max_tokens"_L1 && complaint.message.contains("max_completion_tokens"_L1);
}
