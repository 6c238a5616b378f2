#include "costs.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::Literals::StringLiterals;

std::optional<double> costOf(const std::optional<Price> &price, const Usage &usage)
{
    if (!price || !usage.input || !usage.output)
        return std::nullopt;
    const double cached = price->cachedInput.value_or(price->input);
    const double total = double(*usage.input + usage.cacheWrite.value_or(0)) * price->input
        + double(usage.cacheRead.value_or(0)) * cached + double(*usage.output) * price->output;
    return total / 1e6;
}

qint64 estimatedTokens(qint64 utf8Bytes)
{
    return (utf8Bytes * 2 + 6) / 7;
}

qint64 maximumOutputTokens(const ModelSpec &model, qint64 fallback)
{
    // OpenAI's names, then Gemini's and Ollama's own, which may stand in an object of theirs.
    static constexpr std::array names{"max_completion_tokens"_L1, "max_tokens"_L1, "max_output_tokens"_L1,
                                      "maxOutputTokens"_L1, "num_predict"_L1};
    for (const QByteArray &json : {model.extraBody, model.parameters}) {
        const QJsonObject object = QJsonDocument::fromJson(json).object();
        for (const QJsonObject &place :
             {object, object["generationConfig"_L1].toObject(), object["options"_L1].toObject()}) {
            for (const auto name : names) {
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
    return (promptTokens * model.price->input + double(maximumOutputTokens(model)) * model.price->output) / 1e6;
}
