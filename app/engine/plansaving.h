#pragma once

#include "plan.h"
#include "result.h"

/// Writes the plan as a file that loadPlan reads, whole or not at all. BadInput for a plan that would not be read back,
/// and for keys in it; File where it can't be written, or where `path` is a project or belongs to one.
Result<void> savePlanFile(const Plan &plan, const QString &path, const QString &project);
