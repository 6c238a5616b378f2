#pragma once

#include <QtGlobal>

#include <algorithm>
#include <ctime>

/// What others do on the machine does not count.
inline double cpuSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

/// How many times as much CPU time `work` takes with four times as much to do as with `size`, or with more than that
/// where `size` takes too little to be measured. About 4 when its time grows as what it has to do does, 16 when it
/// grows with the square. Each is the best of some, so that a busy machine does not show.
template <typename Work>
double growth(Work work, qsizetype size)
{
    const auto seconds = [&work](qsizetype much) {
        double least = 1e9;
        for (int i = 0; i < 3; ++i) {
            const double start = cpuSeconds();
            work(much);
            least = std::min(least, cpuSeconds() - start);
        }
        return least;
    };
    constexpr double measurable = 0.004;
    double one = seconds(size);
    for (int i = 0; one < measurable && i < 8; ++i) {
        size *= 2;
        one = seconds(size);
    }
    return seconds(4 * size) / std::max(one, measurable);
}

/// Between what growth() gives for a time that grows as the work does and for one that grows with its square.
constexpr double mostGrowth = 8;
