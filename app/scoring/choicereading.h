#pragma once

#include <QString>
#include <QStringList>

#include <optional>

/// The choice (from 0) that an answer settles on. Its letter counts as "ANSWER: B", "B is correct" or \boxed{B} (the
/// last of these binds), alone on its first or last line ("B.", "(B)", "**B**", "B) text"), or in brackets or bold
/// within the text (the last binds); the choice's own text counts labelled, as the whole answer, or when no other
/// choice is mentioned. nullopt when nothing of that is there: never a guess.
std::optional<qsizetype> chosenIndex(const QString &answer, const QStringList &choices);

/// The choice that a reference means: its letter or its text. nullopt for a number that is no choice's text, for it
/// may count from 0 or from 1.
std::optional<qsizetype> referenceIndex(const QString &reference, const QStringList &choices);
