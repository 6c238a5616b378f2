#pragma once

#include "provider.h"

#include <nlohmann/json_fwd.hpp>

/// The request of `openai` and `azure-openai`: chat or completions (providers.md A.2, A.3).
Result<HttpRequest> openAiRequest(const ModelSpec &model, const Prompt &prompt, const RequestOptions &options);

/// POST …/embeddings (providers.md A.2). Vectors come as lists of numbers unless the parameters ask for base64.
Result<HttpRequest> openAiEmbedding(const ModelSpec &model, const QStringList &texts, const RequestOptions &options);

/// The prompt's messages, each with its role and its content.
nlohmann::ordered_json chatMessages(const Prompt &prompt);
