#pragma once

#include "plan.h"
#include "result.h"

#include <QByteArray>
#include <QString>

/// The way a key takes: where to, through which proxy, and which certificates are trusted besides the system's. Who
/// runs the proxy and made the certificates can read what goes to the origin, so a key is bound to all three.
struct KeyRoute
{
    QString origin; ///< scheme://host:port
    QString proxy; ///< as the model says; empty: the system's
    QString caHash; ///< SHA-256 of the CA file in hexadecimal; empty: none
    QString caFile; ///< its path, for questions only: it is not part of the binding

    bool operator==(const KeyRoute &) const = default;
};

/// The model's way to the origin. Tls, naming the file, when its CA file can't be read.
Result<KeyRoute> keyRoute(const ModelSpec &model, const QString &origin);

/// As it is stored: the origin alone for the usual way, so that bindings of earlier versions keep their meaning.
QString routeText(const KeyRoute &route);
/// Reads routeText back; the path of the CA file is not in it.
KeyRoute parsedRoute(const QString &text);
/// For a person: "https://HOST:443 through the proxy …, trusting the certificates in …".
QString routeWords(const KeyRoute &route);
/// What is new about a route to an origin that is known by other ways; a part of a sentence.
QString routeNews(const KeyRoute &route, const QList<KeyRoute> &known);
