#include "pairedtests.h"

#include "resampling.h"

#include <boost/math/distributions/binomial.hpp>

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <vector>

namespace {
/// All 2^n sums of the values with every choice of signs; bit i set means that value i counts positive.
std::vector<double> signedSums(const double *values, qsizetype count)
{
    std::vector<double> sums{0.0};
    sums.reserve(std::size_t(1) << count);
    for (qsizetype i = 0; i < count; ++i) {
        const std::size_t half = sums.size();
        for (std::size_t j = 0; j < half; ++j)
            sums.push_back(sums[j] + values[i]);
        for (std::size_t j = 0; j < half; ++j)
            sums[j] -= values[i];
    }
    return sums;
}

double exactSignFlip(const QList<double> &values, double threshold)
{
    const qsizetype half = values.size() / 2;
    const std::vector<double> lower = signedSums(values.data(), half);
    const std::vector<double> upper = signedSums(values.data() + half, values.size() - half);
    qint64 extreme = 0;
    for (const double a : lower) {
        for (const double b : upper)
            extreme += std::abs(a + b) >= threshold;
    }
    return double(extreme) / double(lower.size() * upper.size());
}

/// 64 values at a time: one random word flips them all, and eight tables of 256 sums make the additions cheap.
/// Needs 100 kB whatever the number of values.
double drawnSignFlip(const QList<double> &values, double threshold, quint64 seed)
{
    Mt64 random(seed);
    std::vector<double> statistics(signFlipResamples, 0.0);
    for (qsizetype start = 0; start < values.size(); start += 64) {
        std::array<std::vector<double>, 8> tables;
        for (qsizetype byte = 0; byte < 8; ++byte) {
            const qsizetype first = start + 8 * byte;
            tables[std::size_t(byte)] = signedSums(values.data() + std::min(first, values.size()),
                                                   std::clamp<qsizetype>(values.size() - first, 0, 8));
        }
        for (double &statistic : statistics) {
            const quint64 signs = random.next();
            for (std::size_t byte = 0; byte < 8; ++byte) {
                const std::vector<double> &table = tables[byte];
                statistic += table[(signs >> (8 * byte)) & (table.size() - 1)];
            }
        }
    }
    const auto extreme = std::ranges::count_if(statistics, [&](double t) { return std::abs(t) >= threshold; });
    return double(1 + extreme) / double(signFlipResamples + 1);
}
}

double mcnemarExact(qint64 onlyFirst, qint64 onlySecond)
{
    const qint64 discordant = onlyFirst + onlySecond;
    if (discordant == 0)
        return 1;
    const boost::math::binomial_distribution<double> coin(double(discordant), 0.5);
    return std::min(1.0, 2 * boost::math::cdf(coin, double(std::min(onlyFirst, onlySecond))));
}

double mcnemarMidP(qint64 onlyFirst, qint64 onlySecond)
{
    if (onlyFirst == onlySecond)
        return 1;
    const boost::math::binomial_distribution<double> coin(double(onlyFirst + onlySecond), 0.5);
    return mcnemarExact(onlyFirst, onlySecond) - boost::math::pdf(coin, double(std::min(onlyFirst, onlySecond)));
}

double signFlipTest(const QList<double> &differences, quint64 seed)
{
    QList<double> values;
    std::ranges::copy_if(differences, std::back_inserter(values), [](double value) { return value != 0; });
    if (values.isEmpty())
        return 1;
    const double observed = std::abs(std::accumulate(values.begin(), values.end(), 0.0));
    const double size = std::accumulate(values.begin(), values.end(), 0.0,
                                        [](double sum, double value) { return sum + std::abs(value); });
    // Sums that are equal on paper must count as equal although they were added in another order.
    const double threshold = observed - 1e-12 * size;
    if (values.size() <= exactSignFlips)
        return exactSignFlip(values, threshold);
    return drawnSignFlip(values, threshold, seed);
}

double clusteredSignFlipTest(const QList<double> &differences, const QList<qint64> &clusters, quint64 seed)
{
    // In the order in which clusters appear, so that every machine adds and draws in the same order.
    QHash<qint64, qsizetype> indexOf;
    QList<double> sums;
    double size = 0;
    for (qsizetype i = 0; i < differences.size(); ++i) {
        auto entry = indexOf.find(clusters[i]);
        if (entry == indexOf.end()) {
            entry = indexOf.insert(clusters[i], sums.size());
            sums.append(0);
        }
        sums[*entry] += differences[i];
        size += std::abs(differences[i]);
    }
    // Differences that cancel out on paper may leave a last bit, which would count as a difference.
    for (double &sum : sums) {
        if (std::abs(sum) <= 1e-12 * size)
            sum = 0;
    }
    return signFlipTest(sums, seed);
}

QList<double> holm(const QList<double> &pValues)
{
    QList<qsizetype> order(pValues.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](qsizetype index) { return pValues[index]; });
    QList<double> adjusted(pValues.size());
    double largest = 0;
    for (qsizetype rank = 0; rank < order.size(); ++rank) {
        largest = std::max(largest, std::min(1.0, double(order.size() - rank) * pValues[order[rank]]));
        adjusted[order[rank]] = largest;
    }
    return adjusted;
}
