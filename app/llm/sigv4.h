#pragma once

#include "http.h"

#include <QDateTime>

#include <optional>

/// What signs a request to AWS.
struct AwsCredentials
{
    QByteArray keyId;
    QByteArray secret;
    QByteArray token; ///< of a session; empty: none
};

/// Reads ID:SECRET or ID:SECRET:TOKEN, as the key reference "aws" gives it.
std::optional<AwsCredentials> awsCredentials(const QByteArray &key);

struct SigningScope
{
    QByteArray region;
    QByteArray service;
    QDateTime time; ///< the server accepts some minutes of difference only: sign when it is sent
};

/// The headers of Signature Version 4 for a request: x-amz-date, x-amz-security-token, Authorization. Host,
/// content-type and all x-amz-* headers are signed (AWS IAM User Guide, "Create a signed AWS API request").
QList<HttpHeader> sigV4Headers(const HttpRequest &request, const AwsCredentials &credentials,
                               const SigningScope &scope);
