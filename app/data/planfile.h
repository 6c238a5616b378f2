#pragma once

#include "plan.h"
#include "result.h"

#include <QProcessEnvironment>

/// Reads a plan (PRODUCT.md, "A plan"). Unknown keys, wrong types, missing parts, duplicate names, a scorer whose
/// judge is unknown … are BadInput and name the key's path and the nearest known key. Defaults are filled in: the
/// prompt `plain`, scorer names, api "chat". user_file and prompt_file are read; relative paths are made absolute
/// against `directory`; ${NAME} is replaced from `environment` (the caller puts .env beneath it) in endpoint, model,
/// api_version and headers. An empty `directory` says that planToJson has written the plan (a run's snapshot, whose
/// paths are absolute): headers then keep a ${NAME} that `environment` does not have, so that results can be looked at
/// anywhere; checkVariables() before such a plan is run again.
Result<Plan> parsePlan(const QByteArray &json, const QString &directory, const QProcessEnvironment &environment);

/// BadInput when a header of a stored plan still waits for its variable; names the model, the header and the variable.
Result<void> checkVariables(const Plan &plan);

/// parsePlan of a file; the environment is completed from .env beside the plan. A plan without a name gets its file's.
Result<Plan> readPlanFile(const QString &path, const QProcessEnvironment &environment);

/// The plan as JSON that parsePlan reads back to the same values, keys in the documented order; texts of files are
/// written inline. A header that came from the environment is written as its ${NAME}, never as its value.
QByteArray planToJson(const Plan &plan);
