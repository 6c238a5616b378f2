#include "endpoint.h"

#include "plainexcerpt.h"
#include "providers.h"

#include <QCoreApplication>
#include <QUrlQuery>

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

/// The endpoint as typed, if it is a URL that can be asked.
Result<QUrl> typedUrl(const ModelSpec &model)
{
    const QString text = endpointText(model);
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

/// The path without trailing slashes and without the call's own name, percent-encoded.
QString basePath(const QUrl &url)
{
    QString path = url.path(QUrl::FullyEncoded);
    const auto chopSlashes = [&path] {
        while (path.endsWith(u'/'))
            path.chop(1);
    };
    chopSlashes();
    for (const QLatin1StringView call : {"/chat/completions"_L1, "/completions"_L1, "/models"_L1}) {
        if (path.endsWith(call)) {
            path.chop(call.size());
            chopSlashes();
            break;
        }
    }
    return path;
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

bool isAzureClassic(const ModelSpec &model)
{
    if (model.provider != "azure-openai"_L1 || model.apiVersion.isEmpty())
        return false;
    // An endpoint that names the v1 API keeps it; api-version is then only its query.
    return !basePath(QUrl(endpointText(model))).endsWith("/openai/v1"_L1);
}

Result<QUrl> completionUrl(const ModelSpec &model)
{
    Result<QUrl> url = typedUrl(model);
    if (!url)
        return url;
    if (model.provider == "vllm-generate"_L1)
        return vllmGenerateUrl(*url);
    return withCall(model, *url, model.api == "completions"_L1 ? "/completions"_L1 : "/chat/completions"_L1);
}

Result<QUrl> modelsUrl(const ModelSpec &model)
{
    if (model.provider == "vllm-generate"_L1 || isAzureClassic(model))
        return endpointError(QCoreApplication::translate("Endpoint", "This kind of endpoint has no list of models."));
    Result<QUrl> url = typedUrl(model);
    return url ? Result<QUrl>(withCall(model, *url, "/models"_L1)) : url;
}
