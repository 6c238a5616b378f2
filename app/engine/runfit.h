#pragma once

#include "plan.h"
#include "result.h"

/// How a plan stands to the runs that are there, before anything is begun.
struct RunFit
{
    qint64 unfinished = 0; ///< a run of this very plan that is not finished; 0: none
    bool isPilot = false; ///< of that run a few items were tried only: Run goes on with it
    qint64 last = 0; ///< the last run, where it can go on with this plan; 0: it can't
    QStringList candidates; ///< that the last run would get more
    QStringList scorers;
};

/// Reads the project (in the pool); nothing is written.
Result<RunFit> fitOf(const QString &projectPath, const Plan &plan);
