#pragma once

#include "plan.h"

#include <QDateTime>
#include <QMap>

#include <optional>

/// What of a call a goal is about.
enum class LoadMeasure { FirstToken, Latency };

/// 95 % of a level's calls must come to it within so many milliseconds.
struct LoadGoal
{
    LoadMeasure measure = LoadMeasure::FirstToken;
    double milliseconds = 0;

    bool operator==(const LoadGoal &) const = default;
};

/// How a model's server is to be loaded, and what it costs.
struct LoadTestSpec
{
    ModelSpec model;
    int inputTokens = 256; ///< of each prompt, about
    int outputTokens = 128; ///< the most that each call may answer
    QList<int> levels{1, 2, 4, 8, 16, 32, 64}; ///< calls in flight at once, ascending
    double secondsPerLevel = 60; ///< after which a level begins no more calls
    int maximumCalls = 1000; ///< in all
    double maximumSeconds = 600; ///< in all; what is in flight then is given up
    std::optional<LoadGoal> goal;
    std::optional<double> costPerHour; ///< of the server
    QString currency = QStringLiteral("USD"); ///< of costPerHour
    bool samePrompt = false; ///< every call sends the same text: measures the server's prefix cache
    quint64 seed = 1; ///< of the texts

    bool operator==(const LoadTestSpec &) const = default;
};

/// Percentiles in milliseconds; nullopt where there are too few values for one.
struct LoadTimes
{
    qint64 count = 0; ///< values they stand on
    std::optional<double> p50; ///< of 2 values or more
    std::optional<double> p95; ///< of 20 or more
    std::optional<double> p99; ///< of 100 or more

    bool operator==(const LoadTimes &) const = default;
};

/// What came of one number of calls in flight.
struct LoadTestLevel
{
    int concurrency = 0;
    qint64 calls = 0; ///< answered or failed; what was given up is not counted
    qint64 ok = 0;
    QMap<QString, qint64> errors; ///< by the kind's name
    LoadTimes firstToken; ///< of the calls that were answered in a stream
    LoadTimes latency; ///< of the calls that were answered
    double seconds = 0; ///< from the first call to the last answer
    double steadySeconds = 0; ///< of these with all calls in flight: what the rates below are taken over
    std::optional<double> tokensPerSecond; ///< output of all calls; nullopt: no usage was told, or no steady time
    std::optional<double> tokensPerSecondOfCall; ///< median over calls, waiting included
    std::optional<double> requestsPerSecond;
    std::optional<double> inputTokens; ///< mean, as the server counted
    std::optional<double> outputTokens;
    std::optional<qint64> within; ///< calls that kept the goal; nullopt: no goal
    std::optional<bool> keepsGoal; ///< nullopt: no goal, or too few calls to tell

    qint64 failed() const { return calls - ok; }
    bool operator==(const LoadTestLevel &) const = default;
};

/// What the levels say together. Levels by their index; -1: none.
struct LoadVerdict
{
    int goalLevel = -1; ///< the highest that keeps the goal
    int bestLevel = -1; ///< of the most tokens (or, without usage, requests) a second
    int saturation = -1; ///< from there the next level brings 5 % more, or less
    std::optional<double> costAtGoal; ///< of a million output tokens
    std::optional<double> costAtBest;

    bool operator==(const LoadVerdict &) const = default;
};

/// Why a load test went no further.
enum class LoadEnd {
    Running,
    AllLevels,
    GoalMissed, ///< at two levels in a row
    Errors, ///< more than 5 % of a level's calls
    CallLimit,
    TimeLimit,
    Stopped, ///< by the user
    NoAnswer, ///< the very first call failed
};

/// What a load test has found so far. It is in no project.
struct LoadTestResult
{
    LoadTestSpec spec;
    QString origin; ///< scheme://host:port of the server; several are joined with a space
    QDateTime startedAt;
    QList<LoadTestLevel> levels;
    LoadVerdict verdict;
    LoadEnd end = LoadEnd::Running;
    QString error; ///< the first failed call's sentence, without keys
    qint64 calls = 0; ///< sent in all, the first one included
    double seconds = 0;

    qint64 ok() const;
    qint64 failed() const;
};

/// A load test while it goes on.
struct LoadTestProgress
{
    LoadTestResult result; ///< of the levels that are complete
    int concurrency = 0; ///< of the level that goes on; 0: the first call is out
    qint64 done = 0; ///< calls of that level
    qint64 planned = 0;
    qint64 failed = 0;
    int inFlight = 0;
};
Q_DECLARE_METATYPE(LoadTestResult)
Q_DECLARE_METATYPE(LoadTestProgress)

/// Names in files: "ttft", "latency".
QString loadMeasureName(LoadMeasure measure);
/// Names in files, such as "goal_missed".
QString loadEndName(LoadEnd end);
