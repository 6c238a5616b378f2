#include "draft.h"

using namespace Qt::Literals::StringLiterals;

Plan Draft::planToRun() const
{
    Plan next = plan;
    next.prompts.removeIf([this](const PromptSpec &prompt) { return unusedPrompts.contains(prompt.name); });
    if (next.prompts.isEmpty()) // as in a plan file that gives none
        next.prompts.append({u"plain"_s, {}, u"{{ question }}"_s, {}});
    next.models.removeIf([this](const ModelSpec &model) { return unusedModels.contains(model.name); });
    next.scorers.removeIf([this](const ScorerSpec &scorer) { return unusedScorers.contains(scorer.name); });
    next.judges.clear();
    for (const ScorerSpec &scorer : std::as_const(next.scorers)) {
        const QList<const ModelSpec *> asked = plan.askedBy(scorer);
        for (const ModelSpec *judge : asked) {
            if (!next.judge(judge->name))
                next.judges.append(*judge);
        }
    }
    return next;
}
