#include "modeledits.h"

#include "keylike.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
ModelSpec *modelIn(QList<ModelSpec> &models, const QString &name)
{
    const auto found = std::ranges::find(models, name, &ModelSpec::name);
    return found == models.end() ? nullptr : &*found;
}
}

QStringList modelNames(const Draft &draft)
{
    QStringList names;
    for (const QList<ModelSpec> *models : {&draft.plan.models, &draft.plan.judges}) {
        for (const ModelSpec &model : *models)
            names.append(model.name);
    }
    return names;
}

QString uniqueModelName(const Draft &draft, const QString &wish)
{
    const QStringList taken = modelNames(draft);
    QString name = wish;
    for (int number = 2; taken.contains(name); ++number)
        name = u"%1 %2"_s.arg(wish).arg(number);
    return name;
}

QString modelNameProblem(const Draft &draft, const QString &model, const QString &name)
{
    if (name.trimmed().isEmpty())
        return QCoreApplication::translate("ModelEdits", "A model needs a name.");
    if (containsKey(name))
        return QCoreApplication::translate("ModelEdits", "This looks like an API key, not like a name.");
    if (name.trimmed() != model && modelNames(draft).contains(name.trimmed()))
        return QCoreApplication::translate("ModelEdits", "Another model or judge has this name.");
    return {};
}

bool isJudgeOnly(const Draft &draft, const QString &model)
{
    return std::ranges::find(draft.plan.judges, model, &ModelSpec::name) != draft.plan.judges.end();
}

QStringList scorersAsking(const Draft &draft, const QString &model)
{
    QStringList names;
    for (const ScorerSpec &scorer : draft.plan.scorers) {
        if (scorer.isJudge() && !scorer.isSimilarity() && scorer.judge == model)
            names.append(scorer.name);
    }
    return names;
}

QStringList scorersByVectors(const Draft &draft, const QString &model)
{
    QStringList names;
    for (const ScorerSpec &scorer : draft.plan.scorers) {
        if ((scorer.isSimilarity() && scorer.judge == model) || scorer.embeddings == model)
            names.append(scorer.name);
    }
    return names;
}

Draft withModel(Draft draft, const ModelSpec &model, bool judgeOnly)
{
    (judgeOnly ? draft.plan.judges : draft.plan.models).append(model);
    draft.unusedModels.removeAll(model.name);
    return draft;
}

Draft withModelChanged(Draft draft, const QString &model, const ModelSpec &changed)
{
    for (QList<ModelSpec> *models : {&draft.plan.models, &draft.plan.judges}) {
        if (ModelSpec *found = modelIn(*models, model))
            *found = changed;
    }
    if (changed.name == model)
        return draft;
    for (ScorerSpec &scorer : draft.plan.scorers) {
        if (scorer.judge == model)
            scorer.judge = changed.name;
        if (scorer.embeddings == model)
            scorer.embeddings = changed.name;
    }
    std::ranges::replace(draft.unusedModels, model, changed.name);
    return draft;
}

Draft withoutModel(Draft draft, const QString &model)
{
    const auto isMeant = [&](const ModelSpec &spec) { return spec.name == model; };
    draft.plan.models.removeIf(isMeant);
    draft.plan.judges.removeIf(isMeant);
    draft.unusedModels.removeAll(model);
    return draft;
}

Draft withUse(Draft draft, const QString &model, bool judgeOnly)
{
    QList<ModelSpec> &from = judgeOnly ? draft.plan.models : draft.plan.judges;
    const ModelSpec *found = modelIn(from, model);
    if (!found)
        return draft;
    (judgeOnly ? draft.plan.judges : draft.plan.models).append(*found);
    from.removeIf([&](const ModelSpec &spec) { return spec.name == model; });
    draft.unusedModels.removeAll(model);
    return draft;
}

Draft withCompared(Draft draft, const QString &model, bool compared)
{
    draft.unusedModels.removeAll(model);
    if (!compared)
        draft.unusedModels.append(model);
    return draft;
}
