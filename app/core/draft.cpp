#include "draft.h"

#include <algorithm>

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
        const ModelSpec *judge = scorer.isJudge() ? plan.judge(scorer.judge) : nullptr;
        const auto isThere = [&](const ModelSpec &model) { return judge && model.name == judge->name; };
        const bool known = std::any_of(next.models.cbegin(), next.models.cend(), isThere)
            || std::any_of(next.judges.cbegin(), next.judges.cend(), isThere);
        if (judge && !known)
            next.judges.append(*judge);
    }
    return next;
}
