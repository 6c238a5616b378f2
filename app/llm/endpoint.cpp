#include "endpoint.h"

#include "plainexcerpt.h"
#include "providers.h"
#include "tgi.h"

#include <QCoreApplication>
#include <QUrlQuery>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
Error endpointError(const QString &message)
{
    return {ErrorKind::BadInput, message};
}

QString endpointText(const ModelSpec &model)
{
    const QString text = model.endpoints.isEmpty() ? QString() : model.endpoints.first().trimmed();
    const ProviderInfo *info = providerInfo(model.provider);
    return text.isEmpty() && info ? QString(info->endpoint) : text;
}

/// OpenAI's calls are cut off.
QString basePath(const QUrl &url)
{
    static constexpr std::array calls{"/chat/completions"_L1, "/completions"_L1, "/embeddings"_L1, "/models"_L1};
    return pathWithout(url, calls);
}

/// OLLAMA_HOST may be 0.0.0.0:11434 or a bare host name (providers.md E.1): what a server listens on, as an address.
QString ollamaAddress(const QString &text)
{
    if (text.isEmpty() || text.contains("://"_L1))
        return text;
    QUrl url(u"http://"_s + text, QUrl::TolerantMode);
    if (url.port() < 0)
        url.setPort(11434);
    if (url.host() == "0.0.0.0"_L1)
        url.setHost(u"127.0.0.1"_s);
    return url.toString(QUrl::FullyEncoded);
}

QString azureBasePath(const ModelSpec &model, const QUrl &url)
{
    const QString path = basePath(url);
    if (!isAzureClassic(model)) {
        if (path.endsWith("/v1"_L1))
            return path;
        return path.endsWith("/openai"_L1) ? path + "/v1"_L1 : path + "/openai/v1"_L1;
    }
    if (path.contains("/openai/deployments/"_L1))
        return path;
    const QString deployments = path.endsWith("/openai"_L1) ? path + "/deployments/"_L1
        : path.endsWith("/openai/deployments"_L1)           ? path + u'/'
                                                            : path + "/openai/deployments/"_L1;
    return deployments + QString::fromLatin1(QUrl::toPercentEncoding(model.model));
}

QString openAiBasePath(const QUrl &url)
{
    const QString path = basePath(url);
    return path.isEmpty() ? u"/v1"_s : path;
}

void setApiVersion(const ModelSpec &model, QUrl *url)
{
    if (model.apiVersion.isEmpty())
        return;
    QUrlQuery query(*url);
    query.removeAllQueryItems(u"api-version"_s);
    query.addQueryItem(u"api-version"_s, QString::fromLatin1(QUrl::toPercentEncoding(model.apiVersion)));
    url->setQuery(query);
}

QUrl vllmGenerateUrl(QUrl url)
{
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path.endsWith("/generate"_L1) ? path : path + "/generate"_L1, QUrl::StrictMode);
    return url;
}

QUrl withCall(const ModelSpec &model, QUrl url, QLatin1StringView call)
{
    const QString base = model.provider == "azure-openai"_L1 ? azureBasePath(model, url) : openAiBasePath(url);
    if (model.provider == "azure-openai"_L1)
        setApiVersion(model, &url);
    url.setPath(base + call, QUrl::StrictMode);
    url.setFragment({});
    return url;
}
}

Result<QUrl> endpointUrl(const ModelSpec &model)
{
    const QString text = model.provider == "ollama"_L1 ? ollamaAddress(endpointText(model)) : endpointText(model);
    if (text.isEmpty())
        return endpointError(QCoreApplication::translate("Endpoint",
                                                         "Model %1 has no endpoint. Give the server's address, such "
                                                         "as https://HOST/v1.")
                                 .arg(plainExcerpt(model.name)));
    const QUrl url(text, QUrl::TolerantMode);
    if (!url.isValid() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1) || url.host().isEmpty())
        return endpointError(
            QCoreApplication::translate("Endpoint",
                                        "The endpoint “%1” of model %2 is no address of a web "
                                        "server. Write it as https://HOST/v1 or http://HOST:PORT/v1.")
                .arg(plainExcerpt(url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery)), plainExcerpt(model.name)));
    if (!url.userInfo().isEmpty())
        return endpointError(QCoreApplication::translate("Endpoint",
                                                         "The endpoint of model %1 holds a user name or password. "
                                                         "Take it out and give a key reference instead.")
                                 .arg(plainExcerpt(model.name)));
    return url;
}

QString pathWithout(const QUrl &url, std::span<const QLatin1StringView> calls)
{
    QString path = url.path(QUrl::FullyEncoded);
    const auto chopSlashes = [&path] {
        while (path.endsWith(u'/'))
            path.chop(1);
    };
    chopSlashes();
    const auto call
        = std::ranges::find_if(calls, [&path](QLatin1StringView candidate) { return path.endsWith(candidate); });
    if (call != calls.end()) {
        path.chop(call->size());
        chopSlashes();
    }
    return path;
}

QUrl withPath(QUrl url, const QString &path)
{
    url.setPath(path, QUrl::StrictMode);
    url.setFragment({});
    return url;
}

bool isAzureClassic(const ModelSpec &model)
{
    if (model.provider != "azure-openai"_L1 || model.apiVersion.isEmpty())
        return false;
    // An endpoint that names the v1 API keeps it; api-version is then only its query.
    return !basePath(QUrl(endpointText(model))).endsWith("/openai/v1"_L1);
}

Result<QUrl> completionUrl(const ModelSpec &model)
{
    Result<QUrl> url = endpointUrl(model);
    if (!url)
        return url;
    if (model.provider == "vllm-generate"_L1)
        return vllmGenerateUrl(*url);
    return withCall(model, *url, model.api == "completions"_L1 ? "/completions"_L1 : "/chat/completions"_L1);
}

Result<QUrl> embeddingsUrl(const ModelSpec &model)
{
    const Result<QUrl> url = endpointUrl(model);
    return url ? Result<QUrl>(withCall(model, *url, "/embeddings"_L1)) : url;
}

Result<QUrl> modelsUrl(const ModelSpec &model)
{
    const ProviderInfo *info = providerInfo(model.provider);
    const WireForm form = info ? info->form : WireForm::OpenAi;
    if (form == WireForm::Tgi)
        return tgiInfoUrl(model);
    if (form == WireForm::VllmGenerate || form == WireForm::Bedrock || form == WireForm::Template
        || isAzureClassic(model))
        return endpointError(QCoreApplication::translate("Endpoint", "This kind of endpoint has no list of models."));
    Result<QUrl> url = endpointUrl(model);
    return url ? Result<QUrl>(withCall(model, *url, "/models"_L1)) : url;
}
