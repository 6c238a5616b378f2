#pragma once

#include <QString>

#include <optional>

/// What a call that is not out waits for.
enum class WaitReason {
    None,
    RateLimit, ///< the server said: too many requests
    UsedUp, ///< the server said that nothing is left until its next window
    ServerTrouble, ///< overloaded, errors, no connection: backing off
    Paused, ///< trouble upon trouble: a pause, then one call tries whether it answers again
    FirstAnswer, ///< one call shows whether a new server answers; the others wait for it
    ServerReady, ///< the program starts its server, or another model has the server's place now
    RequestsPerMinute, ///< limits.rpm
    TokensPerMinute, ///< limits.tpm
    Budget ///< what is in flight may yet use up the rest
};

/// How the calls of one candidate or judge go now, as the program knows that makes them.
struct CallingProgress
{
    int inFlight = 0; ///< calls that are out
    int waiting = 0; ///< begun, and not out: they wait for what waitsFor says
    int limit = 0; ///< calls that its servers may have in flight now: adapted to what they take
    int limitCap = 0; ///< and no more than so many
    qint64 calls = 0; ///< made in this session
    qint64 rateLimited = 0; ///< calls that were answered 429, in all sessions
    qint64 rateLimitedNow = 0; ///< of those, in this session
    qint64 retries = 0; ///< calls beyond the first of an answer or score, in all sessions
    WaitReason waitsFor = WaitReason::None; ///< of the one that goes next
    std::optional<double> waitingSeconds; ///< until that one goes; nullopt: nobody knows
    QString stopText; ///< its endpoint was stopped: why, in words; else empty

    /// Nothing is out, and something waits.
    bool isHeldUp() const { return inFlight == 0 && waitsFor != WaitReason::None; }
};

/// "rate limit, 12 s left"; empty for None.
QString waitText(WaitReason reason, std::optional<double> seconds);
