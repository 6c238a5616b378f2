#pragma once

#include <QRegularExpression>
#include <QString>

/// What API keys of known services look like, wherever they stand in a text (providers.md E.3, 4).
const QRegularExpression &keyPattern();
/// True when a text has something in it that looks like an API key or a private key.
bool containsKey(const QString &text);
/// True for names of headers and variables that stand for a credential, such as X-Api-Key, OPENAI_API_KEY, Cookie.
bool isCredentialName(QStringView name);
/// A foreign text for a message: one line, at most 60 characters, and never something that may be a key.
QString shownText(const QString &text);
