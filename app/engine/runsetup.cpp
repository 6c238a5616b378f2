#include "runsetup.h"

#include "baseline.h"
#include "metric.h"
#include "pricetable.h"
#include "promptcontexts.h"
#include "prompttemplate.h"
#include "providers.h"
#include "pythonrandom.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
QString setupText(const char *text)
{
    return QCoreApplication::translate("RunSetup", text);
}

Error needsNewRun(const QString &what)
{
    return {ErrorKind::BadInput,
            setupText(QT_TRANSLATE_NOOP("RunSetup",
                                        "%1 differs from the run's. What is answered already stands on it, so leave it "
                                        "as it was, or start a new run without --continue."))
                .arg(what)};
}

const ModelSpec *modelOf(const QList<ModelSpec> &models, const QString &name)
{
    const auto found = std::ranges::find(models, name, &ModelSpec::name);
    return found == models.end() ? nullptr : &*found;
}

/// Spaces between values say nothing.
bool sameObject(const QByteArray &a, const QByteArray &b)
{
    const QJsonDocument first = QJsonDocument::fromJson(a);
    return a == b || (first.isObject() && first == QJsonDocument::fromJson(b));
}

/// Limits, price, key and batches say nothing about the answers.
bool answersAlike(ModelSpec a, const ModelSpec &b)
{
    if (sameObject(a.parameters, b.parameters))
        a.parameters = b.parameters;
    if (sameObject(a.extraBody, b.extraBody))
        a.extraBody = b.extraBody;
    a.limits = b.limits;
    a.price = b.price;
    a.key = b.key;
    a.batch = b.batch;
    return a == b;
}

Result<void> mergeModels(QList<ModelSpec> &into, const QList<ModelSpec> &wished, const QString &what)
{
    for (const ModelSpec &model : wished) {
        const auto known = std::ranges::find(into, model.name, &ModelSpec::name);
        if (known == into.end())
            into.append(model);
        else if (!answersAlike(*known, model))
            return needsNewRun(what.arg(model.name));
        else
            *known = model;
    }
    return {};
}

Result<void> mergeScorers(Extension &extension, const QList<ScorerSpec> &wished)
{
    for (const ScorerSpec &scorer : wished) {
        const auto known = std::ranges::find(extension.merged.scorers, scorer.name, &ScorerSpec::name);
        if (known == extension.merged.scorers.end()) {
            extension.merged.scorers.append(scorer);
            extension.scorers.append(scorer);
        } else if (*known != scorer) {
            return needsNewRun(setupText(QT_TRANSLATE_NOOP("RunSetup", "The scorer %1")).arg(scorer.name));
        }
    }
    return {};
}

Result<void> mergePrompts(QList<PromptSpec> &into, const QList<PromptSpec> &wished)
{
    for (const PromptSpec &prompt : wished) {
        const auto known = std::ranges::find(into, prompt.name, &PromptSpec::name);
        if (known == into.end())
            into.append(prompt);
        else if (*known != prompt)
            return needsNewRun(setupText(QT_TRANSLATE_NOOP("RunSetup", "The prompt %1")).arg(prompt.name));
    }
    return {};
}

Result<void> checkCluster(const DatasetSpec &dataset, const DatasetShape &shape)
{
    if (dataset.cluster.isEmpty() || dataset.cluster == "none"_L1 || shape.columns.contains(dataset.cluster))
        return {};
    return Error{ErrorKind::BadInput,
                 setupText(QT_TRANSLATE_NOOP("RunSetup",
                                             "dataset.cluster names the column %1, which the data does not have. It "
                                             "has: %2. Name one of them, or \"none\"."))
                     .arg(dataset.cluster, shape.columns.join(u", "_s))};
}

Result<void> checkEmbedding(const ScorerSpec &scorer, const ModelSpec *model)
{
    if (!model || hasEmbeddings(model->provider))
        return {};
    return Error{ErrorKind::BadInput,
                 setupText(QT_TRANSLATE_NOOP("RunSetup",
                                             "The scorer %1 compares vectors, but %2 can't turn texts into vectors: "
                                             "its provider %3 has no embeddings here. Choose an embedding model of "
                                             "another provider."))
                     .arg(scorer.name, model->name, model->provider)};
}

/// Whether the models of a scorer can do what it asks of them.
Result<void> checkScorerModels(const Plan &plan, const ScorerSpec &scorer)
{
    const ModelSpec *judge = scorer.isJudge() ? plan.judge(scorer.judge) : nullptr;
    if (scorer.isSimilarity())
        return checkEmbedding(scorer, judge);
    if (judge && judge->isBuiltin() && scorer.isContextJudge())
        return Error{ErrorKind::BadInput,
                     setupText(QT_TRANSLATE_NOOP("RunSetup",
                                                 "The scorer %1 needs a language model as its judge: the built-in "
                                                 "one, %2, only compares words."))
                         .arg(scorer.name, judge->name)};
    const ModelSpec *embeddings = plan.judge(scorer.embeddings);
    const bool needsTwoServers = judge && embeddings && !judge->server.start.isEmpty()
        && !embeddings->server.start.isEmpty() && judge->server.start != embeddings->server.start;
    if (needsTwoServers)
        return Error{ErrorKind::BadInput,
                     setupText(QT_TRANSLATE_NOOP("RunSetup",
                                                 "The scorer %1 asks %2 and %3 in turn, but Assay runs one server at "
                                                 "a time. Start one of them yourself and leave out its server.start."))
                         .arg(scorer.name, judge->name, embeddings->name)};
    return checkEmbedding(scorer, embeddings);
}

Result<void> checkTemplates(const Plan &plan, const QStringList &names)
{
    for (const PromptSpec &prompt : plan.prompts) {
        QStringList sources{prompt.system, prompt.user};
        for (const Example &example : prompt.examples)
            sources << example.user << example.assistant;
        for (const QString &source : std::as_const(sources)) {
            if (const auto checked = checkTemplate(source, names); !checked)
                return Error{checked.error().kind,
                             setupText(QT_TRANSLATE_NOOP("RunSetup", "Prompt %1: %2"))
                                 .arg(prompt.name, checked.error().message)};
        }
        if (const auto checked = checkContextUse(prompt, names); !checked)
            return checked;
    }
    for (const ScorerSpec &scorer : plan.scorers) {
        if (scorer.prompt.isEmpty())
            continue;
        if (const auto checked = checkTemplate(scorer.prompt, names + QStringList{u"answer"_s}); !checked)
            return Error{checked.error().kind,
                         setupText(QT_TRANSLATE_NOOP("RunSetup", "The prompt of scorer %1: %2"))
                             .arg(scorer.name, checked.error().message)};
    }
    return {};
}
}

Result<QList<qint64>> chosenItems(const DatasetSpec &spec, const QList<qint64> &versions, const QStringList &ids)
{
    const QSet<QString> wished(spec.ids.begin(), spec.ids.end());
    const QSet<QString> excluded(spec.excludeIds.begin(), spec.excludeIds.end());
    if (!wished.isEmpty() || !excluded.isEmpty()) {
        const QSet<QString> known(ids.begin(), ids.end());
        for (const QString &id : spec.ids + spec.excludeIds) {
            if (!known.contains(id))
                return Error{
                    ErrorKind::BadInput,
                    setupText(QT_TRANSLATE_NOOP("RunSetup", "The benchmark has no item with the id %1.")).arg(id)};
        }
    }
    QList<qint64> chosen;
    for (qsizetype i = 0; i < versions.size(); ++i) {
        if ((wished.isEmpty() || wished.contains(ids[i])) && !excluded.contains(ids[i]))
            chosen.append(versions[i]);
    }
    if (!spec.sample || spec.sample->count >= chosen.size())
        return chosen;
    QList<qint64> picked = PythonRandom(spec.sample->seed).sample(chosen.size(), spec.sample->count);
    std::ranges::sort(picked);
    QList<qint64> sample;
    for (const qint64 index : picked)
        sample.append(chosen[index]);
    return sample;
}

QList<Candidate> candidatesOf(const Plan &plan)
{
    QList<Candidate> candidates;
    for (const ModelSpec &model : plan.models) {
        const bool seesPrompt = !model.isBuiltin() && model.provider != "given"_L1;
        if (!seesPrompt) {
            candidates.append({0, model.name, model.name, plan.prompts.first().name, model.isBuiltin()});
            continue;
        }
        for (const PromptSpec &prompt : plan.prompts) {
            const QString name = plan.prompts.size() > 1 ? model.name + u" · "_s + prompt.name : model.name;
            candidates.append({0, name, model.name, prompt.name, false});
        }
    }
    return candidates;
}

Result<Extension> extensionOf(const Plan &old, const Plan &wished)
{
    if (old.run.repeats != wished.run.repeats)
        return needsNewRun(setupText(QT_TRANSLATE_NOOP("RunSetup", "The number of repeats")));
    DatasetSpec oldData = old.dataset;
    oldData.encoding = wished.dataset.encoding;
    oldData.delimiter = wished.dataset.delimiter;
    oldData.cluster = wished.dataset.cluster; // says nothing about the answers
    if (oldData != wished.dataset)
        return needsNewRun(setupText(QT_TRANSLATE_NOOP("RunSetup", "The dataset or its sample")));

    Extension extension{{}, {}, old};
    if (const auto merged
        = mergeModels(extension.merged.models, wished.models, setupText(QT_TRANSLATE_NOOP("RunSetup", "The model %1")));
        !merged)
        return merged.error();
    if (const auto merged
        = mergeModels(extension.merged.judges, wished.judges, setupText(QT_TRANSLATE_NOOP("RunSetup", "The judge %1")));
        !merged)
        return merged.error();
    if (const auto merged = mergePrompts(extension.merged.prompts, wished.prompts); !merged)
        return merged.error();
    if (const auto merged = mergeScorers(extension, wished.scorers); !merged)
        return merged.error();
    extension.merged.run = wished.run;
    extension.merged.dataset.cluster = wished.dataset.cluster;
    const QList<Candidate> known = candidatesOf(old);
    for (const Candidate &candidate : candidatesOf(extension.merged)) {
        const bool isKnown = std::ranges::any_of(known, [&](const Candidate &other) {
            return other.model == candidate.model && other.prompt == candidate.prompt;
        });
        if (!isKnown)
            extension.candidates.append(candidate);
    }
    return extension;
}

Result<Extension> scorersOf(const Plan &old, const Plan &wished)
{
    Extension extension{{}, {}, old};
    QList<ModelSpec> judges;
    for (const ScorerSpec &scorer : wished.scorers) {
        const QList<const ModelSpec *> asked = wished.askedBy(scorer);
        for (const ModelSpec *judge : asked) {
            if (!modelOf(judges, judge->name) && !modelOf(old.models, judge->name))
                judges.append(*judge);
        }
    }
    if (const auto merged
        = mergeModels(extension.merged.judges, judges, setupText(QT_TRANSLATE_NOOP("RunSetup", "The judge %1")));
        !merged)
        return merged.error();
    if (const auto merged = mergeScorers(extension, wished.scorers); !merged)
        return merged.error();
    return extension;
}

Result<void> checkBudget(const Plan &plan)
{
    if (!plan.run.budget || plan.run.budget->allowUnknownPrice)
        return {};
    for (const ModelSpec &model : askedModels(plan)) {
        if (!model.price)
            return Error{
                ErrorKind::BadInput,
                setupText(QT_TRANSLATE_NOOP("RunSetup",
                                            "The run has a budget, but the model %1 has no price. Give it one (in the "
                                            "plan or in your price table), or set run.budget.unknown_price to "
                                            "\"allow\"."))
                    .arg(model.name)};
    }
    return {};
}

Result<void> checkCurrencies(const Plan &plan)
{
    QString currency = plan.run.budget ? plan.run.budget->currency : QString();
    QString whose = setupText(QT_TRANSLATE_NOOP("RunSetup", "the budget"));
    for (const ModelSpec &model : askedModels(plan)) {
        if (!model.price)
            continue;
        if (!currency.isEmpty() && model.price->currency != currency)
            return Error{
                ErrorKind::BadInput,
                setupText(QT_TRANSLATE_NOOP("RunSetup",
                                            "The price of %1 is in %2, but that of %3 is in %4, and they can't "
                                            "be added up. Give all prices and the budget in one currency, in "
                                            "the plan or in your price table."))
                    .arg(model.name, model.price->currency, whose, currency)};
        if (currency.isEmpty())
            whose = model.name;
        currency = model.price->currency;
    }
    return {};
}

bool asksAlike(const ModelSpec &a, const ModelSpec &b)
{
    return a.provider == b.provider && a.model == b.model && a.api == b.api && a.omit == b.omit
        && sameObject(a.parameters, b.parameters) && sameObject(a.extraBody, b.extraBody)
        && sameObject(a.request, b.request);
}

Plan withPricesOf(Plan plan, const Plan &earlier)
{
    for (QList<ModelSpec> *models : {&plan.models, &plan.judges}) {
        for (ModelSpec &model : *models) {
            const ModelSpec *known = earlier.judge(model.name);
            if (!model.price && known && asksAlike(*known, model))
                model.price = known->price;
        }
    }
    return plan;
}

Result<void> checkPlan(const Plan &plan, const DatasetShape &shape)
{
    for (const auto &checked : {checkBudget(plan), checkCurrencies(plan), checkCluster(plan.dataset, shape)}) {
        if (!checked)
            return checked.error();
    }
    for (const ScorerSpec &scorer : plan.scorers) {
        if (const auto checked = checkScorerModels(plan, scorer); !checked)
            return checked;
        if (scorer.isJudge())
            continue;
        if (const auto metric = makeMetric(scorer); !metric)
            return metric.error();
    }
    for (const ModelSpec &model : plan.models) {
        if (model.provider == "given"_L1 && !shape.columns.contains(model.column))
            return Error{ErrorKind::BadInput,
                         setupText(QT_TRANSLATE_NOOP("RunSetup",
                                                     "The model %1 takes its answers from the column %2, "
                                                     "which the data does not have. It has: %3."))
                             .arg(model.name, model.column, shape.columns.join(u", "_s))};
    }
    const bool asks
        = std::ranges::any_of(plan.models, [](const ModelSpec &model) { return model.provider != "given"_L1; });
    if (asks && shape.columnOf(Role::Question) < 0)
        return Error{ErrorKind::BadInput,
                     setupText(QT_TRANSLATE_NOOP("RunSetup",
                                                 "No column of the data is the question. It has: %1. Say "
                                                 "which one it is with dataset.columns, or --map "
                                                 "question=COLUMN."))
                         .arg(shape.columns.join(u", "_s))};
    return checkTemplates(plan, templateValues(makeItem(shape, u"1"_s, {})).keys());
}
