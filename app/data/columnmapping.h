#pragma once

#include "dataset.h"
#include "result.h"

/// Guesses what columns are for from their headers in English, French and Russian; a column without a guess keeps
/// Role::None and is not in the list. At most one column for Id, Question, Reference, Context and Category.
QList<ColumnRole> guessRoles(const QStringList &columns);

/// The user's mapping over the guess: a column named by the user loses its guessed role, a single role named by the
/// user loses its guessed column. BadInput for a column that the file does not have (names the nearest one).
Result<QList<ColumnRole>> applyRoles(const QStringList &columns, const QList<ColumnRole> &wished);

/// "question=Frage" of --map. BadInput names the known roles.
Result<ColumnRole> parseRoleOption(const QString &text);
