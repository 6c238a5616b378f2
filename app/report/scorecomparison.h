#pragma once

#include "comparison.h"
#include "scoretable.h"

/// Means, intervals, bounds and paired differences of one scorer, by PRODUCT.md's "Figures, by default".
/// `baseline` is a column of the table, or -1 where the baseline's run has no such scorer: then no pairs.
/// Pure; `seed` is that of the permutation test.
ScorerComparison compareScores(const ScoreTable &table, qsizetype baseline, const QString &baselineName, quint64 seed);

/// Is this candidate worse than the baseline by more than a margin?
struct WorseFinding
{
    QString candidate;
    qint64 pairs = 0;
    double mean = 0; ///< difference to the baseline, positive: better, whatever the scorer's direction
    std::optional<double> low; ///< of the difference
    std::optional<double> high;
    double pHolm = 1;
    bool worse = false;
};

/// Tests every other candidate that is not built in: the differences to the baseline, shifted by `margin` (in the
/// scale's own units, >= 0), by the same test as a comparison (McNemar only without a margin), Holm over these
/// candidates. Worse only if p < .05 and the interval of the differences lies below -margin.
QList<WorseFinding> findWorse(const ScoreTable &table, qsizetype baseline, double margin, quint64 seed);
