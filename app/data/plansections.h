#pragma once

#include "plan.h"
#include "planobject.h"

/// The parts of a plan around its models and scorers; errors go to the object's context.
DatasetSpec readPlanDataset(const PlanObject &root);
QList<PromptSpec> readPlanPrompts(const PlanObject &root);
RunSpec readPlanRun(const PlanObject &root);
/// An ISO code of three letters; USD when there is none.
QString planCurrency(const PlanObject &object);
/// The names of all objects, which must differ.
void checkPlanNames(const std::vector<PlanObject> &objects, const QStringList &names);
