#pragma once

#include "adaptivelimit.h"
#include "callingprogress.h"
#include "provider.h"

#include <QString>

/// One model at one URL with one key: how many calls it may have in flight now, what they wait for, and whether it
/// answers at all. Times are seconds of the caller's clock.
class EndpointState
{
public:
    enum class State {
        Unproven, ///< one call goes first; the others wait for it
        Open,
        Stopped ///< asking on makes no sense: a wrong key, no credit, no such model
    };

    /// `isOneOfSeveral`: others can do its work, so it is left alone for a while as soon as it can't be reached.
    EndpointState(QString name, const LimitBounds &bounds, int group = 0, bool isOneOfSeveral = false);

    QString name() const { return m_name; }
    int group() const { return m_group; }
    State state() const { return m_state; }
    QString stopText() const { return m_stopText; }
    int limit() const { return m_limit.limit(); }
    int limitCap() const { return m_limit.bounds().most; }
    int active() const { return m_active; }
    int calls() const { return m_calls; }

    /// A call may be prepared for it, counting those that are and those in flight.
    bool hasRoom() const;
    /// A call may go out now: the endpoint is not pausing.
    bool mayCall(double now) const;
    double pausedUntil() const { return m_pausedUntil; }
    WaitReason pausedFor() const { return m_pausedFor; }
    /// It could not be reached; a call tries it when its pause is over.
    bool isDown() const { return m_isDown; }

    void jobBegan() { ++m_active; }
    void jobEnded() { --m_active; }
    CallTicket callBegan() { return m_limit.sent(++m_calls); }

    /// A call came back with a completion of so many tokens (0: unknown).
    void succeeded(const CallTicket &ticket, double tokens, double now);
    /// A call failed. Decides on pausing, lowering the limit and stopping (providers.md B.2); the job's own retry is
    /// decideRetry's business.
    void failed(const CallError &error, const CallTicket &ticket, double now);
    /// A job's attempts are used up. An endpoint that never worked is stopped by it: true.
    bool gaveUp(const CallError &error);
    void stop(const QString &text);
    void callEnded() { --m_calls; }
    /// The server said that nothing is left until then.
    void hold(double until) { pause(until, WaitReason::UsedUp); }

private:
    void pause(double until, WaitReason reason);
    void failedForGood(const CallError &error);
    bool isSameErrorAgain(const CallError &error);
    void notReached(double now);

    QString m_name;
    int m_group;
    bool m_isOneOfSeveral;
    AdaptiveLimit m_limit;
    int m_active = 0;
    int m_calls = 0;
    State m_state = State::Unproven;
    bool m_everWorked = false;
    bool m_isDown = false;
    double m_downSeconds;
    QString m_stopText;
    double m_pausedUntil = 0;
    WaitReason m_pausedFor = WaitReason::None;
    int m_consecutiveFinal = 0; ///< permission, quota, not_found in a row
    int m_consecutiveTransient = 0; ///< in a row
    int m_consecutiveNotReached = 0; ///< no connection, in a row
    QString m_lastFault; ///< of a request or reply, without its numbers
    int m_sameFault = 0; ///< in a row
};
