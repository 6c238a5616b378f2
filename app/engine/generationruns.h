#pragma once

#include "generationinfo.h"
#include "generationrequests.h"
#include "runplanning.h"

#include <QSet>

/// What a generation asks next.
struct NextRun
{
    std::optional<PlannedRun> planned; ///< nullopt: nothing is left to ask
    Purpose purpose = Purpose::Generation;
    bool retriesFailed = false; ///< it is a begun run, and what failed in it is asked again
    bool isBudgetSpent = false; ///< something is left, but its runs have cost what they may
};

/// The run that is not finished, with the plan's budget and concurrency; else one in which something failed and that is
/// not among the `tried` ones (nullopt: none of those); else a new one for what is missing: windows first, then
/// critics, then probes.
Result<NextRun> nextRunOf(const PlanningPaths &paths, qint64 generation, const Plan &plan,
                          const std::optional<QSet<qint64>> &tried);
/// Critics again about the questions of these items, whatever was found before.
Result<NextRun> runToCheckAgain(const PlanningPaths &paths, qint64 generation, const Plan &plan,
                                const QList<qint64> &items);

/// A generation that the project holds already.
struct KnownGeneration
{
    qint64 id = 0; ///< 0: there is none
    bool filesChanged = false; ///< files that it was made of were changed since
};
/// The stored generation that makes the same as the plan, the newest. One that is done and was made of the project's
/// documents makes the same only while they are what they were.
Result<KnownGeneration> generationOfPlan(const QString &projectPath, const Plan &plan);

/// What failed in the runs of a generation.
struct GenerationFailures
{
    qint64 answers = 0;
    qint64 unscored = 0;
    QList<FailedRun> runs;
};
Result<GenerationFailures> failuresOf(const ProjectReader &reader, qint64 generation);
