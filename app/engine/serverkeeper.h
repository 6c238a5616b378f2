#pragma once

#include "httpclient.h"
#include "serverlog.h"
#include "serverprocess.h"
#include "serverstatus.h"

#include <memory>

/// One server of one's own: starts it, waits until it answers, starts it once more if it ends, stops it. A server that
/// answers already is used and left alone. Lives on one thread.
class ServerKeeper : public QObject
{
    Q_OBJECT

public:
    ServerKeeper(const OwnServer &server, const Redaction &redaction, const ServerTimes &times = {},
                 QObject *parent = nullptr);
    ~ServerKeeper() override;

    const OwnServer &server() const { return m_server; }
    void start();
    /// Off follows; at once where nothing of ours runs.
    void stop();
    ServerState state() const { return m_state; }
    /// It was there before, and it is not ours to stop.
    bool isAdopted() const { return m_adopted; }
    /// Nothing that was started here runs.
    bool isOff() const { return !m_process; }
    ServerStatus status() const;

signals:
    void changed();
    void logged(const QStringList &lines);

private:
    void enter(ServerState state, const QString &text);
    void launch();
    void look();
    void looked(const HttpReply &reply);
    void lookedBefore(const HttpReply &reply, bool isReady);
    void ready();
    void processEnded(const QString &how);
    void fail(const QString &text);
    QString withTail(const QString &text) const;
    bool isLate() const;

    OwnServer m_server;
    ServerTimes m_times;
    ServerLog m_log;
    HttpClient m_client;
    std::unique_ptr<ServerProcess> m_process;
    ServerState m_state = ServerState::Off;
    QString m_text;
    QString m_failure; ///< told once the process is gone
    QString m_lastAnswer; ///< to the question about its health
    QElapsedTimer m_clock;
    double m_readyAfter = 0;
    QTimer m_poll;
    bool m_adopted = false;
    bool m_restarted = false;
};
