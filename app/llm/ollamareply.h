#pragma once

#include "provider.h"

/// Reads a successful reply of Ollama's /api/chat: one object, or one a line (providers.md A.7). The answer is whole
/// once an object says that it is done. A prompt that the server cut is a ContextLength error: its answer is to another
/// question.
CallOutcome readOllama(const ModelSpec &model, const Prompt &prompt, const HttpReply &reply);

/// The error for a prompt of which the server read so many tokens, and no more, because its context was full.
CallError cutPrompt(const ModelSpec &model, const HttpReply &reply, qint64 readTokens);
