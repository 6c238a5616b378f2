#include "modelpresets.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
struct HostedService
{
    QLatin1StringView name;
    QLatin1StringView endpoint;
    QLatin1StringView keyVariable;
};

// reference/providers.md A.1
constexpr std::array<HostedService, 6> hostedServices{
    {{"OpenAI"_L1, "https://api.openai.com/v1"_L1, "OPENAI_API_KEY"_L1},
     {"OpenRouter"_L1, "https://openrouter.ai/api/v1"_L1, "OPENROUTER_API_KEY"_L1},
     {"Groq"_L1, "https://api.groq.com/openai/v1"_L1, "GROQ_API_KEY"_L1},
     {"Mistral"_L1, "https://api.mistral.ai/v1"_L1, "MISTRAL_API_KEY"_L1},
     {"Together"_L1, "https://api.together.xyz/v1"_L1, "TOGETHER_API_KEY"_L1},
     {"DeepSeek"_L1, "https://api.deepseek.com/v1"_L1, "DEEPSEEK_API_KEY"_L1}}};

constexpr std::array<QLatin1StringView, 5> baselines{
    {"bm25"_L1, "first-sentence"_L1, "majority"_L1, "random-choice"_L1, "echo"_L1}};

ModelSpec networkModel(const QString &name, QLatin1StringView provider, const QString &endpoint)
{
    ModelSpec model;
    model.name = name;
    model.provider = provider;
    if (!endpoint.isEmpty())
        model.endpoints = {endpoint};
    model.api = u"chat"_s;
    return model;
}

ModelSpec plainModel(const QString &name, QLatin1StringView provider, const QString &id)
{
    ModelSpec model = networkModel(name, provider, {});
    model.model = id;
    return model;
}

ModelPreset azurePreset()
{
    ModelPreset preset{u"Azure OpenAI"_s, PresetGroup::Hosted, networkModel(u"Azure OpenAI"_s, "azure-openai"_L1, {}),
                       false};
    preset.model.key = u"env:AZURE_OPENAI_API_KEY"_s;
    return preset;
}

void appendHosted(QList<ModelPreset> &presets)
{
    for (const HostedService &service : hostedServices) {
        ModelPreset preset{service.name, PresetGroup::Hosted, networkModel(service.name, "openai"_L1, service.endpoint),
                           false};
        preset.model.key = "env:"_L1 + service.keyVariable;
        presets.append(preset);
        if (presets.size() == 1)
            presets.append(azurePreset());
    }
}

void appendLocal(QList<ModelPreset> &presets)
{
    const auto add = [&](const QString &title, const QString &name, const QString &endpoint) {
        presets.append({title, PresetGroup::Local, networkModel(name, "openai"_L1, endpoint), false});
    };
    add(QCoreApplication::translate("ModelPresets", "vLLM or any OpenAI-compatible server"), u"vLLM"_s,
        u"http://127.0.0.1:8000/v1"_s);
    add(u"Ollama"_s, u"Ollama"_s, u"http://127.0.0.1:11434/v1"_s);
    add(u"LM Studio"_s, u"LM Studio"_s, u"http://127.0.0.1:1234/v1"_s);
    add(QCoreApplication::translate("ModelPresets", "llama.cpp server"), u"llama.cpp"_s, u"http://127.0.0.1:8080/v1"_s);
    presets.append({u"vLLM /generate"_s, PresetGroup::Local,
                    networkModel(u"vLLM generate"_s, "vllm-generate"_L1, u"http://127.0.0.1:8000/generate"_s), false});
}
}

QList<ModelPreset> modelPresets()
{
    QList<ModelPreset> presets;
    appendHosted(presets);
    appendLocal(presets);
    presets.append({QCoreApplication::translate("ModelPresets", "Answers from a column of the data"), PresetGroup::Data,
                    plainModel(u"answers"_s, "given"_L1, {}), false});
    for (const QLatin1StringView baseline : baselines)
        presets.append({baseline, PresetGroup::Builtin, plainModel(baseline, "builtin"_L1, baseline), false});
    presets.append({QCoreApplication::translate("ModelPresets", "Judge “lexical” (no LLM)"), PresetGroup::Builtin,
                    plainModel(u"lexical"_s, "builtin"_L1, u"lexical"_s), true});
    return presets;
}

QString usualKeyVariable(const ModelSpec &model)
{
    if (model.provider == "azure-openai"_L1)
        return u"AZURE_OPENAI_API_KEY"_s;
    const QString host = model.endpoints.isEmpty() ? QString() : QUrl(model.endpoints.first()).host();
    for (const HostedService &service : hostedServices) {
        if (!host.isEmpty() && QUrl(QString(service.endpoint)).host() == host)
            return service.keyVariable;
    }
    return host.isEmpty() && model.provider == "openai"_L1 ? u"OPENAI_API_KEY"_s : u"API_KEY"_s;
}

bool isPresetName(const QString &name)
{
    static const QRegularExpression number(u" \\d+$"_s);
    const QString plain = QString(name).remove(number);
    const QList<ModelPreset> presets = modelPresets();
    return std::ranges::any_of(presets, [&](const ModelPreset &preset) {
        return preset.group != PresetGroup::Builtin && preset.model.name == plain;
    });
}

QString nameFromModelId(const QString &id)
{
    return id.trimmed().section(u'/', -1, -1, QString::SectionSkipEmpty);
}
