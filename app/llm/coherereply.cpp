#include "coherereply.h"

#include "errorclass.h"
#include "gatheredanswer.h"
#include "jsonvalue.h"
#include "servererror.h"
#include "serversentevents.h"

using namespace Qt::Literals::StringLiterals;
using nlohmann::json;

namespace {
Finish cohereFinish(const QString &raw)
{
    if (raw == "COMPLETE"_L1 || raw == "STOP_SEQUENCE"_L1)
        return Finish::Stop;
    if (raw == "MAX_TOKENS"_L1 || raw == "ERROR_LIMIT"_L1)
        return Finish::Length;
    if (raw == "ERROR_TOXIC"_L1)
        return Finish::ContentFilter;
    return raw == "TOOL_CALL"_L1 ? Finish::ToolCall : Finish::Unknown;
}

/// What is billed; `tokens` also counts the service's own preamble, which nobody pays.
Usage cohereUsage(const json *usage)
{
    const json *billed = jsonMember(usage, "billed_units");
    Usage result;
    result.input = jsonCount(jsonMember(billed, "input_tokens"));
    result.output = jsonCount(jsonMember(billed, "output_tokens"));
    return result;
}

/// A part of the content, whole or a piece of it.
void addCoherePart(const json &part, GatheredAnswer *answer)
{
    answer->text += jsonText(jsonMember(part, "text"));
    answer->reasoning += jsonText(jsonMember(part, "thinking"));
}

void addCohereContent(const json *content, GatheredAnswer *answer)
{
    if (content && content->is_array()) {
        for (const json &part : *content)
            addCoherePart(part, answer);
    } else if (content) {
        addCoherePart(*content, answer);
    }
}

/// The service gave the answer up: what came of it is no answer.
std::optional<CallError> givenUp(const ModelSpec &model, const HttpReply &reply, const QString &raw,
                                 const QString &message)
{
    if (raw != "ERROR"_L1 && raw != "TIMEOUT"_L1)
        return std::nullopt;
    ServerComplaint said;
    said.message = message.isEmpty() ? raw : message;
    CallError error = errorOfComplaint(model, reply, said);
    error.possiblyPaid = true;
    return error;
}

/// Takes an event; true once the answer is whole.
bool addCohereEvent(const json &event, GatheredAnswer *answer, QString *message)
{
    const QString type = jsonText(jsonMember(event, "type"));
    const json *delta = jsonMember(event, "delta");
    if (type == "message-start"_L1) {
        answer->id = jsonText(jsonMember(event, "id"));
    } else if (type == "content-start"_L1 || type == "content-delta"_L1) {
        addCohereContent(jsonMember(jsonMember(delta, "message"), "content"), answer);
    } else if (type == "message-end"_L1) {
        answer->finishRaw = jsonText(jsonMember(delta, "finish_reason"));
        answer->usage = cohereUsage(jsonMember(delta, "usage"));
        *message = jsonText(jsonMember(delta, "error"));
        return true;
    }
    return false;
}

CallOutcome readCohereStream(const ModelSpec &model, const HttpReply &reply)
{
    GatheredAnswer answer;
    QString message;
    ServerSentEvents events(reply.body);
    QByteArrayView data;
    bool done = false;
    while (!done && events.next(&data) && !data.startsWith("[DONE]")) {
        const json event = parsedJson(data);
        if (event.is_discarded()) {
            if (!events.wasComplete())
                break;
            return malformedReply(model, reply);
        }
        if (std::optional<CallError> error = errorInDocument(model, reply, event))
            return *error;
        done = addCohereEvent(event, &answer, &message);
    }
    if (!done)
        return brokenStream(model, reply);
    if (std::optional<CallError> error = givenUp(model, reply, answer.finishRaw, message))
        return *error;
    return completionOf(answer, cohereFinish(answer.finishRaw), reply);
}
}

CallOutcome readCohere(const ModelSpec &model, const Prompt &, const HttpReply &reply)
{
    if (isEventStream(reply))
        return readCohereStream(model, reply);
    const json document = parsedJson(reply.body);
    if (document.is_discarded())
        return malformedReply(model, reply);
    if (std::optional<CallError> error = errorInDocument(model, reply, document))
        return *error;
    const json *message = jsonMember(document, "message");
    if (!message || !message->is_object())
        return malformedReply(model, reply);
    GatheredAnswer answer;
    answer.id = jsonText(jsonMember(document, "id"));
    addCohereContent(jsonMember(message, "content"), &answer);
    answer.finishRaw = jsonText(jsonMember(document, "finish_reason"));
    answer.usage = cohereUsage(jsonMember(document, "usage"));
    if (std::optional<CallError> error = givenUp(model, reply, answer.finishRaw, {}))
        return *error;
    return completionOf(answer, cohereFinish(answer.finishRaw), reply);
}
