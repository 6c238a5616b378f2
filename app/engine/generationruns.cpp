#include "generationruns.h"

#include "generationplans.h"
#include "generationsorting.h"

#include <algorithm>

namespace {
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
            if (run->state != RunState::Finished)
                m_unfinished = run->id;
            else
                m_spent += figures->cost;
        }
        return {};
    }

    const GenerationInfo &info() const { return m_info; }
    qint64 unfinished() const { return m_unfinished; }

    /// The unfinished run, allowed what the plan allows now.
    Result<NextRun> goOn()
    {
        auto planned = planResume(m_paths.project, m_unfinished);
        if (!planned)
            return planned.error();
        NextRun next;
        next.purpose = planned->run.purpose;
        const quint64 seed = planned->plan.run.seed;
        next.isBudgetSpent = !giveBudget(planned->plan);
        planned->plan.run.seed = seed;
        if (!next.isBudgetSpent)
            next.planned = std::move(*planned);
        return next;
    }

    Result<NextRun> fresh(Purpose purpose, qint64 dataset, Plan plan)
    {
        NextRun next;
        next.purpose = purpose;
        next.isBudgetSpent = !giveBudget(plan);
        if (next.isBudgetSpent)
            return next;
        auto planned = planFresh(m_reader, m_paths, dataset, plan);
        if (!planned)
            return planned.error();
        planned->fresh->purpose = purpose;
        planned->fresh->generation = m_info.id;
        next.planned = std::move(*planned);
        return next;
    }

private:
    /// What the generation's other runs have cost is gone; false: nothing is left.
    bool giveBudget(Plan &plan) const
    {
        plan.run = m_plan.run;
        plan.run.repeats = 1;
        if (plan.run.budget)
            plan.run.budget->amount -= m_spent;
        return !plan.run.budget || plan.run.budget->amount > 0;
    }

    const ProjectReader &m_reader;
    const PlanningPaths &m_paths;
    const Plan &m_plan;
    GenerationInfo m_info;
    qint64 m_unfinished = 0;
    double m_spent = 0; ///< by finished runs
};

Result<QString> nameOfDataset(const ProjectReader &reader, qint64 dataset)
{
    const auto datasets = reader.datasets();
    if (!datasets)
        return datasets.error();
    const auto found = std::ranges::find(*datasets, dataset, &DatasetInfo::id);
    return found == datasets->end() ? QString() : found->name;
}
}

Result<NextRun> nextRunOf(const PlanningPaths &paths, qint64 generation, const Plan &plan)
{
    const auto reader = ProjectReader::open(paths.project);
    if (!reader)
        return reader.error();
    RunFinder finder(**reader, paths, plan);
    if (const auto begun = finder.begin(generation); !begun)
        return begun.error();
    const GenerationInfo &info = finder.info();
    if (finder.unfinished() > 0)
        return finder.goOn();
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
    return finder.fresh(Purpose::Check, finder.info().questionsDataset, checking);
}

Result<qint64> generationOfPlan(const QString &projectPath, const Plan &plan)
{
    const auto reader = ProjectReader::open(projectPath);
    if (!reader)
        return reader.error();
    const auto generations = (*reader)->generations();
    if (!generations)
        return generations.error();
    for (auto info = generations->crbegin(); info != generations->crend(); ++info) {
        const auto stored = planOfSnapshot(info->planJson, projectPath);
        if (stored && generatesAlike(*stored, plan))
            return info->id;
    }
    return qint64(0);
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
    }
    return failures;
}
