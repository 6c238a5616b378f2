#pragma once

#include "result.h"
#include "rundifferences.h"

/// What of the runs (0: the last one) can differ, read from the project.
Result<QList<RunFacts>> loadRunFacts(const QString &project, const QList<qint64> &runs);
