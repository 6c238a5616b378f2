#include "modeladdress.h"

#include "provider.h"

#include <QHostAddress>

using namespace Qt::Literals::StringLiterals;

QUrl askedUrl(const ModelSpec &model)
{
    const auto request = buildRequest(model, {}, {});
    return request ? request->url : QUrl();
}

bool isOwnServer(const QUrl &url)
{
    const QHostAddress address(url.host());
    return url.host() == "localhost"_L1 || address.isLoopback() || address.isInSubnet(QHostAddress(u"10.0.0.0"_s), 8)
        || address.isInSubnet(QHostAddress(u"172.16.0.0"_s), 12)
        || address.isInSubnet(QHostAddress(u"192.168.0.0"_s), 16);
}

QList<ModelSpec> modelsByEndpoint(const ModelSpec &model)
{
    if (model.endpoints.size() < 2)
        return {model};
    QList<ModelSpec> models;
    for (const QString &endpoint : model.endpoints) {
        models.append(model);
        models.last().endpoints = {endpoint};
    }
    return models;
}
