#pragma once

#include "result.h"

#include <QString>

/// Where a key is kept: env:NAME, dotenv:FILE#NAME, keychain:NAME, ask, aws (the variables that AWS's own programs
/// use). Never the key itself.
struct KeyReference
{
    enum class Kind { None, Environment, Dotenv, Keychain, Ask, Aws };

    Kind kind = Kind::None;
    QString name;
    QString file; ///< Dotenv only; absolute

    bool operator==(const KeyReference &) const = default;
};

/// BadInput for something that is no reference, above all for what looks like a key itself (which the message
/// does not repeat). A relative FILE is relative to `baseDirectory`. Empty text is Kind::None.
Result<KeyReference> parseKeyReference(const QString &text, const QString &baseDirectory);

/// The reference as text that parseKeyReference reads back, wherever it is read.
QString keyReferenceText(const KeyReference &reference);
