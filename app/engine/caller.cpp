#include "caller.h"

#include "costs.h"
#include "modeladdress.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int leastBackingOff = 8; ///< of a model, beside what is in flight
}

Caller::Caller(int concurrency, Budget budget, Redaction redaction, quint64 seed, QObject *parent)
    : QObject(parent)
    , m_concurrency(std::max(concurrency, 1))
    , m_budget(std::move(budget))
    , m_redaction(std::move(redaction))
    , m_random(seed * 2 + 1)
{
    m_clock.start();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        sendDue();
        emit roomChanged();
    });
}

int Caller::addGroup(int limit)
{
    m_groups.push_back({limit, 0});
    return int(m_groups.size()) - 1;
}

int Caller::addMinuteLimits(const Limits &limits)
{
    m_minuteLimits.emplace_back(limits);
    return int(m_minuteLimits.size()) - 1;
}

int Caller::addEndpoint(const QString &name, const LimitBounds &bounds, int group, int minuteLimits,
                        bool isOneOfSeveral)
{
    m_endpoints.emplace_back(name, bounds, group, isOneOfSeveral);
    m_minuteLimitsOf.push_back(minuteLimits);
    return int(m_endpoints.size()) - 1;
}

int Caller::addModel(const ModelSpec &spec, const QByteArray &key, const QList<int> &endpoints)
{
    ModelEntry entry;
    entry.spec = spec;
    entry.key = key;
    const QList<ModelSpec> specs = modelsByEndpoint(spec);
    for (qsizetype i = 0; i < endpoints.size(); ++i)
        entry.places.push_back({specs[std::min(i, specs.size() - 1)], endpoints[i]});
    m_models.push_back(std::move(entry));
    return int(m_models.size()) - 1;
}

EndpointState &Caller::stateOf(const Active &active)
{
    const ModelEntry &model = m_models[size_t(active.job.model)];
    return m_endpoints[size_t(model.places[size_t(active.place)].endpoint)];
}

MinuteLimits *Caller::minuteLimitsOf(const Active &active)
{
    const ModelEntry &model = m_models[size_t(active.job.model)];
    const int index = m_minuteLimitsOf[size_t(model.places[size_t(active.place)].endpoint)];
    return index < 0 ? nullptr : &m_minuteLimits[size_t(index)];
}

bool Caller::hasRoomAt(const Place &place) const
{
    const EndpointState &state = stateAt(place);
    const Group &group = m_groups[size_t(state.group())];
    return state.hasRoom() && group.active < group.limit;
}

/// All of its servers pause.
bool Caller::isHeld(const ModelEntry &model) const
{
    return std::ranges::none_of(model.places, [this](const Place &place) { return isLive(place) && !isPaused(place); });
}

/// The least loaded one, by what it takes, of those that don't pause; -1: there is none with room.
int Caller::placeFor(const ModelEntry &model, int failedPlace) const
{
    int best = -1;
    double bestLoad = 0;
    for (int i = 0; i < int(model.places.size()); ++i) {
        const Place &place = model.places[size_t(i)];
        if (!hasRoomAt(place) || isPaused(place))
            continue;
        double load = double(stateAt(place).active()) / stateAt(place).limit();
        if (i == failedPlace)
            load += 1; // another one, if there is room
        if (best < 0 || load < bestLoad) {
            best = i;
            bestLoad = load;
        }
    }
    return best;
}

/// Jobs that may back off while others are begun. Before a server has answered, all of its tries are one job's.
int Caller::unplacedCap(const ModelEntry &model) const
{
    int openLimit = 0;
    for (const Place &place : model.places)
        openLimit += stateAt(place).state() == EndpointState::State::Open ? stateAt(place).limit() : 0;
    return openLimit > 0 ? leastBackingOff + openLimit : 1;
}

bool Caller::hasRoom(int model) const
{
    const ModelEntry &entry = m_models[size_t(model)];
    if (m_stopping || m_holding || m_budgetBlocked || isStopped(model) || entry.awaitsServer)
        return false;
    if (isHeld(entry))
        return entry.unplaced == 0; // one, so that it is seen what is waited for
    return m_placed < m_concurrency && entry.unplaced < unplacedCap(entry) && entry.heldUntil <= now()
        && placeFor(entry, -1) >= 0;
}

bool Caller::isStopped(int model) const
{
    const ModelEntry &entry = m_models[size_t(model)];
    return !entry.givenUpText.isEmpty()
        || std::ranges::none_of(entry.places, [this](const Place &place) { return isLive(place); });
}

bool Caller::takePlace(Active &active)
{
    ModelEntry &model = m_models[size_t(active.job.model)];
    const int place = m_placed < m_concurrency ? placeFor(model, active.failedPlace) : -1;
    if (place < 0)
        return false;
    active.place = place;
    stateOf(active).jobBegan();
    ++m_groups[size_t(stateOf(active).group())].active;
    ++m_placed;
    return true;
}

void Caller::leavePlace(Active &active)
{
    if (active.place < 0)
        return;
    stateOf(active).jobEnded();
    --m_groups[size_t(stateOf(active).group())].active;
    --m_placed;
    active.place = -1;
}

/// In line for its first call or a retry; counted as unplaced where it has no place.
void Caller::waitInLine(Active active)
{
    if (active.place < 0)
        ++m_models[size_t(active.job.model)].unplaced;
    m_waiting.push_back(std::move(active));
}

void Caller::submit(CallJob job, Done done)
{
    Active active;
    active.job = std::move(job);
    active.done = std::move(done);
    active.tokens = tokensOf(m_models[size_t(active.job.model)], active.job);
    if (m_stopping || m_holding) {
        finish(std::move(active), {});
        return;
    }
    takePlace(active);
    waitInLine(std::move(active));
    if (!m_timer.isActive() || m_timer.remainingTime() > 0)
        m_timer.start(0);
}

void Caller::finish(Active active, CallResult result)
{
    leavePlace(active);
    result.calls = std::move(active.job.calls);
    // Queued: whoever submits may do so from within its own done().
    QMetaObject::invokeMethod(
        this, [done = std::move(active.done), result = std::move(result)] { done(result); }, Qt::QueuedConnection);
}

/// Ends what waits for models that stopped.
void Caller::finishStopped(Active active)
{
    finish(std::move(active), {});
    for (Active &waiting : std::exchange(m_waiting, {})) {
        if (!isStopped(waiting.job.model)) {
            m_waiting.push_back(std::move(waiting));
            continue;
        }
        if (waiting.place < 0)
            --m_models[size_t(waiting.job.model)].unplaced;
        finish(std::move(waiting), {});
    }
}

void Caller::giveUpWaiting(int model)
{
    ModelEntry &entry = m_models[size_t(model)];
    if (isStopped(model))
        return;
    CallingProgress calls;
    for (const Active &active : m_waiting) {
        if (active.job.model == model)
            countWaiting(calls, active);
    }
    const QString why = waitText(calls.waitsFor, calls.waitingSeconds);
    stopModel(model,
              why.isEmpty() ? QCoreApplication::translate(
                                  "Caller", "%1 was not waited for any longer. Resume asks what is missing.")
                                  .arg(entry.spec.name)
                            : QCoreApplication::translate(
                                  "Caller", "%1 was not waited for any longer (%2). Resume asks what is missing.")
                                  .arg(entry.spec.name, why));
}

void Caller::hold(int model, bool held)
{
    if (std::exchange(m_models[size_t(model)].awaitsServer, held) == held || held)
        return;
    if (!m_stopping)
        m_timer.start(0);
}

void Caller::stopModel(int model, const QString &text)
{
    ModelEntry &entry = m_models[size_t(model)];
    if (isStopped(model))
        return;
    entry.givenUpText = text;
    emit noticed(text);
    std::deque<Active> others;
    for (Active &waiting : std::exchange(m_waiting, {})) {
        if (waiting.job.model != model) {
            others.push_back(std::move(waiting));
            continue;
        }
        entry.unplaced -= waiting.place < 0;
        finish(std::move(waiting), {});
    }
    m_waiting = std::move(others);
    emit roomChanged();
}

void Caller::abandonWaiting()
{
    m_holding = true;
    m_timer.stop();
    for (Active &active : std::exchange(m_waiting, {}))
        finish(std::move(active), {});
}

void Caller::abandonAll()
{
    m_stopping = true;
    m_timer.stop();
    for (Active &active : std::exchange(m_waiting, {}))
        finish(std::move(active), {});
    m_client.cancelAll();
}
