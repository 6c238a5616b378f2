#include "loadtestoptions.h"

#include "await.h"
#include "loadlimits.h"
#include "planloading.h"
#include "providers.h"
#include "workbench.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace {
Error loadUsage(const QString &text)
{
    return {ErrorKind::Usage, text};
}

/// Reads an option's number where it is given.
Result<void> readNumber(const Arguments &arguments, const QString &option, double least, double *number)
{
    if (!arguments.has(option))
        return {};
    bool ok = false;
    const double value = arguments.value(option).toDouble(&ok);
    if (!ok || !(value >= least) || value > 1e9)
        return loadUsage(QCoreApplication::translate("LoadTestOptions", "--%1 wants a number from %2 on, not “%3”.")
                             .arg(option, QString::number(least), arguments.value(option)));
    *number = value;
    return {};
}

Result<void> readCount(const Arguments &arguments, const QString &option, int *count)
{
    double number = *count;
    if (const auto read = readNumber(arguments, option, 1, &number); !read)
        return read;
    if (number != double(int(number)))
        return loadUsage(QCoreApplication::translate("LoadTestOptions", "--%1 wants a whole number, not “%2”.")
                             .arg(option, arguments.value(option)));
    *count = int(number);
    return {};
}

ModelSpec typedModel(const Arguments &arguments)
{
    ModelSpec model;
    model.name = arguments.positional.constFirst();
    model.provider = arguments.has(u"provider"_s) ? arguments.value(u"provider"_s) : u"openai"_s;
    model.api = u"chat"_s;
    if (arguments.has(u"endpoint"_s))
        model.endpoints = arguments.values(u"endpoint"_s);
    model.model = arguments.has(u"id"_s) ? arguments.value(u"id"_s) : model.name;
    model.key = arguments.value(u"key"_s);
    return model;
}

/// The models that are set up in the project's window, then those of its last run.
Result<Plan> projectPlan(const QString &path)
{
    if (!QFileInfo::exists(path))
        return Error{ErrorKind::NotFound,
                     QCoreApplication::translate("LoadTestOptions", "There is no project %1.").arg(path)};
    Workbench workbench;
    const auto opened
        = await<void>([&](Workbench::Done<void> done) { workbench.open(path, Access::ReadOnly, std::move(done)); });
    if (!opened)
        return opened.error();
    const auto contents = await<ProjectContents>(
        [&](Workbench::Done<ProjectContents> done) { workbench.readContents(std::move(done)); });
    if (!contents)
        return contents.error();
    Plan plan = contents->draft.plan;
    if (const auto last = loadSnapshot(path, 0)) {
        plan.models += last->models;
        plan.judges += last->judges;
    }
    return plan;
}
}

Result<LoadGoal> loadGoalFromText(const QString &text)
{
    const QString measure = text.section(u'=', 0, 0);
    QString value = text.section(u'=', 1);
    const bool seconds = value.endsWith(u's') && !value.endsWith(u"ms"_s);
    value.chop(value.endsWith(u"ms"_s) ? 2 : seconds ? 1 : 0);
    bool ok = false;
    const double number = value.trimmed().toDouble(&ok) * (seconds ? 1000 : 1);
    const bool first = measure == "ttft-p95"_L1;
    if (!ok || !(number > 0) || (!first && measure != "latency-p95"_L1) || value.size() == text.section(u'=', 1).size())
        return loadUsage(QCoreApplication::translate("LoadTestOptions",
                                                     "“%1” is no goal. Write it like ttft-p95=500ms or latency-p95=5s.")
                             .arg(text));
    return LoadGoal{first ? LoadMeasure::FirstToken : LoadMeasure::Latency, number};
}

Result<LoadTestSpec> loadTestOptions(const Arguments &arguments)
{
    LoadTestSpec spec;
    double cost = -1;
    double seed = double(spec.seed);
    const Result<void> read[] = {readCount(arguments, u"input-tokens"_s, &spec.inputTokens),
                                 readCount(arguments, u"output-tokens"_s, &spec.outputTokens),
                                 readCount(arguments, u"max-calls"_s, &spec.maximumCalls),
                                 readNumber(arguments, u"max-seconds"_s, 0.1, &spec.maximumSeconds),
                                 readNumber(arguments, u"level-seconds"_s, 0.1, &spec.secondsPerLevel),
                                 readNumber(arguments, u"cost-per-hour"_s, 0, &cost),
                                 readNumber(arguments, u"seed"_s, 0, &seed)};
    for (const Result<void> &one : read) {
        if (!one)
            return one.error();
    }
    spec.seed = quint64(seed);
    spec.samePrompt = arguments.has(u"same-prompt"_s);
    if (cost >= 0)
        spec.costPerHour = cost;
    if (arguments.has(u"currency"_s))
        spec.currency = arguments.value(u"currency"_s);
    if (arguments.has(u"levels"_s)) {
        const auto levels = levelsFromText(arguments.value(u"levels"_s));
        if (!levels)
            return levels.error();
        spec.levels = *levels;
    }
    if (arguments.has(u"goal"_s)) {
        const auto goal = loadGoalFromText(arguments.value(u"goal"_s));
        if (!goal)
            return goal.error();
        spec.goal = *goal;
    }
    if (const auto checked = checkLoadTest(spec); !checked)
        return loadUsage(checked.error().message);
    return spec;
}

Result<LoadTestModel> loadTestModel(const Arguments &arguments)
{
    const bool typed = arguments.has(u"endpoint"_s) || arguments.has(u"provider"_s);
    const bool inPlan = arguments.has(u"plan"_s);
    const bool inProject = arguments.has(u"project"_s);
    if (int(typed) + int(inPlan) + int(inProject) != 1)
        return loadUsage(QCoreApplication::translate(
            "LoadTestOptions",
            "Say where the model is: --plan PLAN.json, or --project FILE.assay, or --provider P and --endpoint URL."));
    if (typed) {
        const ModelSpec model = typedModel(arguments);
        if (!isHttpProvider(model.provider))
            return loadUsage(QCoreApplication::translate("LoadTestOptions", "There is no provider “%1” with a server.")
                                 .arg(model.provider));
        return LoadTestModel{model, QDir::currentPath()};
    }
    const QString path = arguments.value(inPlan ? u"plan"_s : u"project"_s);
    const auto plan = inPlan ? loadPlan(path) : projectPlan(path);
    if (!plan)
        return plan.error();
    QStringList names;
    const QList<ModelSpec> models = plan->models + plan->judges;
    for (const ModelSpec &model : models) {
        if (model.name == arguments.positional.constFirst())
            return LoadTestModel{model, QFileInfo(path).absolutePath()};
        if (isHttpProvider(model.provider) && !names.contains(model.name))
            names.append(model.name);
    }
    return Error{ErrorKind::NotFound,
                 QCoreApplication::translate("LoadTestOptions", "%1 has no model “%2”. Those with a server are: %3.")
                     .arg(path, arguments.positional.constFirst(), names.join(u", "_s))};
}
