#pragma once

#include <QString>

/// What a dataset or a run is there for. Lists of benchmarks and comparisons hold those for evaluation only.
enum class Purpose {
    Evaluation, ///< a benchmark; a run that compares models
    Windows, ///< the dataset that a generator is asked about
    Questions, ///< the dataset of what it wrote
    Generation, ///< the run that asks the generator
    Check, ///< the run that asks critics
    Probe ///< the run that asks questions with and without the text
};

/// Names in the project file: "" (evaluation), "windows", "questions", "generation", "check", "probe".
QString purposeName(Purpose purpose);
Purpose purposeFromName(QStringView name);
