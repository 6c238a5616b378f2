#pragma once

#include "http.h"

#include <QNetworkAccessManager>
#include <QString>
#include <QUrl>

#include <map>
#include <memory>
#include <vector>

/// QNetworkAccessManagers by origin, proxy and certificates: a connection is never shared between ways. Each opens at
/// most six HTTP/1.1 connections to a host and queues what is more, so a call takes a place in one that has room;
/// HTTP/2 has room for a hundred streams.
class ManagerPool
{
public:
    struct Lane;

    /// One manager and how many calls it carries.
    struct Place
    {
        QNetworkAccessManager network;
        Lane *lane = nullptr;
        int inFlight = 0;
    };

    struct Lane
    {
        bool http2 = false;
        std::vector<std::unique_ptr<Place>> places;
    };

    /// The least loaded manager for the request's way; a new one when all are full. Give it back with release().
    Place *acquire(const HttpRequest &request);
    /// `http2` as the reply said; nullopt when there was none.
    void release(Place *place, std::optional<bool> http2);

    static bool isLoopback(const QUrl &url);

private:
    Lane &laneFor(const HttpRequest &request);

    std::map<QString, Lane> m_lanes;
};
