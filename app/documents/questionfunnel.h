#pragma once

#include "generation.h"

/// The checks that a question of this kind has to pass, in the order of the funnel. What the documents do not answer
/// can't be answered without them either: no Leak for unanswerable ones.
QList<CheckKind> wantedChecks(const CheckSettings &settings, QuestionKind kind);
/// SetAside as soon as a wanted check failed, Open while one is missing, else Kept. What a person decided is not known
/// here.
QuestionStatus statusOf(const QList<CheckVerdict> &checks, const CheckSettings &settings,
                        QuestionKind kind = QuestionKind::Factoid);
/// Puts a verdict into its place in the order of the funnel, instead of an earlier one of its kind.
void putVerdict(QList<CheckVerdict> &checks, const CheckVerdict &verdict);

/// What stands before the questions in the funnel.
struct FunnelSource
{
    qint64 chunks = 0;
    qint64 usedChunks = 0; ///< not set aside
    qint64 windows = 0;
    qint64 askedWindows = 0;
    qint64 askedQuestions = 0;
};

/// chunks, windows, questions (asked for and written), each wanted check (those that had passed all before it and were
/// checked, and those that passed), reviewed (looked at or waiting for it, and accepted).
QList<FunnelStep> funnelOf(const QList<GeneratedQuestion> &questions, const FunnelSource &source,
                           const CheckSettings &settings);
/// How many failed this critic or probe because no score came.
qint64 withoutScore(const QList<GeneratedQuestion> &questions, CheckKind check);
