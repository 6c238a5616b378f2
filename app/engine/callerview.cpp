// The part of Caller that tells how it goes.
#include "caller.h"

#include <algorithm>

int Caller::limitNow() const
{
    std::vector<int> limits(m_groups.size(), 0);
    for (const EndpointState &endpoint : m_endpoints) {
        if (endpoint.state() != EndpointState::State::Stopped)
            limits[size_t(endpoint.group())] += endpoint.state() == EndpointState::State::Open ? endpoint.limit() : 1;
    }
    int limit = 0;
    for (size_t i = 0; i < m_groups.size(); ++i)
        limit += std::min(limits[i], m_groups[i].limit);
    return std::min(limit, m_concurrency);
}

QStringList Caller::stopTexts() const
{
    QStringList texts;
    for (int i = 0; i < int(m_models.size()); ++i) {
        if (!isStopped(i))
            continue;
        const ModelEntry &model = m_models[size_t(i)];
        if (!model.givenUpText.isEmpty())
            texts.append(model.givenUpText);
        for (const Place &place : model.places) {
            if (!isLive(place))
                texts.append(stateAt(place).stopText());
        }
    }
    texts.removeDuplicates();
    return texts;
}

/// What one job in line waits for, if it goes before those that were looked at.
void Caller::countWaiting(CallingProgress &calls, const Active &active) const
{
    const ModelEntry &model = m_models[size_t(active.job.model)];
    const double time = now();
    double wait = active.waitsUntil - time;
    WaitReason reason = active.waitsFor;
    if (isHeld(model)) {
        const Wait pause = pauseOf(model);
        if (pause.until - time > wait) {
            wait = pause.until - time;
            reason = pause.reason;
        }
    }
    ++calls.waiting;
    if (reason == WaitReason::None)
        return;
    const bool isFirst
        = calls.waitsFor == WaitReason::None || (wait > 0 && (!calls.waitingSeconds || wait < *calls.waitingSeconds));
    if (!isFirst)
        return;
    calls.waitsFor = reason;
    calls.waitingSeconds = wait > 0 ? std::optional(wait) : std::nullopt;
}

CallingProgress Caller::callsOf(qint64 owner, int model) const
{
    CallingProgress calls = m_callsOf.value(owner);
    const ModelEntry &entry = m_models[size_t(model)];
    for (const Place &place : entry.places) {
        if (isLive(place)) {
            const EndpointState &state = stateAt(place);
            const int groupLimit = m_groups[size_t(state.group())].limit;
            calls.limit += std::min(state.state() == EndpointState::State::Open ? state.limit() : 1, groupLimit);
            calls.limitCap += std::min(state.limitCap(), groupLimit);
        }
    }
    calls.limit = std::min(calls.limit, m_concurrency);
    calls.limitCap = std::min(calls.limitCap, m_concurrency);
    if (isStopped(model))
        calls.stopText = entry.givenUpText.isEmpty() ? stateAt(entry.places.front()).stopText() : entry.givenUpText;
    for (const Active &active : m_waiting) {
        if (active.job.owner == owner)
            countWaiting(calls, active);
    }
    const bool isTried = std::ranges::none_of(
        entry.places, [this](const Place &place) { return stateAt(place).state() == EndpointState::State::Open; });
    if (isTried && calls.inFlight > 0 && calls.waitsFor == WaitReason::None)
        calls.waitsFor = WaitReason::FirstAnswer;
    if (entry.awaitsServer && !isStopped(model) && calls.inFlight == 0) {
        calls.waitsFor = WaitReason::ServerReady;
        calls.waitingSeconds.reset();
    }
    return calls;
}
