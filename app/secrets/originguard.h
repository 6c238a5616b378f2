#pragma once

#include "result.h"

#include <QByteArray>
#include <QString>

/// Binds each key to the origin it was first used with (scheme://host:port), in this user's settings, and asks
/// before it goes anywhere else. Plain http is for loopback and private addresses only.
class OriginGuard
{
public:
    enum class Answer { Allowed, Ask, Refused };

    struct Decision
    {
        Answer answer = Answer::Allowed;
        QString question; ///< Ask: what to ask, naming key reference, old and new origin
        Error error; ///< Refused
    };

    /// `settingsFile` is created with mode 0600 when the first key is bound; it holds fingerprints and origins only.
    explicit OriginGuard(const QString &settingsFile);

    Decision check(const QString &keyReference, const QByteArray &key, const QString &origin);
    /// Remembers the user's yes.
    Result<void> allow(const QString &keyReference, const QByteArray &key, const QString &origin);

    /// `assay/keys.json` in this user's configuration directory.
    static QString defaultFile();

private:
    QString m_settingsFile;
};
