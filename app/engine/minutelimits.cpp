#include "minutelimits.h"

MinuteLimits::MinuteLimits(const Limits &limits)
    : m_requests(limits.rpm)
    , m_tokens(limits.tpm)
{
}

MinuteLimits::Wait MinuteLimits::waitFor(double tokens, double now)
{
    const double forRequest = m_requests.secondsUntil(1, now);
    const double forTokens = m_tokens.secondsUntil(tokens, now);
    if (forRequest <= 0 && forTokens <= 0)
        return {};
    return forRequest >= forTokens ? Wait{WaitReason::RequestsPerMinute, forRequest}
                                   : Wait{WaitReason::TokensPerMinute, forTokens};
}

void MinuteLimits::sent(double tokens, double now)
{
    m_requests.take(1, now);
    m_tokens.take(tokens, now);
}
