#pragma once

#include <QString>

/// Text from a dataset or a model as a judge may see it: without invisible characters (zero-width, Unicode tags),
/// control characters and bidirectional overrides spelled out as [U+202E], tokens of chat templates broken by a
/// backslash, and every occurrence of the nonce replaced by "…". Line breaks and tabs stay.
QString judgeSafeText(const QString &text, const QString &nonce);

/// One piece of data between markers that it cannot contain.
QString markedJudgeText(const QString &name, const QString &text, const QString &nonce);
