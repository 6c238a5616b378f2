#pragma once

#include "plan.h"
#include "planobject.h"

/// One entry of `models` or of `judges`.
ModelSpec readPlanModel(const PlanObject &object, bool isJudge);
/// The keys such an entry may have.
PlanKeys planModelKeys();
