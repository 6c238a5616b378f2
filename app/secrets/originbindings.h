#pragma once

#include "result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

/// One key, known by its fingerprint only, and where it may go.
struct KeyBinding
{
    QString fingerprint; ///< 16 hexadecimal digits
    QString reference;
    QStringList origins; ///< routeText of every way it may take
};

/// What is in the settings file of OriginGuard.
struct OriginBindings
{
    QByteArray salt; ///< 32 random bytes of this installation
    QList<KeyBinding> keys;

    /// HMAC-SHA256 of the key with the salt, shortened: it tells keys apart and can't be turned back.
    QString fingerprint(const QByteArray &key) const;
    KeyBinding *find(const QString &fingerprint);
};

/// A file that does not exist has no bindings (and a new salt). A damaged one is an error: ignoring it would forget
/// where keys may go.
Result<OriginBindings> readOriginBindings(const QString &path);

/// Writes the file anew, readable by this user only.
Result<void> writeOriginBindings(const QString &path, const OriginBindings &bindings);
