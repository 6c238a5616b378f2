#pragma once

#include "parameterplaces.h"

/// The request of Cohere's v2 chat (providers.md A.12, recalled: unsure are `thinking` and logprobs).
Result<HttpRequest> cohereRequest(const ModelSpec &model, const Prompt &prompt, const RequestOptions &options);

/// POST /v2/embed: not in providers.md, held to the shape that Cohere's reference documents. Texts are documents
/// (input_type) and none is cut (truncate), unless the parameters say otherwise.
Result<HttpRequest> cohereEmbedding(const ModelSpec &model, const QStringList &texts, const RequestOptions &options);

/// GET this for Cohere's list of models.
Result<HttpRequest> cohereList(const ModelSpec &model, const QByteArray &key);

/// Where Cohere keeps parameters.
ParameterPlaces coherePlaces();
