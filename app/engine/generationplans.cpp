#include "generationplans.h"

#include "prompttemplate.h"
#include "questioncritics.h"
#include "questionfunnel.h"
#include "questionprompt.h"
#include "runsetup.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
/// What all runs of a generation share.
Plan stepPlan(const Plan &plan, const QString &name, const QString &dataset)
{
    Plan step;
    step.name = name;
    step.dataset.name = dataset;
    step.run = plan.run;
    step.run.repeats = 1;
    return step;
}

ModelSpec modelNamed(const Plan &plan, const QString &name)
{
    const ModelSpec *model = plan.judge(name);
    return model ? *model : ModelSpec();
}

/// A name for the questions' own answers that no model of the plan has.
QString ownAnswersName(const Plan &plan)
{
    QString name = u"written"_s;
    while (plan.judge(name))
        name += u'_';
    return name;
}

bool asksModelAlike(const Plan &a, const Plan &b, const QString &name)
{
    const ModelSpec *one = a.judge(name);
    const ModelSpec *other = b.judge(name);
    return one == other || (one && other && asksAlike(*one, *other));
}
}

CheckSettings checksOf(const Plan &plan)
{
    const GenerationSpec spec = plan.generation.value_or(GenerationSpec());
    CheckSettings checks = spec.checks;
    if (checks.critic.isEmpty())
        checks.critic = spec.generator;
    if (checks.critic.isEmpty())
        checks.grounded = checks.standAlone = checks.relevant = checks.leak = checks.roundTrip = false;
    return checks;
}

Plan askingPlan(const Plan &plan, const QString &dataset)
{
    const GenerationSpec spec = plan.generation.value_or(GenerationSpec());
    Plan asking = stepPlan(plan, QCoreApplication::translate("Generation", "%1: questions").arg(spec.dataset), dataset);
    asking.prompts = {generationPrompt(spec)};
    asking.models = {modelNamed(plan, spec.generator)};
    return asking;
}

Plan checkingPlan(const Plan &plan, const QString &dataset, const QStringList &ids)
{
    const GenerationSpec spec = plan.generation.value_or(GenerationSpec());
    const CheckSettings checks = checksOf(plan);
    Plan checking = stepPlan(plan, QCoreApplication::translate("Generation", "%1: checks").arg(spec.dataset), dataset);
    checking.dataset.ids = ids;
    checking.prompts = {{u"plain"_s, {}, u"{{ question }}"_s, {}}};
    ModelSpec written;
    written.name = ownAnswersName(plan);
    written.provider = u"given"_s;
    written.api = u"chat"_s;
    written.column = u"reference"_s;
    checking.models = {written};
    checking.judges = {modelNamed(plan, checks.critic)};
    for (const auto &[kind, wanted] : {std::pair{CheckKind::Grounded, checks.grounded},
                                       {CheckKind::StandAlone, checks.standAlone},
                                       {CheckKind::Relevant, checks.relevant}}) {
        if (wanted)
            checking.scorers.append(criticScorer(kind, checks.critic, checks.domain, checks.keepFrom));
    }
    return checking;
}

Plan probingPlan(const Plan &plan, const QString &dataset, const QStringList &ids)
{
    const GenerationSpec spec = plan.generation.value_or(GenerationSpec());
    const CheckSettings checks = checksOf(plan);
    Plan probing = stepPlan(plan, QCoreApplication::translate("Generation", "%1: probes").arg(spec.dataset), dataset);
    probing.dataset.ids = ids;
    if (checks.leak)
        probing.prompts.append(closedBookPrompt());
    if (checks.roundTrip)
        probing.prompts.append(withContextPrompt());
    probing.models = {modelNamed(plan, checks.critic)};
    probing.judges = {modelNamed(plan, checks.critic)};
    probing.scorers = {probeScorer(checks.leak ? CheckKind::Leak : CheckKind::RoundTrip, checks.critic)};
    return probing;
}

CheckKind checkOfProbe(const QString &prompt)
{
    return prompt == closedBookPrompt().name ? CheckKind::Leak : CheckKind::RoundTrip;
}

Result<void> checkGenerationPlan(const Plan &plan)
{
    if (!plan.generation)
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate("Generation",
                                                 "The plan has no \"generate\": it says which benchmark is made of "
                                                 "the documents, and by which model.")};
    const GenerationSpec &spec = *plan.generation;
    if (spec.dataset.trimmed().isEmpty())
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate("Generation", "The benchmark has no name. Give it one.")};
    for (const QString &name : {spec.generator, spec.checks.critic}) {
        const ModelSpec *model = plan.judge(name);
        if (!name.isEmpty() && (!model || model->isBuiltin() || model->provider == "given"_L1))
            return Error{
                ErrorKind::BadInput,
                QCoreApplication::translate("Generation", "%1 is no language model that is set up. Choose another one.")
                    .arg(name)};
    }
    if (spec.questionTemplate.isEmpty() && spec.generator.isEmpty())
        return Error{
            ErrorKind::BadInput,
            QCoreApplication::translate("Generation", "No model is chosen to write the questions. Choose one.")};
    if (!spec.prompt.isEmpty()) {
        const QStringList names = generationFieldNames() + QStringList{u"id"_s, u"question"_s};
        if (const auto checked = checkTemplate(spec.prompt, names); !checked)
            return checked.error();
    }
    Plan used;
    used.run = plan.run;
    for (const QString &name : {spec.generator, checksOf(plan).critic}) {
        if (const ModelSpec *model = plan.judge(name))
            used.models.append(*model);
    }
    return checkCurrencies(used);
}

bool generatesAlike(const Plan &a, const Plan &b)
{
    if (!a.generation || a.generation != b.generation)
        return false;
    return asksModelAlike(a, b, a.generation->generator) && asksModelAlike(a, b, checksOf(a).critic);
}
