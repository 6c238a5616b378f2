#include "questionmix.h"

#include <array>
#include <cmath>

namespace {
struct KindShare
{
    QuestionKind kind;
    double share;
};

double countedShare(double share)
{
    return std::isfinite(share) && share > 0 ? share : 0;
}

std::array<KindShare, 4> sharesOf(const QuestionMix &mix)
{
    return {{{QuestionKind::Factoid, countedShare(mix.factoid)},
             {QuestionKind::Reasoning, countedShare(mix.reasoning)},
             {QuestionKind::TwoPlaces, countedShare(mix.twoPlaces)},
             {QuestionKind::Unanswerable, countedShare(mix.unanswerable)}}};
}

/// Spreads neighbouring seeds over all numbers (the finaliser of SplitMix64).
quint64 spreadSeed(quint64 seed)
{
    seed = (seed ^ (seed >> 30)) * 0xbf58476d1ce4e5b9U;
    seed = (seed ^ (seed >> 27)) * 0x94d049bb133111ebU;
    return seed ^ (seed >> 31);
}

/// From 0 to below 1. Steps of the golden ratio: any stretch of questions covers the interval evenly, so that a few
/// windows already have the mix.
double placeOf(quint64 question, quint64 seed)
{
    constexpr quint64 goldenStep = 0x9e3779b97f4a7c15U;
    constexpr double scale = 0x1p-53;
    return double((spreadSeed(seed) + question * goldenStep) >> 11) * scale;
}

QuestionKind kindAt(const std::array<KindShare, 4> &shares, double place)
{
    double total = 0;
    for (const KindShare &entry : shares)
        total += entry.share;
    double left = place * total;
    QuestionKind last = QuestionKind::Factoid;
    for (const KindShare &entry : shares) {
        if (entry.share <= 0)
            continue;
        last = entry.kind;
        if (left < entry.share)
            break;
        left -= entry.share;
    }
    return last;
}
}

QList<QuestionKind> kindsForWindow(const QuestionMix &mix, int perWindow, qint64 window, quint64 seed,
                                   qsizetype chunksInWindow)
{
    const auto shares = sharesOf(mix);
    QList<QuestionKind> kinds;
    for (int i = 0; i < perWindow; ++i) {
        const quint64 question = quint64(window) * quint64(perWindow) + quint64(i);
        const QuestionKind kind = kindAt(shares, placeOf(question, seed));
        kinds.append(kind == QuestionKind::TwoPlaces && chunksInWindow < 2 ? QuestionKind::Factoid : kind);
    }
    return kinds;
}
