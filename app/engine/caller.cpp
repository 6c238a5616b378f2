#include "caller.h"

#include "callrecord.h"
#include "costs.h"

#include <QCoreApplication>
#include <QHostAddress>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr double localTotalSeconds = 1800; // a model of one's own may be slow

bool isLocal(const QUrl &url)
{
    const QHostAddress address(url.host());
    return url.host() == "localhost"_L1 || address.isLoopback() || address.isInSubnet(QHostAddress(u"10.0.0.0"_s), 8)
        || address.isInSubnet(QHostAddress(u"172.16.0.0"_s), 12)
        || address.isInSubnet(QHostAddress(u"192.168.0.0"_s), 16);
}
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

int Caller::addEndpoint(const QString &name, int limit, int group)
{
    m_endpoints.emplace_back(name, limit, group);
    return int(m_endpoints.size()) - 1;
}

int Caller::addModel(const ModelSpec &spec, const QByteArray &key, int endpoint)
{
    m_models.push_back({spec, key, endpoint, {}});
    return int(m_models.size()) - 1;
}

bool Caller::hasRoom(int model) const
{
    const EndpointState &endpoint = endpointOf(model);
    const Group &group = m_groups[size_t(endpoint.group())];
    return !m_stopping && !m_holding && !m_budgetBlocked && m_active < m_concurrency && group.active < group.limit
        && endpoint.hasRoom();
}

bool Caller::isStopped(int model) const
{
    return endpointOf(model).state() == EndpointState::State::Stopped;
}

QStringList Caller::stopTexts() const
{
    QStringList texts;
    for (const EndpointState &endpoint : m_endpoints) {
        if (endpoint.state() == EndpointState::State::Stopped)
            texts.append(endpoint.stopText());
    }
    return texts;
}

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

CallingProgress Caller::callsOf(qint64 owner, int model) const
{
    CallingProgress calls = m_callsOf.value(owner);
    const EndpointState &endpoint = endpointOf(model);
    if (endpoint.state() == EndpointState::State::Stopped)
        calls.stopText = endpoint.stopText();
    if (calls.inFlight > 0)
        return calls;
    const double time = now();
    for (const Active &active : m_waiting) {
        if (active.job.owner != owner)
            continue;
        const double wait = std::max(active.dueAt, endpoint.pausedUntil()) - time;
        if (wait > 0)
            calls.waitingSeconds = std::min(calls.waitingSeconds.value_or(wait), wait);
    }
    return calls;
}

void Caller::submit(CallJob job, Done done)
{
    ++m_active;
    endpointOf(job.model).jobBegan();
    ++groupOf(job.model).active;
    if (m_stopping || m_holding) {
        finish({std::move(job), std::move(done), {}, 0, 0, 0, false, 0}, {});
        return;
    }
    m_waiting.push_back({std::move(job), std::move(done), {}, 0, 0, 0, false, 0});
    if (!m_timer.isActive() || m_timer.remainingTime() > 0)
        m_timer.start(0);
}

void Caller::sendDue()
{
    if (m_stopping)
        return;
    const double time = now();
    double next = -1;
    m_budgetBlocked = false;
    for (size_t count = m_waiting.size(); count > 0; --count) {
        Active active = std::move(m_waiting.front());
        m_waiting.pop_front();
        const EndpointState &endpoint = endpointOf(active.job.model);
        if (endpoint.state() == EndpointState::State::Stopped) {
            finish(std::move(active), {});
            continue;
        }
        const double due = std::max(active.dueAt, endpoint.pausedUntil());
        if (due > time || !endpoint.mayCall(time) || m_budgetBlocked) {
            if (due > time)
                next = next < 0 ? due : std::min(next, due);
            m_waiting.push_back(std::move(active));
            continue;
        }
        send(std::move(active));
    }
    if (next >= 0)
        waitUntil(next);
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

Timeouts Caller::timeoutsFor(const ModelEntry &model, const QUrl &url) const
{
    Timeouts timeouts;
    if (isLocal(url))
        timeouts.totalSeconds = localTotalSeconds;
    if (model.spec.limits.timeoutSeconds > 0)
        timeouts.totalSeconds = model.spec.limits.timeoutSeconds;
    // Without a stream a server is silent until it has the whole answer.
    if (model.learned.noStream || !canStream(model.spec))
        timeouts.idleSeconds = timeouts.totalSeconds;
    timeouts.idleSeconds = std::min(timeouts.idleSeconds, timeouts.totalSeconds);
    return timeouts;
}

void Caller::send(Active active)
{
    ModelEntry &model = m_models[size_t(active.job.model)];
    const RequestOptions options = optionsFor(model, active.job);
    auto request = buildRequest(model.spec, active.job.prompt, options);
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
        m_waiting.push_back(std::move(active));
        return;
    }
    active.usedResponseFormat = !options.responseFormat.isEmpty();
    active.learnedWhenSent = model.learned.lessons;
    m_budget.sent(active.worstCase);
    CallingProgress &counted = m_callsOf[active.job.owner];
    ++counted.inFlight;
    counted.retries += !active.job.calls.isEmpty();
    m_endpoints[size_t(model.endpoint)].callBegan();
    ++m_calling;

    const Timeouts timeouts = timeoutsFor(model, request->url);
    m_client.send(*request, timeouts,
                  [this, active = std::move(active), sent = *request](const HttpReply &reply) mutable {
                      replied(std::move(active), sent, reply);
                  });
}

void Caller::replied(Active active, const HttpRequest &request, const HttpReply &reply)
{
    --m_calling;
    ModelEntry &model = m_models[size_t(active.job.model)];
    EndpointState &endpoint = m_endpoints[size_t(model.endpoint)];
    endpoint.callEnded();
    CallingProgress &counted = m_callsOf[active.job.owner];
    --counted.inFlight;
    counted.rateLimited += reply.status == 429;

    CallOutcome outcome = readReply(model.spec, active.job.prompt, reply);
    Call call = recordedCall(request, reply, outcome, model.spec, m_redaction);
    call.attempt = int(active.job.calls.size()) + 1;
    m_budget.ended(active.worstCase, call.cost, call.possiblyPaid);
    active.job.calls.append(std::move(call));

    if (auto *completion = std::get_if<Completion>(&outcome)) {
        endpoint.succeeded(now());
        CallResult result;
        result.ending = CallResult::Ending::Completed;
        result.completion = std::move(*completion);
        result.usedResponseFormat = active.usedResponseFormat;
        finish(std::move(active), std::move(result));
    } else {
        auto &error = std::get<CallError>(outcome);
        error.message = m_redaction.redact(error.message);
        if (!error.retryAfterSeconds)
            error.retryAfterSeconds = retryAfterSeconds(reply, QDateTime::currentDateTimeUtc());
        failed(std::move(active), error);
    }
    if (m_stopping)
        return;
    sendDue();
    emit roomChanged();
}

void Caller::failed(Active active, const CallError &error)
{
    ModelEntry &model = m_models[size_t(active.job.model)];
    EndpointState &endpoint = m_endpoints[size_t(model.endpoint)];
    if (m_stopping || m_holding) {
        finish(std::move(active), {});
        return;
    }
    const bool alreadyLearned = active.learnedWhenSent < model.learned.lessons; // by another call, meanwhile
    if (error.kind == ErrorKind::UnsupportedParameter && (alreadyLearned || learn(model, error))) {
        m_waiting.push_back(std::move(active)); // once more without it; not counted as a retry
        return;
    }
    const double time = now();
    endpoint.failed(error, time);
    if (endpoint.state() == EndpointState::State::Stopped) {
        finish(std::move(active), {});
        abandonStopped(model.endpoint);
        return;
    }

    if (error.kind == ErrorKind::RateLimit) {
        ++active.retry.rateLimits;
        if (active.rateLimitWaitBegan == 0)
            active.rateLimitWaitBegan = time;
        active.retry.rateLimitedSeconds = time - active.rateLimitWaitBegan;
    } else {
        ++active.retry.transientFailures;
    }
    m_random = m_random * 6364136223846793005ULL + 1442695040888963407ULL; // jitter only: no figure depends on it
    const RetryDecision decision = decideRetry(error, active.retry, double(m_random >> 11) / 9007199254740992.0);
    switch (decision.action) {
    case RetryDecision::Action::Wait:
        active.dueAt = time + decision.seconds;
        m_waiting.push_back(std::move(active));
        return;
    case RetryDecision::Action::PauseEndpoint: {
        const int seconds = int(error.retryAfterSeconds.value_or(0));
        endpoint.stop(
            QCoreApplication::translate("Caller", "%1 asks to wait %n s; resume later. (%2)", nullptr, seconds)
                .arg(endpoint.name(), error.message));
        finish(std::move(active), {});
        abandonStopped(model.endpoint);
        return;
    }
    case RetryDecision::Action::GiveUp:
        break;
    }
    if (isRetryable(error.kind) && endpoint.gaveUp(error)) {
        finish(std::move(active), {});
        abandonStopped(model.endpoint);
        return;
    }
    CallResult result;
    result.ending = CallResult::Ending::Failed;
    result.error = error;
    finish(std::move(active), std::move(result));
}

bool Caller::learn(ModelEntry &model, const CallError &error)
{
    Learned &learned = model.learned;
    QString text;
    if (error.maxCompletionTokensWanted && !learned.maxCompletionTokens) {
        learned.maxCompletionTokens = true;
        text = QCoreApplication::translate("Caller",
                                           "%1 wants max_completion_tokens: max_tokens is sent under that name.");
    } else if (error.parameter == "response_format"_L1 && !learned.noResponseFormat) {
        learned.noResponseFormat = true;
        text = QCoreApplication::translate("Caller",
                                           "%1 refuses response_format: its verdicts are read from plain text.");
    } else if ((error.parameter == "stream"_L1 || error.parameter == "stream_options"_L1) && !learned.noStream) {
        learned.noStream = true;
        text = QCoreApplication::translate("Caller", "%1 refuses streaming: time to first token stays unknown.");
    } else if (!error.parameter.isEmpty() && !learned.omit.contains(error.parameter)
               && !QStringList{u"response_format"_s, u"stream"_s, u"stream_options"_s}.contains(error.parameter)) {
        learned.omit.append(error.parameter);
        text = QCoreApplication::translate("Caller", "%1 refuses the parameter %2: it is left out from now on.")
                   .arg(u"%1"_s, error.parameter);
    } else {
        return false;
    }
    ++learned.lessons;
    emit noticed(text.arg(model.spec.name));
    return true;
}

void Caller::finish(Active active, CallResult result)
{
    --m_active;
    endpointOf(active.job.model).jobEnded();
    --groupOf(active.job.model).active;
    result.calls = std::move(active.job.calls);
    // Queued: whoever submits may do so from within its own done().
    QMetaObject::invokeMethod(
        this, [done = std::move(active.done), result = std::move(result)] { done(result); }, Qt::QueuedConnection);
}

void Caller::abandonStopped(int endpoint)
{
    emit noticed(m_endpoints[size_t(endpoint)].stopText());
    std::deque<Active> waiting = std::exchange(m_waiting, {});
    for (Active &active : waiting) {
        if (m_models[size_t(active.job.model)].endpoint == endpoint)
            finish(std::move(active), {});
        else
            m_waiting.push_back(std::move(active));
    }
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
