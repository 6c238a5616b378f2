#pragma once

#include "error.h"
#include "loadtest.h"

#include <QList>

/// One call of a load test; times from the beginning of its level.
struct LoadCall
{
    double startMs = 0;
    double endMs = 0;
    std::optional<double> firstTokenMs; ///< after its start
    std::optional<qint64> input; ///< tokens, as the server told
    std::optional<qint64> output;
    ErrorKind error = ErrorKind::None; ///< Cancelled: given up by us, in no count
};

/// A stretch of time; empty where it does not end after it begins.
struct LoadWindow
{
    double fromMs = 0;
    double toMs = 0;

    double seconds() const { return toMs > fromMs ? (toMs - fromMs) / 1000 : 0; }
    bool operator==(const LoadWindow &) const = default;
};

/// The time in which a closed loop kept all of its calls in flight: from the first end, when the ramp-up is over, to
/// the end that left one place empty, when the tail begins.
LoadWindow steadyWindow(const QList<LoadCall> &calls, int concurrency);

/// Figures of a level. Percentiles are over all calls that were answered; rates are taken over the steady window only,
/// where a call counts with the share of its tokens that falls into it (evenly from its first token to its end).
/// Where one of these calls has no usage, tokens a second are unknown; where fewer calls than a round were answered in
/// the window, both rates are.
LoadTestLevel loadLevel(int concurrency, const QList<LoadCall> &calls, const std::optional<LoadGoal> &goal);

/// Whether more than 5 % of the level's calls failed.
bool failsTooOften(const LoadTestLevel &level);
/// Whether the level's p95 is within the goal with at most 5 % of failed calls; nullopt: too few calls to tell.
std::optional<bool> keepsGoal(const LoadTestLevel &level, const LoadGoal &goal);

/// The currency's amount for a million output tokens at that rate.
double costPerMillion(double costPerHour, double tokensPerSecond);

LoadVerdict loadVerdict(const QList<LoadTestLevel> &levels, const LoadTestSpec &spec);
