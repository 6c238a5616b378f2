#pragma once

#include "caller.h"
#include "unitcursor.h"
#include "worksource.h"

/// A candidate that is asked over HTTP.
class TargetSource : public WorkSource
{
    Q_OBJECT

public:
    TargetSource(RunContext &context, Caller &caller, const Candidate &candidate, const PromptSpec &prompt, int model,
                 QObject *parent = nullptr);

    Result<void> load() { return m_cursor.load(); }
    bool canBegin() override;
    void begin() override;
    int inFlight() const override { return m_inFlight; }
    bool isExhausted() override;

private:
    void completed(const Unit &unit, const CallResult &result);
    void save(const Unit &unit, Answer answer);

    RunContext &m_context;
    Caller &m_caller;
    UnitCursor m_cursor;
    qint64 m_candidate;
    PromptSpec m_prompt;
    int m_model;
    int m_inFlight = 0;
};

/// The answer that a completion or an error stands for, with its state by PRODUCT.md.
Answer answerOf(const CallResult &result);
