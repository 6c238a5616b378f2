#include "tradeoff.h"

#include <algorithm>

namespace {
const CandidateFigures *figuresOf(const Comparison &comparison, const CandidateScore &score)
{
    const auto found = std::ranges::find_if(comparison.candidates, [&score](const CandidateFigures &figures) {
        return figures.run == score.run && figures.model == score.model && figures.prompt == score.prompt;
    });
    return found == comparison.candidates.end() ? nullptr : &*found;
}

/// What is free is free in every currency.
bool inCurrency(double cost, const QString &currency, QString *common)
{
    if (cost == 0 || currency == *common)
        return true;
    if (!common->isEmpty())
        return false;
    *common = currency;
    return true;
}

bool beats(const TradeoffPoint &a, const TradeoffPoint &b, bool lowerIsBetter)
{
    const double gain = lowerIsBetter ? b.mean - a.mean : a.mean - b.mean;
    return a.x <= b.x && gain >= 0 && (a.x < b.x || gain > 0);
}

void findFront(Tradeoff *data)
{
    for (qsizetype i = 0; i < data->points.size(); ++i) {
        TradeoffPoint &point = data->points[i];
        point.onFront = std::ranges::none_of(
            data->points, [&](const TradeoffPoint &other) { return beats(other, point, data->scorer.lowerIsBetter); });
        if (point.onFront)
            data->front.append(i);
    }
    std::ranges::stable_sort(data->front, {}, [data](qsizetype i) { return data->points.at(i).x; });
}
}

std::optional<double> costPerThousandItems(const CandidateFigures &figures, int repeats)
{
    if (!figures.cost || figures.costKnown <= 0)
        return {};
    return *figures.cost / double(figures.costKnown) * std::max(repeats, 1) * 1000;
}

Tradeoff tradeoff(const Comparison &comparison, const ScorerComparison &scores, const ChartScorer &scorer,
                  const QList<ChartCandidate> &candidates, TradeoffAxis axis)
{
    Tradeoff data{scorer, axis, {}, {}, {}, {}, {}};
    for (const ChartCandidate &who : candidates) {
        const CandidateScore &score = scores.candidates[who.index];
        const CandidateFigures *figures = figuresOf(comparison, score);
        std::optional<double> x;
        if (figures)
            x = axis == TradeoffAxis::Latency ? figures->latencyP50Ms : costPerThousandItems(*figures, score.repeats);
        if (!score.mean)
            data.unscored.append(who.name);
        else if (!x || (axis == TradeoffAxis::Cost && !inCurrency(*x, figures->currency, &data.currency)))
            data.unknown.append(who.name);
        else
            data.points.append({who, *x, *score.mean, score.low, score.high, score.scored, score.planned});
    }
    findFront(&data);
    return data;
}
