#pragma once

#include "callingprogress.h"
#include "plan.h"
#include "tokenbucket.h"

/// The requests and tokens a minute that the user allowed for one model at one endpoint with one key, and whether a
/// call fits in now. Times are seconds of the caller's clock.
class MinuteLimits
{
public:
    struct Wait
    {
        WaitReason reason = WaitReason::None;
        double seconds = 0;
    };

    MinuteLimits() = default;
    explicit MinuteLimits(const Limits &limits);

    /// What a call with that many tokens, prompt and longest answer together, would have to wait for.
    Wait waitFor(double tokens, double now);
    void sent(double tokens, double now);
    /// It came back: `used` tokens instead of those that were taken.
    void ended(double tokens, double used) { m_tokens.giveBack(tokens - used); }

private:
    TokenBucket m_requests;
    TokenBucket m_tokens;
};
