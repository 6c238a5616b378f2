#pragma once

#include "loadtest.h"
#include "result.h"

#include <algorithm>

// What a load test may do, known before anything is sent. Pure.

/// A server that refuses a parameter is asked once more without it before the levels begin.
constexpr int mostFirstCalls = 3;

/// Three rounds of all that are in flight, and enough for a p95.
constexpr qint64 callsOfLevel(int concurrency)
{
    return std::max<qint64>(3 * qint64(concurrency), 20);
}

/// Ascending, each once. "1,2,4"; Usage names what is no number of calls.
Result<QList<int>> levelsFromText(const QString &text);

/// BadInput says which setting can't be used and what it may be.
Result<void> checkLoadTest(const LoadTestSpec &spec);

/// The most that a load test may send.
struct LoadBounds
{
    qint64 calls = 0; ///< the first ones included
    qint64 inputTokens = 0;
    qint64 outputTokens = 0;
    std::optional<double> cost; ///< by the model's price; nullopt: it has none

    bool operator==(const LoadBounds &) const = default;
};
LoadBounds loadBounds(const LoadTestSpec &spec);
