#pragma once

#include "batchservice.h"
#include "httpclient.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

/// One batch on its way to a service and back: hands it over, asks how far it is, fetches its results. Waits and asks
/// again where that helps. What it comes to is told by signals; what must be on disk before the next step is the
/// receiver's, who calls the next method when it is.
class BatchClient : public QObject
{
    Q_OBJECT

public:
    /// `batch` is kept up to date; it outlives this.
    BatchClient(ModelSpec model, BatchService service, Batch &batch, QObject *parent = nullptr);

    /// Uploads the file that was made by BatchFile; then uploaded().
    void upload(const QString &bodyFile);
    /// Asks the service to begin; then begun(), or lost() when nobody knows whether it has.
    void create(const QString &bodyFile);
    /// Looks whether the service has it, after an answer was lost; then begun() or notFound().
    void find();
    /// Asks how far it is, again and again: changed() each time, and ended().
    void poll();
    /// Fetches one of the result files; then fetched().
    void fetch(const QString &resultFile, const QString &path);
    /// Asks the service to stop working it off. What is answered by then still comes.
    void cancel();
    /// Nothing is asked or told any more. A batch that was being handed over is looked for later.
    void stop();
    QStringList resultFiles() const { return m_resultFiles; }
    /// Why the service failed the whole batch, where it says so.
    const std::optional<CallError> &refusal() const { return m_refusal; }

signals:
    void uploaded();
    void begun();
    void lost();
    void notFound();
    void changed();
    void ended();
    void fetched();
    /// The service refuses. `isGone`: it will never have anything of this batch.
    void refused(const CallError &error, bool isGone);

private:
    using Read = std::function<void(const HttpReply &)>;

    void send(const HttpRequest &request, Read read);
    void again(std::function<void()> step, const HttpReply &reply);
    bool mayTryAgain(const CallError &error);
    void fileRead(const HttpReply &reply, const std::function<void()> &step);
    void waitForFile();
    void findFrom(const QString &after);
    bool isOurs(const RemoteBatch &remote) const;
    void take(const RemoteBatch &remote);
    void statusRead(const HttpReply &reply);

    ModelSpec m_model;
    BatchService m_service;
    Batch &m_batch;
    HttpClient m_client;
    QTimer m_timer;
    QStringList m_resultFiles;
    std::optional<CallError> m_refusal;
    int m_failures = 0; ///< one after the other
    int m_polls = 0;
    double m_pollSeconds;
    int m_pagesSearched = 0;
    bool m_stopped = false;
};
