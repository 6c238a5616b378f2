#pragma once

#include "parameterplaces.h"

/// The request of Ollama's own /api/chat (providers.md A.7). It always says how large a context the prompt needs:
/// otherwise Ollama cuts a long prompt without a word.
Result<HttpRequest> ollamaRequest(const ModelSpec &model, const Prompt &prompt, const RequestOptions &options);

/// GET this for the list of models that the server has.
Result<HttpRequest> ollamaList(const ModelSpec &model, const QByteArray &key);

/// Where Ollama keeps parameters.
ParameterPlaces ollamaPlaces();

/// The num_ctx that a request for this prompt carries; nullopt when the model's `omit` keeps it back.
std::optional<qint64> ollamaContext(const ModelSpec &model, const Prompt &prompt);
