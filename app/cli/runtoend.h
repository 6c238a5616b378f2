#pragma once

#include "commandline.h"
#include "workbench.h"

#include <functional>

using RunDone = Workbench::Done<Run>;

/// Opens the project, starts what `start` starts, and waits until it ends, telling its progress. The workbench and its
/// caches are gone before results are worked out. `arguments` may hold --give-up-after and
/// --allow-start-commands.
Result<RunEnd> runToItsEnd(const QString &project, const Arguments &arguments,
                           const std::function<void(Workbench &, RunDone)> &start);

/// The exit status of a command whose run ended so; says what the user has to know.
int statusOf(const RunEnd &end, const QString &project);
