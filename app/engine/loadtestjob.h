#pragma once

#include "httpclient.h"
#include "loadstatistics.h"
#include "loadtest.h"
#include "provider.h"
#include "redaction.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>

/// What a load test needs to be sent: the model as it is asked, on each of its servers.
struct LoadTestStart
{
    LoadTestSpec spec;
    QList<ModelSpec> models; ///< the same model with one endpoint each; at least one
    QByteArray key;
    Redaction redaction;
};

/// Loads a model's server level by level in a closed loop: as soon as a call ends the next one is sent, so that a
/// level keeps exactly so many in flight. One call before the first level wakes the server and tells how many bytes a
/// token has. Nothing is asked again: a refused call is a result. Ends within the spec's bounds, whatever the server
/// does; what is in flight then is given up. Lives on a thread of its own.
class LoadTestJob : public QObject
{
    Q_OBJECT

public:
    explicit LoadTestJob(LoadTestStart start);
    ~LoadTestJob() override;

    void start();
    /// Gives up what is in flight; ended() follows with the levels so far, the one that went on included.
    void stop();

signals:
    void progressed(const LoadTestProgress &progress);
    /// Once.
    void ended(const LoadTestResult &result);

private:
    struct Level;

    void warmUp();
    void takeFirst(const Prompt &prompt, const HttpReply &reply);
    bool learnFrom(const CallError &error);
    void nextLevel();
    void fill();
    bool maySend() const;
    void send();
    void take(qsizetype index, const CallOutcome &outcome, const HttpReply &reply);
    void finishLevel();
    LoadEnd endAfter(const LoadTestLevel &level) const;
    void giveUp(LoadEnd end);
    void finish(LoadEnd end);
    void tell();
    void note(const CallError &error);
    double elapsedSeconds() const { return double(m_clock.nsecsElapsed()) / 1e9; }
    double levelMs() const;
    Timeouts timeouts() const;
    Result<HttpRequest> request(const Prompt &prompt, qint64 number) const;

    LoadTestStart m_start;
    RequestOptions m_options;
    LoadTestResult m_result;
    double m_bytesPerToken;
    int m_firstTries = 0;
    int m_level = -1; ///< index in the spec's levels
    std::unique_ptr<Level> m_current;
    LoadEnd m_givenUp = LoadEnd::Running;
    bool m_ended = false;
    QElapsedTimer m_clock;
    QTimer m_deadline;
    QTimer m_ticks;
    std::unique_ptr<HttpClient> m_client;
};
