#pragma once

#include "http.h"
#include "provider.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

/// One line of a batch's results, whichever service wrote it: OpenAI's, Azure's, Together's, Anthropic's, or
/// `vllm run-batch`.
struct BatchResult
{
    QString customId;
    bool notDone = false; ///< expired or cancelled: it was not asked and costs nothing
    HttpReply reply; ///< what a call to the model itself would have brought
    std::optional<CallError> error; ///< instead of a reply
};

/// nullopt for a line that is no JSON or names no request.
std::optional<BatchResult> readBatchLine(QByteArrayView line);
