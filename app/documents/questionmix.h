#pragma once

#include "generation.h"

/// The kinds of the questions that one window is asked for, in order. They depend on nothing but the arguments, and
/// over all windows each kind has its share of the mix. `window`: its position, from 0. A window of fewer than two
/// chunks gets a factoid where the mix says two places. Shares that are no positive number count as 0; all 0: factoids.
QList<QuestionKind> kindsForWindow(const QuestionMix &mix, int perWindow, qint64 window, quint64 seed,
                                   qsizetype chunksInWindow = 2);
