#include "geminireply.h"

#include "errorclass.h"
#include "gatheredanswer.h"
#include "jsonvalue.h"
#include "servererror.h"
#include "serversentevents.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;
using nlohmann::json;

namespace {
Finish geminiFinish(const QString &raw)
{
    // The service stopped it. The list grows (IMAGE_SAFETY and others); what is unknown stays unknown.
    static constexpr std::array filters{"SAFETY"_L1,    "RECITATION"_L1,         "LANGUAGE"_L1,
                                        "BLOCKLIST"_L1, "PROHIBITED_CONTENT"_L1, "SPII"_L1};
    if (raw == "STOP"_L1)
        return Finish::Stop;
    if (raw == "MAX_TOKENS"_L1)
        return Finish::Length;
    if (std::ranges::find(filters, raw) != filters.end())
        return Finish::ContentFilter;
    return raw == "MALFORMED_FUNCTION_CALL"_L1 || raw == "UNEXPECTED_TOOL_CALL"_L1 ? Finish::ToolCall : Finish::Unknown;
}

std::optional<qint64> sumOfCounts(std::optional<qint64> a, std::optional<qint64> b)
{
    return a || b ? std::optional(a.value_or(0) + b.value_or(0)) : std::nullopt;
}

/// The prompt includes what came from the cache; thoughts are counted apart from candidates, and both are paid. A zero
/// is left out of the reply, so that the total may be all that says how long the answer was.
Usage geminiUsage(const json &usage)
{
    Usage result;
    const std::optional<qint64> prompt = sumOfCounts(jsonCount(jsonMember(usage, "promptTokenCount")),
                                                     jsonCount(jsonMember(usage, "toolUsePromptTokenCount")));
    const std::optional<qint64> total = jsonCount(jsonMember(usage, "totalTokenCount"));
    result.cacheRead = jsonCount(jsonMember(usage, "cachedContentTokenCount"));
    if (prompt)
        result.input = std::max<qint64>(0, *prompt - result.cacheRead.value_or(0));
    result.reasoning = jsonCount(jsonMember(usage, "thoughtsTokenCount"));
    result.output = sumOfCounts(jsonCount(jsonMember(usage, "candidatesTokenCount")), result.reasoning);
    if (!result.output && prompt && total)
        result.output = std::max<qint64>(0, *total - *prompt);
    return result;
}

/// Gathers what plain replies and chunks of streams have in common: both are the same object.
struct GeminiAnswer
{
    GatheredAnswer answer;
    QString blockReason;
    bool hasCandidate = false;

    void addCandidate(const json &candidate)
    {
        hasCandidate = true;
        const json *parts = jsonMember(jsonMember(candidate, "content"), "parts");
        if (parts && parts->is_array()) {
            for (const json &part : *parts) {
                const json *thought = jsonMember(part, "thought");
                QString &target = thought && *thought == true ? answer.reasoning : answer.text;
                target += jsonText(jsonMember(part, "text"));
            }
        }
        if (const QString raw = jsonText(jsonMember(candidate, "finishReason")); !raw.isEmpty())
            answer.finishRaw = raw;
    }

    void add(const json &document)
    {
        if (const json *usage = jsonMember(document, "usageMetadata"))
            updateUsage(&answer.usage, geminiUsage(*usage));
        if (answer.model.isEmpty())
            answer.model = jsonText(jsonMember(document, "modelVersion"));
        if (answer.id.isEmpty())
            answer.id = jsonText(jsonMember(document, "responseId"));
        const QString blocked = jsonText(jsonMember(jsonMember(document, "promptFeedback"), "blockReason"));
        if (!blocked.isEmpty())
            blockReason = blocked;
        const json *candidates = jsonMember(document, "candidates");
        if (candidates && candidates->is_array() && !candidates->empty())
            addCandidate(candidates->front());
    }

    CallOutcome outcome(const HttpReply &reply) const
    {
        return completionOf(answer, geminiFinish(answer.finishRaw), reply);
    }
};

CallError blockedPrompt(const ModelSpec &model, const HttpReply &reply, const QString &reason)
{
    ServerComplaint said;
    said.code = u"content_filter"_s;
    said.message = reason;
    CallError error = errorOfComplaint(model, reply, said);
    error.possiblyPaid = true;
    return error;
}

CallOutcome readGeminiStream(const ModelSpec &model, const HttpReply &reply)
{
    GeminiAnswer gathered;
    ServerSentEvents events(reply.body);
    QByteArrayView data;
    while (events.next(&data)) {
        const json document = parsedJson(data);
        if (document.is_discarded()) {
            if (!events.wasComplete())
                break;
            return malformedReply(model, reply);
        }
        if (std::optional<CallError> error = errorInDocument(model, reply, document))
            return *error;
        gathered.add(document);
    }
    if (!gathered.hasCandidate && !gathered.blockReason.isEmpty())
        return blockedPrompt(model, reply, gathered.blockReason);
    if (gathered.answer.finishRaw.isEmpty())
        return brokenStream(model, reply);
    return gathered.outcome(reply);
}
}

CallOutcome readGemini(const ModelSpec &model, const Prompt &, const HttpReply &reply)
{
    if (isEventStream(reply))
        return readGeminiStream(model, reply);
    const json document = parsedJson(reply.body);
    if (document.is_discarded())
        return malformedReply(model, reply);
    if (std::optional<CallError> error = errorInDocument(model, reply, document))
        return *error;
    GeminiAnswer gathered;
    if (document.is_array()) { // a stream whose alt=sse a gateway has dropped
        for (const json &chunk : document) {
            if (std::optional<CallError> error = errorInDocument(model, reply, chunk))
                return *error;
            gathered.add(chunk);
        }
    } else {
        gathered.add(document);
    }
    if (gathered.hasCandidate)
        return gathered.outcome(reply);
    if (!gathered.blockReason.isEmpty())
        return blockedPrompt(model, reply, gathered.blockReason);
    return malformedReply(model, reply);
}
