#include "fakellmloop.h"

#include "fakedialect.h"
#include "fakellmrequest.h"
#include "fakeownforms.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <cmath>
#include <system_error>

using nlohmann::json;

namespace {
constexpr std::uint64_t listenerId = 0;
constexpr std::uint64_t wakeId = 1;

double nowMs()
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

void require(bool ok, const char *what)
{
    if (!ok)
        throw std::system_error(errno, std::generic_category(), what);
}

FakeReply tooManyReply(int hintMs)
{
    std::map<std::string, std::string> headers;
    if (hintMs > 0)
        headers["retry-after-ms"] = std::to_string(hintMs);
    return plainFakeReply(429, "application/json",
                          R"({"error":{"message":"Too many requests in flight","type":"requests",)"
                          R"("param":null,"code":"rate_limit_exceeded"}})",
                          headers);
}

void watch(int epoll, int operation, int fd, std::uint64_t id, std::uint32_t events)
{
    epoll_event event{};
    event.events = events;
    event.data.u64 = id;
    require(epoll_ctl(epoll, operation, fd, &event) == 0, "epoll_ctl");
}

bool hasKey(const FakeRequest &request, const std::string &key)
{
    if (request.dialect)
        return request.header(request.dialect->keyHeader) == request.dialect->keyPrefix + key;
    return request.header("authorization") == "Bearer " + key || request.header("api-key") == key;
}

FakeReply wrongKeyReply(const FakeRequest &request)
{
    if (request.dialect) {
        const FakeError error = *request.dialect->error("wrong_key", {});
        return plainFakeReply(error.status, "application/json", error.body);
    }
    return plainFakeReply(401, "application/json",
                          R"({"error":{"message":"Incorrect API key provided.","type":"invalid_request_error",)"
                          R"("param":null,"code":"invalid_api_key"}})");
}

/// As /api/show tells it, beside much else.
std::string contextOf(long length)
{
    return json{{"model_info", {{"general.architecture", "fake"}, {"fake.context_length", length}}}}.dump();
}

std::string modelsList(const FakeRequest &request, const std::vector<std::string> &models)
{
    if (request.dialect)
        return request.dialect->models(models);
    json list = json::array();
    for (const std::string &model : models)
        list.push_back({{"id", model}, {"object", "model"}, {"owned_by", "fake"}});
    return json{{"object", "list"}, {"data", list}}.dump();
}

}

void FakeLog::clear()
{
    const std::lock_guard lock(mutex);
    entries.clear();
    countByQuestion.clear();
    requests = 0;
    taken = 0;
    peakInFlight = inFlight;
}

json FakeLog::asJson() const
{
    const std::lock_guard lock(mutex);
    json list = json::array();
    for (const FakeLogEntry &entry : entries) {
        json headers = json::object();
        for (const auto &[name, value] : entry.request.headers)
            headers[name] = value;
        list.push_back({{"method", entry.request.method},
                        {"path", entry.request.path},
                        {"headers", headers},
                        {"body", entry.request.body},
                        {"model", entry.request.model},
                        {"question", entry.request.question},
                        {"status", entry.status}});
    }
    return {{"requests", list},
            {"total", requests},
            {"counts", countByQuestion},
            {"in_flight", inFlight},
            {"peak_in_flight", peakInFlight},
            {"connections", connections}};
}

FakeLlmLoop::FakeLlmLoop(std::uint16_t port)
    : m_lastId(wakeId)
    , m_script(FakeScript::parsed({}))
{
    m_listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    require(m_listener >= 0, "socket");
    const int on = 1;
    setsockopt(m_listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    socklen_t size = sizeof address;
    require(bind(m_listener, generic, size) == 0, "bind");
    require(listen(m_listener, 4096) == 0, "listen");
    require(getsockname(m_listener, generic, &size) == 0, "getsockname");
    m_port = ntohs(address.sin_port);
    m_epoll = epoll_create1(EPOLL_CLOEXEC);
    m_wake = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
    watch(m_epoll, EPOLL_CTL_ADD, m_listener, listenerId, EPOLLIN);
    watch(m_epoll, EPOLL_CTL_ADD, m_wake, wakeId, EPOLLIN);
}

FakeLlmLoop::~FakeLlmLoop()
{
    for (const auto &[id, connection] : m_connections)
        close(connection->fd);
    close(m_wake);
    close(m_epoll);
    close(m_listener);
}

void FakeLlmLoop::stop()
{
    m_stopping = true;
    const std::uint64_t one = 1;
    [[maybe_unused]] const ssize_t written = ::write(m_wake, &one, sizeof one);
}

void FakeLlmLoop::setScript(FakeScript script)
{
    m_log.clear();
    const std::lock_guard lock(m_log.mutex);
    m_script = std::move(script);
}

void FakeLlmLoop::run()
{
    std::array<epoll_event, 512> events{};
    while (!m_stopping) {
        const int timeout = runTimers();
        const int count = epoll_wait(m_epoll, events.data(), int(events.size()), timeout);
        for (int i = 0; i < count; ++i) {
            const std::uint64_t id = events[std::size_t(i)].data.u64;
            if (id == listenerId)
                acceptAll();
            const auto found = m_connections.find(id);
            if (found == m_connections.end())
                continue;
            Connection *connection = found->second.get();
            if (events[std::size_t(i)].events & EPOLLOUT)
                write(connection);
            else
                readFrom(connection);
        }
    }
}

/// Milliseconds until the next step is due; -1: none is.
int FakeLlmLoop::runTimers()
{
    while (!m_timers.empty()) {
        const double wait = m_timers.top().atMs - nowMs();
        if (wait > 0)
            return int(std::ceil(wait));
        const auto found = m_connections.find(m_timers.top().connection);
        m_timers.pop();
        if (found != m_connections.end())
            nextStep(found->second.get());
    }
    return -1;
}

void FakeLlmLoop::acceptAll()
{
    for (;;) {
        const int fd = accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (fd < 0)
            return;
        const int on = 1;
        setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        auto connection = std::make_unique<Connection>();
        connection->fd = fd;
        connection->id = ++m_lastId;
        watch(m_epoll, EPOLL_CTL_ADD, fd, connection->id, EPOLLIN);
        m_connections.emplace(connection->id, std::move(connection));
        const std::lock_guard lock(m_log.mutex);
        ++m_log.connections;
        ++m_log.openConnections;
    }
}

void FakeLlmLoop::readFrom(Connection *connection)
{
    std::array<char, 65536> buffer;
    const ssize_t count = recv(connection->fd, buffer.data(), buffer.size(), 0);
    if (count == 0 || (count < 0 && errno != EAGAIN)) {
        drop(connection);
        return;
    }
    if (count > 0)
        connection->in.append(buffer.data(), std::size_t(count));
    if (!connection->busy)
        takeRequest(connection);
}

bool FakeLlmLoop::takeRequest(Connection *connection)
{
    std::optional<FakeRequest> request = takeFakeRequest(&connection->in);
    if (!request)
        return false;
    answer(connection, std::move(*request));
    return true;
}

void FakeLlmLoop::answer(Connection *connection, FakeRequest request)
{
    connection->busy = true;
    const bool control = request.path.starts_with("/_fake/");
    FakeReply reply = control ? controlReply(request) : replyTo(request);
    connection->end = reply.end;
    for (FakeReply::Step &step : reply.steps)
        connection->steps.push_back(std::move(step));
    connection->counted = !control;
    if (!control)
        record(std::move(request), reply.steps.front().bytes.empty() ? 0 : reply.status);
    const double delay = connection->steps.front().delayMs;
    if (delay > 0)
        m_timers.push({nowMs() + delay, connection->id});
    else
        nextStep(connection);
}

/// Taken before the answer, so that the peak counts requests that wait.
void FakeLlmLoop::record(FakeRequest request, int status)
{
    request.json = nullptr;
    const std::lock_guard lock(m_log.mutex);
    ++m_log.requests;
    ++m_log.inFlight;
    m_log.peakInFlight = std::max(m_log.peakInFlight, m_log.inFlight);
    if (request.method == "POST")
        ++m_log.countByQuestion[request.question];
    if (m_script.recordsEverything)
        m_log.entries.push_back({std::move(request), status});
}

FakeReply FakeLlmLoop::replyTo(const FakeRequest &request)
{
    const std::lock_guard lock(m_log.mutex);
    const std::string &key = m_script.key;
    if (!key.empty() && !hasKey(request, key))
        return wrongKeyReply(request);
    if (const int limit = m_script.limitAfter(m_log.taken); limit > 0 && m_log.inFlight >= limit)
        return tooManyReply(m_script.limitHintMs);
    m_log.taken += request.method == "POST" && !asksForContext(request);
    if (asksForContext(request))
        return plainFakeReply(200, "application/json", contextOf(m_script.contextLength));
    if (asksForModels(request))
        return plainFakeReply(200, "application/json", modelsList(request, m_script.models));
    if (request.method == "GET" && request.path.starts_with("/health"))
        return plainFakeReply(200, "text/plain", "");
    if (m_script.isTgi && request.method == "GET" && request.path.ends_with("/info"))
        return plainFakeReply(200, "application/json",
                              json{{"model_id", m_script.models.empty() ? "" : m_script.models.front()}}.dump());
    const auto line = [this](const FakeRequest &asked) {
        ++m_log.countByQuestion[asked.question];
        return modelReply(asked);
    };
    if (std::optional<FakeReply> reply = m_batches.replyTo(request, m_script.batches, line))
        return *std::move(reply);
    return modelReply(request);
}

FakeReply FakeLlmLoop::modelReply(const FakeRequest &request)
{
    if (!asksForAnAnswer(request))
        return plainFakeReply(404, "application/json", R"({"detail":"Not Found"})");
    const FakeBehaviour &behaviour = m_script.behaviourFor(request);
    return fakeReply(request, behaviour, m_script.answerTo(request, behaviour), m_script.latencyMs(behaviour));
}

FakeReply FakeLlmLoop::controlReply(const FakeRequest &request)
{
    if (request.path == "/_fake/log")
        return plainFakeReply(200, "application/json",
                              m_log.asJson().dump(-1, ' ', false, json::error_handler_t::replace));
    try {
        if (request.path == "/_fake/script")
            setScript(FakeScript::parsed(request.body));
    } catch (const std::exception &error) {
        return plainFakeReply(400, "text/plain", error.what());
    }
    if (request.path == "/_fake/reset")
        m_log.clear();
    return plainFakeReply(200, "text/plain", "ok\n");
}

void FakeLlmLoop::nextStep(Connection *connection)
{
    connection->out += connection->steps.front().bytes;
    connection->steps.pop_front();
    write(connection);
}

void FakeLlmLoop::write(Connection *connection)
{
    while (connection->written < connection->out.size()) {
        const ssize_t count = send(connection->fd, connection->out.data() + connection->written,
                                   connection->out.size() - connection->written, MSG_NOSIGNAL);
        if (count < 0 && errno == EAGAIN) {
            if (!connection->wantsWrite)
                watch(m_epoll, EPOLL_CTL_MOD, connection->fd, connection->id, EPOLLIN | EPOLLOUT);
            connection->wantsWrite = true;
            return;
        }
        if (count < 0) {
            drop(connection);
            return;
        }
        connection->written += std::size_t(count);
    }
    connection->out.clear();
    connection->written = 0;
    if (connection->wantsWrite)
        watch(m_epoll, EPOLL_CTL_MOD, connection->fd, connection->id, EPOLLIN);
    connection->wantsWrite = false;
    if (!connection->steps.empty()) {
        m_timers.push({nowMs() + connection->steps.front().delayMs, connection->id});
        return;
    }
    finishReply(connection);
}

void FakeLlmLoop::finishReply(Connection *connection)
{
    if (!connection->busy || connection->end == FakeReply::End::Hang)
        return;
    if (connection->end == FakeReply::End::Close) {
        drop(connection);
        return;
    }
    connection->busy = false;
    {
        const std::lock_guard lock(m_log.mutex);
        m_log.inFlight -= connection->counted;
    }
    takeRequest(connection);
}

void FakeLlmLoop::drop(Connection *connection)
{
    close(connection->fd);
    const std::lock_guard lock(m_log.mutex);
    --m_log.openConnections;
    m_log.inFlight -= connection->busy && connection->counted;
    m_connections.erase(connection->id);
}
