#include "scoreredits.h"

#include "entrynames.h"
#include "providers.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

QStringList scorerNames(const Draft &draft)
{
    QStringList names;
    for (const ScorerSpec &scorer : draft.plan.scorers)
        names.append(scorer.name);
    return names;
}

Draft withScorer(const Draft &draft, qsizetype index, const ScorerSpec &scorer)
{
    Draft changed = draft;
    std::ranges::replace(changed.unusedScorers, changed.plan.scorers[index].name, scorer.name);
    changed.plan.scorers[index] = scorer;
    return changed;
}

Draft withNewScorer(const Draft &draft, qsizetype index, const ScorerSpec &scorer)
{
    Draft changed = draft;
    changed.plan.scorers.insert(index, scorer);
    changed.unusedScorers.removeAll(scorer.name);
    return changed;
}

Draft withoutScorer(const Draft &draft, qsizetype index)
{
    Draft changed = draft;
    changed.unusedScorers.removeAll(changed.plan.scorers.takeAt(index).name);
    return changed;
}

Draft withScorerUsed(const Draft &draft, const QString &name, bool used)
{
    Draft changed = draft;
    changed.unusedScorers.removeAll(name);
    if (!used)
        changed.unusedScorers.append(name);
    return changed;
}

bool canJudge(const ModelSpec &model)
{
    return model.isBuiltin() ? model.model == "lexical"_L1 : model.provider != "given"_L1;
}

namespace {
QList<ModelSpec> possibleModels(const Plan &plan, bool (*can)(const ModelSpec &))
{
    QList<ModelSpec> models;
    for (const QList<ModelSpec> *list : {&plan.judges, &plan.models}) {
        for (const ModelSpec &model : *list) {
            const bool known = std::ranges::any_of(std::as_const(models),
                                                   [&](const ModelSpec &other) { return other.name == model.name; });
            if (can(model) && !known)
                models.append(model);
        }
    }
    return models;
}

/// What a new scorer asks; empty: the user has to choose.
QString usualModel(const Plan &plan, const ScorerSpec &scorer)
{
    if (scorer.isSimilarity()) {
        const QList<ModelSpec> embedders = possibleEmbedders(plan);
        return !embedders.isEmpty() && embedders.first().seemsToEmbed() ? embedders.first().name : QString();
    }
    const QList<ModelSpec> judges = possibleJudges(plan);
    const auto speaks = std::ranges::find_if_not(judges, &ModelSpec::seemsToEmbed);
    return speaks == judges.end() ? QString() : speaks->name;
}
}

QList<ModelSpec> possibleJudges(const Plan &plan)
{
    return possibleModels(plan, canJudge);
}

QList<ModelSpec> possibleEmbedders(const Plan &plan)
{
    QList<ModelSpec> embedders
        = possibleModels(plan, [](const ModelSpec &model) { return hasEmbeddings(model.provider); });
    std::stable_sort(embedders.begin(), embedders.end(), [](const ModelSpec &one, const ModelSpec &other) {
        return one.seemsToEmbed() && !other.seemsToEmbed();
    });
    return embedders;
}

ScorerSpec newScorer(const Draft &draft, const QString &kind)
{
    ScorerSpec scorer{.kind = kind, .name = freeName(kind, scorerNames(draft))};
    if (scorer.isJudge())
        scorer.judge = usualModel(draft.plan, scorer);
    return scorer;
}

Draft withLexicalJudge(const Draft &draft, qsizetype index)
{
    Draft changed = draft;
    const QList<ModelSpec> judges = possibleJudges(draft.plan);
    const auto known = std::ranges::find_if(judges, &ModelSpec::isBuiltin);
    QString name;
    if (known != judges.end()) {
        name = known->name;
    } else {
        QStringList taken;
        for (const QList<ModelSpec> *list : {&draft.plan.judges, &draft.plan.models}) {
            for (const ModelSpec &model : *list)
                taken.append(model.name);
        }
        name = freeName(u"lexical"_s, taken);
        changed.plan.judges.append({.name = name, .provider = u"builtin"_s, .model = u"lexical"_s});
    }
    changed.plan.scorers[index].judge = name;
    return changed;
}
