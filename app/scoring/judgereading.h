#pragma once

#include "judge.h"

/// The verdicts of `correctness`, as they are stored and asked for.
QStringList offeredVerdicts(const ScorerSpec &spec);
/// A score for a share of the scale: 0 its low end, 1 its top.
double onScale(const ScorerSpec &spec, double share);

/// readJudgeReply for `correctness` and for `rubric`.
Reading readVerdict(const ScorerSpec &spec, const QString &reply);
Reading readScore(const ScorerSpec &spec, const QString &reply);
