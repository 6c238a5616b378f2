#pragma once

#include <QString>

/// Whether a text has any letter, number or symbol; punctuation alone says nothing.
bool saysSomething(const QString &text);
/// Whether a text ends with a question mark of its script, or, where its language needs none (Chinese, Japanese, Thai),
/// with or after a word that asks.
bool endsLikeQuestion(const QString &text);
/// How many questions a text asks, by its question marks outside of quotations and brackets; at least 1.
int countQuestions(const QString &text);
