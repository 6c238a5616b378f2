#include "samplesize.h"

#include "intervals.h"

#include <cmath>

namespace {
double perItemVariance(const DifferenceSpread &spread)
{
    return spread.betweenItems + spread.withinFirst / spread.repeatsFirst + spread.withinSecond / spread.repeatsSecond;
}

double quantileSum(double alpha, double power)
{
    return normalQuantile(1 - alpha / 2) + normalQuantile(power);
}
}

std::optional<double> itemsNeeded(const DifferenceSpread &spread, double delta, double alpha, double power)
{
    if (delta == 0)
        return std::nullopt;
    const double ratio = quantileSum(alpha, power) / delta;
    return ratio * ratio * perItemVariance(spread);
}

std::optional<double> detectableDifference(const DifferenceSpread &spread, double items, double alpha, double power)
{
    if (items <= 0)
        return std::nullopt;
    return quantileSum(alpha, power) * std::sqrt(perItemVariance(spread) / items);
}
