#pragma once

#include <QString>
#include <QStringList>

/// What a finished program cost, by the system's own account.
struct Measured
{
    int status = -1;
    double wallSeconds = 0;
    double cpuSeconds = 0; ///< user and system
    double peakMegabytes = 0;
};

/// Runs a program to its end in a folder; what it prints is thrown away.
Measured measure(const QString &program, const QStringList &arguments, const QString &directory);
