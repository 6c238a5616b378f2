#pragma once

#include <QByteArray>
#include <QList>

/// One spelling of a secret inside other texts.
struct SecretForm
{
    QByteArray literal;
    bool sharesFirst = false; ///< base64: the letter before has bits of the secret, too
    bool sharesLast = false; ///< base64: the letter behind has bits of the secret, too
};

/// The secret itself, and its base64 (both alphabets) at each of the three places it may have in a longer text.
QList<SecretForm> secretForms(const QByteArray &secret);

/// Replaces every form wherever it occurs, also percent-encoded or JSON-escaped, once or several times over, as a
/// whole or in part.
QByteArray replaceSecret(const QByteArray &text, const QList<SecretForm> &forms, const QByteArray &replacement);
