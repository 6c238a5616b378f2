#pragma once

#include "plan.h"
#include "planobject.h"

/// The scorers of a plan whose models and judges are read already: a judge must be one of them.
QList<ScorerSpec> readPlanScorers(const PlanObject &root, const Plan &plan);
