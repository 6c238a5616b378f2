#pragma once

#include "answer.h"
#include "http.h"
#include "plan.h"
#include "provider.h"
#include "redaction.h"

/// Request and reply as they are kept: no credentials, replies of at most maximumKeptReply bytes.
QByteArray recordedRequest(const HttpRequest &request, const Redaction &redaction);
QByteArray recordedReply(const HttpReply &reply, const Redaction &redaction);

constexpr qsizetype maximumKeptReply = 4 * 1024 * 1024;

/// The call's row: times, status, error kind, what was sent and what came back.
Call recordedCall(const HttpRequest &request, const HttpReply &reply, const CallOutcome &outcome,
                  const ModelSpec &model, const Redaction &redaction);
