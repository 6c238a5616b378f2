#pragma once

#include "error.h"

#include <QByteArray>

/// What a server said about a failed call, whatever the shape it said it in.
struct ServerComplaint
{
    int status = 0; ///< HTTP status, or the one named inside a 200; 0: none
    QString message;
    QString type;
    QString code;
    QString param;
    QString innerCode; ///< Azure's innererror.code, OpenRouter's metadata.limit_source
    QByteArray shouldRetry; ///< the x-should-retry header
    bool hasRetryAfter = false;
    bool isRateLimit = false; ///< its details name a limit that waiting ends, whatever the message says
};

/// The kind of a complaint by status, code and message text (providers.md A.2, A.3, A.6, A.13, A.14).
ErrorKind classifyComplaint(const ServerComplaint &complaint);

/// The top-level parameter that was refused, or empty; never messages, prompt or model.
QString refusedParameter(const ServerComplaint &complaint);
/// Whether max_tokens was refused in favour of max_completion_tokens.
bool wantsMaxCompletionTokens(const ServerComplaint &complaint);
