#include "generationruns.h"

#include "generationplans.h"
#include "generationsorting.h"
#include "sourcefile.h"

#include <QFileInfo>

#include <algorithm>

namespace {
struct KnownRun
{
    qint64 id = 0;
    bool isFinished = false;
    bool hasFailures = false; ///< failed answers or unscored scores
    double cost = 0;
};

/// Plans the runs of one generation.
class RunFinder
{
public:
    RunFinder(const ProjectReader &reader, const PlanningPaths &paths, const Plan &plan)
        : m_reader(reader)
        , m_paths(paths)
        , m_plan(plan)
    {
    }

    Result<void> begin(qint64 generation)
    {
        auto info = m_reader.generation(generation);
        if (!info)
            return info.error();
        m_info = std::move(*info);
        const auto runs = m_reader.generationRuns(generation);
        if (!runs)
            return runs.error();
        for (const GenerationRun &entry : *runs) {
            auto run = m_reader.run(entry.run);
            if (!run)
                return run.error();
            const auto figures = m_reader.figures(entry.run);
            if (!figures)
                return figures.error();
            m_spent += figures->cost;
            m_runs.append({run->id, run->state == RunState::Finished,
                           figures->failedAnswers > 0 || figures->unscored > 0, figures->cost});
        }
        return {};
    }

    const GenerationInfo &info() const { return m_info; }

    /// The run to go on with: an unfinished one, else one in which something failed, unless it was `tried`.
    std::optional<KnownRun> begunRun(const std::optional<QSet<qint64>> &tried) const
    {
        for (const KnownRun &run : m_runs) {
            if (!run.isFinished)
                return run;
        }
        for (const KnownRun &run : m_runs) {
            if (run.hasFailures && tried && !tried->contains(run.id))
                return run;
        }
        return std::nullopt;
    }

    /// A begun run, allowed what the plan allows now; with what failed in it where that is wanted.
    Result<NextRun> goOn(const KnownRun &run, bool retries)
    {
        auto planned = planResume(m_paths.project, run.id);
        if (!planned)
            return planned.error();
        NextRun next;
        next.purpose = planned->run.purpose;
        next.retriesFailed = retries && run.hasFailures;
        const quint64 seed = planned->plan.run.seed;
        next.isBudgetSpent = !giveBudget(planned->plan, m_spent - run.cost); // the run counts its own
        planned->plan.run.seed = seed;
        if (!next.isBudgetSpent)
            next.planned = std::move(*planned);
        return next;
    }

    /// `asksAnew`: also what the project has an answer to.
    Result<NextRun> fresh(Purpose purpose, qint64 dataset, Plan plan, bool asksAnew = false)
    {
        NextRun next;
        next.purpose = purpose;
        next.isBudgetSpent = !giveBudget(plan, m_spent);
        if (next.isBudgetSpent)
            return next;
        if (asksAnew)
            plan.run.cache = false;
        auto planned = planFresh(m_reader, m_paths, dataset, plan);
        if (!planned)
            return planned.error();
        planned->fresh->purpose = purpose;
        planned->fresh->generation = m_info.id;
        next.planned = std::move(*planned);
        return next;
    }

private:
    /// What was spent is gone; false: nothing is left.
    bool giveBudget(Plan &plan, double spent) const
    {
        plan.run = m_plan.run;
        plan.run.repeats = 1;
        if (plan.run.budget)
            plan.run.budget->amount -= spent;
        return !plan.run.budget || plan.run.budget->amount > 0;
    }

    const ProjectReader &m_reader;
    const PlanningPaths &m_paths;
    const Plan &m_plan;
    GenerationInfo m_info;
    QList<KnownRun> m_runs;
    double m_spent = 0; ///< by all of them
};

bool wereFilesChanged(const QStringList &paths, const QDateTime &since)
{
    const QList<SourceFile> files = findSources(paths).files;
    return std::ranges::any_of(
        files, [&since](const SourceFile &file) { return QFileInfo(file.path).lastModified() > since; });
}

/// Whether the project's documents are others than those of the generation, or say something else.
Result<bool> wereDocumentsChanged(const ProjectReader &reader, const GenerationInfo &info)
{
    const auto now = reader.documentInfos();
    if (!now)
        return now.error();
    const auto then = reader.documentsOfGeneration(info.id);
    if (!then)
        return then.error();
    const bool isNew
        = std::ranges::any_of(*now, [&](const DocumentInfo &document) { return document.addedAt > info.createdAt; });
    const bool isGone = std::ranges::any_of(*then, [&now](const QString &name) {
        return std::ranges::find(*now, name, &DocumentInfo::name) == now->end();
    });
    return isNew || isGone;
}

Result<QString> nameOfDataset(const ProjectReader &reader, qint64 dataset)
{
    const auto datasets = reader.datasets();
    if (!datasets)
        return datasets.error();
    const auto found = std::ranges::find(*datasets, dataset, &DatasetInfo::id);
    return found == datasets->end() ? QString() : found->name;
}
}

Result<NextRun> nextRunOf(const PlanningPaths &paths, qint64 generation, const Plan &plan,
                          const std::optional<QSet<qint64>> &tried)
{
    const auto reader = ProjectReader::open(paths.project);
    if (!reader)
        return reader.error();
    RunFinder finder(**reader, paths, plan);
    if (const auto begun = finder.begin(generation); !begun)
        return begun.error();
    const GenerationInfo &info = finder.info();
    if (const auto begun = finder.begunRun(tried))
        return finder.goOn(*begun, tried.has_value());
    if (info.windowsDataset > 0 && info.askingRun == 0) {
        const auto name = nameOfDataset(**reader, info.windowsDataset);
        if (!name)
            return name.error();
        return finder.fresh(Purpose::Generation, info.windowsDataset, askingPlan(plan, *name));
    }
    for (const Purpose purpose : {Purpose::Check, Purpose::Probe}) {
        const auto ids = questionsToAsk(**reader, info, plan, purpose);
        if (!ids)
            return ids.error();
        if (ids->isEmpty())
            continue;
        const auto name = nameOfDataset(**reader, info.questionsDataset);
        if (!name)
            return name.error();
        return finder.fresh(purpose, info.questionsDataset,
                            purpose == Purpose::Check ? checkingPlan(plan, *name, *ids)
                                                      : probingPlan(plan, *name, *ids));
    }
    return NextRun();
}

Result<NextRun> runToCheckAgain(const PlanningPaths &paths, qint64 generation, const Plan &plan,
                                const QList<qint64> &items)
{
    const auto reader = ProjectReader::open(paths.project);
    if (!reader)
        return reader.error();
    RunFinder finder(**reader, paths, plan);
    if (const auto begun = finder.begin(generation); !begun)
        return begun.error();
    QList<qint64> versions;
    for (const qint64 item : items) {
        const auto question = (*reader)->question(item);
        if (!question)
            return question.error();
        versions.append(question->version);
    }
    const auto ids = idsOfQuestions(**reader, finder.info().questionsDataset, versions);
    if (!ids)
        return ids.error();
    const auto name = nameOfDataset(**reader, finder.info().questionsDataset);
    if (!name)
        return name.error();
    const Plan checking = checkingPlan(plan, *name, *ids);
    if (ids->isEmpty() || checking.scorers.isEmpty())
        return NextRun();
    return finder.fresh(Purpose::Check, finder.info().questionsDataset, checking, true);
}

Result<KnownGeneration> generationOfPlan(const QString &projectPath, const Plan &plan)
{
    const auto reader = ProjectReader::open(projectPath);
    if (!reader)
        return reader.error();
    const auto generations = (*reader)->generations();
    if (!generations)
        return generations.error();
    for (auto info = generations->crbegin(); info != generations->crend(); ++info) {
        const auto stored = planOfSnapshot(info->planJson, projectPath);
        if (!stored || !generatesAlike(*stored, plan))
            continue;
        if (info->step != GenerationStep::Done)
            return KnownGeneration{info->id, false};
        if (!plan.generation->paths.isEmpty())
            return KnownGeneration{info->id, wereFilesChanged(plan.generation->paths, info->createdAt)};
        const auto changed = wereDocumentsChanged(**reader, *info);
        if (!changed)
            return changed.error();
        return *changed ? KnownGeneration() : KnownGeneration{info->id, false};
    }
    return KnownGeneration();
}

Result<GenerationFailures> failuresOf(const ProjectReader &reader, qint64 generation)
{
    GenerationFailures failures;
    const auto runs = reader.generationRuns(generation);
    if (!runs)
        return runs.error();
    for (const GenerationRun &entry : *runs) {
        const auto figures = reader.figures(entry.run);
        if (!figures)
            return figures.error();
        failures.answers += figures->failedAnswers;
        failures.unscored += figures->unscored;
        if (const qint64 missing = figures->failedAnswers + figures->unscored; missing > 0)
            failures.runs.append({entry.run, missing});
    }
    return failures;
}
