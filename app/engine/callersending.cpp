// The part of Caller that sends what is due.
#include "caller.h"
#include "costs.h"
#include "modeladdress.h"

#include <algorithm>
#include <utility>

namespace {
constexpr double ownServersTotalSeconds = 1800; // a model of one's own may be slow
constexpr Timeouts contextTimeouts{.connectSeconds = 10, .idleSeconds = 20, .totalSeconds = 20};
constexpr qint64 answerTokensByDefault = 1024; // until some answers were seen
}

/// Prompt and longest answer, or the texts, for limits of tokens a minute; 0 where there is no such limit.
double Caller::tokensOf(const ModelEntry &model, const CallJob &job) const
{
    if (m_minuteLimits.empty())
        return 0;
    if (!job.texts.isEmpty())
        return double(estimatedTokens(job.texts.join(QString()).toUtf8().size()));
    const qint64 usual = model.tokensPerAnswer > 0 ? qint64(2 * model.tokensPerAnswer) : answerTokensByDefault;
    return double(estimatedTokens(promptBytes(job.prompt)) + maximumOutputTokens(model.spec, usual));
}

Caller::Wait Caller::waitOf(const Active &active, double time)
{
    const EndpointState &state = stateOf(active);
    if (state.pausedUntil() > time)
        return {state.pausedFor(), state.pausedUntil()};
    if (!state.mayCall(time))
        return {state.state() == EndpointState::State::Unproven ? WaitReason::FirstAnswer : WaitReason::None, -1};
    MinuteLimits *limits = minuteLimitsOf(active);
    const MinuteLimits::Wait wait = limits ? limits->waitFor(active.tokens, time) : MinuteLimits::Wait{};
    return {wait.reason, wait.reason == WaitReason::None ? -1 : time + wait.seconds};
}

/// Until the first of its servers goes on, where all pause.
Caller::Wait Caller::pauseOf(const ModelEntry &model) const
{
    Wait wait;
    for (const Place &place : model.places) {
        const EndpointState &state = stateAt(place);
        if (isLive(place) && (wait.until < 0 || state.pausedUntil() < wait.until))
            wait = {state.pausedFor(), state.pausedUntil()};
    }
    return wait;
}

void Caller::sendDue()
{
    if (m_stopping)
        return;
    const double time = now();
    m_budgetBlocked = false;
    for (ModelEntry &model : m_models)
        model.heldUntil = -1;
    for (size_t count = m_waiting.size(); count > 0; --count) {
        Active active = std::move(m_waiting.front());
        m_waiting.pop_front();
        ModelEntry &model = m_models[size_t(active.job.model)];
        model.unplaced -= active.place < 0;
        if (isStopped(active.job.model))
            finish(std::move(active), {});
        else if (active.dueAt > time)
            waitInLine(std::move(active));
        else if (model.awaitsServer)
            letWait(std::move(active));
        else
            sendIfPossible(std::move(active), time);
    }
    if (const double next = nextMoment(time); next >= 0)
        waitUntil(next);
}

/// Its server is not there: others may have its place.
void Caller::letWait(Active active)
{
    leavePlace(active);
    active.waitsFor = WaitReason::ServerReady;
    active.waitsUntil = -1;
    waitInLine(std::move(active));
}

/// Sends it, or lets it wait in line: without a place where that takes time, so that others can have it.
void Caller::sendIfPossible(Active active, double time)
{
    ModelEntry &model = m_models[size_t(active.job.model)];
    if (active.place >= 0 && (!isLive(model.places[size_t(active.place)]) || stateOf(active).pausedUntil() > time))
        leavePlace(active);
    Wait wait;
    if (active.place < 0 && !takePlace(active)) {
        if (isHeld(model))
            wait = pauseOf(model);
    } else {
        wait = waitOf(active, time);
        if (wait.until < 0 && stateOf(active).mayCall(time) && !m_budgetBlocked) {
            send(std::move(active));
            return;
        }
        if (wait.until >= 0) {
            model.heldUntil = std::max(model.heldUntil, wait.until);
            leavePlace(active);
        }
    }
    active.waitsFor = wait.reason;
    active.waitsUntil = wait.until;
    waitInLine(std::move(active));
}

/// When something may be sent that can't be now; < 0: when something has come back.
double Caller::nextMoment(double time) const
{
    double next = -1;
    const auto lookAgainAt = [&](double moment) {
        if (moment > time)
            next = next < 0 ? moment : std::min(next, moment);
    };
    for (const Active &active : m_waiting)
        lookAgainAt(active.waitsUntil);
    for (const EndpointState &endpoint : m_endpoints) {
        if (endpoint.state() != EndpointState::State::Stopped)
            lookAgainAt(endpoint.pausedUntil());
    }
    return next;
}

void Caller::waitUntil(double seconds)
{
    const int milliseconds = int(std::clamp((seconds - now()) * 1000 + 1, 0.0, 3600e3));
    if (!m_timer.isActive() || m_timer.remainingTime() > milliseconds)
        m_timer.start(milliseconds);
}

RequestOptions Caller::optionsFor(const ModelEntry &model, const CallJob &job) const
{
    return {.key = model.key,
            .responseFormat = model.learned.noResponseFormat ? QByteArray() : job.responseFormat,
            .stream = !model.learned.noStream,
            .omit = model.learned.omit,
            .maxCompletionTokens = model.learned.maxCompletionTokens};
}

Timeouts Caller::timeoutsFor(const ModelEntry &model, const CallJob &job, const QUrl &url) const
{
    Timeouts timeouts;
    if (isOwnServer(url))
        timeouts.totalSeconds = ownServersTotalSeconds;
    if (model.spec.limits.timeoutSeconds > 0)
        timeouts.totalSeconds = model.spec.limits.timeoutSeconds;
    // Without a stream a server is silent until it has the whole answer.
    if (model.learned.noStream || !job.texts.isEmpty() || !canStream(model.spec))
        timeouts.idleSeconds = timeouts.totalSeconds;
    timeouts.idleSeconds = std::min(timeouts.idleSeconds, timeouts.totalSeconds);
    return timeouts;
}

/// False until the server has been asked for the length of the model's context, where that matters.
bool Caller::knowsContext(const Active &active)
{
    ModelEntry &model = m_models[size_t(active.job.model)];
    Place &place = model.places[size_t(active.place)];
    if (place.askedContext == Asked::No && !contextLengthRequest(place.spec, model.key))
        place.askedContext = Asked::Yes;
    return place.askedContext == Asked::Yes || !active.job.texts.isEmpty();
}

/// The job goes on once the answer is there, whatever it is; so do others that want the same model meanwhile.
void Caller::askContext(Active active)
{
    ModelEntry &model = m_models[size_t(active.job.model)];
    Place &place = model.places[size_t(active.place)];
    active.waitsFor = WaitReason::FirstAnswer;
    active.waitsUntil = -1;
    if (std::exchange(place.askedContext, Asked::Now) == Asked::Now) {
        waitInLine(std::move(active));
        return;
    }
    ++m_calling;
    m_client.send(
        *contextLengthRequest(place.spec, model.key), contextTimeouts,
        [this, active = std::move(active)](const HttpReply &reply) mutable { tookContext(std::move(active), reply); });
}

void Caller::tookContext(Active active, const HttpReply &reply)
{
    --m_calling;
    Place &place = m_models[size_t(active.job.model)].places[size_t(active.place)];
    place.askedContext = Asked::Yes;
    place.contextLength = readContextLength(reply).value_or(0);
    if (m_stopping || m_holding || isStopped(active.job.model)) {
        finish(std::move(active), {});
        return;
    }
    waitInLine(std::move(active));
    sendDue();
    emit roomChanged();
}

Result<HttpRequest> Caller::requestFor(const Active &active) const
{
    const CallJob &job = active.job;
    const ModelEntry &model = m_models[size_t(job.model)];
    const Place &place = model.places[size_t(active.place)];
    RequestOptions options = optionsFor(model, job);
    options.contextLength = place.contextLength;
    return job.texts.isEmpty() ? buildRequest(place.spec, job.prompt, options)
                               : buildEmbedding(place.spec, job.texts, options);
}

void Caller::send(Active active)
{
    if (!knowsContext(active)) {
        askContext(std::move(active));
        return;
    }
    ModelEntry &model = m_models[size_t(active.job.model)];
    const auto request = requestFor(active);
    if (!request) {
        CallResult result;
        result.ending = CallResult::Ending::Failed;
        result.error = {.kind = request.error().kind, .message = request.error().message};
        finish(std::move(active), std::move(result));
        return;
    }
    active.worstCase = worstCaseCost(model.spec, request->body.size()).value_or(0);
    if (!m_budget.fits(active.worstCase)) {
        m_budgetBlocked = true;
        active.waitsFor = WaitReason::Budget;
        waitInLine(std::move(active));
        return;
    }
    active.usedResponseFormat = !active.job.responseFormat.isEmpty() && !model.learned.noResponseFormat;
    active.learnedWhenSent = model.learned.lessons;
    active.waitsFor = WaitReason::None;
    m_budget.sent(active.worstCase);
    if (MinuteLimits *limits = minuteLimitsOf(active))
        limits->sent(active.tokens, now());
    CallingProgress &counted = m_callsOf[active.job.owner];
    ++counted.inFlight;
    ++counted.calls;
    counted.retries += !active.job.calls.isEmpty();
    active.ticket = stateOf(active).callBegan();
    ++m_calling;

    const Timeouts timeouts = timeoutsFor(model, active.job, request->url);
    m_client.send(*request, timeouts,
                  [this, active = std::move(active), sent = *request](const HttpReply &reply) mutable {
                      replied(std::move(active), sent, reply);
                  });
}
