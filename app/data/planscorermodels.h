#pragma once

#include "plan.h"
#include "planobject.h"

/// Fails the scorer's "judge" or "embeddings" where the plan has no such model, or where the model can't do what the
/// scorer asks of it: judge, or turn texts into vectors.
void checkScorerModels(const PlanObject &object, const ScorerSpec &scorer, const Plan &plan);
