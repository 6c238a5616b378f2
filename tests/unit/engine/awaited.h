#pragma once

#include "result.h"

#include <QTest>

#include <functional>
#include <memory>
#include <optional>

/// What a call of the Workbench came to: await<Comparison>([&](auto done) { workbench.compare({}, {}, done); }).
template <typename T, typename Call>
Result<T> await(Call call)
{
    const auto told = std::make_shared<std::optional<Result<T>>>();
    call(std::function<void(const Result<T> &)>([told](const Result<T> &result) { told->emplace(result); }));
    if (!QTest::qWaitFor([&] { return told->has_value(); }, 20000))
        return Error{ErrorKind::Timeout, QStringLiteral("nothing came back")};
    return **told;
}
