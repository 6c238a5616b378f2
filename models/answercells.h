#pragma once

#include "answertable.h"
#include "cellroles.h"

// What one cell of a table of answers says, by numbers alone. A scorer is an index into the table's scorers.

/// ✓: at or above pass_at; where lower is better, at or below it (0 unless the plan says another).
bool scorePasses(const AnswerScorer &scorer, double value);
/// Whether ✓ and ✗ say something: a yes-or-no scorer, a judge's scale, or a pass_at that the plan wrote down.
bool hasVerdicts(const AnswerScorer &scorer);
/// "✓ 5", "✗ 0", "0.53"; coloured by the verdict where there is one.
Pill scorePill(const AnswerScorer &scorer, double value);
/// Why a scorer has no score, for people.
QString noScoreText(UnscoredReason reason);
/// The answer's state, for people: "answered", "cut off", "refused" …
QString answerStateText(AnswerState state);

/// The pills of one candidate's answer to one item.
QList<Pill> answerPills(const AnswerTable &table, qsizetype scorer, qsizetype candidate, qsizetype row);
/// Every scorer's score of it on a line of its own, exact.
QString answerTip(const AnswerTable &table, qsizetype candidate, qsizetype row);
/// The worst state among the repeats: what went wrong wins over what is pending, that over what is answered.
AnswerState shownState(const AnswerColumn &column, qsizetype row);
/// Why one of the repeats failed.
ErrorKind shownError(const AnswerColumn &column, qsizetype row);
/// The first repeat's answer that is there; 0: none yet.
qint64 shownAnswer(const AnswerColumn &column, qsizetype row);
