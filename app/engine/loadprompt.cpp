#include "loadprompt.h"

#include "modelediting.h"
#include "providers.h"

#include <array>
#include <random>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr std::array words{"river",  "table",  "green",  "seven",  "house",  "paper",  "light",  "stone",
                           "summer", "garden", "bread",  "window", "cloud",  "market", "silver", "horse",
                           "letter", "north",  "music",  "winter", "apple",  "bridge", "chair",  "orange",
                           "forest", "metal",  "spring", "water",  "yellow", "street", "glass",  "island"};

const QString task = u"\n\nTake no notice of the words above. Count upwards from 1 in words, separated by commas. "
                     "Do not stop, do not explain, go on counting for as long as you can."_s;

/// The path of names to the limit in a request of that form.
QStringList limitPath(const ModelSpec &model)
{
    const ProviderInfo *info = providerInfo(model.provider);
    switch (info ? info->form : WireForm::OpenAi) {
    case WireForm::Ollama:
        return {u"options"_s, u"num_predict"_s};
    case WireForm::Gemini:
        return {u"generationConfig"_s, u"maxOutputTokens"_s};
    case WireForm::Bedrock:
        return {u"inferenceConfig"_s, u"maxTokens"_s};
    case WireForm::Tgi:
        return {u"parameters"_s, u"max_new_tokens"_s};
    default:
        break;
    }
    const bool newer = !jsonMemberValue(model.parameters, u"max_completion_tokens"_s).isEmpty();
    return {newer ? u"max_completion_tokens"_s : u"max_tokens"_s};
}

QByteArray withMember(const QByteArray &object, const QStringList &path, const QByteArray &value)
{
    if (path.size() == 1)
        return withJsonMember(object, path.first(), value);
    return withJsonMember(object, path.first(), withMember(jsonMemberValue(object, path.first()), path.mid(1), value));
}
}

Prompt loadPrompt(int tokens, double bytesPerToken, quint64 seed, quint64 number)
{
    std::mt19937_64 random(seed * 0x9E3779B97F4A7C15ULL + number);
    const double wanted = tokens * bytesPerToken - double(task.size());
    // The number first: prefixes of two calls share nothing.
    QString text = QString::number(random() % 1'000'000) + u' ' + QString::number(number);
    while (double(text.size()) < wanted)
        text += u' ' + QLatin1StringView(words[random() % words.size()]);
    return {{{u"user"_s, text + task}}};
}

qint64 promptBytes(const Prompt &prompt)
{
    qint64 bytes = 0;
    for (const Message &message : prompt.messages)
        bytes += message.content.toUtf8().size();
    return bytes;
}

ModelSpec withOutputLimit(const ModelSpec &model, int tokens)
{
    const QByteArray limit = QByteArray::number(tokens);
    ModelSpec limited = model;
    limited.parameters = withMember(model.parameters, limitPath(model), limit);
    if (model.provider == "vllm"_L1 || model.provider == "vllm-generate"_L1) {
        limited.extraBody = withJsonMember(limited.extraBody, u"ignore_eos"_s, "true");
        limited.extraBody = withJsonMember(limited.extraBody, u"min_tokens"_s, limit);
    }
    return limited;
}
