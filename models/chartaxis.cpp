#include "chartaxis.h"

#include <QLocale>

#include <cmath>

namespace {
constexpr double slack = 1e-9;

QList<double> ticksOfStep(double low, double high, double step)
{
    const double first = std::floor(low / step + slack);
    const double last = std::max(std::ceil(high / step - slack), first + 1);
    QList<double> ticks;
    for (double i = first; i <= last; i += 1)
        ticks.append(i * step);
    return ticks;
}
}

QList<double> niceTicks(double low, double high, int most)
{
    if (!std::isfinite(low) || !std::isfinite(high))
        return {0, 1};
    if (high <= low)
        high = low + (low == 0 ? 1 : std::abs(low));
    const int atMost = std::max(most, 2);
    double unit = std::pow(10.0, std::floor(std::log10((high - low) / atMost)) - 1);
    for (int power = 0; power < 8; ++power, unit *= 10) {
        for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
            QList<double> ticks = ticksOfStep(low, high, unit * factor);
            if (ticks.size() <= atMost)
                return ticks;
        }
    }
    return {low, high};
}

QList<double> durationTicks(double high, int most)
{
    constexpr double second = 1000;
    constexpr double minute = 60 * second;
    if (high <= 4 * minute)
        return niceTicks(0, high, most);
    for (const double step : {1.0, 2.0, 5.0, 10.0, 20.0, 30.0, 60.0}) {
        QList<double> ticks = ticksOfStep(0, high, step * minute);
        if (ticks.size() <= most)
            return ticks;
    }
    return niceTicks(0, high, most);
}

Scale shownScale(const Scale &scale, double lowest, double highest)
{
    const double range = scale.high - scale.low;
    Scale shown{std::min(scale.low, lowest), std::max(scale.high, highest)};
    if (range > 0 && highest > scale.low && highest < scale.low + 0.6 * range)
        shown.high = niceTicks(scale.low, highest + 0.04 * range, 6).constLast();
    shown.high = highest <= scale.high ? std::min(shown.high, scale.high) : shown.high;
    return shown;
}

QString tickText(double value, double step)
{
    int decimals = 0;
    while (decimals < 6) {
        const double scaled = step * std::pow(10.0, decimals);
        if (std::abs(scaled - std::round(scaled)) < 1e-6 * std::max(scaled, 1.0))
            break;
        ++decimals;
    }
    // A step far from zero may leave -0 behind.
    return QLocale().toString(std::abs(value) < step / 1000 ? 0.0 : value, 'f', decimals);
}
