#pragma once

#include "answer.h"
#include "budget.h"
#include "callingprogress.h"
#include "endpointstate.h"
#include "httpclient.h"
#include "redaction.h"
#include "retrypolicy.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>
#include <vector>

/// One question to a model, through all of its attempts.
struct CallJob
{
    int model = 0; ///< index of Caller::addModel
    qint64 owner = 0; ///< whom it is counted for: anything that callsOf() is asked for
    Prompt prompt;
    QByteArray responseFormat;
    QList<Call> calls; ///< attempts so far; a re-ask goes on with them
};

/// How a job ended.
struct CallResult
{
    enum class Ending { Completed, Failed, Abandoned }; ///< Abandoned: stopped, or its endpoint was; it stays pending

    Ending ending = Ending::Abandoned;
    Completion completion;
    CallError error;
    QList<Call> calls;
    bool usedResponseFormat = false;
};

/// The one retry loop: sends jobs to their endpoints with the concurrency asked for, waits and asks again where that
/// helps, learns which parameters a server refuses, keeps the budget, and records every attempt. Lives on the runner's
/// thread.
class Caller : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const CallResult &)>;

    Caller(int concurrency, Budget budget, Redaction redaction, quint64 seed, QObject *parent = nullptr);

    /// Models of one endpoint and key share a group: at most `limit` of its jobs at once.
    int addGroup(int limit);
    int addEndpoint(const QString &name, int limit, int group);
    int addModel(const ModelSpec &spec, const QByteArray &key, int endpoint);

    /// Whether a job for this model may be submitted now.
    bool hasRoom(int model) const;
    bool isStopped(int model) const;
    /// False once the server refused response_format.
    bool takesResponseFormat(int model) const { return !m_models[size_t(model)].learned.noResponseFormat; }
    /// `done` is called exactly once, never from within submit().
    void submit(CallJob job, Done done);
    /// Sends nothing any more, retries included; calls in flight come back.
    void abandonWaiting();
    /// Ends everything now: `done` gets Abandoned with the attempts so far.
    void abandonAll();

    int inFlight() const { return m_calling; }
    int waiting() const { return int(m_waiting.size()); }
    int active() const { return m_active; }
    double spent() const { return m_budget.spent(); }
    /// Calls that may be in flight now, as far as endpoints that are not stopped let them.
    int limitNow() const;
    /// How the owner's calls to the model go, of this Caller's life.
    CallingProgress callsOf(qint64 owner, int model) const;
    /// The budget refused a call and nothing is in flight that could free money.
    bool budgetReached() const { return m_budgetBlocked && m_calling == 0; }
    /// Endpoints that stopped, with why.
    QStringList stopTexts() const;

signals:
    /// There may be room again.
    void roomChanged();
    /// Something the run's record should say, such as a refused parameter that is left out from now on.
    void noticed(const QString &text);

private:
    struct Learned
    {
        QStringList omit;
        bool maxCompletionTokens = false;
        bool noResponseFormat = false;
        bool noStream = false;
        int lessons = 0; ///< how much was learned
    };
    struct ModelEntry
    {
        ModelSpec spec;
        QByteArray key;
        int endpoint = 0;
        Learned learned;
    };
    struct Active
    {
        CallJob job;
        Done done;
        RetryState retry;
        double dueAt = 0;
        double rateLimitWaitBegan = 0;
        double worstCase = 0;
        bool usedResponseFormat = false;
        int learnedWhenSent = 0;
    };

    /// Jobs of all models behind one endpoint and key.
    struct Group
    {
        int limit = 0;
        int active = 0;
    };

    EndpointState &endpointOf(int model) { return m_endpoints[size_t(m_models[size_t(model)].endpoint)]; }
    const EndpointState &endpointOf(int model) const { return m_endpoints[size_t(m_models[size_t(model)].endpoint)]; }
    Group &groupOf(int model) { return m_groups[size_t(endpointOf(model).group())]; }
    void sendDue();
    void send(Active active);
    void replied(Active active, const HttpRequest &request, const HttpReply &reply);
    void failed(Active active, const CallError &error);
    bool learn(ModelEntry &model, const CallError &error);
    void finish(Active active, CallResult result);
    void abandonStopped(int endpoint);
    void waitUntil(double seconds);
    RequestOptions optionsFor(const ModelEntry &model, const CallJob &job) const;
    Timeouts timeoutsFor(const ModelEntry &model, const QUrl &url) const;
    double now() const { return double(m_clock.nsecsElapsed()) / 1e9; }

    int m_concurrency;
    Budget m_budget;
    Redaction m_redaction;
    quint64 m_random;
    HttpClient m_client;
    std::vector<Group> m_groups;
    std::vector<EndpointState> m_endpoints;
    std::vector<ModelEntry> m_models;
    std::deque<Active> m_waiting; ///< for their first call or for a retry
    QHash<qint64, CallingProgress> m_callsOf; ///< by owner; counts only
    int m_calling = 0;
    int m_active = 0;
    bool m_budgetBlocked = false;
    bool m_stopping = false;
    bool m_holding = false;
    QElapsedTimer m_clock;
    QTimer m_timer;
};
