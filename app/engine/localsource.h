#pragma once

#include "baseline.h"
#include "unitcursor.h"
#include "worksource.h"

#include <functional>

/// A candidate that needs no call: answers given in a column, or a built-in baseline. Works in pages in the pool.
class LocalSource : public WorkSource
{
    Q_OBJECT

public:
    /// What it answers; nullopt: it can't say anything (the answer is skipped). Pure.
    using Answerer = std::function<std::optional<QString>(const Item &, int repeat)>;

    LocalSource(RunContext &context, const Candidate &candidate, Answerer answerer, QObject *parent = nullptr);

    Result<void> load() { return m_cursor.load(); }
    bool canBegin() override;
    void begin() override;
    int inFlight() const override { return m_inFlight; }
    double share() const override { return m_cursor.share(); }
    bool isExhausted() override;

private:
    RunContext &m_context;
    UnitCursor m_cursor;
    qint64 m_candidate;
    Answerer m_answerer;
    int m_inFlight = 0; ///< pages
};
