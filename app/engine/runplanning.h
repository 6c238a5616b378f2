#pragma once

#include "projectwriter.h"
#include "result.h"
#include "runsetup.h"
#include "workbench.h"

/// A run that is about to begin: new, or one that goes on.
struct PlannedRun
{
    std::optional<NewRun> fresh;
    Run run; ///< the one that goes on; empty for a new one
    Extension extension; ///< what it gets more
    Plan plan; ///< what is run
    QString notice; ///< what the user should know of it; mostly empty
};

/// The files that planning reads.
struct PlanningPaths
{
    QString project;
    QString prices; ///< the user's price table: for models without a price, unless the run has one for them
};

/// Reads the project (in the pool) and works out what a press of Run means. With StartMode::New an unfinished run of
/// the same plan is an error that points to `resume`, but a pilot's goes on; with Continue the last run must fit the
/// plan.
Result<PlannedRun> planRun(const PlanningPaths &paths, qint64 dataset, const Plan &plan, StartMode mode);

/// The run (0: the last) with the plan of its snapshot.
Result<PlannedRun> planResume(const QString &projectPath, qint64 run);

/// What of `plan` (priced and checked here) runs over the dataset, as a run that is new.
Result<PlannedRun> planFresh(const ProjectReader &reader, const PlanningPaths &paths, qint64 dataset, const Plan &plan);

/// A stored snapshot's plan; headers that came from the environment get their values from it again.
Result<Plan> planOfSnapshot(const QByteArray &json, const QString &projectPath);

/// planResume plus the scorers of another plan.
Result<PlannedRun> planRescore(const PlanningPaths &paths, qint64 run, const Plan &wished);

/// Models that will be asked over HTTP: targets (unless `onlyScores`) and judges, each once; targets of a run whose
/// answers are all there are left out.
Result<QList<ModelSpec>> modelsToAsk(const QString &projectPath, const PlannedRun &planned, bool onlyScores,
                                     bool retries);

/// Where a stored run's .env is: beside its data (a plan and its data mostly share a folder), else beside the project.
QString keyDirectory(const QString &project, const Plan &plan);

/// Where a stored run's plan may have been, the likeliest first: keyDirectory(), then beside its data, then beside the
/// project.
QStringList runFolders(const QString &project, const Plan &plan);

/// The latest benchmark of that name in the project; NotFound names those that are there.
Result<qint64> datasetNamed(const QString &projectPath, const QString &name);
