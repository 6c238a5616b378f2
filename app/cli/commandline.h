#pragma once

#include "result.h"

#include <QHash>
#include <QStringList>

#include <optional>

/// One option a command takes.
struct OptionSpec
{
    const char *name; ///< without the dashes
    const char *value; ///< what stands after it; nullptr for a switch
    const char *help; ///< to be translated in the context "CommandLine"
    bool repeats = false;
};

/// What stood on the command line after the command's name.
struct Arguments
{
    QStringList positional;
    QHash<QString, QStringList> options;

    bool has(const QString &name) const { return options.contains(name); }
    /// The last value given; empty when there is none.
    QString value(const QString &name) const;
    QStringList values(const QString &name) const { return options.value(name); }
};

/// Sorts arguments into options and the rest: --name value, --name=value, and -- before what begins with a dash. Usage
/// names an unknown option and the nearest known one, a missing value, a switch with a value, an option given twice.
Result<Arguments> parseArguments(const QStringList &arguments, const QList<OptionSpec> &known);

/// A number above 0, such as of --give-up-after; nullopt when it is not given.
Result<std::optional<double>> positiveNumber(const Arguments &arguments, const QString &option);

/// --run 3, a positive number; nullopt when it is not given.
Result<QList<qint64>> runNumbers(const Arguments &arguments);
