#pragma once

#include "plan.h"

#include <QUrl>

/// Where a model is asked; empty where its endpoint can't be understood. Of several endpoints, the first.
QUrl askedUrl(const ModelSpec &model);

/// A loopback or private address: a server of one's own, which may be slow and never says that it is full.
bool isOwnServer(const QUrl &url);

/// The model once for each of its endpoints.
QList<ModelSpec> modelsByEndpoint(const ModelSpec &model);
