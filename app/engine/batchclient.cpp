#include "batchclient.h"

#include "retrypolicy.h"

#include <algorithm>
#include <cmath>

namespace {
constexpr double firstPollSeconds = 15;
constexpr double longestPollSeconds = 60;
constexpr double pollGrowth = 1.3;
constexpr double longestRetrySeconds = 300;
constexpr int maximumFailures = 8; // of a step that hands over; asking how far it is goes on
constexpr int maximumPagesSearched = 10;
constexpr Timeouts serviceTimeouts{.connectSeconds = 30, .idleSeconds = 120, .totalSeconds = 3600};

/// The service may have done what it was asked for, though it did not say so.
bool isFateUnknown(const HttpReply &reply)
{
    return reply.sent && (reply.status == 0 || reply.status >= 500 || reply.error != ErrorKind::None);
}
}

BatchClient::BatchClient(ModelSpec model, BatchService service, Batch &batch, QObject *parent)
    : QObject(parent)
    , m_model(std::move(model))
    , m_service(std::move(service))
    , m_batch(batch)
    , m_pollSeconds(firstPollSeconds)
{
    m_timer.setSingleShot(true);
}

void BatchClient::send(const HttpRequest &request, Read read)
{
    if (m_stopped)
        return;
    m_client.send(request, serviceTimeouts, [this, read = std::move(read)](const HttpReply &reply) {
        if (!m_stopped)
            read(reply);
    });
}

bool BatchClient::mayTryAgain(const CallError &error)
{
    return isRetryable(error.kind) && ++m_failures < maximumFailures;
}

/// The step once more, when the service says so or after a wait that grows.
void BatchClient::again(std::function<void()> step, const HttpReply &reply)
{
    const double wished = std::min(longestRetrySeconds, std::pow(2.0, std::min(m_failures, 9)));
    const double seconds = retryAfterSeconds(reply, QDateTime::currentDateTimeUtc()).value_or(wished);
    m_timer.disconnect();
    connect(&m_timer, &QTimer::timeout, this, std::move(step));
    m_timer.start(int(std::clamp(seconds, 0.001, longestRetrySeconds) * 1000));
}

void BatchClient::upload(const QString &bodyFile)
{
    send(uploadRequest(m_service, bodyFile),
         [this, bodyFile](const HttpReply &reply) { fileRead(reply, [this, bodyFile] { upload(bodyFile); }); });
}

void BatchClient::waitForFile()
{
    send(fileRequest(m_service, m_batch.inputFile),
         [this](const HttpReply &reply) { fileRead(reply, [this] { waitForFile(); }); });
}

void BatchClient::fileRead(const HttpReply &reply, const std::function<void()> &step)
{
    const auto outcome = readRemoteFile(m_model, reply);
    if (const auto *error = std::get_if<CallError>(&outcome)) {
        if (mayTryAgain(*error))
            again(step, reply);
        else
            emit refused(*error, true);
        return;
    }
    const auto &file = std::get<RemoteFile>(outcome);
    m_failures = 0;
    m_batch.inputFile = file.id;
    if (!file.problem.isEmpty())
        emit refused({.kind = ErrorKind::BadRequest,
                      .message = tr("The service refuses the batch's file: %1").arg(file.problem)},
                     true);
    else if (file.isPending)
        again([this] { waitForFile(); }, reply);
    else
        emit uploaded();
}

void BatchClient::create(const QString &bodyFile)
{
    send(createRequest(m_service, m_batch.inputFile, m_batch.tag, bodyFile), [this, bodyFile](const HttpReply &reply) {
        const auto outcome = readRemoteBatch(m_service, m_model, reply);
        if (const auto *remote = std::get_if<RemoteBatch>(&outcome)) {
            m_failures = 0;
            take(*remote);
            emit begun();
            return;
        }
        const auto &error = std::get<CallError>(outcome);
        if (isFateUnknown(reply) || error.kind == ErrorKind::MalformedAnswer)
            emit lost();
        else if (mayTryAgain(error))
            again([this, bodyFile] { create(bodyFile); }, reply);
        else
            emit refused(error, true);
    });
}

void BatchClient::find()
{
    m_pagesSearched = 0;
    findFrom({});
}

bool BatchClient::isOurs(const RemoteBatch &remote) const
{
    return remote.tag == m_batch.tag || (!m_batch.inputFile.isEmpty() && remote.inputFile == m_batch.inputFile);
}

void BatchClient::findFrom(const QString &after)
{
    send(listRequest(m_service, after), [this, after](const HttpReply &reply) {
        const auto outcome = readRemoteBatches(m_service, m_model, reply);
        if (const auto *error = std::get_if<CallError>(&outcome)) {
            if (mayTryAgain(*error))
                again([this, after] { findFrom(after); }, reply);
            else
                emit refused(*error, false);
            return;
        }
        m_failures = 0;
        const auto &page = std::get<RemoteBatchPage>(outcome);
        for (const RemoteBatch &remote : page.batches) {
            if (isOurs(remote)) {
                take(remote);
                emit begun();
                return;
            }
        }
        if (page.next.isEmpty() || ++m_pagesSearched >= maximumPagesSearched)
            emit notFound();
        else
            findFrom(page.next);
    });
}

void BatchClient::take(const RemoteBatch &remote)
{
    m_batch.remoteId = remote.id;
    m_batch.state = remote.state;
    m_batch.total = std::max(m_batch.total, remote.total);
    m_batch.completed = remote.completed;
    m_batch.failed = remote.failed;
    m_batch.text = remote.problem;
    m_resultFiles = remote.resultFiles;
    m_refusal = remote.refusal;
}

void BatchClient::poll()
{
    m_timer.stop();
    const int number = ++m_polls;
    send(statusRequest(m_service, m_batch.remoteId), [this, number](const HttpReply &reply) {
        if (number == m_polls) // else somebody asked again meanwhile, and that answer counts
            statusRead(reply);
    });
}

void BatchClient::statusRead(const HttpReply &reply)
{
    const auto outcome = readRemoteBatch(m_service, m_model, reply);
    if (const auto *error = std::get_if<CallError>(&outcome)) {
        ++m_failures;
        if (isRetryable(error->kind) || error->kind == ErrorKind::MalformedAnswer)
            again([this] { poll(); }, reply);
        else
            emit refused(*error, error->kind == ErrorKind::NotFound);
        return;
    }
    m_failures = 0;
    take(std::get<RemoteBatch>(outcome));
    emit changed();
    if (hasEnded(m_batch.state)) {
        emit ended();
        return;
    }
    // Not what retryAfterSeconds() reads besides: windows of rate limits are about other calls.
    const bool saysWhen = !reply.header("retry-after-ms").isEmpty() || !reply.header("retry-after").isEmpty();
    const auto wished = saysWhen ? retryAfterSeconds(reply, QDateTime::currentDateTimeUtc()) : std::nullopt;
    const double seconds = wished.value_or(m_pollSeconds);
    m_pollSeconds = std::min(longestPollSeconds, m_pollSeconds * pollGrowth);
    m_timer.disconnect();
    connect(&m_timer, &QTimer::timeout, this, &BatchClient::poll);
    m_timer.start(int(std::clamp(seconds, 0.001, longestRetrySeconds) * 1000));
}

void BatchClient::fetch(const QString &resultFile, const QString &path)
{
    send(resultRequest(m_service, resultFile, path), [this, resultFile, path](const HttpReply &reply) {
        if (reply.error == ErrorKind::None && reply.status >= 200 && reply.status < 300) {
            m_failures = 0;
            emit fetched();
            return;
        }
        const auto outcome = readRemoteFile(m_model, reply);
        const auto *error = std::get_if<CallError>(&outcome);
        if (error && mayTryAgain(*error))
            again([this, resultFile, path] { fetch(resultFile, path); }, reply);
        else
            emit refused(error ? *error : CallError{.message = tr("The results can't be fetched.")}, false);
    });
}

void BatchClient::cancel()
{
    send(cancelRequest(m_service, m_batch.remoteId), [this](const HttpReply &) {
        if (!hasEnded(m_batch.state))
            poll(); // whatever came of it, the state tells
    });
}

void BatchClient::stop()
{
    m_stopped = true;
    m_timer.stop();
    m_client.cancelAll();
}
