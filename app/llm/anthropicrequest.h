#pragma once

#include "parameterplaces.h"

/// The request of Anthropic's Messages API (providers.md A.4).
Result<HttpRequest> anthropicRequest(const ModelSpec &model, const Prompt &prompt, const RequestOptions &options);

/// GET this for Anthropic's list of models.
Result<HttpRequest> anthropicList(const ModelSpec &model, const QByteArray &key);

/// Where Anthropic keeps parameters.
ParameterPlaces anthropicPlaces();
