#pragma once

#include "result.h"

#include <QEventLoop>

#include <functional>

/// Starts something that answers by a callback and waits for it; the program has nothing else to do meanwhile.
template <typename T>
Result<T> await(const std::function<void(std::function<void(const Result<T> &)>)> &start)
{
    std::optional<Result<T>> result;
    QEventLoop loop;
    start([&](const Result<T> &value) {
        result.emplace(value);
        loop.quit();
    });
    if (!result)
        loop.exec();
    return std::move(*result);
}
