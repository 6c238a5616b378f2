#pragma once

#include "workbench.h"

#include <QTest>

/// What a call of the workbench came to. It must be told once, from the event loop, and never from within the call.
template <typename T, typename Call>
Result<T> asked(Call call)
{
    struct Told
    {
        std::optional<Result<T>> result;
        int times = 0;
        bool returned = false;
    };
    const auto told = std::make_shared<Told>();
    call([told](const Result<T> &result) {
        if (!told->returned)
            qFatal("told from within the call");
        told->result = result;
        ++told->times;
    });
    told->returned = true;
    if (!QTest::qWaitFor([told] { return told->times > 0; }, 30000))
        qFatal("never told");
    QCoreApplication::processEvents();
    if (told->times != 1)
        qFatal("told %d times", told->times);
    return *told->result;
}

/// The value, or the test's failure with the error's words.
template <typename T, typename Call>
T valueAsked(Call call)
{
    auto result = asked<T>(std::move(call));
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// An error's kind and words.
template <typename T, typename Call>
Error errorAsked(Call call)
{
    const auto result = asked<T>(std::move(call));
    if (result)
        qFatal("no error");
    return result.error();
}
