#include "modelpresets.h"

#include "providers.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
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

/// A provider's default address stays empty: the field shows it. Where there is none, an own server's usual one is
/// written.
ModelPreset presetOf(const ProviderInfo &info)
{
    const QString endpoint = info.isOwnServer && info.endpoint.isEmpty() ? QString(info.exampleEndpoint) : QString();
    const QString name = QString(info.title).remove(u'/');
    ModelPreset preset{info.title, info.isOwnServer ? PresetGroup::Local : PresetGroup::Hosted,
                       networkModel(name, info.name, endpoint), false};
    if (!info.keyVariable.isEmpty())
        preset.model.key = "env:"_L1 + info.keyVariable;
    return preset;
}

void appendProviders(PresetGroup group, QList<ModelPreset> &presets)
{
    for (const ProviderInfo &info : providers()) {
        const bool inGroup = info.isOwnServer == (group == PresetGroup::Local);
        if (info.isHttp() && info.form != WireForm::Template && inGroup)
            presets.append(presetOf(info));
    }
}

void appendAnyServer(QList<ModelPreset> &presets)
{
    presets.append({QCoreApplication::translate("ModelPresets", "Any OpenAI-compatible server"), PresetGroup::Local,
                    networkModel(u"compatible"_s, "openai"_L1, u"http://127.0.0.1:8000/v1"_s), false});
    ModelPreset other{QCoreApplication::translate("ModelPresets", "Any other HTTP server"), PresetGroup::Local,
                      networkModel(u"HTTP server"_s, "http"_L1, u"http://127.0.0.1:8000/generate"_s), false};
    other.model.request = firstRequest();
    presets.append(other);
}
}

QByteArray firstRequest()
{
    return R"({"body":{"prompt":"{{ prompt }}"},"answer":"/text"})";
}

QList<ModelPreset> modelPresets()
{
    QList<ModelPreset> presets;
    appendProviders(PresetGroup::Hosted, presets);
    appendProviders(PresetGroup::Local, presets);
    appendAnyServer(presets);
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
    const ProviderInfo *info = providerInfo(model.provider);
    if (model.provider == "openai"_L1 && !model.endpoints.isEmpty())
        info = hostedServiceAt(model.endpoints.first());
    return info && !info->keyVariable.isEmpty() ? QString(info->keyVariable) : u"API_KEY"_s;
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
