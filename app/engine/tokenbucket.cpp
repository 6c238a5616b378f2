#include "tokenbucket.h"

#include <algorithm>

namespace {
constexpr double shareHeld = 1.0 / 6;
}

TokenBucket::TokenBucket(double perMinute)
    : m_perMinute(std::max(perMinute, 0.0))
    , m_capacity(std::max(m_perMinute * shareHeld, 1.0))
    , m_level(m_capacity)
{
}

void TokenBucket::fill(double amount, double now)
{
    m_capacity = std::max(m_capacity, amount);
    m_level = std::min(m_capacity, m_level + std::max(now - m_filledAt, 0.0) * m_perMinute / 60);
    m_filledAt = std::max(m_filledAt, now);
}

double TokenBucket::secondsUntil(double amount, double now)
{
    if (!isLimited())
        return 0;
    fill(amount, now);
    return std::max(amount - m_level, 0.0) * 60 / m_perMinute;
}

void TokenBucket::take(double amount, double now)
{
    if (!isLimited())
        return;
    fill(amount, now);
    m_level -= amount;
}

void TokenBucket::giveBack(double amount)
{
    m_level = std::min(m_capacity, m_level + amount);
}
