#pragma once

#include "planobject.h"

/// Checks a model's "request": what any HTTP server is sent and where its answer stands. A placeholder that nothing
/// fills, a parameter that is sent nowhere and a pointer that is none are errors at their line.
void checkPlanRequest(const PlanObject &model);
