#pragma once

#include "secretforms.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

/// Takes secrets out of anything that is kept or shown: exact values (and their percent-encoded, base64 and
/// JSON-escaped forms), credentials in headers and query parameters, and what looks like a key (providers.md E.3).
class Redaction
{
public:
    /// From now on this value is replaced by «secret:NAME». Values under 8 bytes are ignored.
    void addSecret(const QByteArray &value, const QString &name);
    /// For requests, replies, logs and messages. Works on bytes; what is not redacted stays as it is.
    QByteArray redact(const QByteArray &text) const;
    QString redact(const QString &text) const;
    /// True for header names whose value is a credential, whatever their case.
    static bool isSecretHeader(QByteArrayView name);

private:
    struct Secret
    {
        QByteArray value;
        QList<SecretForm> forms;
        QByteArray replacement;
    };
    QList<Secret> m_secrets;
};
