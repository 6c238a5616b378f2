#pragma once

#include "estimate.h"

/// For people: one line a model, then the sum. Unknown prices are said to be unknown.
QString estimateText(const Estimate &estimate);
/// {"items", "requests", "models": [{"name", "judge", "requests", "prompt_tokens": [low, high], "completion_tokens":
/// [low, high], "cost": [low, high] or null, "price_from": "plan", "table" or "", "batch_factor": what a batch
/// takes of the price or null, "measured_items"}], "cost":
/// [low, high] or null, "known_cost": [low, high] of the models with a price, "unpriced", "currency", "seconds":
/// [low, high] of what is asked directly, "by_batch": something takes up to a day besides}
QByteArray estimateJson(const Estimate &estimate);
