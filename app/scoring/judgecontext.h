#pragma once

#include "judge.h"

// The judges of answers that stand on a context, by the definitions of Ragas (docs.ragas.io, "Available metrics"; its
// metrics at 0413a111 and 05835a00; Es et al. 2023, arXiv 2309.15217). The judge model gives a verdict with its reason
// on each claim, passage or question in one reply; the score is worked out here.

/// Ragas' "strictness": how many questions are written from the answer.
constexpr int relevanceQuestions = 3;

/// What to send for a scorer of these kinds without a prompt of the user's own.
JudgeRequest contextRequest(const ScorerSpec &spec, const Item &item, const QString &answer, const QString &nonce);
/// What the reply has to look like, in one sentence.
QString contextFormat(const ScorerSpec &spec);
/// Reads the reply; unparsed unless every verdict can be read, not_applicable where there is no claim.
/// `passages`: see readJudgeReply().
Reading readContextReply(const ScorerSpec &spec, const QString &reply, qsizetype passages);
/// not_applicable for want of context, reference or question.
std::optional<Reading> contextNotApplicable(const ScorerSpec &spec, const Item &item);

/// Mean of precision@k over the places k (from 1) of the useful passages; 0 where none is useful (Ragas' context
/// precision with reference). `useful` is by rank.
double contextPrecision(const QList<bool> &useful);
