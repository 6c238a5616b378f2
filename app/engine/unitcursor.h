#pragma once

#include "dataset.h"
#include "result.h"
#include "runcontext.h"

#include <deque>
#include <vector>

/// One answer to get.
struct Unit
{
    Item item; ///< as the candidate sees it
    int repeat = 0;
};

/// Walks through a candidate's missing answers in the run's shuffled order, reading items a page at a time.
class UnitCursor
{
public:
    UnitCursor(RunContext &context, qint64 candidate);

    /// Finds out which answers are there already, or on their way in a batch.
    Result<void> load();
    /// Reads the next page if there is none; false at the end.
    Result<bool> hasNext();
    Unit take();
    /// How much of all answers is there or was taken, from 0 to 1.
    double share() const;

private:
    RunContext &m_context;
    qint64 m_candidate;
    std::vector<bool> m_done; ///< index of item × repeats + repeat; empty: none is done
    qint64 m_begun = 0; ///< there or taken
    qint64 m_next = 0; ///< position in order × repeats
    std::deque<Unit> m_page;
};
