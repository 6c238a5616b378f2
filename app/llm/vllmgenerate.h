#pragma once

#include "provider.h"

/// vLLM's demo server, POST /generate (providers.md A.8). It repeats the prompt before the answer; its stream is
/// objects with the text so far, one a line, or NUL-delimited in older builds.
Result<HttpRequest> vllmGenerateRequest(const ModelSpec &model, const Prompt &prompt, const RequestOptions &options);

/// Reads a successful reply of it.
CallOutcome readVllmGenerate(const ModelSpec &model, const Prompt &prompt, const HttpReply &reply);
