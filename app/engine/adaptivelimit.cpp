#include "adaptivelimit.h"

#include <algorithm>
#include <cmath>

namespace {
constexpr int leastRound = 4;
constexpr double share = 0.8; ///< of the limit: after a cut; and what must be in flight for a round to count
constexpr double growthAfterCut = 0.05;
constexpr double growthBeyond = 0.25; ///< once it took what it had refused
constexpr int firstRoundsBeforeTry = 4;
constexpr int mostRoundsBeforeTry = 8;
constexpr int leastAnswersBeforeTry = 50;

int floor5(int value)
{
    return value >= 10 ? value / 5 * 5 : value;
}

int ceil5(int value)
{
    return value >= 10 ? (value + 4) / 5 * 5 : value;
}
}

LimitBounds LimitBounds::fixed(int limit)
{
    const int most = std::max(limit, 1);
    return {.least = 1, .first = most, .most = most, .byThroughput = false};
}

LimitBounds LimitBounds::adaptive(bool isLocal)
{
    return isLocal ? LimitBounds{.first = 1, .byThroughput = true} : LimitBounds{};
}

AdaptiveLimit::AdaptiveLimit(const LimitBounds &bounds)
    : m_bounds(bounds)
    , m_limit(std::clamp(bounds.first, std::max(bounds.least, 1), std::max(bounds.most, 1)))
    , m_growth(growthAfterCut)
    , m_roundsBeforeTry(firstRoundsBeforeTry)
    , m_roundLimit(m_limit)
{
    if (bounds.byThroughput)
        m_climb.emplace(m_limit, bounds.most);
}

void AdaptiveLimit::answered(const CallTicket &ticket, double tokens, double now)
{
    if (ticket.epoch != m_epoch)
        return; // it went out before a cut, and says nothing about what is taken since
    ++m_answeredSinceCut;
    if (m_climb) {
        m_limit = m_climb->answered(ticket.inFlight, tokens, now);
        return;
    }
    ++m_answers;
    m_peak = std::max(m_peak, ticket.inFlight);
    // Doubling goes on all through the round, not in one burst at its end.
    if (!m_everRefused && ticket.inFlight >= share * m_roundLimit)
        m_limit = std::min({m_limit + 1, 2 * m_roundLimit, m_bounds.most});
    if (m_answers >= std::max(m_roundLimit, leastRound))
        endRound();
}

void AdaptiveLimit::endRound()
{
    m_taken = std::max(m_taken, std::min(m_peak, m_roundLimit));
    if (m_refusedAt && m_taken >= *m_refusedAt) {
        m_refusedAt.reset(); // it takes more than it did
        m_roundsBeforeTry = firstRoundsBeforeTry;
        m_growth = growthBeyond;
    }
    if (m_everRefused && m_peak >= share * m_limit)
        m_limit = std::clamp(grown(), m_limit, m_bounds.most);
    beginRound();
}

int AdaptiveLimit::grown() const
{
    const int next = ceil5(m_limit + std::max(1, int(std::lrint(m_growth * m_limit))));
    if (!m_refusedAt || next < *m_refusedAt)
        return next;
    if (m_limit < *m_refusedAt - 1)
        return m_limit + std::max((*m_refusedAt - m_limit) / 2, 1);
    const int wait = std::max(m_roundsBeforeTry * std::max(m_limit, leastRound), leastAnswersBeforeTry);
    return m_answeredSinceCut >= wait ? *m_refusedAt : m_limit;
}

void AdaptiveLimit::beginRound()
{
    m_roundLimit = m_limit;
    m_answers = 0;
    m_peak = 0;
}

void AdaptiveLimit::cutTo(int limit)
{
    m_limit = std::clamp(limit, std::max(m_bounds.least, 1), m_limit);
    m_taken = std::min(m_taken, m_limit);
    m_answeredSinceCut = 0;
    ++m_epoch;
    m_climb.reset(); // a server that refuses says itself what it takes
    m_everRefused = true;
    m_growth = growthAfterCut;
    beginRound();
}

void AdaptiveLimit::refused(const CallTicket &ticket, bool isWindow, int stillOut)
{
    if (ticket.epoch != m_epoch) {
        // Of the burst that led to the cut: what is left of it when all refusals are back was taken.
        --m_takenOfBurst;
        if (!isWindow && ticket.epoch == m_epoch - 1 && m_takenOfBurst >= m_bounds.least && m_takenOfBurst < m_limit) {
            m_limit = m_takenOfBurst;
            m_refusedAt = m_limit + 1;
            beginRound();
        }
        return;
    }
    m_takenOfBurst = stillOut;
    const int fifthLess = floor5(int(share * m_limit));
    if (isWindow) {
        cutTo(fifthLess);
        return;
    }
    // In a burst, calls arrive in any order: which one is refused tells less than how many are out.
    const int before = std::max(ticket.inFlight - 1, stillOut);
    const bool isSameAgain = m_refusedAt == before + 1;
    m_roundsBeforeTry = isSameAgain ? std::min(2 * m_roundsBeforeTry, mostRoundsBeforeTry) : firstRoundsBeforeTry;
    const bool isOverreached = before >= m_taken;
    m_refusedAt = std::max(before, m_bounds.least) + 1;
    cutTo(isOverreached ? before : std::min(fifthLess, before));
}
