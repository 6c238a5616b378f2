#pragma once

#include "generationinfo.h"
#include "plan.h"
#include "result.h"

// A generation is made of ordinary runs; these are their plans.

/// The checks that can be made: the critic is the generator where none is named; without any model, only those that
/// need none.
CheckSettings checksOf(const Plan &plan);

/// One prompt for the generator over the windows.
Plan askingPlan(const Plan &plan, const QString &dataset);
/// The critics over the questions with these ids, whose own answers are the answers.
Plan checkingPlan(const Plan &plan, const QString &dataset, const QStringList &ids);
/// The critic answers the questions without the text, with it, or both.
Plan probingPlan(const Plan &plan, const QString &dataset, const QStringList &ids);

/// What a probe's prompt checks.
CheckKind checkOfProbe(const QString &prompt);

/// Everything that can be found wrong before a file is read.
Result<void> checkGenerationPlan(const Plan &plan);

/// Whether both make the same of the same documents: budget, limits and prices aside.
bool generatesAlike(const Plan &a, const Plan &b);
