#pragma once

#include "completion.h"
#include "http.h"

/// An answer as it is gathered from a reply or from the pieces of a stream.
struct GatheredAnswer
{
    QString text;
    QString reasoning; ///< what the server sent apart
    QString finishRaw;
    QString model;
    QString id; ///< of the answer; a request's id in the headers goes first
    Usage usage;
};

/// The completion of it; leading <think> blocks are taken out of the text (providers.md A.13).
Completion completionOf(const GatheredAnswer &answer, Finish finish, const HttpReply &reply);

/// Counters that `later` knows replace those of `usage`: servers send running totals.
void updateUsage(Usage *usage, const Usage &later);

/// Whether a reply came as server-sent events.
bool isEventStream(const HttpReply &reply);
