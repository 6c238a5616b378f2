#pragma once

#include "passageindex.h"
#include "result.h"

#include <memory>

class ProjectReader;

/// What prompts have as their items' context: the items' own, none, or what is retrieved from the project's documents.
/// Immutable once made: may be asked from several threads.
class PromptContexts
{
public:
    /// Retrieves nothing.
    PromptContexts() = default;
    /// Reads and cuts the documents if a prompt retrieves from them. BadInput when it does and there are none.
    static Result<PromptContexts> of(const QList<PromptSpec> &prompts, const ProjectReader &reader);
    /// For an estimate without documents: what is retrieved is as long as it can be.
    static PromptContexts ofUnknownDocuments();

    /// Whether seenBy() can tell what the prompt sees.
    bool covers(const PromptSpec &prompt) const;
    /// The item as the prompt sees it.
    Item seenBy(const PromptSpec &prompt, const Item &item) const;

private:
    struct Entry
    {
        RetrieveSpec settings;
        std::shared_ptr<const PassageIndex> index;
    };

    QList<Entry> m_entries; ///< one for each way to cut
    bool m_isUnknown = false;
};

/// The item as the prompt saw it when it was answered with these passages.
Item seenWith(const PromptSpec &prompt, const Item &item, const QList<NamedText> &passages);

/// The project has no document to retrieve the prompt's context from.
Error noDocumentsError(const PromptSpec &prompt);

/// A prompt without context must not use it, and one with retrieved context must: else BadInput. `names` are those of
/// items' fields.
Result<void> checkContextUse(const PromptSpec &prompt, const QStringList &names);
