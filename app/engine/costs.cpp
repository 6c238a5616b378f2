#include "costs.h"

#include "providers.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
// OpenAI's names, then those of others, which may stand in an object of theirs.
constexpr std::array limitNames{"max_completion_tokens"_L1, "max_tokens"_L1,  "max_output_tokens"_L1,
                                "maxOutputTokens"_L1,       "num_predict"_L1, "maxTokens"_L1,
                                "max_new_tokens"_L1};

constexpr double anthropicWrite = 1.25; // of input: kept for five minutes
constexpr double anthropicWriteHour = 2;

bool isAnthropic(const ModelSpec &model)
{
    const ProviderInfo *info = providerInfo(model.provider);
    return info && info->form == WireForm::Anthropic;
}

/// Prompts are put into the server's cache only where the request says so.
bool writesCache(const ModelSpec &model)
{
    return model.price->cacheWrite || model.price->cacheWriteHour || model.extraBody.contains("cache_control")
        || model.parameters.contains("cache_control");
}
}

PriceRates ratesOf(const ModelSpec &model, const Price &price)
{
    const bool anthropic = isAnthropic(model);
    const double write = price.cacheWrite.value_or(anthropic ? anthropicWrite * price.input : price.input);
    return {.input = price.input,
            .cacheRead = price.cachedInput.value_or(price.input),
            .cacheWrite = write,
            .cacheWriteHour = price.cacheWriteHour.value_or(anthropic ? anthropicWriteHour * price.input : write),
            .output = price.output};
}

std::optional<double> costOf(const ModelSpec &model, const Usage &usage)
{
    if (!model.price || !usage.input || !usage.output)
        return std::nullopt;
    const PriceRates rates = ratesOf(model, *model.price);
    const qint64 written = usage.cacheWrite.value_or(0);
    const qint64 forAnHour = std::clamp<qint64>(usage.cacheWriteHour.value_or(0), 0, written);
    const double total = double(*usage.input) * rates.input + double(usage.cacheRead.value_or(0)) * rates.cacheRead
        + double(written - forAnHour) * rates.cacheWrite + double(forAnHour) * rates.cacheWriteHour
        + double(*usage.output) * rates.output;
    return total / 1e6;
}

double batchFactorOf(const ModelSpec &model)
{
    return model.price ? model.price->batchFactor.value_or(usualBatchFactor) : usualBatchFactor;
}

qint64 estimatedTokens(qint64 utf8Bytes)
{
    return (utf8Bytes * 2 + 6) / 7;
}

std::span<const QLatin1StringView> outputLimitNames()
{
    return limitNames;
}

qint64 maximumOutputTokens(const ModelSpec &model, qint64 fallback)
{
    for (const QByteArray &json : {model.extraBody, model.parameters}) {
        const QJsonObject object = QJsonDocument::fromJson(json).object();
        for (const QJsonObject &place : {object, object["generationConfig"_L1].toObject(),
                                         object["options"_L1].toObject(), object["inferenceConfig"_L1].toObject()}) {
            for (const QLatin1StringView name : limitNames) {
                if (const qint64 value = place.value(name).toInteger(); value > 0)
                    return value;
            }
        }
    }
    return fallback;
}

std::optional<double> worstCaseCost(const ModelSpec &model, qint64 promptBytes)
{
    if (!model.price)
        return std::nullopt;
    const double promptTokens = double(promptBytes) / 2 + 16;
    const PriceRates rates = ratesOf(model, *model.price);
    double prompt = std::max(rates.input, rates.cacheRead);
    if (writesCache(model))
        prompt = std::max({prompt, rates.cacheWrite, rates.cacheWriteHour});
    return (promptTokens * prompt + double(maximumOutputTokens(model)) * rates.output) / 1e6;
}
