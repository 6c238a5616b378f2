#include "scorebars.h"

ScoreBars scoreBars(const ScorerComparison &comparison, const ChartScorer &scorer,
                    const QList<ChartCandidate> &candidates)
{
    ScoreBars bars{scorer, {}};
    bars.bars.reserve(candidates.size());
    for (const ChartCandidate &who : candidates) {
        const CandidateScore &score = comparison.candidates[who.index];
        bars.bars.append({who, score.mean, score.low, score.high, score.method, score.scored, score.planned});
    }
    return bars;
}
