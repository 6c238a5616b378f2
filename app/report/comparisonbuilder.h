#pragma once

#include "comparison.h"
#include "result.h"

class ProjectReader;

/// The comparison of one run or several (none: the last one), figures as PRODUCT.md's "Figures, by default" says.
/// `baseline`: a candidate's name, or a model's; empty: the first candidate of the first run. A name that occurs in
/// several runs gets " (run N)". Candidates of several runs are paired by item id and content hash; a scorer that
/// the runs define differently is compared within each run only. `seed` is that of the permutation tests.
/// Scored and planned count items: planned are those the scorer applies to (not_applicable ones are left out, for
/// every candidate alike), scored those with at least one score. Memory: under 60 bytes per item and candidate.
/// Errors: NotFound (run, baseline), and what the reader says.
Result<Comparison> buildComparison(const ProjectReader &reader, const QList<qint64> &runs, const QString &baseline,
                                   quint64 seed);
