#pragma once

#include "draft.h"

// Edits of a draft's prompts, as values. `index` is a position in promptsOf().

/// The draft's prompts; without any, the one that a run then uses: the bare question.
QList<PromptSpec> promptsOf(const Draft &draft);
bool isUsed(const Draft &draft, const PromptSpec &prompt);
QStringList promptNames(const Draft &draft);

/// With that prompt in place of the one at `index`; a new name is taken along.
Draft withPrompt(const Draft &draft, qsizetype index, const PromptSpec &prompt);
Draft withNewPrompt(const Draft &draft, qsizetype index, const PromptSpec &prompt);
Draft withoutPrompt(const Draft &draft, qsizetype index);
Draft withUsed(const Draft &draft, const QStringList &names, bool used);

/// The last version kept under the prompt's name; nullptr: none.
const PromptVersion *lastVersion(const QList<PromptVersion> &versions, const QString &name);
