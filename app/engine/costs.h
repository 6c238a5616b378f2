#pragma once

#include "completion.h"
#include "plan.h"

/// Cost of a call by the price snapshot: (uncached·input + cached·cached_input + output·output) / 10^6, in the
/// price's currency (providers.md A.15). nullopt when the price or a counter is unknown; never 0 for unknown.
std::optional<double> costOf(const std::optional<Price> &price, const Usage &usage);

/// Tokens of a text, roughly: bytes of UTF-8 by 3.5, rounded up.
qint64 estimatedTokens(qint64 utf8Bytes);

/// The most an answer may have, as the model's parameters say (max_tokens, max_completion_tokens, and those of
/// extra_body); `fallback` when they don't.
qint64 maximumOutputTokens(const ModelSpec &model, qint64 fallback = defaultMaximumOutputTokens);

/// The most one call can cost: each two bytes of the prompt a token, and the longest answer. nullopt: unknown price.
std::optional<double> worstCaseCost(const ModelSpec &model, qint64 promptBytes);
