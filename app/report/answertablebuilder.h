#pragma once

#include "answertable.h"
#include "result.h"

class ProjectReader;

/// One or several runs (none, or 0: the last one) as a table of numbers, in one pass over each run's answers.
/// `baseline` as in loadView().
Result<AnswerTable> buildAnswerTable(const ProjectReader &reader, const QList<qint64> &runs, const QString &baseline);
