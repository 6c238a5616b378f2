#include "retrypolicy.h"

#include <algorithm>
#include <cmath>

namespace {
constexpr int transientAttempts = 6;
constexpr double longestStepSeconds = 60;
constexpr double longestHintSeconds = 300;
constexpr double longestRateLimitedSeconds = 15 * 60;

/// Equal jitter: never shorter than half the step.
double backOffSeconds(int failures, double random)
{
    const double step = std::min(longestStepSeconds, std::exp2(std::clamp(failures - 1, 0, 30)));
    return (0.5 + 0.5 * random) * step;
}
}

RetryDecision decideRetry(const CallError &error, const RetryState &state, double random)
{
    using Action = RetryDecision::Action;
    if (!isRetryable(error.kind))
        return {};
    const bool rateLimited = error.kind == ErrorKind::RateLimit;
    if (!rateLimited && state.transientFailures >= transientAttempts)
        return {};
    const double hint = error.retryAfterSeconds.value_or(0);
    if (hint > longestHintSeconds)
        return {Action::PauseEndpoint, hint};
    const int failures = rateLimited ? state.rateLimits : state.transientFailures;
    const double seconds = hint > 0 ? hint + random : backOffSeconds(failures, random);
    if (rateLimited && state.rateLimitedSeconds + seconds > longestRateLimitedSeconds)
        return {};
    return {Action::Wait, seconds};
}
