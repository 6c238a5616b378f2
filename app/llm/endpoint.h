#pragma once

#include "plan.h"
#include "result.h"

#include <QUrl>

/// The URL that is asked, made from what the user typed (providers.md A.1): trailing slashes and a
/// /chat/completions at the end are cut, an empty path becomes the provider's own. BadInput says what is wrong with
/// the endpoint.
Result<QUrl> completionUrl(const ModelSpec &model);

/// GET this for the list of models; BadInput where there is no such list.
Result<QUrl> modelsUrl(const ModelSpec &model);

/// Azure's older form, with the deployment in the path and api-version in the query.
bool isAzureClassic(const ModelSpec &model);
