#pragma once

#include "fakebatches.h"

#include <atomic>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <queue>
#include <string>
#include <unordered_map>
#include <vector>

/// What is kept of a request; without its content when the script says "record": "count".
struct FakeLogEntry
{
    FakeRequest request;
    int status = 0;
};

/// What the server saw. Guarded by `mutex`: the loop writes, tests read.
struct FakeLog
{
    mutable std::mutex mutex;
    std::deque<FakeLogEntry> entries;
    std::unordered_map<std::string, int> countByQuestion;
    int requests = 0;
    int taken = 0; ///< not refused because of the script's limit
    int inFlight = 0;
    int peakInFlight = 0;
    int connections = 0;
    int openConnections = 0;

    void clear();
    nlohmann::json asJson() const;
};

/// The server: one thread, epoll, no waiting. run() returns after stop().
class FakeLlmLoop
{
public:
    /// Listens on 127.0.0.1; port 0: any. Throws std::system_error when it can't.
    explicit FakeLlmLoop(std::uint16_t port);
    ~FakeLlmLoop();
    FakeLlmLoop(const FakeLlmLoop &) = delete;
    FakeLlmLoop &operator=(const FakeLlmLoop &) = delete;

    std::uint16_t port() const { return m_port; }
    void run();
    void stop(); ///< from any thread
    void setScript(FakeScript script); ///< from any thread
    const FakeLog &log() const { return m_log; }

private:
    struct Connection
    {
        int fd = -1;
        std::uint64_t id = 0;
        std::string in;
        std::string out;
        std::size_t written = 0;
        std::deque<FakeReply::Step> steps;
        FakeReply::End end = FakeReply::End::KeepAlive;
        bool busy = false; ///< a request is being answered
        bool counted = false; ///< it is one of the model's, not of the log's
        bool wantsWrite = false;
    };
    struct Due
    {
        double atMs;
        std::uint64_t connection;
        bool operator>(const Due &other) const { return atMs > other.atMs; }
    };

    void acceptAll();
    void readFrom(Connection *connection);
    bool takeRequest(Connection *connection);
    void answer(Connection *connection, FakeRequest request);
    FakeReply replyTo(const FakeRequest &request);
    FakeReply modelReply(const FakeRequest &request);
    FakeReply controlReply(const FakeRequest &request);
    void record(FakeRequest request, int status);
    void nextStep(Connection *connection);
    void write(Connection *connection);
    void finishReply(Connection *connection);
    void drop(Connection *connection);
    int runTimers();

    int m_listener = -1;
    int m_epoll = -1;
    int m_wake = -1;
    std::uint16_t m_port = 0;
    std::uint64_t m_lastId = 0;
    std::atomic<bool> m_stopping = false;
    std::unordered_map<std::uint64_t, std::unique_ptr<Connection>> m_connections;
    std::priority_queue<Due, std::vector<Due>, std::greater<>> m_timers;
    FakeScript m_script;
    FakeBatches m_batches;
    FakeLog m_log;
};
