#pragma once

#include "comparison.h"
#include "exports.h"
#include "gates.h"
#include "result.h"

/// What a project holds, worked out from its file alone. These read the disk: the window calls them in the pool.

/// The runs asked for, or (none given) the last one.
Result<Comparison> compareRuns(const QString &project, const QList<qint64> &runs, const QString &baseline);
/// `--fail-if-worse`, by the paired test.
Result<QList<GateFinding>> checkWorse(const QString &project, const QList<qint64> &runs, const QString &baseline,
                                      const FailIfWorse &gate);
/// Writes a run (0: the last one) to a file; returns the rows written. BadInput where the file is the project itself.
Result<qint64> exportRun(const QString &project, qint64 run, ExportFormat format, const ExportOptions &options,
                         const QString &path, const ExportFilter &filter = {});
Result<void> writeJunitReport(const QString &project, qint64 run, const QString &path);
