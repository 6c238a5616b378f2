#pragma once

#include "judge.h"

/// The reply without a thinking passage at its begin, which some servers leave in the text. One that never ends
/// leaves nothing: what it considered is no verdict.
QString withoutThinking(const QString &reply);
/// The verdicts of `correctness`, as they are stored and asked for.
QStringList offeredVerdicts(const ScorerSpec &spec);
/// A score for a share of the scale: 0 its low end, 1 its top.
double onScale(const ScorerSpec &spec, double share);

/// readJudgeReply for `correctness` and for `rubric`.
Reading readVerdict(const ScorerSpec &spec, const QString &reply);
Reading readScore(const ScorerSpec &spec, const QString &reply);
