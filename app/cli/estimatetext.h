#pragma once

#include "estimate.h"

/// For people: one line a model, then the sum. Unknown prices are said to be unknown.
QString estimateText(const Estimate &estimate);
/// {"items", "requests", "models": [{"name", "judge", "requests", "prompt_tokens": [low, high], "completion_tokens":
/// [low, high], "cost": [low, high] or null}], "cost": [low, high] or null, "currency", "seconds": [low, high]}
QByteArray estimateJson(const Estimate &estimate);
