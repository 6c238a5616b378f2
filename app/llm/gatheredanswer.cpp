#include "gatheredanswer.h"

#include "servererror.h"
#include "serversentevents.h"
#include "thinking.h"

Completion completionOf(const GatheredAnswer &answer, Finish finish, const HttpReply &reply)
{
    const Thinking parts = splitThinking(answer.text);
    Completion completion;
    completion.text = parts.text;
    completion.reasoning = answer.reasoning.isEmpty() ? parts.reasoning : answer.reasoning;
    completion.finish = finish;
    completion.finishRaw = answer.finishRaw;
    completion.usage = answer.usage;
    completion.modelReported = answer.model;
    completion.requestId = requestIdOf(reply);
    if (completion.requestId.isEmpty())
        completion.requestId = answer.id;
    return completion;
}

void updateUsage(Usage *usage, const Usage &later)
{
    const auto take = [](std::optional<qint64> *counter, const std::optional<qint64> &newer) {
        if (newer)
            *counter = newer;
    };
    take(&usage->input, later.input);
    take(&usage->cacheRead, later.cacheRead);
    take(&usage->cacheWrite, later.cacheWrite);
    take(&usage->cacheWriteHour, later.cacheWriteHour);
    take(&usage->output, later.output);
    take(&usage->reasoning, later.reasoning);
}

bool isEventStream(const HttpReply &reply)
{
    return looksLikeEventStream(reply.header("content-type"), reply.body);
}
