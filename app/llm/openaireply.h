#pragma once

#include "provider.h"

/// Reads a successful reply of the chat or completions API, plain or streamed.
CallOutcome readOpenAi(const ModelSpec &model, const HttpReply &reply);
