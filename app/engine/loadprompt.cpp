#include "loadprompt.h"

#include "costs.h"
#include "modelediting.h"

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

ModelSpec withOutputLimit(const ModelSpec &model, int tokens)
{
    const QByteArray limit = QByteArray::number(tokens);
    ModelSpec limited = model;
    // Each form puts OpenAI's name where it keeps its own; what the user called it must not stand beside it.
    const bool newer = !jsonMemberValue(model.parameters, u"max_completion_tokens"_s).isEmpty();
    for (const QLatin1StringView name : outputLimitNames())
        limited.parameters = withJsonMember(limited.parameters, name, {});
    limited.parameters
        = withJsonMember(limited.parameters, newer ? u"max_completion_tokens"_s : u"max_tokens"_s, limit);
    if (model.provider == "vllm"_L1 || model.provider == "vllm-generate"_L1) {
        limited.extraBody = withJsonMember(limited.extraBody, u"ignore_eos"_s, "true");
        limited.extraBody = withJsonMember(limited.extraBody, u"min_tokens"_s, limit);
    }
    return limited;
}
