#include "intervals.h"

#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>

#include <QHash>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace {
double meanOf(const QList<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
}

/// Equal but for the rounding of sums: averages of repeats and differences of them are not exact.
bool allEqual(const QList<double> &values)
{
    const auto [least, most] = std::ranges::minmax(values);
    return most - least <= 1e-12 * std::max(std::abs(least), std::abs(most));
}

Interval around(double mean, double standardError, double level, double degrees)
{
    const double margin = studentQuantile(0.5 + level / 2, degrees) * standardError;
    return {mean - margin, mean + margin};
}

double betaQuantile(double a, double b, double p)
{
    return boost::math::quantile(boost::math::beta_distribution<double>(a, b), p);
}
}

double normalQuantile(double p)
{
    return boost::math::quantile(boost::math::normal_distribution<double>(), p);
}

double studentQuantile(double p, double degrees)
{
    return boost::math::quantile(boost::math::students_t_distribution<double>(degrees), p);
}

std::optional<Interval> wilsonInterval(qint64 successes, qint64 n, double level)
{
    if (n <= 0)
        return std::nullopt;
    const double z = normalQuantile(0.5 + level / 2);
    const double count = double(n);
    const double p = double(successes) / count;
    const double shrink = 1 + z * z / count;
    const double centre = (p + z * z / (2 * count)) / shrink;
    const double half = z * std::sqrt(p * (1 - p) / count + z * z / (4 * count * count)) / shrink;
    // At the ends the exact result is 0 or 1; rounding must not leave 1e-17 or 0.9999999999999999.
    return Interval{successes == 0 ? 0 : std::max(0.0, centre - half),
                    successes == n ? 1 : std::min(1.0, centre + half)};
}

std::optional<Interval> jeffreysInterval(qint64 successes, qint64 n, double level)
{
    if (n <= 0)
        return std::nullopt;
    const double a = double(successes) + 0.5;
    const double b = double(n - successes) + 0.5;
    const double tail = (1 - level) / 2;
    return Interval{successes == 0 ? 0 : betaQuantile(a, b, tail), successes == n ? 1 : betaQuantile(a, b, 1 - tail)};
}

std::optional<Interval> clopperPearsonInterval(qint64 successes, qint64 n, double level)
{
    if (n <= 0)
        return std::nullopt;
    const double x = double(successes);
    const double rest = double(n - successes);
    const double tail = (1 - level) / 2;
    return Interval{successes == 0 ? 0 : betaQuantile(x, rest + 1, tail),
                    successes == n ? 1 : betaQuantile(x + 1, rest, 1 - tail)};
}

std::optional<MeanEstimate> meanWithT(const QList<double> &values, double level)
{
    if (values.isEmpty())
        return std::nullopt;
    MeanEstimate estimate{values.size(), meanOf(values), std::nullopt, std::nullopt, false};
    if (values.size() == 1)
        return estimate;
    if (allEqual(values)) {
        estimate.mean = values.first();
        estimate.standardError = 0;
        estimate.constant = true;
        return estimate;
    }
    double squares = 0;
    for (const double value : values)
        squares += (value - estimate.mean) * (value - estimate.mean);
    const double n = double(values.size());
    estimate.standardError = std::sqrt(squares / (n * (n - 1)));
    estimate.interval = around(estimate.mean, *estimate.standardError, level, n - 1);
    return estimate;
}

std::optional<MeanEstimate> meanWithClusters(const QList<double> &values, const QList<qint64> &clusters, double level)
{
    if (values.isEmpty() || clusters.size() != values.size())
        return std::nullopt;
    MeanEstimate estimate{values.size(), meanOf(values), std::nullopt, std::nullopt, false};
    estimate.constant = values.size() > 1 && allEqual(values);

    // Sums in the order in which clusters appear, so that every machine adds in the same order.
    QHash<qint64, qsizetype> indexOf;
    QList<double> sums;
    for (qsizetype i = 0; i < values.size(); ++i) {
        auto entry = indexOf.find(clusters[i]);
        if (entry == indexOf.end()) {
            entry = indexOf.insert(clusters[i], sums.size());
            sums.append(0);
        }
        sums[*entry] += values[i] - estimate.mean;
    }
    if (sums.size() < 2)
        return estimate;
    const double squares = std::inner_product(sums.begin(), sums.end(), sums.begin(), 0.0);
    const double count = double(sums.size());
    estimate.standardError = estimate.constant ? 0 : std::sqrt(count / (count - 1) * squares) / double(values.size());
    // Clusters that balance out exactly say as little about the spread as equal values do.
    if (*estimate.standardError > 0)
        estimate.interval = around(estimate.mean, *estimate.standardError, level, count - 1);
    return estimate;
}
