#pragma once

#include "provider.h"

/// Reads a successful reply of Anthropic's Messages API, plain or streamed (providers.md A.4). A stream is whole once
/// its stop_reason has come; there is no [DONE].
CallOutcome readAnthropic(const ModelSpec &model, const Prompt &prompt, const HttpReply &reply);
