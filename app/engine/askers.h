#pragma once

#include "result.h"

#include <QByteArray>

#include <functional>

/// How the program asks its user; where one is missing, what would have been asked is an error.
struct Askers
{
    std::function<Result<QByteArray>(const QString &question)> forKey;
    std::function<bool(const QString &question)> forOrigin; ///< true: yes, send the key there
};
