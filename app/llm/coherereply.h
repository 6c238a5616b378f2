#pragma once

#include "provider.h"

/// Reads a successful reply of Cohere's v2 chat, plain or streamed (providers.md A.12, recalled: unsure are the
/// thinking blocks and the finish reasons beyond COMPLETE, STOP_SEQUENCE and MAX_TOKENS). A stream is whole once
/// message-end came.
CallOutcome readCohere(const ModelSpec &model, const Prompt &prompt, const HttpReply &reply);
