#include "planfile.h"

#include "dotenv.h"
#include "keylike.h"
#include "plangeneration.h"
#include "planjson.h"
#include "planmodels.h"
#include "planobject.h"
#include "planscorers.h"
#include "plansections.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
PlanKeys planRootKeys()
{
    return {{u"name"_s, u"documents"_s, u"generate"_s, u"dataset"_s, u"prompts"_s, u"models"_s, u"judges"_s,
             u"scorers"_s, u"run"_s},
            {{u"data"_s, u"dataset"_s},
             {u"targets"_s, u"models"_s},
             {u"generation"_s, u"generate"_s},
             {u"sources"_s, u"documents.paths"_s},
             {u"generator"_s, u"generate.generator"_s},
             {u"metrics"_s, u"scorers"_s},
             {u"evaluators"_s, u"scorers"_s},
             {u"repeats"_s, u"run.repeats"_s},
             {u"concurrency"_s, u"run.concurrency"_s},
             {u"budget"_s, u"run.budget"_s},
             {u"seed"_s, u"run.seed"_s}}};
}

QList<ModelSpec> planModels(const PlanObject &root, const QString &key)
{
    QList<ModelSpec> models;
    QStringList names;
    const auto objects = root.objects(key, planModelKeys());
    for (const PlanObject &object : objects) {
        models.append(readPlanModel(object, key == "judges"_L1));
        names.append(models.last().name);
    }
    checkPlanNames(objects, names);
    return models;
}

/// A name that is in both lists must mean the same: a scorer says it without saying which list.
void checkSharedNames(const PlanObject &root, const Plan &plan)
{
    for (qsizetype i = 0; i < plan.judges.size(); ++i) {
        const ModelSpec &judge = plan.judges[i];
        const auto model = std::ranges::find(plan.models, judge.name, &ModelSpec::name);
        if (model != plan.models.end() && *model != judge)
            root.context().fail(
                u"judges[%1].name"_s.arg(i), root.raw(u"judges"_s),
                QCoreApplication::translate("PlanFile",
                                            "a model is called \"%1\", too, but is another one. Give "
                                            "the judge another name, or let the scorer's \"judge\" name "
                                            "the model.")
                    .arg(shownText(judge.name)));
    }
}

/// Amounts of several currencies can't be added up, to a budget or to what a candidate costs.
void checkCurrencies(const PlanObject &root, const Plan &plan)
{
    QString currency = plan.run.budget ? plan.run.budget->currency : QString();
    QString where = u"run.budget"_s;
    for (const QString &key : {u"models"_s, u"judges"_s}) {
        const QList<ModelSpec> &list = key == "models"_L1 ? plan.models : plan.judges;
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (!list[i].price)
                continue;
            const QString path = u"%1[%2].price"_s.arg(key).arg(i);
            if (currency.isEmpty()) {
                currency = list[i].price->currency;
                where = path;
            }
            if (list[i].price->currency != currency)
                root.context().fail(path, root.raw(key),
                                    QCoreApplication::translate("PlanFile",
                                                                "it is in %1, but %2 is in %3. Give all prices and the "
                                                                "budget in one currency.")
                                        .arg(list[i].price->currency, where, currency));
        }
    }
}

Plan readPlan(const PlanObject &root)
{
    Plan plan;
    plan.name = root.text(u"name"_s);
    plan.generation = readPlanGeneration(root);
    if (!plan.generation || root.has(u"dataset"_s))
        plan.dataset = readPlanDataset(root);
    plan.prompts = readPlanPrompts(root);
    if (!plan.generation)
        root.require(u"models"_s, QCoreApplication::translate("PlanFile", "it lists what is to be compared."));
    plan.models = planModels(root, u"models"_s);
    if (root.has(u"models"_s) && plan.models.isEmpty())
        root.fail(u"models"_s, QCoreApplication::translate("PlanFile", "the list is empty."));
    plan.judges = planModels(root, u"judges"_s);
    plan.run = readPlanRun(root);
    // What follows compares parts with each other and would only add to an error of one of them.
    if (root.context().error)
        return plan;
    plan.scorers = readPlanScorers(root, plan);
    checkGenerationModels(root, plan);
    checkSharedNames(root, plan);
    checkCurrencies(root, plan);
    return plan;
}

Error unreadablePlan(const QString &path, const QString &reason)
{
    return {ErrorKind::File,
            QCoreApplication::translate("PlanFile", "The plan %1 can't be read: %2.").arg(path, reason)};
}
}

Result<Plan> parsePlan(const QByteArray &json, const QString &directory, const QProcessEnvironment &environment)
{
    auto checked = checkedPlanJson(json);
    if (!checked)
        return checked.error();
    PlanContext context{*std::move(checked), directory, environment, {}};
    const PlanObject root(context, QByteArrayView(context.source).trimmed(), {}, planRootKeys());
    Plan plan = readPlan(root);
    if (context.error)
        return *context.error;
    return plan;
}

Result<void> checkVariables(const Plan &plan)
{
    for (const ModelSpec &model : plan.models + plan.judges) {
        for (const NamedText &source : model.headerSources) {
            if (model.headers.contains(source))
                return Error{ErrorKind::BadInput,
                             QCoreApplication::translate("PlanFile",
                                                         "The header %1 of %2 is to be %3, which is not in the "
                                                         "environment. Set it and try again.")
                                 .arg(source.name, shownText(model.name), shownText(source.text))};
        }
    }
    return {};
}

Result<Plan> readPlanFile(const QString &path, const QProcessEnvironment &environment)
{
    constexpr qint64 maximumBytes = 16 * 1024 * 1024;
    const QFileInfo info(path);
    if (!info.exists())
        return unreadablePlan(path, QCoreApplication::translate("PlanFile", "it does not exist"));
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return unreadablePlan(
            path, info.isFile() ? file.errorString() : QCoreApplication::translate("PlanFile", "it is no file"));
    const QByteArray json = file.read(maximumBytes + 1);
    if (json.size() > maximumBytes)
        return unreadablePlan(path, QCoreApplication::translate("PlanFile", "it is larger than 16 MiB"));
    const QString directory = info.absolutePath();
    const auto dotenv = readDotenv(directory + u"/.env"_s);
    if (!dotenv)
        return dotenv.error();
    auto plan = parsePlan(json, directory, completedEnvironment(environment, *dotenv));
    if (!plan)
        return Error{plan.error().kind,
                     QCoreApplication::translate("PlanFile", "%1: %2").arg(path, plan.error().message)};
    if (plan->name.isEmpty())
        plan->name = info.completeBaseName();
    return plan;
}
