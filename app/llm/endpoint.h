#pragma once

#include "plan.h"
#include "result.h"

#include <QUrl>

#include <span>

/// The endpoint as typed, or the provider's own, if it is a URL that can be asked. BadInput says what is wrong with it.
Result<QUrl> endpointUrl(const ModelSpec &model);

/// A URL's path without trailing slashes and without the first of `calls` that it ends with, percent-encoded.
QString pathWithout(const QUrl &url, std::span<const QLatin1StringView> calls);

/// The URL with another path (percent-encoded) and no fragment.
QUrl withPath(QUrl url, const QString &path);

/// The URL that is asked, made from what the user typed (providers.md A.1): trailing slashes and a
/// /chat/completions at the end are cut, an empty path becomes the provider's own. BadInput says what is wrong with
/// the endpoint.
Result<QUrl> completionUrl(const ModelSpec &model);

/// POST here for embeddings in OpenAI's form: the endpoint as completionUrl() takes it.
Result<QUrl> embeddingsUrl(const ModelSpec &model);

/// GET this for the list of models; BadInput where there is no such list.
Result<QUrl> modelsUrl(const ModelSpec &model);

/// Azure's older form, with the deployment in the path and api-version in the query.
bool isAzureClassic(const ModelSpec &model);
