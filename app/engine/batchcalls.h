#pragma once

#include "batchresult.h"
#include "caller.h"

/// A request as it is kept with its call: where it went, and its line.
QByteArray recordedBatchRequest(const QUrl &url, const QByteArray &line, const Redaction &redaction);

/// What a line of results comes to, read as a reply of the model itself is. Its time is unknown: a batch's says
/// nothing about the model. `call` has what is known of the request.
CallResult batchCallResult(const ModelSpec &model, const BatchResult &result, QByteArrayView line, Call call,
                           double priceFactor, const Redaction &redaction);
