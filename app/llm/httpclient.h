#pragma once

#include "http.h"

#include <QObject>

#include <functional>
#include <memory>

/// Sends calls without blocking, as many at once as it is given: it opens one connection a call in flight
/// (several QNetworkAccessManagers, because Qt 6.4 gives each at most six HTTP/1.1 connections to a host).
/// Queueing, rate limits and retries are the caller's. Lives on one thread; handlers run there.
class HttpClient : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<void(const HttpReply &)>;

    explicit HttpClient(QObject *parent = nullptr);
    ~HttpClient() override; ///< cancels what is in flight; handlers are not called any more

    /// What is wrong with a file of certificates; empty when nothing is, or for no file.
    static QString caFileProblem(const QString &path);

    /// Returns an id for cancel(). The handler is called exactly once, never from within send().
    quint64 send(const HttpRequest &request, const Timeouts &timeouts, Handler handler);
    /// The handler gets ErrorKind::Cancelled, from the event loop; inFlight() no longer counts the call.
    void cancel(quint64 id);
    void cancelAll();
    int inFlight() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};
