#pragma once

#include "plan.h"
#include "planobject.h"

/// How a model's server is reached and started: "proxy", "ca_file" and "server". Errors go to the object's context.
QString planProxy(const PlanObject &model);
QString planCaFile(const PlanObject &model);
ServerSpec planServer(const PlanObject &model);
