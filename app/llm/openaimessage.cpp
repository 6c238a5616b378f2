#include "openaimessage.h"

#include "jsonvalue.h"
#include "thinking.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using nlohmann::json;

namespace {
enum ReasoningPlace { ReasoningField, ReasoningContent, ReasoningDetails, ContentBlock, ThinkingField };

/// Text that may be a string or a list of {"text": …}.
QString textOrParts(const json *value)
{
    if (!value || !value->is_array())
        return jsonText(value);
    QString text;
    for (const json &part : *value)
        text += part.is_string() ? jsonText(&part) : jsonText(jsonMember(part, "text"));
    return text;
}

std::optional<qint64> minus(std::optional<qint64> all, std::optional<qint64> part)
{
    if (!all)
        return std::nullopt;
    return std::max<qint64>(0, *all - part.value_or(0));
}

/// Some services (xAI) count reasoning apart from the completion: the total shows it, or more reasoning than
/// completion.
bool isReasoningApart(std::optional<qint64> prompt, const Usage &usage, std::optional<qint64> total)
{
    if (!usage.output || usage.reasoning.value_or(0) <= 0)
        return false;
    if (*usage.reasoning > *usage.output)
        return true;
    return prompt && total && *total == *prompt + *usage.output + *usage.reasoning;
}
}

Usage openAiUsage(const json &usage)
{
    Usage result;
    const json *promptDetails = jsonMember(usage, "prompt_tokens_details");
    const json *outputDetails = jsonMember(usage, "completion_tokens_details");
    const std::optional<qint64> prompt = jsonCount(jsonMember(usage, "prompt_tokens"));
    result.cacheRead = jsonCount(jsonMember(promptDetails, "cached_tokens"));
    result.cacheWrite = jsonCount(jsonMember(promptDetails, "cache_write_tokens"));
    if (!result.cacheRead)
        result.cacheRead = jsonCount(jsonMember(usage, "prompt_cache_hit_tokens"));
    result.input = minus(minus(prompt, result.cacheRead), result.cacheWrite);
    if (!result.input)
        result.input = jsonCount(jsonMember(usage, "prompt_cache_miss_tokens"));
    result.output = jsonCount(jsonMember(usage, "completion_tokens"));
    result.reasoning = jsonCount(jsonMember(outputDetails, "reasoning_tokens"));
    if (isReasoningApart(prompt, result, jsonCount(jsonMember(usage, "total_tokens"))))
        *result.output += *result.reasoning;
    return result;
}

void OpenAiMessage::addChoice(const json &choice)
{
    m_hasChoice = true;
    if (const json *message = jsonMember(choice, "message"))
        addMessage(*message);
    else if (const json *delta = jsonMember(choice, "delta"))
        addMessage(*delta);
    else
        m_content += jsonText(jsonMember(choice, "text"));
    if (const QString raw = jsonText(jsonMember(choice, "finish_reason")); !raw.isEmpty())
        m_finishRaw = raw;
}

void OpenAiMessage::addEnvelope(const json &document)
{
    if (m_model.isEmpty())
        m_model = jsonText(jsonMember(document, "model"));
    if (m_id.isEmpty())
        m_id = jsonText(jsonMember(document, "id"));
    const json *usage = jsonMember(document, "usage");
    if (!usage)
        usage = jsonMember(jsonMember(document, "x_groq"), "usage");
    if (!usage || !usage->is_object())
        return;
    m_usage = openAiUsage(*usage);
    if (const json *cost = jsonMember(usage, "cost"); cost && cost->is_number())
        m_cost = cost->get<double>();
}

void OpenAiMessage::addMessage(const json &message)
{
    if (const json *content = jsonMember(message, "content"))
        addContent(*content);
    m_refusal += jsonText(jsonMember(message, "refusal"));
    addReasoning(message);
}

void OpenAiMessage::addContent(const json &content)
{
    if (content.is_string()) {
        m_content += jsonText(&content);
    } else if (content.is_array()) {
        for (const json &part : content)
            addPart(part);
    } else if (content.is_object()) {
        addPart(content);
    }
}

void OpenAiMessage::addPart(const json &part)
{
    const QString type = jsonText(jsonMember(part, "type"));
    if (type == "thinking"_L1)
        m_reasoning[ContentBlock] += textOrParts(jsonMember(part, "thinking"));
    else if (type == "refusal"_L1)
        m_refusal += jsonText(jsonMember(part, "refusal"));
    else if (type.isEmpty() || type == "text"_L1 || type == "output_text"_L1)
        m_content += jsonText(jsonMember(part, "text"));
}

void OpenAiMessage::addReasoning(const json &message)
{
    m_reasoning[ReasoningField] += textOrParts(jsonMember(message, "reasoning"));
    m_reasoning[ReasoningContent] += textOrParts(jsonMember(message, "reasoning_content"));
    m_reasoning[ThinkingField] += textOrParts(jsonMember(message, "thinking"));
    const json *details = jsonMember(message, "reasoning_details");
    if (!details || !details->is_array())
        return;
    for (const json &detail : *details) {
        const QString text = jsonText(jsonMember(detail, "text"));
        m_reasoning[ReasoningDetails] += text.isEmpty() ? jsonText(jsonMember(detail, "summary")) : text;
    }
}

Finish finishOfName(const QString &raw)
{
    static constexpr std::array names{
        std::pair{"stop"_L1, Finish::Stop},
        std::pair{"eos_token"_L1, Finish::Stop},
        std::pair{"eos"_L1, Finish::Stop},
        std::pair{"end_turn"_L1, Finish::Stop},
        std::pair{"stop_sequence"_L1, Finish::Stop},
        std::pair{"length"_L1, Finish::Length},
        std::pair{"max_tokens"_L1, Finish::Length},
        std::pair{"content_filter"_L1, Finish::ContentFilter},
        std::pair{"refusal"_L1, Finish::Refusal},
        std::pair{"tool_calls"_L1, Finish::ToolCall},
        std::pair{"function_call"_L1, Finish::ToolCall},
    };
    const auto *const known = std::ranges::find(names, raw, &std::pair<QLatin1StringView, Finish>::first);
    return known == names.end() ? Finish::Unknown : known->second;
}

Finish OpenAiMessage::finish(bool refused) const
{
    return refused ? Finish::Refusal : finishOfName(m_finishRaw);
}

Completion OpenAiMessage::completion(const QString &requestId) const
{
    Completion result;
    const Thinking parts = splitThinking(m_content);
    result.text = parts.text;
    const auto filled = std::ranges::find_if(m_reasoning, [](const QString &text) { return !text.isEmpty(); });
    result.reasoning = filled == m_reasoning.end() ? parts.reasoning : *filled;
    const bool refused = !m_refusal.isEmpty() && result.text.isEmpty();
    if (refused)
        result.text = m_refusal;
    result.finish = finish(refused);
    result.finishRaw = m_finishRaw;
    result.usage = m_usage;
    result.modelReported = m_model;
    result.requestId = requestId.isEmpty() ? m_id : requestId;
    result.costReported = m_cost;
    return result;
}
