#pragma once

#include "provider.h"

/// Amazon Bedrock's Converse API (providers.md A.11), not streamed: its stream is binary. The key is a bearer key, or
/// the credentials of the reference "aws", which sign the request anew each time it is built.
Result<HttpRequest> bedrockRequest(const ModelSpec &model, const Prompt &prompt, const RequestOptions &options);

/// Reads a successful reply of it.
CallOutcome readBedrock(const ModelSpec &model, const Prompt &prompt, const HttpReply &reply);
