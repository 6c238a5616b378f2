#pragma once

#include "projectwriter.h"
#include "workbench.h"
#include "workerthread.h"

/// The way from the window's thread to the writer's and back, for the parts of Workbench.
template <typename T, typename Call>
void Workbench::onWriter(Call call, std::function<void(const Result<T> &)> then)
{
    m_writer->post([this, call = std::move(call), then = std::move(then)](ProjectWriter &writer) mutable {
        QMetaObject::invokeMethod(
            this, [result = call(writer), then = std::move(then)] { then(result); }, Qt::QueuedConnection);
    });
}
