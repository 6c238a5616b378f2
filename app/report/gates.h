#pragma once

#include "comparison.h"
#include "result.h"

class ProjectReader;

/// One `--fail-under [MODEL:]SCORER=VALUE`.
struct FailUnder
{
    QString model; ///< a model's or a candidate's name; empty: every model that is not built in
    QString scorer;
    double value = 0; ///< in the scale's own units
};

/// One `--fail-if-worse SCORER[:MARGIN]`.
struct FailIfWorse
{
    QString scorer;
    double margin = 0; ///< in the scale's own units, at least 0
};

/// What became of a threshold, one per candidate that it is about.
struct GateFinding
{
    bool missed = false;
    QString text; ///< a sentence that names candidate, scorer, value and threshold
};

/// Reads the option against the names that the plan has (names may hold ':' and '='). Usage, in words, when the form is
/// wrong or a name is unknown.
Result<FailUnder> parseFailUnder(const QString &text, const QStringList &scorers, const QStringList &models);
Result<FailIfWorse> parseFailIfWorse(const QString &text, const QStringList &scorers);

/// Missed when the mean is under the value (for `ter`: over it). Nothing scored is a miss, and so is a threshold that
/// finds no model to hold for.
QList<GateFinding> checkFailUnder(const Comparison &comparison, const FailUnder &gate);

/// Missed by every candidate, built-in ones aside, that the paired test finds worse than the baseline by more than the
/// margin: the differences shifted by the margin, Holm over these candidates, p < .05, and an interval below -margin.
/// `runs`, `baseline` and `seed` as for buildComparison(). An error when there is nothing to test.
Result<QList<GateFinding>> checkFailIfWorse(const ProjectReader &reader, const QList<qint64> &runs,
                                            const QString &baseline, quint64 seed, const FailIfWorse &gate);
