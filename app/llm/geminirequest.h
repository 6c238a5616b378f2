#pragma once

#include "parameterplaces.h"

/// The request of Gemini's generateContent, or streamGenerateContent as server-sent events (providers.md A.5).
Result<HttpRequest> geminiRequest(const ModelSpec &model, const Prompt &prompt, const RequestOptions &options);

/// POST …:batchEmbedContents: not in providers.md, held to the shape that Google's reference documents.
Result<HttpRequest> geminiEmbedding(const ModelSpec &model, const QStringList &texts, const RequestOptions &options);

/// GET this for Gemini's list of models.
Result<HttpRequest> geminiList(const ModelSpec &model, const QByteArray &key);

/// Where Gemini keeps parameters.
ParameterPlaces geminiPlaces();
