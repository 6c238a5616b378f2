#pragma once

#include <QString>

/// The language of a text ("en", "fr", "ru" …) by its script and its commonest words; "" when that does not tell.
QString textLanguage(const QString &text);
/// Whether a word (in lower case) only joins others ("the", "des", "и"), in any of the languages we know. Words of
/// negation and of questions are none.
bool isStopWord(const QString &word);
