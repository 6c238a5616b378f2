#include "promptedits.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

QList<PromptSpec> promptsOf(const Draft &draft)
{
    return draft.plan.prompts.isEmpty() ? QList<PromptSpec>{{.name = u"plain"_s, .user = u"{{ question }}"_s}}
                                        : draft.plan.prompts;
}

bool isUsed(const Draft &draft, const PromptSpec &prompt)
{
    return !draft.unusedPrompts.contains(prompt.name);
}

QStringList promptNames(const Draft &draft)
{
    QStringList names;
    const QList<PromptSpec> prompts = promptsOf(draft);
    for (const PromptSpec &prompt : prompts)
        names.append(prompt.name);
    return names;
}

Draft withPrompt(const Draft &draft, qsizetype index, const PromptSpec &prompt)
{
    Draft changed = draft;
    changed.plan.prompts = promptsOf(draft);
    const QString before = changed.plan.prompts[index].name;
    changed.plan.prompts[index] = prompt;
    std::ranges::replace(changed.unusedPrompts, before, prompt.name);
    return changed;
}

Draft withNewPrompt(const Draft &draft, qsizetype index, const PromptSpec &prompt)
{
    Draft changed = draft;
    changed.plan.prompts = promptsOf(draft);
    changed.plan.prompts.insert(index, prompt);
    changed.unusedPrompts.removeAll(prompt.name);
    return changed;
}

Draft withoutPrompt(const Draft &draft, qsizetype index)
{
    Draft changed = draft;
    changed.plan.prompts = promptsOf(draft);
    changed.unusedPrompts.removeAll(changed.plan.prompts.takeAt(index).name);
    return changed;
}

Draft withUsed(const Draft &draft, const QStringList &names, bool used)
{
    Draft changed = draft;
    changed.plan.prompts = promptsOf(draft);
    for (const QString &name : names) {
        changed.unusedPrompts.removeAll(name);
        if (!used)
            changed.unusedPrompts.append(name);
    }
    return changed;
}

const PromptVersion *lastVersion(const QList<PromptVersion> &versions, const QString &name)
{
    const auto last = std::find_if(versions.crbegin(), versions.crend(),
                                   [&](const PromptVersion &version) { return version.prompt.name == name; });
    return last == versions.crend() ? nullptr : &*last;
}
