#pragma once

#include "exportscope.h"

class Sink;

/// One row per item of the run: the dataset's own columns, then per candidate and repeat the answer, its state and each
/// score with verdict and reason. Returns the rows.
Result<qint64> writeWideCsv(const ProjectReader &reader, const ExportScope &scope, const ExportOptions &options,
                            Sink &sink);
