#pragma once

#include "keyroute.h"
#include "originbindings.h"
#include "result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

/// Binds each key to the origin it was first used with (scheme://host:port) and to the proxy and the certificates it
/// went there with, in this user's settings, and asks before it goes anywhere else or another way. Plain http is for
/// loopback and private addresses only.
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

    /// Whether the key may go there; the first use binds it. An empty key may go anywhere.
    Decision check(const QString &keyReference, const QByteArray &key, const QString &origin);
    /// The same for a model with several endpoints: the first use binds the key to all of them, and one question
    /// names all that are new.
    Decision check(const QString &keyReference, const QByteArray &key, const QStringList &origins);
    /// The same for ways that have a proxy or certificates of their own.
    Decision check(const QString &keyReference, const QByteArray &key, const QList<KeyRoute> &routes);
    /// Remembers the user's yes.
    Result<void> allow(const QString &keyReference, const QByteArray &key, const QString &origin);
    Result<void> allow(const QString &keyReference, const QByteArray &key, const KeyRoute &route);

    /// `assay/keys.json` in this user's configuration directory.
    static QString defaultFile();

private:
    Result<void> bind(const QString &keyReference, const QByteArray &key, const QList<KeyRoute> &routes);
    /// The bindings of the file, and those of this object that it could not take.
    Result<OriginBindings> bindings() const;

    QString m_settingsFile;
    std::optional<OriginBindings> m_unwritten; ///< for this session, where the file can't be written
};
