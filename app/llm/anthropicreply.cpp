#include "anthropicreply.h"

#include "gatheredanswer.h"
#include "jsonvalue.h"
#include "servererror.h"
#include "serversentevents.h"

using namespace Qt::Literals::StringLiterals;
using nlohmann::json;

namespace {
Finish anthropicFinish(const QString &raw)
{
    if (raw == "end_turn"_L1 || raw == "stop_sequence"_L1)
        return Finish::Stop;
    if (raw == "max_tokens"_L1 || raw == "model_context_window_exceeded"_L1)
        return Finish::Length;
    if (raw == "refusal"_L1)
        return Finish::Refusal;
    return raw == "tool_use"_L1 ? Finish::ToolCall : Finish::Unknown;
}

/// input_tokens excludes what came from the cache. output_tokens_details is of the newest API only.
Usage anthropicUsage(const json *usage)
{
    Usage result;
    result.input = jsonCount(jsonMember(usage, "input_tokens"));
    result.cacheRead = jsonCount(jsonMember(usage, "cache_read_input_tokens"));
    result.cacheWrite = jsonCount(jsonMember(usage, "cache_creation_input_tokens"));
    result.cacheWriteHour = jsonCount(jsonMember(jsonMember(usage, "cache_creation"), "ephemeral_1h_input_tokens"));
    result.output = jsonCount(jsonMember(usage, "output_tokens"));
    result.reasoning = jsonCount(jsonMember(jsonMember(usage, "output_tokens_details"), "thinking_tokens"));
    return result;
}

/// A block of a reply, or the piece of one that a stream brings; unknown types are not the answer's text.
void addAnthropicBlock(const json &block, GatheredAnswer *answer)
{
    const QString type = jsonText(jsonMember(block, "type"));
    if (type == "text"_L1 || type == "text_delta"_L1)
        answer->text += jsonText(jsonMember(block, "text"));
    else if (type == "thinking"_L1 || type == "thinking_delta"_L1)
        answer->reasoning += jsonText(jsonMember(block, "thinking"));
}

void addAnthropicEnvelope(const json &message, GatheredAnswer *answer)
{
    answer->model = jsonText(jsonMember(message, "model"));
    answer->id = jsonText(jsonMember(message, "id"));
}

/// The first event's output_tokens are no count yet.
Usage withoutOutput(Usage usage)
{
    usage.output.reset();
    return usage;
}

/// Takes an event; true once the answer is whole.
bool addAnthropicEvent(const json &event, GatheredAnswer *answer)
{
    const QString type = jsonText(jsonMember(event, "type"));
    if (type == "message_start"_L1) {
        const json *message = jsonMember(event, "message");
        if (message)
            addAnthropicEnvelope(*message, answer);
        updateUsage(&answer->usage, withoutOutput(anthropicUsage(jsonMember(message, "usage"))));
    } else if (type == "content_block_start"_L1) {
        if (const json *block = jsonMember(event, "content_block"))
            addAnthropicBlock(*block, answer);
    } else if (type == "content_block_delta"_L1) {
        if (const json *delta = jsonMember(event, "delta"))
            addAnthropicBlock(*delta, answer);
    } else if (type == "message_delta"_L1) {
        const QString raw = jsonText(jsonMember(jsonMember(event, "delta"), "stop_reason"));
        if (!raw.isEmpty())
            answer->finishRaw = raw;
        updateUsage(&answer->usage, anthropicUsage(jsonMember(event, "usage")));
    }
    return type == "message_stop"_L1;
}

CallOutcome readAnthropicStream(const ModelSpec &model, const HttpReply &reply)
{
    GatheredAnswer answer;
    ServerSentEvents events(reply.body);
    QByteArrayView data;
    bool done = false;
    while (!done && events.next(&data)) {
        const json event = parsedJson(data);
        if (event.is_discarded()) {
            if (!events.wasComplete())
                break;
            return malformedReply(model, reply);
        }
        if (std::optional<CallError> error = errorInDocument(model, reply, event))
            return *error;
        done = addAnthropicEvent(event, &answer);
    }
    if (!done && answer.finishRaw.isEmpty())
        return brokenStream(model, reply);
    return completionOf(answer, anthropicFinish(answer.finishRaw), reply);
}
}

CallOutcome readAnthropic(const ModelSpec &model, const Prompt &, const HttpReply &reply)
{
    if (isEventStream(reply))
        return readAnthropicStream(model, reply);
    const json document = parsedJson(reply.body);
    if (document.is_discarded())
        return malformedReply(model, reply);
    if (std::optional<CallError> error = errorInDocument(model, reply, document))
        return *error;
    const json *content = jsonMember(document, "content");
    if (!content || !content->is_array())
        return malformedReply(model, reply);
    GatheredAnswer answer;
    addAnthropicEnvelope(document, &answer);
    for (const json &block : *content)
        addAnthropicBlock(block, &answer);
    answer.finishRaw = jsonText(jsonMember(document, "stop_reason"));
    answer.usage = anthropicUsage(jsonMember(document, "usage"));
    return completionOf(answer, anthropicFinish(answer.finishRaw), reply);
}
