#pragma once

#include <QString>

#include <optional>

/// How the calls of one candidate or judge go now, as the program knows that makes them.
struct CallingProgress
{
    int inFlight = 0; ///< calls that are out
    qint64 rateLimited = 0; ///< calls that were answered 429, in all sessions
    qint64 retries = 0; ///< calls beyond the first of an answer or score, in all sessions
    std::optional<double> waitingSeconds; ///< backing off: nothing is out, and so long until the next call
    QString stopText; ///< its endpoint was stopped: why, in words; else empty
};
