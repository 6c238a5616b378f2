#include "promptcontexts.h"

#include "projectreader.h"
#include "prompttemplate.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
bool cutsAlike(const RetrieveSpec &a, const RetrieveSpec &b)
{
    return a.maxCharacters == b.maxCharacters && a.overlap == b.overlap;
}

Result<QList<Document>> contextDocuments(const ProjectReader &reader, const PromptSpec &prompt)
{
    const auto rows = reader.documents();
    if (!rows)
        return rows.error();
    QList<Document> documents;
    for (const auto &[name, text] : *rows)
        documents.append({name, text});
    if (documents.isEmpty())
        return noDocumentsError(prompt);
    return documents;
}

bool usesContext(const PromptSpec &prompt, const QStringList &names)
{
    QStringList sources{prompt.system, prompt.user};
    for (const Example &example : prompt.examples)
        sources << example.user << example.assistant;
    return std::ranges::any_of(sources,
                               [&](const QString &source) { return templateUses(source, u"context"_s, names); });
}
}

Result<PromptContexts> PromptContexts::of(const QList<PromptSpec> &prompts, const ProjectReader &reader)
{
    PromptContexts contexts;
    std::optional<QList<Document>> documents;
    for (const PromptSpec &prompt : prompts) {
        if (contexts.covers(prompt))
            continue;
        if (!documents) {
            auto read = contextDocuments(reader, prompt);
            if (!read)
                return read.error();
            documents = *std::move(read);
        }
        contexts.m_entries.append({prompt.retrieve, std::make_shared<PassageIndex>(*documents, prompt.retrieve)});
    }
    return contexts;
}

PromptContexts PromptContexts::ofUnknownDocuments()
{
    PromptContexts contexts;
    contexts.m_isUnknown = true;
    return contexts;
}

bool PromptContexts::covers(const PromptSpec &prompt) const
{
    return prompt.context != ContextSource::Retrieved || std::ranges::any_of(m_entries, [&](const Entry &entry) {
               return cutsAlike(entry.settings, prompt.retrieve);
           });
}

Item PromptContexts::seenBy(const PromptSpec &prompt, const Item &item) const
{
    if (prompt.context != ContextSource::Retrieved)
        return seenWith(prompt, item, {});
    const RetrieveSpec &wished = prompt.retrieve;
    if (m_isUnknown)
        return withPassages(item, QList<NamedText>(wished.count, NamedText{{}, QString(wished.maxCharacters, u'x')}));
    const auto entry = std::ranges::find_if(m_entries, [&](const Entry &of) { return cutsAlike(of.settings, wished); });
    const bool known = entry != m_entries.end();
    return withPassages(item, known ? entry->index->best(item.question, wished.count) : QList<NamedText>());
}

Error noDocumentsError(const PromptSpec &prompt)
{
    return Error{ErrorKind::BadInput,
                 QCoreApplication::translate("PromptContexts",
                                             "Prompt %1 retrieves its context from the project's documents, but "
                                             "the project has none. Add documents, or let its context be "
                                             "\"stored\" or \"none\".")
                     .arg(prompt.name)};
}

Item seenWith(const PromptSpec &prompt, const Item &item, const QList<NamedText> &passages)
{
    return prompt.context == ContextSource::Stored ? item : withPassages(item, passages);
}

Result<void> checkContextUse(const PromptSpec &prompt, const QStringList &names)
{
    const bool uses = usesContext(prompt, names);
    if (prompt.context == ContextSource::None && uses)
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate("PromptContexts",
                                                 "Prompt %1 is to be sent without context, but its text uses "
                                                 "{{ context }}. Take that out, or let its context be \"stored\" or "
                                                 "\"retrieved\".")
                         .arg(prompt.name)};
    if (prompt.context == ContextSource::Retrieved && !uses)
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate("PromptContexts",
                                                 "Prompt %1 retrieves its context, but its text does not use it. Write "
                                                 "{{ context }} where it belongs, or let its context be \"none\".")
                         .arg(prompt.name)};
    return {};
}
