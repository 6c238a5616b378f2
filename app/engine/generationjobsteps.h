#pragma once

#include "generationjob.h"
#include "poolcalls.h"
#include "workbenchwriter.h"

#include <QPointer>

// The ways of a generation to the pool and to the writer, for its parts.

template <typename T, typename Work, typename Next>
void GenerationJob::inPool(Work work, Next next)
{
    m_workbench.m_pool->call(this, std::move(work), [this, next = std::move(next)](const Result<T> &result) {
        if (m_isAbandoned)
            return;
        if (!result)
            fail(result.error());
        else if constexpr (std::is_void_v<T>)
            next();
        else
            next(*result);
    });
}

template <typename T, typename Work, typename Next>
void GenerationJob::onWriter(Work work, Next next)
{
    if (!m_workbench.m_writer || m_workbench.path() != m_project) {
        fail(m_workbench.notOpen()); // another project was opened meanwhile
        return;
    }
    m_workbench.onWriter<T>(std::move(work), [job = QPointer(this), next = std::move(next)](const Result<T> &result) {
        if (!job || job->m_isAbandoned)
            return;
        if (!result)
            job->fail(result.error());
        else if constexpr (std::is_void_v<T>)
            next();
        else
            next(*result);
    });
}
