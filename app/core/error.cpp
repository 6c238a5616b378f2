#include "error.h"

#include "names.h"

namespace {
constexpr std::array kindNames{
    Name{ErrorKind::None, ""},
    Name{ErrorKind::Usage, "usage"},
    Name{ErrorKind::BadInput, "bad_input"},
    Name{ErrorKind::File, "file"},
    Name{ErrorKind::Database, "database"},
    Name{ErrorKind::Locked, "locked"},
    Name{ErrorKind::Auth, "auth"},
    Name{ErrorKind::Permission, "permission"},
    Name{ErrorKind::Quota, "billing_or_quota"},
    Name{ErrorKind::BadRequest, "bad_request"},
    Name{ErrorKind::UnsupportedParameter, "unsupported_param"},
    Name{ErrorKind::ContextLength, "context_length"},
    Name{ErrorKind::ContentFilter, "content_filter"},
    Name{ErrorKind::NotFound, "not_found"},
    Name{ErrorKind::RateLimit, "rate_limit"},
    Name{ErrorKind::Overloaded, "overloaded"},
    Name{ErrorKind::ServerTransient, "server_transient"},
    Name{ErrorKind::Timeout, "timeout"},
    Name{ErrorKind::Network, "network"},
    Name{ErrorKind::Tls, "tls"},
    Name{ErrorKind::MalformedAnswer, "malformed_answer"},
    Name{ErrorKind::Cancelled, "cancelled"},
};
}

QString errorKindName(ErrorKind kind)
{
    return nameOf(kindNames, kind);
}

ErrorKind errorKindFromName(QStringView name)
{
    return valueOf(kindNames, name);
}

bool isRetryable(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::RateLimit:
    case ErrorKind::Overloaded:
    case ErrorKind::ServerTransient:
    case ErrorKind::Timeout:
    case ErrorKind::Network:
        return true;
    default:
        return false;
    }
}
