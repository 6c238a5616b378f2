#pragma once

#include "answer.h"
#include "budget.h"
#include "callingprogress.h"
#include "endpointstate.h"
#include "httpclient.h"
#include "learnedparameters.h"
#include "minutelimits.h"
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
    QStringList texts; ///< to be embedded, instead of the prompt: no more than mostEmbeddedTexts()
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
    QList<EmbeddingVector> vectors; ///< Completed: one for each of the job's texts
};

/// The one scheduler and retry loop, for targets and judges: sends jobs to their endpoints with the concurrency asked
/// for, or what the endpoints turn out to take, waits and asks again where that helps, learns which parameters a server
/// refuses, keeps the budget and the limits a minute, and records every attempt. Lives on the runner's thread.
class Caller : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const CallResult &)>;

    Caller(int concurrency, Budget budget, Redaction redaction, quint64 seed, QObject *parent = nullptr);

    /// Models of one URL and key share a group: at most `limit` of its jobs at once.
    int addGroup(int limit);
    /// limits.rpm and limits.tpm: shared by what has one URL, key and model id.
    int addMinuteLimits(const Limits &limits);
    /// One URL of a model. `minuteLimits` < 0: none. `isOneOfSeveral`: the model has others.
    int addEndpoint(const QString &name, const LimitBounds &bounds, int group, int minuteLimits = -1,
                    bool isOneOfSeveral = false);
    /// `endpoints`: one for each URL of the model, in their order.
    int addModel(const ModelSpec &spec, const QByteArray &key, const QList<int> &endpoints);

    /// Whether a job for this model may be submitted now.
    bool hasRoom(int model) const;
    /// Nothing more is asked of it: all of its endpoints stopped, or it was given up.
    bool isStopped(int model) const;
    /// While it is held nothing is sent to the model, and its jobs wait: its server is not there yet.
    void hold(int model, bool held);
    /// It is not asked any more in this run, and what waits stays pending; `text` says why.
    void stopModel(int model, const QString &text);
    /// False once the server refused response_format.
    bool takesResponseFormat(int model) const { return !m_models[size_t(model)].learned.noResponseFormat; }
    /// How many texts one job may embed; 0: the model can't.
    qsizetype mostTexts(int model) const { return mostEmbeddedTexts(m_models[size_t(model)].spec); }
    /// `done` is called exactly once, never from within submit().
    void submit(CallJob job, Done done);
    /// The model is not waited for any longer: what waits is abandoned and stays pending; calls in flight come back.
    void giveUpWaiting(int model);
    /// Sends nothing any more, retries included; calls in flight come back.
    void abandonWaiting();
    /// Ends everything now: `done` gets Abandoned with the attempts so far.
    void abandonAll();

    int concurrency() const { return m_concurrency; }
    int inFlight() const { return m_calling; }
    int waiting() const { return int(m_waiting.size()); }
    double spent() const { return m_budget.spent(); }
    /// For what is paid otherwise than by calls made here.
    Budget &budget() { return m_budget; }
    /// Calls that may be in flight now, as far as endpoints that are not stopped let them.
    int limitNow() const;
    /// How the owner's calls to the model go, of this Caller's life.
    CallingProgress callsOf(qint64 owner, int model) const;
    /// The budget refused a call and nothing is in flight that could free money.
    bool budgetReached() const { return m_budgetBlocked && m_calling == 0; }
    /// Models that stopped, with why.
    QStringList stopTexts() const;

signals:
    /// There may be room again.
    void roomChanged();
    /// Something the run's record should say, such as a refused parameter that is left out from now on.
    void noticed(const QString &text);

private:
    enum class Asked { No, Now, Yes };
    /// A model at one of its URLs.
    struct Place
    {
        ModelSpec spec; ///< with that URL alone
        int endpoint = 0;
        Asked askedContext = Asked::No; ///< for the length of its context, where that must be known before all else
        qint64 contextLength = 0; ///< 0: unknown
    };
    struct ModelEntry
    {
        ModelSpec spec;
        QByteArray key;
        std::vector<Place> places;
        LearnedParameters learned;
        int unplaced = 0; ///< jobs that back off, or wait for a place
        double heldUntil = -1; ///< by limits a minute
        double tokensPerAnswer = 0; ///< of late; 0: unknown
        QString givenUpText; ///< why it is not asked any more; else empty
        bool awaitsServer = false; ///< hold() said so
    };
    struct Active
    {
        CallJob job;
        Done done;
        RetryState retry;
        int place = -1; ///< index of ModelEntry::places; -1: it backs off, or waits for a place
        int failedPlace = -1; ///< better another one
        double dueAt = 0;
        double waitsUntil = -1; ///< < 0: until something comes back
        double rateLimitWaitBegan = 0;
        double worstCase = 0;
        double tokens = 0; ///< prompt and longest answer, roughly
        CallTicket ticket;
        WaitReason waitsFor = WaitReason::None;
        bool usedResponseFormat = false;
        int learnedWhenSent = 0;
    };

    /// Jobs of all models behind one URL and key.
    struct Group
    {
        int limit = 0;
        int active = 0;
    };
    struct Wait
    {
        WaitReason reason = WaitReason::None;
        double until = -1; ///< < 0: until something comes back
    };

    EndpointState &stateOf(const Active &active);
    const EndpointState &stateAt(const Place &place) const { return m_endpoints[size_t(place.endpoint)]; }
    bool hasRoomAt(const Place &place) const;
    bool isPaused(const Place &place) const { return stateAt(place).pausedUntil() > now(); }
    bool isLive(const Place &place) const { return stateAt(place).state() != EndpointState::State::Stopped; }
    bool isHeld(const ModelEntry &model) const;
    int placeFor(const ModelEntry &model, int failedPlace) const;
    int unplacedCap(const ModelEntry &model) const;
    bool takePlace(Active &active);
    void leavePlace(Active &active);
    void waitInLine(Active active);
    void letWait(Active active);
    void sendDue();
    void sendIfPossible(Active active, double time);
    Wait waitOf(const Active &active, double time);
    Wait pauseOf(const ModelEntry &model) const;
    double nextMoment(double time) const;
    Result<HttpRequest> requestFor(const Active &active) const;
    void send(Active active);
    bool knowsContext(const Active &active);
    void askContext(Active active);
    void tookContext(Active active, const HttpReply &reply);
    void replied(Active active, const HttpRequest &request, const HttpReply &reply);
    void completed(Active active, Completion completion, QList<EmbeddingVector> vectors);
    void failed(Active active, const CallError &error);
    bool goesElsewhere(Active &active, const CallError &error, bool wasOut);
    static void countFailure(Active &active, ErrorKind kind, double time);
    void retryOrGiveUp(Active active, const CallError &error);
    bool learn(ModelEntry &model, const CallError &error);
    void finish(Active active, CallResult result);
    void finishStopped(Active active);
    void waitUntil(double seconds);
    RequestOptions optionsFor(const ModelEntry &model, const CallJob &job) const;
    Timeouts timeoutsFor(const ModelEntry &model, const CallJob &job, const QUrl &url) const;
    double tokensOf(const ModelEntry &model, const CallJob &job) const;
    MinuteLimits *minuteLimitsOf(const Active &active);
    void countWaiting(CallingProgress &calls, const Active &active) const;
    double jitter();
    double now() const { return double(m_clock.nsecsElapsed()) / 1e9; }

    int m_concurrency;
    Budget m_budget;
    Redaction m_redaction;
    quint64 m_random;
    HttpClient m_client;
    std::vector<Group> m_groups;
    std::vector<MinuteLimits> m_minuteLimits;
    std::vector<EndpointState> m_endpoints;
    std::vector<int> m_minuteLimitsOf; ///< by endpoint; < 0: none
    std::vector<ModelEntry> m_models;
    std::deque<Active> m_waiting; ///< for their first call or for a retry
    QHash<qint64, CallingProgress> m_callsOf; ///< by owner; counts only
    int m_calling = 0;
    int m_placed = 0; ///< jobs that have a place: in flight, or about to be
    bool m_budgetBlocked = false;
    bool m_stopping = false;
    bool m_holding = false;
    QElapsedTimer m_clock;
    QTimer m_timer;
};
