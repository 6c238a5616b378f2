#include "percentiles.h"

#include <algorithm>
#include <cmath>

std::optional<double> percentile(QList<double> values, double fraction)
{
    if (values.isEmpty())
        return std::nullopt;
    const double position = std::clamp(fraction, 0.0, 1.0) * double(values.size() - 1);
    const auto below = qsizetype(std::floor(position));
    const auto at = values.begin() + below;
    std::nth_element(values.begin(), at, values.end());
    if (below + 1 == values.size())
        return *at;
    const double above = *std::min_element(at + 1, values.end());
    return *at + (position - double(below)) * (above - *at);
}
