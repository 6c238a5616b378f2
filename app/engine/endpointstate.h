#pragma once

#include "provider.h"

#include <QString>

/// One endpoint and key: how many calls it may have in flight now, and whether it answers at all.
/// Times are seconds of the caller's clock.
class EndpointState
{
public:
    enum class State {
        Unproven, ///< one call goes first; the others wait for it
        Open,
        Stopped ///< asking on makes no sense: a wrong key, no credit, no such model
    };

    /// `limit` ≥ 1: what the user wrote or the default.
    EndpointState(QString name, int limit, int group = 0);

    QString name() const { return m_name; }
    int group() const { return m_group; }
    State state() const { return m_state; }
    QString stopText() const { return m_stopText; }
    int limit() const { return m_limit; }
    int active() const { return m_active; }

    /// A job may begin: there is room, counting those that wait for a retry.
    bool hasRoom() const;
    /// A call may go out now: the endpoint is not pausing.
    bool mayCall(double now) const;
    double pausedUntil() const { return m_pausedUntil; }

    void jobBegan() { ++m_active; }
    void jobEnded() { --m_active; }
    void callBegan() { ++m_calls; }

    /// A call came back with a completion.
    void succeeded(double now);
    /// A call failed. Decides on pausing, lowering the limit and stopping (providers.md B.2); the job's own retry is
    /// decideRetry's business.
    void failed(const CallError &error, double now);
    /// A job's attempts are used up. An endpoint that never worked is stopped by it: true.
    bool gaveUp(const CallError &error);
    void stop(const QString &text);
    void callEnded() { --m_calls; }

private:
    void lowerLimit(double now);
    void failedForGood(const CallError &error);

    QString m_name;
    int m_group;
    int m_userLimit;
    int m_limit;
    int m_active = 0;
    int m_calls = 0;
    State m_state = State::Unproven;
    bool m_everWorked = false;
    QString m_stopText;
    double m_pausedUntil = 0;
    double m_coolDownUntil = 0;
    int m_cleanSuccesses = 0;
    int m_consecutiveFinal = 0; ///< permission, quota, not_found in a row
    int m_consecutiveTransient = 0; ///< in a row
};
