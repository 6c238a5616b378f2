#pragma once

#include "provider.h"

/// Reads an answer that came as server-sent events, whole or cut (`reply.error` says how it ended).
/// What has neither [DONE] nor a finish_reason is no answer (providers.md A.2).
CallOutcome readOpenAiStream(const ModelSpec &model, const HttpReply &reply);
