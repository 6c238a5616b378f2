#pragma once

#include "http.h"
#include "provider.h"

#include <QDateTime>

/// Seconds the server asks to wait, in any form of providers.md A.14 (retry-after-ms, seconds, HTTP date,
/// x-ratelimit-reset-*, RetryInfo in the body); nullopt when it says nothing usable.
std::optional<double> retryAfterSeconds(const HttpReply &reply, const QDateTime &now);

/// Seconds until the server's window of requests or tokens begins anew, where a reply says that what is left of it is
/// less than one request, or less than `tokens`; nullopt: there is enough, or it does not say.
std::optional<double> usedUpSeconds(const HttpReply &reply, double tokens, const QDateTime &now);

/// How one answer's or score's attempts went so far.
struct RetryState
{
    int transientFailures = 0; ///< overloaded, server_transient, timeout, network
    int rateLimits = 0;
    double rateLimitedSeconds = 0; ///< waited so far because of rate limits
};

struct RetryDecision
{
    enum class Action { GiveUp, Wait, PauseEndpoint };

    Action action = Action::GiveUp;
    double seconds = 0; ///< Wait: before the next attempt
};

/// providers.md B.2: six attempts for transient errors with equal jitter U(0.5,1)·min(60, 2^k) s; rate limits up to
/// 15 minutes an item; a hint of up to 300 s is obeyed plus U(0,1) s, a longer one pauses the endpoint.
/// `random` is in [0, 1). The state already counts the failure that `error` is.
RetryDecision decideRetry(const CallError &error, const RetryState &state, double random);
