#pragma once

#include "result.h"

#include <QObject>
#include <QPointer>

/// A callback for the workbench that does nothing once the object is gone: answers may come later than a page lives.
template <typename Call>
auto whileThere(QObject *object, Call call)
{
    return [there = QPointer<QObject>(object), call = std::move(call)](const auto &result) {
        if (there)
            call(result);
    };
}
