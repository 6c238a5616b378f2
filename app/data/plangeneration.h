#pragma once

#include "plan.h"
#include "planobject.h"

#include <optional>

/// A plan's "documents" and "generate"; nullopt when it has neither. Errors go to the object's context.
std::optional<GenerationSpec> readPlanGeneration(const PlanObject &root);
/// The generator and the critic must be models of the plan, and language models.
void checkGenerationModels(const PlanObject &root, const Plan &plan);

/// Both as JSON that readPlanGeneration reads back.
QByteArray documentsToJson(const GenerationSpec &spec);
QByteArray generateToJson(const GenerationSpec &spec);
