#include "throughputclimb.h"

#include <algorithm>
#include <cmath>

namespace {
constexpr double climbFactor = 1.25;
constexpr double worthIt = 1.03; ///< throughput, for growth by a quarter
constexpr double worthDoubling = 1.096; ///< worthIt ^ (ln 2 / ln climbFactor)
constexpr int mostAnswersOfMeasurement = 20; ///< while the number is small
constexpr double clearlyWorthDoubling = 1.5; ///< needs no long measurement
constexpr int leastAnswers = 4;
constexpr int mostAtOnce = 16; ///< calls that a step up adds without waiting for answers
constexpr int roundsBeforeTryingAgain = 10;
}

ThroughputClimb::ThroughputClimb(int first, int most)
    : m_level(std::max(first, 1))
    , m_most(std::max(most, m_level))
    , m_best(m_level)
    , m_former(m_level)
    , m_toSkip(m_level)
{
}

int ThroughputClimb::answered(int inFlight, double tokens, double now)
{
    if (m_toSkip > 0) {
        --m_toSkip;
        m_began = now;
        return allowed();
    }
    if (m_began < 0)
        m_began = now;
    ++m_answers;
    m_tokens += tokens > 0 ? tokens : 1;
    m_peak = std::max(m_peak, inFlight);
    if (now <= m_began)
        return m_level;
    const bool wasUsedUp = m_peak >= m_level;
    const double rate = m_tokens / (now - m_began);
    if (m_answers < enough(rate))
        return m_level;
    m_answers = 0;
    m_tokens = 0;
    m_peak = 0;
    m_began = now;
    if (wasUsedUp)
        measure(rate);
    return allowed();
}

/// A great step is made answer by answer: a server that takes less refuses a few calls then, not a burst.
int ThroughputClimb::allowed() const
{
    const int step = m_level - m_former;
    if (step <= mostAtOnce || m_toSkip <= 0)
        return m_level;
    return std::min(m_level, m_former + mostAtOnce / 2 + (m_former - m_toSkip));
}

/// Answers that a measurement takes. While it doubles, few are enough where they leave no doubt: each step up is time
/// that the server's places are not used.
int ThroughputClimb::enough(double rate) const
{
    const bool isFirst = m_bestRate <= 0;
    if (m_doubles && (isFirst || (m_level > m_best && rate >= clearlyWorthDoubling * m_bestRate)))
        return std::max(m_level, leastAnswers);
    return std::max(2 * m_level, std::min(4 + 2 * m_level, mostAnswersOfMeasurement));
}

int ThroughputClimb::next() const
{
    const int wished = m_doubles ? 2 * m_best : std::max(m_best + 1, int(std::lrint(climbFactor * m_best)));
    return std::min(wished, m_most);
}

void ThroughputClimb::moveTo(int level)
{
    m_former = m_level;
    m_toSkip = m_level; // what is in flight went out at the former number
    m_level = level;
}

void ThroughputClimb::measure(double rate)
{
    if (m_level == m_best) {
        m_bestRate = rate;
        if (m_roundsToStay > 0)
            --m_roundsToStay;
        if (m_roundsToStay == 0 && next() > m_best)
            moveTo(next());
        return;
    }
    if (rate >= m_bestRate * (m_doubles ? worthDoubling : worthIt)) {
        m_best = m_level;
        m_bestRate = rate;
        if (next() > m_best)
            moveTo(next());
        return;
    }
    if (!m_doubles)
        m_roundsToStay = roundsBeforeTryingAgain;
    m_doubles = false;
    moveTo(m_best);
}
