#include "endpointstate.h"

#include <algorithm>

namespace {
constexpr int finalErrorsBeforeStop = 5;
constexpr int transientErrorsBeforePause = 20;
constexpr double pauseAfterTransientSeconds = 60;
constexpr double coolDownSeconds = 15;

bool isFinal(ErrorKind kind)
{
    return kind == ErrorKind::Auth || kind == ErrorKind::Permission || kind == ErrorKind::Quota
        || kind == ErrorKind::NotFound;
}
}

EndpointState::EndpointState(QString name, int limit, int group)
    : m_name(std::move(name))
    , m_group(group)
    , m_userLimit(std::max(limit, 1))
    , m_limit(m_userLimit)
{
}

bool EndpointState::hasRoom() const
{
    switch (m_state) {
    case State::Unproven:
        return m_active == 0;
    case State::Open:
        return m_active < m_limit;
    case State::Stopped:
        return false;
    }
    return false;
}

bool EndpointState::mayCall(double now) const
{
    if (m_state == State::Stopped || now < m_pausedUntil)
        return false;
    return m_state == State::Open ? m_calls < m_limit : m_calls == 0;
}

void EndpointState::succeeded(double now)
{
    m_everWorked = true;
    if (m_state == State::Unproven)
        m_state = State::Open;
    m_consecutiveFinal = 0;
    m_consecutiveTransient = 0;
    if (now < m_coolDownUntil || m_limit >= m_userLimit)
        return;
    if (++m_cleanSuccesses >= m_limit) {
        m_cleanSuccesses = 0;
        ++m_limit;
    }
}

void EndpointState::failed(const CallError &error, double now)
{
    if (isFinal(error.kind)) {
        ++m_consecutiveFinal;
        const bool atOnce
            = error.kind == ErrorKind::Auth || error.kind == ErrorKind::Quota || m_state == State::Unproven;
        if (atOnce || m_consecutiveFinal >= finalErrorsBeforeStop)
            stop(error.message);
        return;
    }
    if (!isRetryable(error.kind)) {
        failedForGood(error);
        return;
    }
    if (error.retryAfterSeconds)
        m_pausedUntil = std::max(m_pausedUntil, now + std::min(*error.retryAfterSeconds, 300.0));
    if (error.kind == ErrorKind::RateLimit) {
        lowerLimit(now);
        return;
    }
    if (++m_consecutiveTransient >= transientErrorsBeforePause) {
        m_consecutiveTransient = 0;
        m_pausedUntil = std::max(m_pausedUntil, now + pauseAfterTransientSeconds);
        m_state = State::Unproven;
    }
}

void EndpointState::failedForGood(const CallError &error)
{
    m_consecutiveTransient = 0;
    if (m_state != State::Unproven)
        return;
    switch (error.kind) {
    case ErrorKind::BadRequest:
    case ErrorKind::ContentFilter:
    case ErrorKind::ContextLength:
        m_state = State::Open; // the item's own fault, and it shows that a model server answers
        m_everWorked = true;
        return;
    case ErrorKind::UnsupportedParameter:
        return; // asked again without it
    default:
        if (!m_everWorked)
            stop(error.message); // no certificate, a login page: it would be the same for every item
    }
}

bool EndpointState::gaveUp(const CallError &error)
{
    if (m_everWorked || m_state == State::Stopped)
        return false;
    stop(error.message);
    return true;
}

void EndpointState::stop(const QString &text)
{
    m_state = State::Stopped;
    m_stopText = text;
}

void EndpointState::lowerLimit(double now)
{
    m_cleanSuccesses = 0;
    if (now < m_coolDownUntil)
        return; // one cut for a burst of refusals
    m_limit = std::max(m_limit * 4 / 5, 1);
    m_coolDownUntil = now + std::max(coolDownSeconds, m_pausedUntil - now);
}
