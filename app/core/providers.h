#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <span>

/// The shape of a provider's requests and replies; one adapter of app/llm each.
enum class WireForm {
    OpenAi,
    AzureOpenAi,
    Anthropic,
    Gemini,
    Ollama,
    Bedrock,
    Cohere,
    Tgi,
    VllmGenerate,
    Template, ///< the model's own `request` says what is sent and where the answer stands
    Given, ///< answers from the dataset: no request
    Builtin ///< baselines and the lexical judge: no request
};

/// A name that a model's `provider` may have, and what is the same for everybody who uses it.
struct ProviderInfo
{
    QLatin1StringView name;
    QLatin1StringView title; ///< its own name, the same in every language; empty for what is translated
    WireForm form = WireForm::OpenAi;
    QLatin1StringView endpoint; ///< where it is reached when the model says nothing; empty: the model must say it
    QLatin1StringView exampleEndpoint; ///< for hints, where there is no default
    QLatin1StringView keyVariable; ///< the environment variable its keys are usually kept in; empty: needs none
    bool isOwnServer = false; ///< usually runs on the user's own machine
    bool hasBatches = false; ///< takes requests as batches, for less money and later

    /// Whether its models are asked over HTTP.
    constexpr bool isHttp() const { return form != WireForm::Given && form != WireForm::Builtin; }
};

/// All providers, in the order in which they are offered.
std::span<const ProviderInfo> providers();
/// The one of that name, or nullptr.
const ProviderInfo *providerInfo(QStringView name);
/// The hosted service whose usual endpoint has the same host, or nullptr.
const ProviderInfo *hostedServiceAt(const QString &endpoint);
/// Whether texts can be turned into vectors by models of the provider of that name.
bool hasEmbeddings(QStringView name);
/// Whether models of the provider of that name are asked over HTTP; false for an unknown name.
bool isHttpProvider(QStringView name);
