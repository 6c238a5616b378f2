#pragma once

#include "result.h"

#include <QString>

/// Writes what a run (0: the last one) still has to ask as a file in OpenAI's batch format: one request a line, told
/// apart by its custom_id. `model`: of this one only; empty: of all. Returns the number of requests. BadInput where
/// nothing is missing, or where a model is not asked in OpenAI's form.
Result<qint64> exportBatchFile(const QString &project, qint64 run, const QString &model, const QString &path);
