// The part of Caller that decides on what came back.
#include "caller.h"
#include "callrecord.h"

#include <QCoreApplication>

#include <algorithm>

namespace {
constexpr double memoryOfTokens = 0.9;

double tokensUsed(const Completion &completion)
{
    return double(completion.usage.prompt().value_or(0) + completion.usage.output.value_or(0));
}

CallOutcome outcomeOf(const ModelSpec &model, const CallJob &job, qint64 contextLength, const HttpReply &reply,
                      QList<EmbeddingVector> *vectors)
{
    return job.texts.isEmpty() ? readReply(model, job.prompt, reply, contextLength)
                               : readEmbedding(model, job.texts.size(), reply, vectors);
}
}

void Caller::replied(Active active, const HttpRequest &request, const HttpReply &reply)
{
    --m_calling;
    Place &place = m_models[size_t(active.job.model)].places[size_t(active.place)];
    const ModelSpec &spec = place.spec;
    EndpointState &endpoint = stateOf(active);
    endpoint.callEnded();
    CallingProgress &counted = m_callsOf[active.job.owner];
    --counted.inFlight;
    counted.rateLimited += reply.status == 429;
    counted.rateLimitedNow += reply.status == 429;
    if (reply.status == 0 && place.contextLength == 0)
        place.askedContext = Asked::No; // the server was not there when it was asked

    QList<EmbeddingVector> vectors;
    CallOutcome outcome = outcomeOf(spec, active.job, place.contextLength, reply, &vectors);
    Call call = recordedCall(request, reply, outcome, spec, m_redaction);
    call.attempt = int(active.job.calls.size()) + 1;
    m_budget.ended(active.worstCase, call.cost, call.possiblyPaid);
    active.job.calls.append(std::move(call));
    const QDateTime moment = QDateTime::currentDateTimeUtc();
    const double usual = m_models[size_t(active.job.model)].tokensPerAnswer;

    if (auto *completion = std::get_if<Completion>(&outcome)) {
        if (const auto seconds = usedUpSeconds(reply, usual, moment))
            endpoint.hold(now() + *seconds + jitter());
        completed(std::move(active), std::move(*completion), std::move(vectors));
    } else {
        auto &error = std::get<CallError>(outcome);
        error.message = m_redaction.redact(error.message);
        if (!error.retryAfterSeconds)
            error.retryAfterSeconds = retryAfterSeconds(reply, moment);
        if (MinuteLimits *limits = error.possiblyPaid ? nullptr : minuteLimitsOf(active))
            limits->ended(active.tokens, 0);
        failed(std::move(active), error);
    }
    if (m_stopping)
        return;
    sendDue();
    emit roomChanged();
}

/// Between 0 and 1; it moves moments only, no figure depends on it.
double Caller::jitter()
{
    m_random = m_random * 6364136223846793005ULL + 1442695040888963407ULL;
    return double(m_random >> 11) / 9007199254740992.0;
}

void Caller::completed(Active active, Completion completion, QList<EmbeddingVector> vectors)
{
    ModelEntry &model = m_models[size_t(active.job.model)];
    EndpointState &endpoint = stateOf(active);
    if (endpoint.isDown())
        emit noticed(QCoreApplication::translate("Caller", "%1 answers again.").arg(endpoint.name()));
    const double output = double(completion.usage.output.value_or(0));
    endpoint.succeeded(active.ticket, output, now());
    if (const double used = tokensUsed(completion); used > 0) {
        if (MinuteLimits *limits = minuteLimitsOf(active))
            limits->ended(active.tokens, used);
        model.tokensPerAnswer
            = model.tokensPerAnswer > 0 ? memoryOfTokens * model.tokensPerAnswer + (1 - memoryOfTokens) * used : used;
    }
    CallResult result;
    result.ending = CallResult::Ending::Completed;
    result.completion = std::move(completion);
    result.vectors = std::move(vectors);
    result.usedResponseFormat = active.usedResponseFormat;
    finish(std::move(active), std::move(result));
}

void Caller::failed(Active active, const CallError &error)
{
    ModelEntry &model = m_models[size_t(active.job.model)];
    EndpointState &endpoint = stateOf(active);
    if (m_stopping || m_holding || !model.givenUpText.isEmpty()) {
        finish(std::move(active), {});
        return;
    }
    const bool alreadyLearned = active.learnedWhenSent < model.learned.lessons; // by another call, meanwhile
    if (error.kind == ErrorKind::UnsupportedParameter && (alreadyLearned || learn(model, error))) {
        waitInLine(std::move(active)); // once more without it; not counted as a retry
        return;
    }
    const bool wasLive = endpoint.state() != EndpointState::State::Stopped;
    const bool wasDown = endpoint.isDown();
    if (wasLive)
        endpoint.failed(error, active.ticket, now());
    const bool isDeadNow = endpoint.state() == EndpointState::State::Stopped;
    if (isDeadNow || (endpoint.isDown() && !endpoint.mayCall(now()))) {
        if (goesElsewhere(active, error, isDeadNow ? !wasLive : wasDown))
            waitInLine(std::move(active));
        else
            finishStopped(std::move(active));
        return;
    }
    retryOrGiveUp(std::move(active), error);
}

/// Its server is out. True: there are others for the job; false: the model has stopped. `wasOut`: that was told before.
bool Caller::goesElsewhere(Active &active, const CallError &error, bool wasOut)
{
    ModelEntry &model = m_models[size_t(active.job.model)];
    EndpointState &endpoint = stateOf(active);
    const bool isOneOfSeveral = model.places.size() > 1;
    const bool othersAnswer = std::ranges::any_of(
        model.places, [&](const Place &place) { return isLive(place) && !stateAt(place).isDown(); });
    if (!othersAnswer) {
        for (const Place &place : model.places) {
            if (isLive(place))
                m_endpoints[size_t(place.endpoint)].stop(error.message);
        }
    }
    if (!wasOut && isOneOfSeveral && othersAnswer)
        emit noticed(QCoreApplication::translate("Caller", "%1: its work goes to the other servers of the model. %2")
                         .arg(endpoint.name(), error.message));
    else if (!wasOut)
        emit noticed(endpoint.stopText());
    active.failedPlace = active.place;
    if (othersAnswer)
        leavePlace(active);
    return othersAnswer;
}

void Caller::countFailure(Active &active, ErrorKind kind, double time)
{
    if (kind != ErrorKind::RateLimit) {
        ++active.retry.transientFailures;
        return;
    }
    ++active.retry.rateLimits;
    if (active.rateLimitWaitBegan == 0)
        active.rateLimitWaitBegan = time;
    active.retry.rateLimitedSeconds = time - active.rateLimitWaitBegan;
}

void Caller::retryOrGiveUp(Active active, const CallError &error)
{
    EndpointState &endpoint = stateOf(active);
    const double time = now();
    countFailure(active, error.kind, time);
    const RetryDecision decision = decideRetry(error, active.retry, jitter());
    if (decision.action == RetryDecision::Action::Wait) {
        active.dueAt = time + decision.seconds;
        active.waitsUntil = active.dueAt;
        active.waitsFor = error.kind == ErrorKind::RateLimit ? WaitReason::RateLimit : WaitReason::ServerTrouble;
        active.failedPlace = active.place;
        leavePlace(active); // others may go meanwhile
        waitInLine(std::move(active));
        return;
    }
    if (decision.action == RetryDecision::Action::PauseEndpoint) {
        const int seconds = int(error.retryAfterSeconds.value_or(0));
        endpoint.stop(
            QCoreApplication::translate("Caller", "%1 asks to wait %n s; resume later. (%2)", nullptr, seconds)
                .arg(endpoint.name(), error.message));
    }
    const bool isDead = decision.action == RetryDecision::Action::PauseEndpoint
        || (isRetryable(error.kind) && endpoint.gaveUp(error));
    if (isDead) {
        CallError why = error;
        why.message = endpoint.stopText();
        if (goesElsewhere(active, why, false))
            waitInLine(std::move(active));
        else
            finishStopped(std::move(active));
        return;
    }
    CallResult result;
    result.ending = CallResult::Ending::Failed;
    result.error = error;
    finish(std::move(active), std::move(result));
}

bool Caller::learn(ModelEntry &model, const CallError &error)
{
    const QString text = model.learned.learn(model.spec, error);
    if (!text.isEmpty())
        emit noticed(text);
    return !text.isEmpty();
}
