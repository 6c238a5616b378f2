#pragma once

#include "errorclass.h"
#include "provider.h"

#include <nlohmann/json_fwd.hpp>

/// The call's id at the server, for its support; empty when it gave none.
QString requestIdOf(const HttpReply &reply);

/// The error of what a server said, whatever its shape was.
CallError errorOfComplaint(const ModelSpec &model, const HttpReply &reply, const ServerComplaint &said);

/// Whether a document that came with success is an error after all; its kind, and that it may have been paid.
std::optional<CallError> errorInDocument(const ModelSpec &model, const HttpReply &reply,
                                         const nlohmann::json &document);

/// A reply whose status says failure, or a redirect, which is never followed: a key goes to one origin only.
CallError errorOfStatus(const ModelSpec &model, const HttpReply &reply);

/// An error that the server told with `message`, whatever the status.
CallError errorThatSays(const ModelSpec &model, const HttpReply &reply, const QString &message);

/// The exchange broke: no status, or only a part of the body.
CallError transportError(const HttpReply &reply);

/// Success by its status, but no answer: a web page, no JSON, no UTF-8, no choices.
CallError malformedReply(const ModelSpec &model, const HttpReply &reply);

/// A stream that ended before its answer did.
CallError brokenStream(const ModelSpec &model, const HttpReply &reply);
