#pragma once

#include "comparison.h"
#include "result.h"

struct ComparisonView;
class ProjectReader;

/// Speed, tokens and cost of the view's candidates, one pass over each run's answers. Latencies are those of calls that
/// brought an answer (answered, truncated, empty or refused); answers that took no call (given, built in) have none.
Result<QList<CandidateFigures>> loadFigures(const ProjectReader &reader, const ComparisonView &view);
