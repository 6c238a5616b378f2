#include "managerpool.h"

#include "provider.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QNetworkProxyFactory>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int connectionsPerManager = 6; // fixed in Qt 6.4
constexpr int streamsPerManager = 100; // servers commonly allow 100 to 128

QNetworkProxy proxyFor(const QUrl &url)
{
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

ManagerPool::Lane &ManagerPool::laneFor(const QUrl &url)
{
    return m_lanes[originOf(url)];
}

ManagerPool::Place *ManagerPool::acquire(const QUrl &url)
{
    Lane &lane = laneFor(url);
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
        best->network.setProxy(proxyFor(url));
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
