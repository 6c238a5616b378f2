#pragma once

#include "result.h"

#include <QMetaObject>
#include <QObject>

#include <functional>

/// Tells an error once control is back in the context's event loop: a callback never comes from within the call that it
/// was given to.
template <typename T>
void failLater(QObject *context, const std::function<void(const Result<T> &)> &done, const Error &error)
{
    QMetaObject::invokeMethod(
        context, [done, error] { done(error); }, Qt::QueuedConnection);
}
