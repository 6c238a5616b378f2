#pragma once

#include "plan.h"
#include "result.h"

/// The plan in a file, with ${NAME} from this process's environment and from .env beside the plan.
Result<Plan> loadPlan(const QString &path);
/// The same, or the plan of a project's last run when `path` is a project.
Result<Plan> loadPlanOrSnapshot(const QString &path);
/// The plan that a run of the project (0: the last) was made from.
Result<Plan> loadSnapshot(const QString &project, qint64 run);
/// "question=Frage" of --map.
Result<ColumnRole> parseRole(const QString &text);
