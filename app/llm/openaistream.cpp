#include "openaistream.h"

#include "jsonvalue.h"
#include "openaimessage.h"
#include "servererror.h"
#include "serversentevents.h"

using nlohmann::json;

namespace {
/// The choice that is read: the first; more than one is asked for by nobody here.
const json *firstChoice(const json &document)
{
    const json *choices = jsonMember(document, "choices");
    return choices && choices->is_array() && !choices->empty() ? &choices->front() : nullptr;
}

bool isOfFirstAnswer(const json &choice)
{
    return jsonCount(jsonMember(choice, "index")).value_or(0) == 0;
}
}

CallOutcome readOpenAiStream(const ModelSpec &model, const HttpReply &reply)
{
    OpenAiMessage message;
    ServerSentEvents events(reply.body);
    QByteArrayView data;
    bool done = false;
    while (!done && events.next(&data)) {
        if (data.startsWith("[DONE]")) {
            done = true;
            break;
        }
        const json document = parsedJson(data);
        if (document.is_discarded()) {
            if (!events.wasComplete())
                break;
            return malformedReply(model, reply);
        }
        if (std::optional<CallError> error = errorInDocument(model, reply, document))
            return *error;
        message.addEnvelope(document);
        if (const json *choice = firstChoice(document); choice && isOfFirstAnswer(*choice))
            message.addChoice(*choice);
    }
    if (!done && !message.hasFinish())
        return brokenStream(model, reply);
    if (!message.hasChoice())
        return malformedReply(model, reply);
    return message.completion(requestIdOf(reply));
}
