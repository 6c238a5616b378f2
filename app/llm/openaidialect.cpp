#include "openaidialect.h"

#include "providers.h"
#include "requestparts.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;
using nlohmann::ordered_json;

namespace {
/// The values that every service takes, because they ask for nothing.
enum class Harmless { None, One, Zero, False };

/// A parameter of OpenAI's API that a service knows by another name, or refuses.
struct DialectRule
{
    QLatin1StringView provider;
    QLatin1StringView models; ///< a regular expression on the model's id; empty: all
    QLatin1StringView parameter;
    QLatin1StringView sentAs; ///< empty: left out
    Harmless harmless = Harmless::None;
};

constexpr QLatin1StringView grokReasoning = "^grok-(3-mini|4)(?!.*non-reasoning)"_L1;

constexpr std::array dialectRules{
    DialectRule{"mistral"_L1, {}, "seed"_L1, "random_seed"_L1},
    DialectRule{"mistral"_L1, {}, "max_completion_tokens"_L1, "max_tokens"_L1},
    DialectRule{"mistral"_L1, {}, "logprobs"_L1, {}},
    DialectRule{"mistral"_L1, {}, "top_logprobs"_L1, {}},
    DialectRule{"mistral"_L1, {}, "logit_bias"_L1, {}},
    DialectRule{"mistral"_L1, {}, "stream_options"_L1, {}},
    DialectRule{"groq"_L1, {}, "logprobs"_L1, {}},
    DialectRule{"groq"_L1, {}, "top_logprobs"_L1, {}},
    DialectRule{"groq"_L1, {}, "logit_bias"_L1, {}},
    DialectRule{"groq"_L1, {}, "n"_L1, {}, Harmless::One},
    DialectRule{"deepseek"_L1, {}, "max_completion_tokens"_L1, "max_tokens"_L1},
    DialectRule{"xai"_L1, grokReasoning, "presence_penalty"_L1, {}},
    DialectRule{"xai"_L1, grokReasoning, "frequency_penalty"_L1, {}},
    DialectRule{"xai"_L1, grokReasoning, "stop"_L1, {}},
};

/// What OpenAI's reasoning models refuse.
constexpr std::array reasoningRules{
    DialectRule{{}, {}, "temperature"_L1, {}, Harmless::One},
    DialectRule{{}, {}, "top_p"_L1, {}, Harmless::One},
    DialectRule{{}, {}, "n"_L1, {}, Harmless::One},
    DialectRule{{}, {}, "logprobs"_L1, {}, Harmless::False},
    DialectRule{{}, {}, "top_logprobs"_L1, {}},
    DialectRule{{}, {}, "presence_penalty"_L1, {}, Harmless::Zero},
    DialectRule{{}, {}, "frequency_penalty"_L1, {}, Harmless::Zero},
};

constexpr DialectRule reasoningLimit{{}, {}, "max_tokens"_L1, "max_completion_tokens"_L1};

bool isHarmless(const ordered_json &value, Harmless harmless)
{
    switch (harmless) {
    case Harmless::One:
        return value.is_null() || value == 1;
    case Harmless::Zero:
        return value.is_null() || value == 0;
    case Harmless::False:
        return value.is_null() || value == false;
    case Harmless::None:
        break;
    }
    return false;
}

void applyRule(const DialectRule &rule, const QString &service, ordered_json *body, QList<ParameterChange> *changes)
{
    const std::string name(rule.parameter.data(), size_t(rule.parameter.size()));
    const auto found = body->find(name);
    if (found == body->end() || isHarmless(*found, rule.harmless))
        return;
    const ordered_json value = *found;
    body->erase(name);
    if (!rule.sentAs.isEmpty()) {
        const std::string sentAs(rule.sentAs.data(), size_t(rule.sentAs.size()));
        if (!body->contains(sentAs))
            (*body)[sentAs] = value;
    }
    changes->append({QString(rule.parameter), QString(rule.sentAs), service});
}

bool isForModel(const DialectRule &rule, const ModelSpec &model)
{
    if (rule.provider != model.provider)
        return false;
    return rule.models.isEmpty() || QRegularExpression(QString(rule.models)).match(model.model).hasMatch();
}

/// OpenAI's own service, or Azure's: elsewhere a model's id says nothing about the parameters it takes.
bool isOfficialOpenAi(const ModelSpec &model)
{
    if (model.provider == "azure-openai"_L1)
        return true;
    if (model.provider != "openai"_L1)
        return false;
    return std::ranges::all_of(model.endpoints, [](const QString &endpoint) {
        return endpoint.trimmed().isEmpty() || QUrl(endpoint.trimmed()).host() == "api.openai.com"_L1;
    });
}

/// GPT-5.1 and later take sampling parameters when they are told not to reason.
bool isToldNotToReason(const ModelSpec &model, const ordered_json &body)
{
    static const QRegularExpression later(u"^gpt-5\\.[1-9]"_s);
    const Result<ordered_json> extra = jsonObjectOf(model.extraBody, model, u"extra_body"_s);
    const ordered_json &said = extra && extra->contains("reasoning_effort") ? *extra : body;
    const auto effort = said.find("reasoning_effort");
    return effort != said.end() && *effort == "none" && later.match(model.model).hasMatch();
}
}

bool isOpenAiReasoningModel(const ModelSpec &model)
{
    static const QRegularExpression family(u"^(?:o1|o3|o4|gpt-5)(?!.*-chat\\b)"_s);
    return isOfficialOpenAi(model) && family.match(model.model).hasMatch();
}

bool takesStreamOptions(const ModelSpec &model)
{
    return std::ranges::none_of(dialectRules, [&model](const DialectRule &rule) {
        return rule.parameter == "stream_options"_L1 && isForModel(rule, model);
    });
}

QList<ParameterChange> applyDialect(const ModelSpec &model, ordered_json *body)
{
    QList<ParameterChange> changes;
    const ProviderInfo *info = providerInfo(model.provider);
    const QString service = info ? QString(info->title) : model.provider;
    for (const DialectRule &rule : dialectRules) {
        if (isForModel(rule, model))
            applyRule(rule, service, body, &changes);
    }
    if (!isOpenAiReasoningModel(model))
        return changes;
    applyRule(reasoningLimit, model.model, body, &changes);
    if (!isToldNotToReason(model, *body)) {
        for (const DialectRule &rule : reasoningRules)
            applyRule(rule, model.model, body, &changes);
    }
    return changes;
}
