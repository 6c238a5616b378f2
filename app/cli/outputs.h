#pragma once

#include "askers.h"
#include "commandline.h"
#include "gates.h"
#include "importreport.h"
#include "plan.h"

/// What a command that runs or compares leaves behind.
struct OutputOptions
{
    QString csv;
    QString junit;
    QStringList failUnder;
    QStringList failIfWorse;
    QString baseline;
    bool json = false;

    static OutputOptions parse(const Arguments &arguments);
};

/// Reads the thresholds against what the plan has, before anything is sent: a mistyped name must not cost money.
Result<void> checkGates(const OutputOptions &options, const Plan &plan);

/// Output files must not be the project, its companions, an input or one another, and their folders must be there:
/// found before anything is sent. Empty paths are none.
Result<void> checkOutputPaths(const QStringList &outputs, const QString &project, const QStringList &inputs);

/// Prints the comparison of the runs, writes the files asked for, checks the gates. Gives ExitDone, ExitFailed or
/// ExitGateMissed.
int writeOutputs(const QString &project, const QList<qint64> &runs, const OutputOptions &options);

/// Of two exit statuses the one that takes precedence.
int moreImportant(int a, int b);

/// What came of an import, with its problems, on standard error.
void printImport(const ImportReport &report);

/// The terminal asks for keys, for origins and before a server is loaded. Commands are started only with
/// --allow-start-commands.
Askers terminalAskers(const Arguments &arguments);
