#include "recentanswers.h"

#include "percentiles.h"

#include <QList>

namespace {
bool cameBack(AnswerState state)
{
    return state == AnswerState::Answered || state == AnswerState::Truncated || state == AnswerState::Empty
        || state == AnswerState::Refused;
}
}

void RecentAnswers::add(const Answer &answer)
{
    if (answer.latencyMs <= 0 || !cameBack(answer.state))
        return;
    const Entry entry{answer.latencyMs, answer.ttftMs, answer.usage.output};
    if (m_entries.size() < capacity) {
        m_entries.push_back(entry);
        return;
    }
    m_entries[m_next] = entry;
    m_next = (m_next + 1) % capacity;
}

std::optional<double> RecentAnswers::latencyMs(double share) const
{
    QList<double> values;
    for (const Entry &entry : m_entries)
        values.append(entry.latencyMs);
    return percentile(std::move(values), share);
}

std::optional<double> RecentAnswers::ttftMs(double share) const
{
    QList<double> values;
    for (const Entry &entry : m_entries) {
        if (entry.ttftMs)
            values.append(*entry.ttftMs);
    }
    return percentile(std::move(values), share);
}

std::optional<double> RecentAnswers::tokensPerSecond() const
{
    double tokens = 0;
    double milliseconds = 0;
    for (const Entry &entry : m_entries) {
        if (!entry.tokens)
            continue;
        tokens += double(*entry.tokens);
        milliseconds += entry.latencyMs;
    }
    return milliseconds > 0 ? std::optional(tokens * 1000 / milliseconds) : std::nullopt;
}
