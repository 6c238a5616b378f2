#pragma once

#include "commandline.h"
#include "loadtest.h"

/// "ttft-p95=500ms", "latency-p95=5s"; Usage says how it is written.
Result<LoadGoal> loadGoalFromText(const QString &text);

/// What the options of `loadtest` ask for, without the model. Usage names the option that can't be read.
Result<LoadTestSpec> loadTestOptions(const Arguments &arguments);

/// The model that is meant, from the plan, the project or the options, and where its .env stands.
struct LoadTestModel
{
    ModelSpec model;
    QString directory;
};
Result<LoadTestModel> loadTestModel(const Arguments &arguments);
