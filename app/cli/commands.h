#pragma once

#include "commandline.h"
#include "plan.h"

/// One word after assay-cli.
struct Command
{
    const char *name;
    const char *synopsis; ///< what stands after the name
    const char *help; ///< one sentence, translated in the context "Commands"
    QList<OptionSpec> options;
    int minimumPositional;
    int maximumPositional; ///< -1: any number
    int (*run)(const Arguments &arguments);
};

const QList<Command> &commands();

/// --project, or PLAN.assay beside the plan that is the first argument.
QString projectOf(const Arguments &arguments);

// runcommands.cpp
int runCommand(const Arguments &arguments);
int resumeCommand(const Arguments &arguments);
int retryCommand(const Arguments &arguments);
int rescoreCommand(const Arguments &arguments);
// batchcommands.cpp
/// Every model that can be asked by batch is; Usage where none can.
Result<void> askByBatch(Plan *plan);
int exportBatchCommand(const Arguments &arguments, const QString &project, const Plan &plan);
int importBatchCommand(const Arguments &arguments);
/// `export --format batch-jsonl`.
int writeBatchCommand(const Arguments &arguments);
// datacommands.cpp
int importCommand(const Arguments &arguments);
int scoreCommand(const Arguments &arguments);
// resultcommands.cpp
int compareCommand(const Arguments &arguments);
int exportCommand(const Arguments &arguments);
// plancommands.cpp
int estimateCommand(const Arguments &arguments);
int checkCommand(const Arguments &arguments);
// generatecommand.cpp
int generateCommand(const Arguments &arguments);
// modelscommand.cpp
int modelsCommand(const Arguments &arguments);
// pricecommands.cpp
int pricesCommand(const Arguments &arguments);
// serverscommand.cpp
int serversCommand(const Arguments &arguments);
// loadtestcommand.cpp
int loadTestCommand(const Arguments &arguments);

/// Prints the error and gives the exit status it stands for.
int failWith(const Error &error);
