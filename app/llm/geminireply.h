#pragma once

#include "provider.h"

/// Reads a successful reply of Gemini's generateContent, plain or streamed (providers.md A.5). A reply without
/// candidates is a blocked prompt; a stream is whole once a finishReason has come.
CallOutcome readGemini(const ModelSpec &model, const Prompt &prompt, const HttpReply &reply);
