#pragma once

#include <QMetaObject>
#include <QObject>
#include <QThreadPool>

#include <utility>

/// Runs pure calls in a pool of threads and hands their results back to the caller's thread, by its event loop.
/// Not QtConcurrent::run().then(context): in Qt 6.4 a continuation of a call that ends quickly can be run while it is
/// still being attached, which crashed about once in 10^5 calls. The context must not be gone before waitForDone() or
/// this object's end; what was not handed back by then never is.
class PoolCalls
{
public:
    PoolCalls() = default;
    /// With one thread, what is called later is also done later.
    explicit PoolCalls(int threads) { m_pool.setMaxThreadCount(threads); }

    /// then(work()) on the context's thread.
    template <typename Work, typename Then>
    void call(QObject *context, Work work, Then then)
    {
        m_pool.start([context, work = std::move(work), then = std::move(then)]() mutable {
            QMetaObject::invokeMethod(
                context, [result = work(), then = std::move(then)]() mutable { then(std::move(result)); },
                Qt::QueuedConnection);
        });
    }

    void waitForDone() { m_pool.waitForDone(); }

private:
    QThreadPool m_pool;
};
