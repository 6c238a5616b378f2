#include "runplanning.h"

#include "benchmarkorigin.h"
#include "dotenv.h"
#include "planfile.h"
#include "pricefile.h"
#include "promptcontexts.h"
#include "runfit.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
Result<DatasetInfo> datasetInfo(const ProjectReader &reader, qint64 id)
{
    const auto datasets = reader.datasets();
    if (!datasets)
        return datasets.error();
    const auto found = std::ranges::find(*datasets, id, &DatasetInfo::id);
    if (found == datasets->end())
        return Error{ErrorKind::NotFound,
                     QCoreApplication::translate("RunPlanning", "The project has no dataset %1.").arg(id)};
    return *found;
}

/// The run's plan; headers that came from the environment get their values from it again.
Result<Plan> snapshotOf(const Run &run, const QString &projectPath)
{
    return planOfSnapshot(run.planJson, projectPath);
}

/// With the prices of the user's table where it has none, if it can be run over that data.
Result<Plan> pricedAndChecked(const Plan &wished, const PlanningPaths &paths, const DatasetShape &shape)
{
    auto plan = pricedPlan(wished, paths.prices);
    if (!plan)
        return plan;
    if (const auto checked = checkPlan(*plan, shape); !checked)
        return checked.error();
    return plan;
}

/// Before a run is made that could not begin.
Result<void> checkDocuments(const Plan &plan, const ProjectReader &reader)
{
    const auto names = reader.documentNames();
    if (!names)
        return names.error();
    const auto retrieves = std::ranges::find(plan.prompts, ContextSource::Retrieved, &PromptSpec::context);
    return retrieves != plan.prompts.end() && names->isEmpty() ? Result<void>(noDocumentsError(*retrieves))
                                                               : Result<void>();
}

Result<PlannedRun> continuation(const ProjectReader &reader, const PlanningPaths &paths, qint64 runId, qint64 dataset,
                                const DatasetShape &shape, const Plan &wished)
{
    const auto run = reader.run(runId);
    if (!run)
        return run.error();
    const auto old = snapshotOf(*run, paths.project);
    if (!old)
        return old.error();
    if (run->dataset != dataset)
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate("RunPlanning",
                                                 "The data differs from that of run %1. Start a new run "
                                                 "without --continue.")
                         .arg(run->id)};
    const auto plan = pricedAndChecked(withPricesOf(wished, *old), paths, shape);
    if (!plan)
        return plan.error();
    if (const auto there = checkDocuments(*plan, reader); !there)
        return there.error();
    auto extension = extensionOf(*old, *plan);
    if (!extension)
        return extension.error();
    const Plan merged = extension->merged;
    return PlannedRun{{}, *run, std::move(*extension), merged, {}};
}

/// The stored run has all that the plan has (and perhaps more scorers, after rescore).
bool asksTheSame(const Run &run, const QString &projectPath, const Plan &plan, const QByteArray &snapshot)
{
    if (run.planJson == snapshot)
        return true;
    const auto old = snapshotOf(run, projectPath);
    if (!old || old->name != plan.name)
        return false;
    const auto extension = extensionOf(*old, plan);
    return extension && extension->candidates.isEmpty() && extension->scorers.isEmpty();
}

/// The run of this plan that is not finished; without an id: none.
Result<Run> unfinishedRunOf(const ProjectReader &reader, const QString &projectPath, const Plan &plan)
{
    const QByteArray snapshot = planToJson(plan);
    const auto runs = reader.runs();
    if (!runs)
        return runs.error();
    for (const Run &run : *runs) {
        if (run.purpose == Purpose::Evaluation && run.state != RunState::Finished
            && asksTheSame(run, projectPath, plan, snapshot))
            return run;
    }
    return Run();
}

/// A new run of the plan over the dataset.
Result<PlannedRun> planOver(const ProjectReader &reader, const PlanningPaths &paths, qint64 dataset,
                            const DatasetShape &shape, const Plan &wished)
{
    const auto priced = pricedAndChecked(wished, paths, shape);
    if (!priced)
        return priced.error();
    const Plan &plan = *priced;
    if (const auto there = checkDocuments(plan, reader); !there)
        return there.error();
    const auto versions = reader.datasetItems(dataset);
    if (!versions)
        return versions.error();
    const auto ids = reader.datasetItemIds(dataset);
    if (!ids)
        return ids.error();
    const auto items = chosenItems(plan.dataset, *versions, *ids);
    if (!items)
        return items.error();
    if (items->isEmpty())
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate("RunPlanning",
                                                 "There is no item to run over: the data has no rows, or "
                                                 "ids and exclude_ids leave none.")};
    PlannedRun planned;
    planned.plan = plan;
    planned.fresh = NewRun{.name = plan.name,
                           .dataset = dataset,
                           .planJson = planToJson(plan),
                           .items = *items,
                           .candidates = candidatesOf(plan),
                           .scorers = plan.scorers,
                           .repeats = plan.run.repeats};
    return planned;
}

Result<PlannedRun> freshRun(const ProjectReader &reader, const PlanningPaths &paths, qint64 dataset,
                            const DatasetShape &shape, const Plan &wished)
{
    const auto unfinished = unfinishedRunOf(reader, paths.project, wished);
    if (!unfinished)
        return unfinished.error();
    if (unfinished->pauseReason == PauseReason::Pilot) // what was tried is a part of the run
        return continuation(reader, paths, unfinished->id, dataset, shape, wished);
    if (unfinished->id > 0)
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate("RunPlanning",
                                                 "Run %1 of this plan is not finished. Go on with "
                                                 "it: assay-cli resume %2 --run %1 (or give the plan another "
                                                 "name for a new run).")
                         .arg(QString::number(unfinished->id), paths.project)};
    return planOver(reader, paths, dataset, shape, wished);
}

bool asksOverHttp(const ModelSpec &model)
{
    return !model.isBuiltin() && model.provider != "given"_L1;
}

void addModel(QList<ModelSpec> &models, const ModelSpec &model)
{
    const bool known = std::ranges::any_of(models, [&](const ModelSpec &other) { return other.name == model.name; });
    if (asksOverHttp(model) && !known)
        models.append(model);
}
}

QString keyDirectory(const QString &project, const Plan &plan)
{
    const QString besideData = QFileInfo(plan.dataset.path).absolutePath();
    if (!plan.dataset.path.isEmpty() && QFileInfo::exists(besideData + u"/.env"_s))
        return besideData;
    return QFileInfo(project).absolutePath();
}

QStringList runFolders(const QString &project, const Plan &plan)
{
    QStringList folders{keyDirectory(project, plan)};
    if (!plan.dataset.path.isEmpty())
        folders.append(QFileInfo(plan.dataset.path).absolutePath());
    folders.append(QFileInfo(project).absolutePath());
    folders.removeDuplicates();
    return folders;
}

Result<Plan> planOfSnapshot(const QByteArray &json, const QString &projectPath)
{
    const auto bare = parsePlan(json, {}, {});
    if (!bare)
        return bare.error();
    const auto dotenv = readDotenv(keyDirectory(projectPath, *bare) + u"/.env"_s);
    if (!dotenv)
        return dotenv.error();
    return parsePlan(json, {}, completedEnvironment(QProcessEnvironment::systemEnvironment(), *dotenv));
}

Result<PlannedRun> planFresh(const ProjectReader &reader, const PlanningPaths &paths, qint64 dataset, const Plan &plan)
{
    const auto info = datasetInfo(reader, dataset);
    if (!info)
        return info.error();
    return planOver(reader, paths, dataset, info->shape, plan);
}

Result<PlannedRun> planRun(const PlanningPaths &paths, qint64 dataset, const Plan &plan, StartMode mode)
{
    const auto reader = ProjectReader::open(paths.project);
    if (!reader)
        return reader.error();
    const auto info = datasetInfo(**reader, dataset);
    if (!info)
        return info.error();
    if (mode == StartMode::New) {
        auto planned = freshRun(**reader, paths, dataset, info->shape, plan);
        if (planned)
            planned->notice = generatorNotice(plan, info->origin);
        return planned;
    }
    const auto last = (*reader)->lastRun();
    if (!last)
        return last.error();
    return continuation(**reader, paths, *last, dataset, info->shape, plan);
}

Result<PlannedRun> planResume(const QString &projectPath, qint64 runId)
{
    const auto reader = ProjectReader::open(projectPath);
    if (!reader)
        return reader.error();
    if (runId == 0) {
        const auto last = (*reader)->lastRun();
        if (!last)
            return last.error();
        runId = *last;
    }
    const auto run = (*reader)->run(runId);
    if (!run)
        return run.error();
    const auto plan = snapshotOf(*run, projectPath);
    if (!plan)
        return plan.error();
    return PlannedRun{{}, *run, {}, *plan, {}};
}

Result<PlannedRun> planRescore(const PlanningPaths &paths, qint64 runId, const Plan &wished)
{
    auto planned = planResume(paths.project, runId);
    if (!planned)
        return planned;
    const auto priced = pricedPlan(withPricesOf(wished, planned->plan), paths.prices);
    if (!priced)
        return priced.error();
    auto extension = scorersOf(planned->plan, *priced);
    if (!extension)
        return extension.error();
    planned->plan = extension->merged;
    const auto reader = ProjectReader::open(paths.project);
    if (!reader)
        return reader.error();
    const auto info = datasetInfo(**reader, planned->run.dataset);
    if (!info)
        return info.error();
    if (const auto checked = checkPlan(planned->plan, info->shape); !checked)
        return checked.error();
    planned->extension = std::move(*extension);
    return planned;
}

namespace {
/// What of a stored run is all there already.
struct Completeness
{
    QHash<QString, bool> models; ///< all answers of all its candidates
    QHash<QString, bool> scorers; ///< all scores of all answers
};

Result<Completeness> completenessOf(const QString &projectPath, const PlannedRun &planned)
{
    const auto reader = ProjectReader::open(projectPath);
    if (!reader)
        return reader.error();
    const auto answerCounts = (*reader)->answerCounts(planned.run.id);
    if (!answerCounts)
        return answerCounts.error();
    const auto scoreCounts = (*reader)->scoreCounts(planned.run.id);
    if (!scoreCounts)
        return scoreCounts.error();
    QHash<qint64, qint64> answers;
    for (const StateCount &count : *answerCounts)
        answers[count.owner] += count.count;
    QHash<qint64, qint64> scores;
    for (const StateCount &count : *scoreCounts)
        scores[count.owner] += count.count;

    Completeness complete;
    const qint64 units = planned.run.itemCount * planned.run.repeats;
    for (const Candidate &candidate : planned.run.candidates) {
        const bool all = answers.value(candidate.id) >= units;
        complete.models[candidate.model] = complete.models.value(candidate.model, true) && all;
    }
    for (const Candidate &candidate : planned.extension.candidates)
        complete.models[candidate.model] = false;
    const bool noNewAnswers = planned.extension.candidates.isEmpty();
    for (const RunScorer &scorer : planned.run.scorers)
        complete.scorers[scorer.spec.name]
            = noNewAnswers && scores.value(scorer.id) >= units * planned.run.candidates.size();
    return complete;
}
}

Result<QList<ModelSpec>> modelsToAsk(const QString &projectPath, const PlannedRun &planned, bool onlyScores,
                                     bool retries)
{
    Completeness complete;
    if (!planned.fresh && !retries) {
        auto found = completenessOf(projectPath, planned);
        if (!found)
            return found.error();
        complete = std::move(*found);
    }
    QList<ModelSpec> models;
    if (!onlyScores) {
        for (const ModelSpec &model : planned.plan.models) {
            if (!complete.models.value(model.name, false))
                addModel(models, model);
        }
    }
    for (const ScorerSpec &scorer : planned.plan.scorers) {
        const bool isComplete = complete.scorers.value(scorer.name, false);
        const auto asked = isComplete ? QList<const ModelSpec *>() : planned.plan.askedBy(scorer);
        std::ranges::for_each(asked, [&models](const ModelSpec *model) { addModel(models, *model); });
    }
    if (const auto checked = checkVariables(planned.plan); !models.isEmpty() && !checked)
        return checked.error();
    return models;
}

Result<qint64> datasetNamed(const QString &projectPath, const QString &name)
{
    const auto reader = ProjectReader::open(projectPath);
    if (!reader)
        return reader.error();
    const auto datasets = (*reader)->datasets();
    if (!datasets)
        return datasets.error();
    QStringList names;
    for (auto dataset = datasets->crbegin(); dataset != datasets->crend(); ++dataset) {
        if (dataset->purpose != Purpose::Evaluation)
            continue;
        if (dataset->name == name)
            return dataset->id;
        names.append(dataset->name);
    }
    return Error{ErrorKind::NotFound,
                 QCoreApplication::translate("RunPlanning", "The project has no dataset named %1. It has: %2.")
                     .arg(name, names.isEmpty() ? u"-"_s : names.join(u", "_s))};
}

Result<RunFit> fitOf(const QString &projectPath, const Plan &plan)
{
    const auto reader = ProjectReader::open(projectPath);
    if (!reader)
        return reader.error();
    RunFit fit;
    const auto unfinished = unfinishedRunOf(**reader, projectPath, plan);
    if (!unfinished)
        return unfinished.error();
    fit.unfinished = unfinished->id;
    fit.isPilot = unfinished->pauseReason == PauseReason::Pilot;
    const auto last = (*reader)->lastRun();
    if (!last)
        return fit; // the first run goes on with none
    const auto run = (*reader)->run(*last);
    if (!run)
        return run.error();
    const auto old = snapshotOf(*run, projectPath);
    if (!old)
        return old.error();
    const auto extension = extensionOf(*old, plan);
    if (!extension)
        return fit;
    fit.last = *last;
    for (const Candidate &candidate : extension->candidates)
        fit.candidates.append(candidate.name);
    for (const ScorerSpec &scorer : extension->scorers)
        fit.scorers.append(scorer.name);
    return fit;
}
