#pragma once

#include <QList>

#include <optional>

/// Both ends of a two-sided interval, low <= high.
struct Interval
{
    double low = 0;
    double high = 0;

    bool excludes(double value) const { return low > value || high < value; }
    bool operator==(const Interval &) const = default;
};

/// A mean and how sure it is.
struct MeanEstimate
{
    qint64 n = 0; ///< at least 1
    double mean = 0;
    std::optional<double> standardError; ///< none for n = 1
    /// None for n = 1, and none when all values are equal: the formula would then give a width of 0, a certainty
    /// that the data do not have (R's t.test and SciPy refuse as well).
    std::optional<Interval> interval;
    bool constant = false; ///< n > 1 and all values are equal (but for rounding)
};

/// Quantiles of the standard normal and of Student's t distribution; 0 < p < 1, degrees > 0.
double normalQuantile(double p);
double studentQuantile(double p, double degrees);

/// Wilson's interval of a proportion (Wilson 1927; Newcombe 1998, method 3): never empty, never outside 0 to 1.
/// nullopt for n = 0. 0 <= successes <= n.
std::optional<Interval> wilsonInterval(qint64 successes, qint64 n, double level = 0.95);
/// Quantiles of Beta(x + 1/2, n - x + 1/2), the ends set to 0 and 1 where nothing or everything succeeded.
std::optional<Interval> jeffreysInterval(qint64 successes, qint64 n, double level = 0.95);
/// The "exact" interval (Clopper and Pearson 1934), which is conservative.
std::optional<Interval> clopperPearsonInterval(qint64 successes, qint64 n, double level = 0.95);

/// Mean with SE = sqrt(sum (x - mean)^2 / (n (n - 1))) and mean ± t(n - 1) SE. nullopt for no values.
/// With paired differences as values this is the paired t interval.
std::optional<MeanEstimate> meanWithT(const QList<double> &values, double level = 0.95);

/// The same for values that come in clusters (several questions on one document; Miller 2024, arXiv 2411.00640):
/// SE = sqrt(C / (C - 1) sum_c (sum_{i in c} (x_i - mean))^2) / n, t with C - 1 degrees of freedom.
/// `clusters` is aligned with `values`. Without a second cluster there is neither SE nor interval.
std::optional<MeanEstimate> meanWithClusters(const QList<double> &values, const QList<qint64> &clusters,
                                             double level = 0.95);
