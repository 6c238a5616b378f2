#include "managerpool.h"

#include "provider.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QNetworkProxyFactory>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int connectionsPerManager = 6; // fixed in Qt 6.4
constexpr int streamsPerManager = 100; // servers commonly allow 100 to 128

/// The proxy that a model names; the plan's reading has checked its form.
QNetworkProxy namedProxy(const QString &text)
{
    if (text == "none"_L1)
        return QNetworkProxy::NoProxy;
    const QUrl url(text);
    const bool socks = url.scheme() == "socks5"_L1;
    return QNetworkProxy(socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
                         quint16(url.port(socks ? 1080 : 8080)));
}

QNetworkProxy proxyFor(const HttpRequest &request)
{
    if (!request.proxy.isEmpty())
        return namedProxy(request.proxy);
    const QUrl &url = request.url;
    if (ManagerPool::isLoopback(url))
        return QNetworkProxy::NoProxy;
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    return proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.first();
}
}

bool ManagerPool::isLoopback(const QUrl &url)
{
    const QString host = url.host();
    if (host == "localhost"_L1 || host.endsWith(".localhost"_L1))
        return true;
    const QHostAddress address(host);
    return address.isLoopback() || address == QHostAddress(QHostAddress::AnyIPv4);
}

ManagerPool::Lane &ManagerPool::laneFor(const HttpRequest &request)
{
    return m_lanes[originOf(request.url) + u'\n' + request.proxy + u'\n' + request.caFile];
}

ManagerPool::Place *ManagerPool::acquire(const HttpRequest &request)
{
    Lane &lane = laneFor(request);
    const int room = lane.http2 ? streamsPerManager : connectionsPerManager;
    Place *best = nullptr;
    for (const std::unique_ptr<Place> &place : lane.places) {
        if (place->inFlight < room && (!best || place->inFlight < best->inFlight))
            best = place.get();
    }
    if (!best) {
        lane.places.push_back(std::make_unique<Place>());
        best = lane.places.back().get();
        best->lane = &lane;
        best->network.setProxy(proxyFor(request));
        best->network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    }
    ++best->inFlight;
    return best;
}

void ManagerPool::release(Place *place, std::optional<bool> http2)
{
    --place->inFlight;
    if (http2)
        place->lane->http2 = *http2;
}
