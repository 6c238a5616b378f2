#pragma once

#include <QString>

/// What went wrong, so that the program can act on it. Call errors are those of model servers;
/// only RateLimit, Overloaded, ServerTransient, Timeout and Network are worth asking again.
enum class ErrorKind {
    None,
    // the program's own
    Usage,
    BadInput,
    File,
    Database,
    Locked,
    // a call's
    Auth,
    Permission,
    Quota,
    BadRequest,
    UnsupportedParameter,
    ContextLength,
    ContentFilter,
    NotFound,
    RateLimit,
    Overloaded,
    ServerTransient,
    Timeout,
    Network,
    Tls,
    MalformedAnswer,
    Cancelled
};

/// Why something failed: a kind the program can act on, and a sentence a person can read
/// (what, where, why, what to do).
struct Error
{
    ErrorKind kind = ErrorKind::BadInput;
    QString message;

    bool operator==(const Error &) const = default;
};

/// The kind's name in files and exports, such as "rate_limit". ErrorKind::None is "".
QString errorKindName(ErrorKind kind);
/// The reverse; an unknown name is ErrorKind::None.
ErrorKind errorKindFromName(QStringView name);
/// Whether asking again may help.
bool isRetryable(ErrorKind kind);
