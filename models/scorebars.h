#pragma once

#include "chartcandidates.h"

/// One candidate's mean with its interval, as the leaderboard has it.
struct ScoreBar
{
    ChartCandidate who;
    std::optional<double> mean;
    std::optional<double> low;
    std::optional<double> high;
    QString method; ///< "wilson", "t", "clustered t" or "clustered wilson"
    qint64 scored = 0;
    qint64 planned = 0;
};

struct ScoreBars
{
    ChartScorer scorer;
    QList<ScoreBar> bars;
};

ScoreBars scoreBars(const ScorerComparison &comparison, const ChartScorer &scorer,
                    const QList<ChartCandidate> &candidates);
