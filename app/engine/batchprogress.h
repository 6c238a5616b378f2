#pragma once

#include "batch.h"

/// The batches of one candidate or judge that are at the service.
struct BatchProgress
{
    int open = 0;
    BatchState state = BatchState::Unknown; ///< of the one that is furthest behind
    qint64 total = 0;
    qint64 done = 0; ///< as the service counts

    void add(const Batch &batch);
};

/// "batch in progress, 340 of 1,000"; empty when there is none.
QString batchProgressText(const BatchProgress &progress);
