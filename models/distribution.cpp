#include "distribution.h"

#include <algorithm>
#include <cmath>

namespace {
constexpr qsizetype mostValues = 21;
constexpr qsizetype rangeCount = 20;

/// Stored as floats, so that 0.1 is not exactly a tenth.
constexpr double onStepTolerance = 1e-4;

bool allOnSteps(const AnswerScorer &scorer, double low, double step)
{
    for (const QList<float> &values : scorer.values) {
        for (const float value : values) {
            if (std::isnan(value))
                continue;
            const double steps = (double(value) - low) / step;
            if (std::abs(steps - std::round(steps)) > onStepTolerance)
                return false;
        }
    }
    return true;
}

/// The quantile of values that are already parted at `from`: smaller ones lie before it.
double quantile(QList<float> *values, qsizetype from, qsizetype to, double share)
{
    const double place = double(values->size() - 1) * share;
    const auto below = qsizetype(place);
    std::nth_element(values->begin() + from, values->begin() + below, values->begin() + to);
    const double value = (*values)[below];
    const double rest = place - double(below);
    if (rest <= 0)
        return value;
    const double next = *std::min_element(values->begin() + below + 1, values->end());
    return value + rest * (next - value);
}
}

double Bins::step() const
{
    if (count < 1 || (discrete && count < 2))
        return 1;
    return (high - low) / double(discrete ? count - 1 : count);
}

qsizetype Bins::of(double value) const
{
    const double place = (value - low) / step();
    const double bin = discrete ? std::round(place) : std::floor(place);
    return qsizetype(std::clamp(bin, 0.0, double(std::max<qsizetype>(count - 1, 0))));
}

double Bins::from(qsizetype bin) const
{
    return low + step() * (double(bin) - (discrete ? 0.5 : 0));
}

double Bins::to(qsizetype bin) const
{
    return from(bin) + step();
}

Bins binsOf(const AnswerScorer &scorer, const Scale &scale)
{
    const double range = scale.high - scale.low;
    for (const double step : {scorer.spec.step, 1.0, 0.5}) {
        if (step <= 0 || range <= 0 || range / step > double(mostValues - 1) + onStepTolerance)
            continue;
        const double steps = range / step;
        if (std::abs(steps - std::round(steps)) < onStepTolerance && allOnSteps(scorer, scale.low, step))
            return {scale.low, scale.high, qsizetype(std::round(steps)) + 1, true};
    }
    return {scale.low, range > 0 ? scale.high : scale.low + 1, rangeCount, false};
}

std::optional<BoxFigures> boxFigures(QList<float> values)
{
    values.removeIf([](float value) { return std::isnan(value); });
    if (values.isEmpty())
        return {};
    // The middle first: what is left to part gets smaller each time.
    const qsizetype size = values.size();
    const auto place = [size](double share) { return qsizetype(double(size - 1) * share); };
    BoxFigures box;
    box.median = quantile(&values, 0, size, 0.5);
    box.lowerQuartile = quantile(&values, 0, place(0.5) + 1, 0.25);
    box.low = quantile(&values, 0, place(0.25) + 1, 0.05);
    box.upperQuartile = quantile(&values, place(0.5), size, 0.75);
    box.high = quantile(&values, place(0.75), size, 0.95);
    return box;
}

Distributions distributions(const AnswerScorer &values, const ChartScorer &scorer,
                            const QList<ChartCandidate> &candidates)
{
    Distributions result{scorer, binsOf(values, scorer.scale), {}};
    for (const ChartCandidate &who : candidates) {
        CandidateDistribution candidate{who, QList<qint64>(result.bins.count, 0), 0, {}};
        if (who.column >= 0 && who.column < values.values.size()) {
            for (const float value : values.values[who.column]) {
                if (std::isnan(value))
                    continue;
                ++candidate.counts[result.bins.of(double(value))];
                ++candidate.scored;
            }
            candidate.box = boxFigures(values.values[who.column]);
        }
        result.candidates.append(std::move(candidate));
    }
    return result;
}

QList<qint32> rowsInBin(const AnswerScorer &values, const Bins &bins, qsizetype column, qsizetype bin)
{
    QList<qint32> rows;
    if (column < 0 || column >= values.values.size())
        return rows;
    const QList<float> &scores = values.values[column];
    for (qsizetype row = 0; row < scores.size(); ++row) {
        if (!std::isnan(scores[row]) && bins.of(double(scores[row])) == bin)
            rows.append(qint32(row));
    }
    return rows;
}
