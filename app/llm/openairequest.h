#pragma once

#include "provider.h"

/// The request of `openai` and `azure-openai`: chat or completions (providers.md A.2, A.3).
Result<HttpRequest> openAiRequest(const ModelSpec &model, const Prompt &prompt, const RequestOptions &options);
