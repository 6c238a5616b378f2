#pragma once

#include "projectreader.h"

class Database;

// What the window keeps in a project: what is set up to run next, and the versions of its prompts. The store does not
// look into the JSON. A project of schema version 1 that is open for reading only has neither.

Result<void> putDraft(Database &database, const QByteArray &plan, const QByteArray &unused);
Result<StoredDraft> readStoredDraft(Database &database);

/// Keeps the prompt as the next version of its name, unless the last one says the same; returns what is there then.
Result<StoredPrompt> putPromptVersion(Database &database, const QString &name, const QByteArray &prompt);
Result<QList<StoredPrompt>> readStoredPrompts(Database &database);
