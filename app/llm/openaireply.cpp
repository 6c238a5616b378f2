#include "openaireply.h"

#include "jsonvalue.h"
#include "openaimessage.h"
#include "openaistream.h"
#include "servererror.h"
#include "serversentevents.h"

using nlohmann::json;

CallOutcome readOpenAi(const ModelSpec &model, const HttpReply &reply)
{
    if (looksLikeEventStream(reply.header("content-type"), reply.body))
        return readOpenAiStream(model, reply);
    const json document = parsedJson(reply.body);
    if (document.is_discarded())
        return malformedReply(model, reply);
    if (std::optional<CallError> error = errorInDocument(model, reply, document))
        return *error;
    const json *choices = jsonMember(document, "choices");
    if (!choices || !choices->is_array() || choices->empty())
        return malformedReply(model, reply);
    OpenAiMessage message;
    message.addEnvelope(document);
    message.addChoice(choices->front());
    return message.completion(requestIdOf(reply));
}
