#include "endpointstate.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int finalErrorsBeforeStop = 5;
constexpr int transientErrorsBeforePause = 20;
constexpr int sameFaultsBeforeStop = 20;
constexpr int notReachedBeforeDown = 5;
constexpr double pauseAfterTransientSeconds = 60;
constexpr double firstDownSeconds = 30;
constexpr double longestDownSeconds = 600;
constexpr double longestHintSeconds = 300;
constexpr double windowHintSeconds = 1; ///< a shorter wish to wait says nothing of requests a minute

bool isFinal(ErrorKind kind)
{
    return kind == ErrorKind::Auth || kind == ErrorKind::Permission || kind == ErrorKind::Quota
        || kind == ErrorKind::NotFound;
}

/// Faults that have nothing to do with the item, if they are always the same.
bool isFault(ErrorKind kind)
{
    return kind == ErrorKind::BadRequest || kind == ErrorKind::UnsupportedParameter
        || kind == ErrorKind::MalformedAnswer;
}
}

EndpointState::EndpointState(QString name, const LimitBounds &bounds, int group, bool isOneOfSeveral)
    : m_name(std::move(name))
    , m_group(group)
    , m_isOneOfSeveral(isOneOfSeveral)
    , m_limit(bounds)
    , m_downSeconds(firstDownSeconds)
{
}

bool EndpointState::hasRoom() const
{
    switch (m_state) {
    case State::Unproven:
        return m_active == 0;
    case State::Open:
        return m_active < m_limit.limit();
    case State::Stopped:
        return false;
    }
    return false;
}

bool EndpointState::mayCall(double now) const
{
    if (m_state == State::Stopped || now < m_pausedUntil)
        return false;
    return m_state == State::Open ? m_calls < m_limit.limit() : m_calls == 0;
}

void EndpointState::pause(double until, WaitReason reason)
{
    if (until <= m_pausedUntil)
        return;
    m_pausedUntil = until;
    m_pausedFor = reason;
}

void EndpointState::succeeded(const CallTicket &ticket, double tokens, double now)
{
    m_everWorked = true;
    if (m_state == State::Unproven)
        m_state = State::Open;
    m_isDown = false;
    m_downSeconds = firstDownSeconds;
    m_consecutiveFinal = 0;
    m_consecutiveTransient = 0;
    m_consecutiveNotReached = 0;
    m_sameFault = 0;
    m_limit.answered(ticket, tokens, now);
}

void EndpointState::failed(const CallError &error, const CallTicket &ticket, double now)
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
    const double hint = std::min(error.retryAfterSeconds.value_or(0), longestHintSeconds);
    const bool isRateLimit = error.kind == ErrorKind::RateLimit;
    pause(now + hint, isRateLimit ? WaitReason::RateLimit : WaitReason::ServerTrouble);
    if (isRateLimit) {
        m_limit.refused(ticket, hint >= windowHintSeconds, m_calls);
        return;
    }
    if (m_isOneOfSeveral && error.kind == ErrorKind::Network && !error.possiblyPaid)
        notReached(now);
    if (++m_consecutiveTransient >= transientErrorsBeforePause) {
        m_consecutiveTransient = 0;
        pause(now + pauseAfterTransientSeconds, WaitReason::Paused);
        m_state = State::Unproven;
    }
}

void EndpointState::notReached(double now)
{
    if (m_isDown && now < m_pausedUntil)
        return; // of the calls that were out when it went down
    if (m_state == State::Open && ++m_consecutiveNotReached < notReachedBeforeDown)
        return;
    m_consecutiveNotReached = 0;
    m_isDown = true;
    m_state = State::Unproven;
    pause(now + m_downSeconds, WaitReason::Paused);
    m_downSeconds = std::min(2 * m_downSeconds, longestDownSeconds);
}

bool EndpointState::isSameErrorAgain(const CallError &error)
{
    static const QRegularExpression numbersAndIds(u"\\S*\\d\\S*"_s);
    QString fault = error.message;
    fault.replace(numbersAndIds, u"#"_s);
    m_sameFault = fault == m_lastFault ? m_sameFault + 1 : 1;
    m_lastFault = fault;
    return m_sameFault >= sameFaultsBeforeStop;
}

void EndpointState::failedForGood(const CallError &error)
{
    m_consecutiveTransient = 0;
    if (isFault(error.kind) && isSameErrorAgain(error)) {
        const int times = sameFaultsBeforeStop;
        stop(QCoreApplication::translate("EndpointState",
                                         "%1 was stopped: the same error %n times in a row. %2 Mend the cause, then "
                                         "resume; retry asks what failed once more.",
                                         nullptr, times)
                 .arg(m_name, error.message));
        return;
    }
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
