#pragma once

#include "parameterplaces.h"

/// Tokenizers rarely reach so many characters a token, in whatever script: a prompt with more of them for each token of
/// a context is longer. (Bytes would not do: a character of Chinese has three.)
constexpr qint64 implausibleCharactersPerToken = 7;

/// The request of Ollama's own /api/chat (providers.md A.7). It always says how large a context the prompt needs:
/// otherwise Ollama cuts a long prompt without a word. A prompt that can't fit is a ContextLength error.
Result<HttpRequest> ollamaRequest(const ModelSpec &model, const Prompt &prompt, const RequestOptions &options);

/// GET this for the list of models that the server has.
Result<HttpRequest> ollamaList(const ModelSpec &model, const QByteArray &key);

/// POST /api/embed. A text that does not fit is refused by the server and not cut, unless the parameters say truncate.
Result<HttpRequest> ollamaEmbedding(const ModelSpec &model, const QStringList &texts, const RequestOptions &options);

/// POST /api/show: what the server knows of the model.
Result<HttpRequest> ollamaShow(const ModelSpec &model, const QByteArray &key);

/// Where Ollama keeps parameters.
ParameterPlaces ollamaPlaces();

/// The num_ctx that a request for this prompt carries, unless the model has less; nullopt when its `omit` keeps it
/// back.
std::optional<qint64> ollamaContext(const ModelSpec &model, const Prompt &prompt);
