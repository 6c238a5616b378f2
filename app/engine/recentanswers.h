#pragma once

#include "answer.h"

#include <vector>

/// Times of a candidate's last answers: how fast it is now, in memory that does not grow.
class RecentAnswers
{
public:
    static constexpr std::size_t capacity = 500;

    /// Answers without a latency (given, built in, failed before they were sent) are left out.
    void add(const Answer &answer);

    /// `share` from 0 to 1; nullopt where nothing is known.
    std::optional<double> latencyMs(double share) const;
    std::optional<double> ttftMs(double share) const;
    /// Completion tokens by the time their calls took.
    std::optional<double> tokensPerSecond() const;

private:
    struct Entry
    {
        double latencyMs = 0;
        std::optional<double> ttftMs;
        std::optional<qint64> tokens;
    };

    std::vector<Entry> m_entries;
    std::size_t m_next = 0; ///< the oldest, once there are `capacity`
};
