#pragma once

#include "throughputclimb.h"

#include <optional>

/// How many calls an endpoint may have in flight at once.
struct LimitBounds
{
    int least = 1;
    int first = 8; ///< until something is known
    int most = 64;
    /// A server of one's own never says that it is full: its throughput tells what it takes.
    bool byThroughput = false;

    /// A number that the user wrote: used at once; only a refusal lowers it.
    static LimitBounds fixed(int limit);
    /// Nobody wrote one: a hosted service starts at 8, a server of one's own at 1 (providers.md B.3).
    static LimitBounds adaptive(bool isLocal);

    bool operator==(const LimitBounds &) const = default;
};

/// What was so when a call went out; comes back with its reply.
struct CallTicket
{
    int inFlight = 0; ///< calls in flight, this one included
    int epoch = 0; ///< cuts of the limit before
};

/// The number of calls in flight that a server takes, found out while asking it. As the AIMD of providers.md B.3:
/// doubles per clean round until the first refusal, then cuts by a fifth and grows by a twentieth; a round is as many
/// answers as the limit, and counts only where the limit was nearly used up. Beyond that:
///  - which refusals belong to one burst is told by when their calls went out, not by a fixed time;
///  - a refusal of more calls than were taken before goes back to as many as are taken, not a fifth;
///  - the number that was refused is remembered: growth slows down towards it, and it is tried ever more rarely;
///  - a number counts as taken when a whole round went well at it: one call may slip in while another leaves.
class AdaptiveLimit
{
public:
    explicit AdaptiveLimit(const LimitBounds &bounds);

    int limit() const { return m_limit; }
    const LimitBounds &bounds() const { return m_bounds; }

    /// A call goes out; `inFlight` counts it.
    CallTicket sent(int inFlight) const { return {inFlight, m_epoch}; }
    /// It was answered. `tokens`: of the answer, 0 where unknown. `now`: seconds.
    void answered(const CallTicket &ticket, double tokens, double now);
    /// It was refused as one too many. `isWindow`: the server says when to come back, so it counts calls or tokens a
    /// minute and not calls in flight. `stillOut`: calls in flight without it.
    void refused(const CallTicket &ticket, bool isWindow, int stillOut);

private:
    void endRound();
    int grown() const;
    void beginRound();
    void cutTo(int limit);

    LimitBounds m_bounds;
    std::optional<ThroughputClimb> m_climb;
    int m_limit;
    int m_epoch = 0;
    int m_taken = 0; ///< most in flight of a round without a refusal, since the last cut
    int m_takenOfBurst = 0; ///< calls that were out at the last cut, less those that were refused since
    std::optional<int> m_refusedAt; ///< so many in flight were too many
    bool m_everRefused = false;
    double m_growth; ///< a round
    int m_answeredSinceCut = 0;
    int m_roundsBeforeTry; ///< before the number that was refused is tried again
    // The round.
    int m_roundLimit; ///< at its beginning
    int m_answers = 0;
    int m_peak = 0;
};
