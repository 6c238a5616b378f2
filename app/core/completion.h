#pragma once

#include "error.h"

#include <QString>

#include <optional>

/// The longest answer that is reckoned with when a model's parameters say nothing, and asked for where a service wants
/// to be told.
constexpr qint64 defaultMaximumOutputTokens = 4096;

/// Tokens of one call in disjoint counters; unknown is nullopt, never 0.
struct Usage
{
    std::optional<qint64> input; ///< uncached prompt tokens
    std::optional<qint64> cacheRead;
    std::optional<qint64> cacheWrite;
    std::optional<qint64> output; ///< completion tokens, reasoning included
    std::optional<qint64> reasoning; ///< part of output
    std::optional<qint64> cacheWriteHour; ///< part of cacheWrite: kept for an hour

    /// All prompt tokens, cached or not; nullopt when the server did not say.
    std::optional<qint64> prompt() const
    {
        if (!input)
            return std::nullopt;
        return *input + cacheRead.value_or(0) + cacheWrite.value_or(0);
    }
    bool operator==(const Usage &) const = default;
};

enum class Finish { Unknown, Stop, Length, ContentFilter, Refusal, ToolCall };

/// What a provider read out of a successful reply.
struct Completion
{
    QString text;
    QString reasoning; ///< thinking, kept apart: no scorer and no judge sees it
    Finish finish = Finish::Unknown;
    QString finishRaw;
    Usage usage;
    QString modelReported;
    QString requestId;
    std::optional<double> costReported; ///< as the service said, in its currency

    bool operator==(const Completion &) const = default;
};
