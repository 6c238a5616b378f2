#pragma once

#include "generationinfo.h"
#include "plan.h"
#include "projectreader.h"
#include "questionstore.h"
#include "result.h"

// What replies become: read in the pool, stored by the writer. All of it can be done again and finds nothing new then.

struct SortedReplies
{
    QList<QList<NewQuestion>> slices; ///< stored one after the other
    QStringList problems; ///< of replies that gave no question, in words
};

/// Questions of windows that have none yet: from the generator's answers, or from the rows' templates; with the checks
/// that need no model, and the status that follows.
Result<SortedReplies> newQuestions(const ProjectReader &reader, const GenerationInfo &info, const Plan &plan);

/// What critics and probes found, where it is not stored yet. What a finished run left without a score fails.
Result<QList<QuestionVerdicts>> newVerdicts(const ProjectReader &reader, const GenerationInfo &info, const Plan &plan);

/// Ids of the open questions that still need critics (Check) or probes (Probe).
Result<QStringList> questionsToAsk(const ProjectReader &reader, const GenerationInfo &info, const Plan &plan,
                                   Purpose purpose);
/// The ids of these questions' items.
Result<QStringList> idsOfQuestions(const ProjectReader &reader, qint64 dataset, const QList<qint64> &versions);

/// The checks that need no model, into question.checks; quotes get their places.
void checkWithoutModel(GeneratedQuestion &question, const QList<Chunk> &chunks, const CheckSettings &settings);

/// How many came through, step by step.
Result<QList<FunnelStep>> funnelOfGeneration(const ProjectReader &reader, const GenerationInfo &info, const Plan &plan,
                                             const QList<GeneratedQuestion> &questions);
