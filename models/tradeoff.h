#pragma once

#include "chartcandidates.h"

/// What a score is paid with.
enum class TradeoffAxis { Latency, Cost };

struct TradeoffPoint
{
    ChartCandidate who;
    double x = 0; ///< milliseconds (median), or money per 1,000 items
    double mean = 0;
    std::optional<double> low;
    std::optional<double> high;
    qint64 scored = 0;
    qint64 planned = 0;
    bool onFront = false; ///< no other point is at least as good in both and better in one
};

struct Tradeoff
{
    ChartScorer scorer;
    TradeoffAxis axis = TradeoffAxis::Latency;
    QString currency; ///< of costs
    QList<TradeoffPoint> points;
    QList<qsizetype> front; ///< indices into points, by x
    QStringList unknown; ///< left out: no latency or cost is known, or it is in another currency
    QStringList unscored; ///< left out: no mean
};

/// What 1,000 items cost the candidate, from the answers whose cost is known; nullopt: of none.
std::optional<double> costPerThousandItems(const CandidateFigures &figures, int repeats);

Tradeoff tradeoff(const Comparison &comparison, const ScorerComparison &scores, const ChartScorer &scorer,
                  const QList<ChartCandidate> &candidates, TradeoffAxis axis);
