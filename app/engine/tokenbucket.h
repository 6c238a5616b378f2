#pragma once

/// A limit of so many a minute (providers.md B.3): holds a sixth of it, or the largest single wish, and fills up
/// evenly. Times are seconds of the caller's clock.
class TokenBucket
{
public:
    explicit TokenBucket(double perMinute = 0); ///< 0: no limit

    bool isLimited() const { return m_perMinute > 0; }
    /// How long until so much may be taken; 0: now.
    double secondsUntil(double amount, double now);
    void take(double amount, double now);
    /// What was taken and turned out not to be needed; below 0: what was needed beyond.
    void giveBack(double amount);

private:
    void fill(double amount, double now);

    double m_perMinute;
    double m_capacity;
    double m_level;
    double m_filledAt = 0;
};
