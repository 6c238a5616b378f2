#pragma once

#include "completion.h"
#include "plan.h"

#include <QLatin1StringView>

#include <span>

/// What a million tokens of each of Usage's disjoint counters costs.
struct PriceRates
{
    double input = 0;
    double cacheRead = 0;
    double cacheWrite = 0;
    double cacheWriteHour = 0;
    double output = 0;
};

/// The price with what it leaves out (providers.md A.15): reading a cache is as dear as input; writing one too, but
/// for Anthropic's 1.25 × input, and 2 × input where it is kept for an hour.
PriceRates ratesOf(const ModelSpec &model, const Price &price);

/// Cost of a call by the price snapshot: each counter by its rate / 10^6, in the price's currency. nullopt when the
/// price or a counter is unknown; never 0 for unknown.
std::optional<double> costOf(const ModelSpec &model, const Usage &usage);

/// What a batch service takes of the model's price: as the price says, else usualBatchFactor.
double batchFactorOf(const ModelSpec &model);

/// Tokens of a text, roughly: bytes of UTF-8 by 3.5, rounded up.
qint64 estimatedTokens(qint64 utf8Bytes);

/// The most an answer may have, as the model's parameters say (max_tokens, max_completion_tokens, and those of
/// extra_body); `fallback` when they don't.
qint64 maximumOutputTokens(const ModelSpec &model, qint64 fallback = defaultMaximumOutputTokens);

/// The names that the limit of an answer's length has in requests of different forms.
std::span<const QLatin1StringView> outputLimitNames();

/// The most one call can cost: each two bytes of the prompt a token, and the longest answer. nullopt: unknown price.
std::optional<double> worstCaseCost(const ModelSpec &model, qint64 promptBytes);
