#include "planscorermodels.h"

#include "keylike.h"
#include "nearestname.h"
#include "providers.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
using CanDo = bool (*)(const ModelSpec &);

bool canJudge(const ModelSpec &model)
{
    return model.provider != "given"_L1 && !(model.isBuiltin() && model.model != "lexical"_L1);
}

bool canEmbed(const ModelSpec &model)
{
    return hasEmbeddings(model.provider);
}

QStringList namesOf(const Plan &plan, CanDo can)
{
    QStringList names;
    for (const QList<ModelSpec> *list : {&plan.judges, &plan.models}) {
        for (const ModelSpec &model : *list) {
            if (can(model) && !names.contains(model.name))
                names.append(model.name);
        }
    }
    return names;
}

QString possibleText(const QStringList &names)
{
    return names.isEmpty()
        ? QCoreApplication::translate("PlanFile", "The plan has none: add one to \"judges\".")
        : QCoreApplication::translate("PlanFile", "Possible are: %1.").arg(shownText(names.join(u", "_s)));
}

QString lexicalAdvice(const QString &judge)
{
    if (judge != "lexical"_L1 && judge != "builtin"_L1)
        return {};
    return QCoreApplication::translate("PlanFile",
                                       " For the built-in judge add {\"name\": \"%1\", \"provider\": \"builtin\", "
                                       "\"model\": \"lexical\"} to \"judges\".")
        .arg(judge);
}

QString nearText(const QString &name, const QStringList &names)
{
    const QString near = nearestName(name, names);
    return near.isEmpty() ? QString()
                          : QCoreApplication::translate("PlanFile", " Did you mean \"%1\"?").arg(shownText(near));
}

QString unknownText(const QString &name, const QString &known)
{
    return QCoreApplication::translate("PlanFile", "no judge or model is called \"%1\". %2")
        .arg(shownText(name), known);
}

void checkJudge(const PlanObject &object, const ScorerSpec &scorer, const Plan &plan)
{
    const QStringList names = namesOf(plan, canJudge);
    const QString known = possibleText(names);
    if (!object.has(u"judge"_s)) {
        object.require(
            u"judge"_s,
            QCoreApplication::translate("PlanFile", "\"%1\" is scored by a judge. %2").arg(scorer.kind, known));
        return;
    }
    if (names.contains(scorer.judge))
        return;
    const QString sentence = plan.judge(scorer.judge)
        ? QCoreApplication::translate("PlanFile", "\"%1\" is no language model and can't judge. %2")
              .arg(shownText(scorer.judge), known)
        : unknownText(scorer.judge, known);
    const QString near = nearText(scorer.judge, names);
    object.fail(u"judge"_s, sentence + (near.isEmpty() ? lexicalAdvice(scorer.judge) : near));
}

/// `key` names the model whose vectors are compared.
void checkEmbedding(const PlanObject &object, const QString &key, const QString &name, const Plan &plan)
{
    const QStringList names = namesOf(plan, canEmbed);
    if (names.contains(name))
        return;
    const ModelSpec *model = plan.judge(name);
    const QString known = possibleText(names);
    const QString sentence = !model ? unknownText(name, known)
                                    : QCoreApplication::translate("PlanFile",
                                                                  "\"%1\" can't turn texts into vectors: its provider "
                                                                  "%2 has no embeddings here. %3")
                                          .arg(shownText(name), model->provider, known);
    object.fail(key, sentence + nearText(name, names));
}
}

void checkScorerModels(const PlanObject &object, const ScorerSpec &scorer, const Plan &plan)
{
    if (!scorer.isSimilarity()) {
        if (scorer.isJudge())
            checkJudge(object, scorer, plan);
        if (!scorer.embeddings.isEmpty())
            checkEmbedding(object, u"embeddings"_s, scorer.embeddings, plan);
        return;
    }
    if (object.has(u"judge"_s)) {
        checkEmbedding(object, u"judge"_s, scorer.judge, plan);
        return;
    }
    const QString known = possibleText(namesOf(plan, canEmbed));
    object.require(u"judge"_s,
                   QCoreApplication::translate(
                       "PlanFile", "\"%1\" compares vectors of an embedding model, which \"judge\" names. %2")
                       .arg(scorer.kind, known));
}
