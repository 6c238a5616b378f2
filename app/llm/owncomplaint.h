#pragma once

#include "errorclass.h"
#include "plan.h"

#include <nlohmann/json_fwd.hpp>

/// What Anthropic, Gemini, Ollama and Cohere say in errors of their own form: read into the names that
/// classifyComplaint() knows. Other providers' complaints stay as they are.
void readOwnComplaint(const ModelSpec &model, const nlohmann::json &document, ServerComplaint *said);

/// The user's name for a parameter that the model's provider refused.
QString usersNameOf(const ModelSpec &model, const QString &refused);
