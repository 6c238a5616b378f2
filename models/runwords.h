#pragma once

#include "answer.h"
#include "cellroles.h"
#include "run.h"

// What runs and answers are called in the window.

/// "finished", "paused: budget", "interrupted"; running ones as such.
Pill runStatePill(RunState state, PauseReason reason);
/// Short words for a kind that RunProgress counts, an error kind's or an unscored reason's name: "rate limited".
QString troubleText(const QString &kindName);
/// What can be done about it, in one sentence; empty where there is nothing to add.
QString troubleAdvice(const QString &kindName);
/// What is to be said beside an answer: "refused", "failed: timed out"; an empty text for a plain answer.
Pill answerPill(AnswerState state, ErrorKind kind);
