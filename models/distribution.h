#pragma once

#include "chartcandidates.h"

/// The parts of a scale that values are counted in. Values beyond the scale's ends count in the first and the last.
struct Bins
{
    double low = 0;
    double high = 1;
    qsizetype count = 0;
    bool discrete = false; ///< each bin is one value, such as 1 to 5; else a range

    /// Which bin a value is in.
    qsizetype of(double value) const;
    /// Where a bin begins and ends; a discrete one reaches half a step to both sides of its value.
    double from(qsizetype bin) const;
    double to(qsizetype bin) const;
    /// The value of a discrete bin, the middle of another.
    double middle(qsizetype bin) const { return (from(bin) + to(bin)) / 2; }
    /// From one value to the next, or a range's width.
    double step() const;

    bool operator==(const Bins &) const = default;
};

/// Quartiles by linear interpolation; the whiskers end at the 5th and the 95th percentile.
struct BoxFigures
{
    double low = 0;
    double lowerQuartile = 0;
    double median = 0;
    double upperQuartile = 0;
    double high = 0;

    bool operator==(const BoxFigures &) const = default;
};

struct CandidateDistribution
{
    ChartCandidate who;
    QList<qint64> counts; ///< by bin
    qint64 scored = 0;
    std::optional<BoxFigures> box; ///< none without a score
};

struct Distributions
{
    ChartScorer scorer;
    Bins bins;
    QList<CandidateDistribution> candidates;
};

/// One bin for each value where all values lie on the scorer's steps, on whole or on half numbers, and these are at
/// most 21; else 20 bins of equal width from end to end of the scale.
Bins binsOf(const AnswerScorer &scorer, const Scale &scale);
/// Takes the values apart; nullopt without any.
std::optional<BoxFigures> boxFigures(QList<float> values);
Distributions distributions(const AnswerScorer &values, const ChartScorer &scorer,
                            const QList<ChartCandidate> &candidates);
QList<qint32> rowsInBin(const AnswerScorer &values, const Bins &bins, qsizetype column, qsizetype bin);
