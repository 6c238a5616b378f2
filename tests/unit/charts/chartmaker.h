#pragma once

#include "barchart.h"
#include "chartsample.h"
#include "distributionchart.h"
#include "heatmapchart.h"
#include "scatterchart.h"
#include "winmatrixchart.h"

#include <memory>

/// The chart of that name, filled with the sample's scorer (0: correctness, 1: rouge_l, 2: quality).
inline std::unique_ptr<Chart> madeChart(const QString &name, const ChartSample &sample, int scorer = 0)
{
    const ScorerComparison &scores = sample.comparison.scorers[scorer];
    const AnswerScorer &values = sample.table.scorers[scorer];
    const ChartScorer about = chartScorer(scores, &values);
    const QList<ChartCandidate> candidates = chartCandidates(scores, sample.table, false);
    std::unique_ptr<Chart> chart;
    const auto make = [&chart](auto *made) {
        chart.reset(made);
        return made;
    };
    if (name == QStringLiteral("bars"))
        make(new BarChart)->setBars(scoreBars(scores, about, candidates));
    else if (name == QStringLiteral("distribution"))
        make(new DistributionChart)->setDistributions(distributions(values, about, candidates));
    else if (name == QStringLiteral("categories"))
        make(new HeatMapChart)->setMeans(categoryMeans(sample.table, values, about, candidates));
    else if (name == QStringLiteral("latency"))
        make(new ScatterChart)
            ->setTradeoff(tradeoff(sample.comparison, scores, about, candidates, TradeoffAxis::Latency));
    else if (name == QStringLiteral("cost"))
        make(new ScatterChart)->setTradeoff(tradeoff(sample.comparison, scores, about, candidates, TradeoffAxis::Cost));
    else
        make(new WinMatrixChart)->setMatrix(winMatrix(values, about, candidates));
    chart->setMarkedModels(sample.models);
    return chart;
}
