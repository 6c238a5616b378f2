#include "providers.h"

#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
// Addresses and variables: reference/providers.md A.1 and E.1.
constexpr std::array table{
    ProviderInfo{"openai"_L1,
                 "OpenAI"_L1,
                 WireForm::OpenAi,
                 "https://api.openai.com/v1"_L1,
                 {},
                 "OPENAI_API_KEY"_L1,
                 false,
                 true},
    ProviderInfo{"azure-openai"_L1,
                 "Azure OpenAI"_L1,
                 WireForm::AzureOpenAi,
                 {},
                 "https://NAME.openai.azure.com"_L1,
                 "AZURE_OPENAI_API_KEY"_L1,
                 false,
                 true},
    ProviderInfo{"anthropic"_L1,
                 "Anthropic"_L1,
                 WireForm::Anthropic,
                 "https://api.anthropic.com"_L1,
                 {},
                 "ANTHROPIC_API_KEY"_L1,
                 false,
                 true},
    ProviderInfo{"gemini"_L1,
                 "Google Gemini"_L1,
                 WireForm::Gemini,
                 "https://generativelanguage.googleapis.com"_L1,
                 {},
                 "GEMINI_API_KEY"_L1},
    ProviderInfo{
        "mistral"_L1, "Mistral"_L1, WireForm::OpenAi, "https://api.mistral.ai/v1"_L1, {}, "MISTRAL_API_KEY"_L1},
    ProviderInfo{"together"_L1,
                 "Together"_L1,
                 WireForm::OpenAi,
                 "https://api.together.xyz/v1"_L1,
                 {},
                 "TOGETHER_API_KEY"_L1,
                 false,
                 true},
    ProviderInfo{"openrouter"_L1,
                 "OpenRouter"_L1,
                 WireForm::OpenAi,
                 "https://openrouter.ai/api/v1"_L1,
                 {},
                 "OPENROUTER_API_KEY"_L1},
    ProviderInfo{"groq"_L1,
                 "Groq"_L1,
                 WireForm::OpenAi,
                 "https://api.groq.com/openai/v1"_L1,
                 {},
                 "GROQ_API_KEY"_L1,
                 false,
                 true},
    ProviderInfo{
        "deepseek"_L1, "DeepSeek"_L1, WireForm::OpenAi, "https://api.deepseek.com/v1"_L1, {}, "DEEPSEEK_API_KEY"_L1},
    ProviderInfo{"fireworks"_L1,
                 "Fireworks"_L1,
                 WireForm::OpenAi,
                 "https://api.fireworks.ai/inference/v1"_L1,
                 {},
                 "FIREWORKS_API_KEY"_L1},
    ProviderInfo{"xai"_L1, "xAI"_L1, WireForm::OpenAi, "https://api.x.ai/v1"_L1, {}, "XAI_API_KEY"_L1},
    ProviderInfo{"huggingface"_L1,
                 "Hugging Face"_L1,
                 WireForm::OpenAi,
                 "https://router.huggingface.co/v1"_L1,
                 {},
                 "HF_TOKEN"_L1},
    ProviderInfo{"cohere"_L1, "Cohere"_L1, WireForm::Cohere, "https://api.cohere.com"_L1, {}, "CO_API_KEY"_L1},
    ProviderInfo{"bedrock"_L1,
                 "Amazon Bedrock"_L1,
                 WireForm::Bedrock,
                 {},
                 "https://bedrock-runtime.REGION.amazonaws.com"_L1,
                 "AWS_BEARER_TOKEN_BEDROCK"_L1},
    ProviderInfo{"ollama"_L1, "Ollama"_L1, WireForm::Ollama, "http://127.0.0.1:11434"_L1, {}, {}, true},
    ProviderInfo{"vllm"_L1, "vLLM"_L1, WireForm::OpenAi, "http://127.0.0.1:8000/v1"_L1, {}, {}, true},
    ProviderInfo{"llamacpp"_L1, "llama.cpp"_L1, WireForm::OpenAi, "http://127.0.0.1:8080/v1"_L1, {}, {}, true},
    ProviderInfo{"lmstudio"_L1, "LM Studio"_L1, WireForm::OpenAi, "http://127.0.0.1:1234/v1"_L1, {}, {}, true},
    ProviderInfo{"tgi"_L1, "Text Generation Inference"_L1, WireForm::Tgi, {}, "http://127.0.0.1:8080"_L1, {}, true},
    ProviderInfo{"vllm-generate"_L1,
                 "vLLM /generate"_L1,
                 WireForm::VllmGenerate,
                 {},
                 "http://127.0.0.1:8000/generate"_L1,
                 {},
                 true},
    ProviderInfo{"http"_L1, {}, WireForm::Template, {}, "https://HOST/PATH"_L1, {}},
    ProviderInfo{"given"_L1, {}, WireForm::Given, {}, {}, {}},
    ProviderInfo{"builtin"_L1, {}, WireForm::Builtin, {}, {}, {}},
};
}

std::span<const ProviderInfo> providers()
{
    return table;
}

const ProviderInfo *providerInfo(QStringView name)
{
    const auto *const found
        = std::ranges::find_if(table, [name](const ProviderInfo &provider) { return provider.name == name; });
    return found == table.end() ? nullptr : found;
}

const ProviderInfo *hostedServiceAt(const QString &endpoint)
{
    const QString host = QUrl(endpoint.trimmed()).host();
    const auto *const found = std::ranges::find_if(table, [&host](const ProviderInfo &provider) {
        return !host.isEmpty() && !provider.isOwnServer && QUrl(QString(provider.endpoint)).host() == host;
    });
    return found == table.end() ? nullptr : found;
}

bool hasEmbeddings(QStringView name)
{
    constexpr std::array forms{WireForm::OpenAi, WireForm::AzureOpenAi, WireForm::Gemini, WireForm::Ollama,
                               WireForm::Cohere};
    const ProviderInfo *info = providerInfo(name);
    return info && std::ranges::find(forms, info->form) != forms.end();
}

bool isHttpProvider(QStringView name)
{
    const ProviderInfo *info = providerInfo(name);
    return info && info->isHttp();
}
