#pragma once

#include "provider.h"

/// Text Generation Inference's own API (providers.md A.10): POST /generate, or /generate_stream. A temperature of 0,
/// which it refuses, becomes do_sample false.
Result<HttpRequest> tgiRequest(const ModelSpec &model, const Prompt &prompt, const RequestOptions &options);

/// Reads a successful reply of it, plain or streamed.
CallOutcome readTgi(const ModelSpec &model, const Prompt &prompt, const HttpReply &reply);

/// GET this for the model that it serves.
Result<QUrl> tgiInfoUrl(const ModelSpec &model);
