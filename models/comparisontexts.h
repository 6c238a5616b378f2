#pragma once

#include "answertable.h"
#include "cellroles.h"
#include "comparison.h"

// A comparison in words, for people. Differences are candidate less baseline; better and worse are the verdict's, so
// they are right where a lower score is better, too.

/// "± 0.02", or "0.49–0.77" where the interval is not symmetric: two digits, the tip has them all.
QString shortIntervalText(const CandidateScore &score, const Scale &scale);
/// "40 of 42"
QString partText(qint64 part, qint64 whole);
/// "+4.1 pt ▲ better", "−1.8 pt undecided"
Pill differencePill(const PairedDifference &difference, const Scale &scale);
/// What a mean stands on, exactly, one thing a line.
QString scoreTip(const ScorerComparison &scorer, const CandidateScore &score);
QString differenceTip(const PairedDifference &difference);
/// One plain sentence: is any candidate better than the baseline, by how much, and is it decided?
QString verdictSentence(const ScorerComparison &scorer, bool lowerIsBetter);
/// Judges by name, which of them is no LLM, and what marks a built-in baseline; empty: nothing to say.
QString comparisonNotes(const Comparison &comparison);
/// "temperature=0 → temperature=0.7 · judge mini: …"; empty where nothing differs.
QString runDifferencesLine(const QList<RunDifference> &differences);
/// The same with a line for each, and the runs' numbers.
QString runDifferencesTip(const QList<RunDifference> &differences, const QList<qint64> &runs);
