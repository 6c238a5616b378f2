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
/// Reads the reply; unparsed unless every verdict can be read, not_applicable where there is no claim. Neither a value
/// nor a reason against one where the vectors of questionsToCompare() decide.
/// `passages`: see readJudgeReply().
Reading readContextReply(const ScorerSpec &spec, const QString &reply, qsizetype passages);
/// answer_relevance with `embeddings`: the judge only writes questions, and does not see the task, which it might
/// repeat; the vectors of task and questions are compared (judgesimilarity.h).
bool comparesByVectors(const ScorerSpec &spec);
/// Of answer_relevance with `embeddings`, which compares by vectors: the task; else nothing.
QStringList comparedTask(const ScorerSpec &spec, const Item &item);
/// The questions that a judge's readable reply to answer_relevance with `embeddings` wrote from the answer; none where
/// it calls the answer noncommittal, which is its score.
QStringList questionsToCompare(const ScorerSpec &spec, const QString &reply);
/// not_applicable for want of context, reference or question.
std::optional<Reading> contextNotApplicable(const ScorerSpec &spec, const Item &item);

/// Mean of precision@k over the places k (from 1) of the useful passages; 0 where none is useful (Ragas' context
/// precision with reference). `useful` is by rank.
double contextPrecision(const QList<bool> &useful);
