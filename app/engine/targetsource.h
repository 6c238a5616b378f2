#pragma once

#include "caller.h"
#include "requestkey.h"
#include "unitcursor.h"
#include "worksource.h"

#include <deque>

/// A candidate that is asked over HTTP, where the project has no answer yet.
class TargetSource : public WorkSource
{
    Q_OBJECT

public:
    TargetSource(RunContext &context, Caller &caller, const Candidate &candidate, const PromptSpec &prompt,
                 const ModelSpec &spec, int model, QObject *parent = nullptr);

    Result<void> load() { return m_cursor.load(); }
    bool canBegin() override;
    void begin() override;
    int inFlight() const override { return m_inFlight; }
    double share() const override { return m_cursor.share(); }
    bool isExhausted() override;

private:
    struct Request
    {
        Unit unit;
        Prompt prompt;
        QByteArray key;
    };

    Result<bool> hasNext();
    std::deque<Request>::iterator freeParked();
    void beginUnit(Unit unit);
    void take(Request request);
    void ask(Request request);
    void completed(const Unit &unit, const QByteArray &key, const CallResult &result);
    void save(const Unit &unit, Answer answer);

    RunContext &m_context;
    Caller &m_caller;
    UnitCursor m_cursor;
    qint64 m_candidate;
    PromptSpec m_prompt;
    RequestKey m_key;
    int m_model;
    std::deque<Request> m_parked; ///< an equal request is on its way
    int m_inFlight = 0;
    int m_hits = 0; ///< of those in flight, taken from the cache
};

/// The answer that a completion or an error stands for, with its state by PRODUCT.md.
Answer answerOf(const CallResult &result);
