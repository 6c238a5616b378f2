#pragma once

#include "plan.h"
#include "planobject.h"

/// One entry of `models` or of `judges`.
ModelSpec readPlanModel(const PlanObject &object, bool isJudge);
/// The keys such an entry may have.
PlanKeys planModelKeys();
/// The entry as JSON that readPlanModel reads back; headers that came from the environment as their ${NAME}.
QByteArray modelToJson(const ModelSpec &model);
