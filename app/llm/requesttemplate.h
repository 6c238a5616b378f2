#pragma once

#include "provider.h"

/// Any HTTP server: the model's own `request` says what is sent and where the answer stands. Its placeholders are
/// filled into parsed JSON, once: no value can break out of its text or be expanded again.
Result<HttpRequest> templateRequest(const ModelSpec &model, const Prompt &prompt, const RequestOptions &options);

/// Reads a successful reply by the JSON pointers of `request`.
CallOutcome readTemplate(const ModelSpec &model, const Prompt &prompt, const HttpReply &reply);

/// What the server says at the `error` pointer of a failed reply; empty when there is nothing.
QString templateErrorText(const ModelSpec &model, const HttpReply &reply);
