#pragma once

#include "exports.h"
#include "run.h"

#include <functional>

class ProjectReader;
struct AnswerRow;

/// What an export goes through.
struct ExportScope
{
    Run run; ///< with the wanted candidates only
    QList<qint64> items; ///< wanted item versions in the run's order
};

/// Errors as writeExport() says.
Result<ExportScope> exportScope(const ProjectReader &reader, qint64 run, const ExportFilter &filter);

/// Streams the answers within the scope by item, then candidate, then repeat.
Result<void> forEachInScope(const ProjectReader &reader, const ExportScope &scope,
                            const std::function<Result<void>(const AnswerRow &)> &row);
