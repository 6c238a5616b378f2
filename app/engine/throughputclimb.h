#pragma once

/// Finds by trying how many calls at once give a server of one's own its best throughput (providers.md B.3): measures
/// tokens a second at one number, then at a greater one, and stays with that while it is worth it. Where it was not, it
/// goes back, and tries again after a while, as what the server does beside may have changed.
class ThroughputClimb
{
public:
    ThroughputClimb(int first, int most);

    /// A call that went out as the `inFlight`-th came back at `now` (seconds) with so many tokens (0: unknown).
    /// Returns how many may be in flight now.
    int answered(int inFlight, double tokens, double now);
    int level() const { return m_level; }

private:
    int enough(double rate) const;
    int allowed() const;
    void measure(double rate);
    void moveTo(int level);
    int next() const;

    int m_level;
    int m_most;
    int m_best; ///< the number that is known to be worth it
    int m_former; ///< the number before the last move
    double m_bestRate = 0;
    bool m_doubles = true; ///< until the first time that it was not worth it
    int m_roundsToStay = 0;
    // The measurement.
    int m_toSkip; ///< answers to calls that went out before the move
    int m_answers = 0;
    int m_peak = 0;
    double m_tokens = 0;
    double m_began = -1;
};
