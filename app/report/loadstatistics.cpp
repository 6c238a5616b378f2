#include "loadstatistics.h"

#include "percentiles.h"

#include <algorithm>

namespace {
constexpr double mostFailed = 0.05;
constexpr double leastGrowth = 1.05;

/// A percentile of n values says something from 1 / (1 - fraction) values on.
LoadTimes loadTimes(const QList<double> &values)
{
    LoadTimes times{.count = values.size()};
    if (values.size() >= 2)
        times.p50 = percentile(values, 0.5);
    if (values.size() >= 20)
        times.p95 = percentile(values, 0.95);
    if (values.size() >= 100)
        times.p99 = percentile(values, 0.99);
    return times;
}

std::optional<double> meanOf(const QList<double> &values)
{
    if (values.isEmpty())
        return std::nullopt;
    double sum = 0;
    for (const double value : values)
        sum += value;
    return sum / double(values.size());
}

/// The share of the call's output that was made within the window.
double shareWithin(const LoadCall &call, const LoadWindow &window)
{
    const double from = call.startMs + call.firstTokenMs.value_or(0);
    const double overlap = std::min(call.endMs, window.toMs) - std::max(from, window.fromMs);
    if (call.endMs > from)
        return std::clamp(overlap / (call.endMs - from), 0.0, 1.0);
    return call.endMs > window.fromMs && call.endMs <= window.toMs ? 1 : 0; // all at once
}

void setRates(LoadTestLevel *level, const QList<LoadCall> &calls, const LoadWindow &window)
{
    level->steadySeconds = window.seconds();
    if (level->steadySeconds <= 0)
        return;
    double tokens = 0;
    qint64 ended = 0;
    bool known = true;
    for (const LoadCall &call : calls) {
        if (call.error != ErrorKind::None)
            continue;
        ended += call.endMs > window.fromMs && call.endMs <= window.toMs;
        const double share = shareWithin(call, window);
        if (share > 0 && !call.output)
            known = false;
        tokens += share * double(call.output.value_or(0));
    }
    if (ended < level->concurrency)
        return; // less than one round: a level that was cut short says nothing
    level->requestsPerSecond = double(ended) / level->steadySeconds;
    if (known && level->ok > 0)
        level->tokensPerSecond = tokens / level->steadySeconds;
}

bool keeps(const LoadCall &call, const LoadGoal &goal)
{
    if (goal.measure == LoadMeasure::Latency)
        return call.endMs - call.startMs <= goal.milliseconds;
    return call.firstTokenMs && *call.firstTokenMs <= goal.milliseconds;
}

/// What the levels are ranked by: tokens where all have them, else requests.
QList<std::optional<double>> rates(const QList<LoadTestLevel> &levels)
{
    const bool tokens = std::ranges::any_of(levels, [](const auto &level) { return bool(level.tokensPerSecond); });
    QList<std::optional<double>> found;
    for (const LoadTestLevel &level : levels) {
        const bool counts = level.ok > 0 && !failsTooOften(level);
        const std::optional<double> rate = tokens ? level.tokensPerSecond : level.requestsPerSecond;
        found.append(counts ? rate : std::nullopt);
    }
    return found;
}
}

LoadWindow steadyWindow(const QList<LoadCall> &calls, int concurrency)
{
    if (calls.size() <= concurrency || concurrency < 1)
        return {};
    QList<double> starts;
    QList<double> ends;
    for (const LoadCall &call : calls) {
        starts.append(call.startMs);
        ends.append(call.endMs);
    }
    std::ranges::sort(starts);
    std::ranges::sort(ends);
    return {std::max(ends.constFirst(), starts[concurrency - 1]), ends[ends.size() - concurrency]};
}

LoadTestLevel loadLevel(int concurrency, const QList<LoadCall> &calls, const std::optional<LoadGoal> &goal)
{
    LoadTestLevel level{.concurrency = concurrency};
    QList<double> first, latency, speed, input, output;
    for (const LoadCall &call : calls) {
        if (call.error == ErrorKind::Cancelled)
            continue;
        ++level.calls;
        level.seconds = std::max(level.seconds, call.endMs / 1000);
        if (call.error != ErrorKind::None) {
            ++level.errors[errorKindName(call.error)];
            continue;
        }
        ++level.ok;
        latency.append(call.endMs - call.startMs);
        if (call.firstTokenMs)
            first.append(*call.firstTokenMs);
        if (call.input)
            input.append(double(*call.input));
        if (call.output)
            output.append(double(*call.output));
        if (call.output && call.endMs > call.startMs)
            speed.append(double(*call.output) * 1000 / (call.endMs - call.startMs));
        if (goal)
            level.within = level.within.value_or(0) + keeps(call, *goal);
    }
    if (goal && !level.within)
        level.within = 0;
    level.firstToken = loadTimes(first);
    level.latency = loadTimes(latency);
    level.inputTokens = meanOf(input);
    level.outputTokens = meanOf(output);
    if (!speed.isEmpty())
        level.tokensPerSecondOfCall = percentile(speed, 0.5);
    setRates(&level, calls, steadyWindow(calls, concurrency));
    if (goal)
        level.keepsGoal = keepsGoal(level, *goal);
    return level;
}

bool failsTooOften(const LoadTestLevel &level)
{
    return double(level.failed()) > mostFailed * double(level.calls);
}

std::optional<bool> keepsGoal(const LoadTestLevel &level, const LoadGoal &goal)
{
    if (failsTooOften(level))
        return false;
    const LoadTimes &times = goal.measure == LoadMeasure::FirstToken ? level.firstToken : level.latency;
    if (!times.p95)
        return std::nullopt;
    return *times.p95 <= goal.milliseconds;
}

double costPerMillion(double costPerHour, double tokensPerSecond)
{
    return costPerHour / (tokensPerSecond * 3600) * 1e6;
}

LoadVerdict loadVerdict(const QList<LoadTestLevel> &levels, const LoadTestSpec &spec)
{
    LoadVerdict verdict;
    const QList<std::optional<double>> rate = rates(levels);
    for (int i = 0; i < levels.size(); ++i) {
        if (spec.goal && keepsGoal(levels[i], *spec.goal).value_or(false))
            verdict.goalLevel = i;
        if (rate[i] && (verdict.bestLevel < 0 || *rate[i] > *rate[verdict.bestLevel]))
            verdict.bestLevel = i;
        const bool saturated = i > 0 && rate[i - 1] && rate[i] && *rate[i] <= leastGrowth * *rate[i - 1];
        if (saturated && verdict.saturation < 0)
            verdict.saturation = i - 1;
    }
    const auto cost = [&](int index) -> std::optional<double> {
        const std::optional<double> tokens = index < 0 ? std::nullopt : levels[index].tokensPerSecond;
        if (!spec.costPerHour || !tokens || *tokens <= 0)
            return std::nullopt;
        return costPerMillion(*spec.costPerHour, *tokens);
    };
    verdict.costAtGoal = cost(verdict.goalLevel);
    verdict.costAtBest = cost(verdict.bestLevel);
    return verdict;
}
