#include "keyroute.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 longestCaFile = 16 * 1024 * 1024;
constexpr QLatin1StringView proxyMark = " proxy="_L1;
constexpr QLatin1StringView caMark = " ca="_L1;

Error unreadableCaFile(const QString &path, const QString &reason)
{
    return {ErrorKind::Tls,
            QCoreApplication::translate("KeyRoute", "The CA file %1 can't be read: %2. Nothing was sent.")
                .arg(path, reason)};
}

QString proxyNews(const KeyRoute &route, const QList<KeyRoute> &known)
{
    const auto sameProxy = [&route](const KeyRoute &other) { return other.proxy == route.proxy; };
    if (std::ranges::any_of(known, sameProxy))
        return {};
    if (route.proxy.isEmpty())
        return QCoreApplication::translate("KeyRoute", "never without the proxy %1").arg(known.constFirst().proxy);
    if (route.proxy == "none"_L1)
        return QCoreApplication::translate("KeyRoute", "never past the system's proxy");
    return QCoreApplication::translate("KeyRoute", "never through the proxy %1").arg(route.proxy);
}

QString certificateNews(const KeyRoute &route, const QList<KeyRoute> &known)
{
    const auto sameCertificates = [&route](const KeyRoute &other) { return other.caHash == route.caHash; };
    if (std::ranges::any_of(known, sameCertificates))
        return {};
    if (route.caHash.isEmpty())
        return QCoreApplication::translate("KeyRoute", "never without a CA file of its own");
    const bool hadOne = std::ranges::any_of(known, [](const KeyRoute &other) { return !other.caHash.isEmpty(); });
    return hadOne
        ? QCoreApplication::translate("KeyRoute", "never trusting the certificates that %1 now holds").arg(route.caFile)
        : QCoreApplication::translate("KeyRoute", "never trusting the certificates in %1").arg(route.caFile);
}
}

Result<KeyRoute> keyRoute(const ModelSpec &model, const QString &origin)
{
    KeyRoute route{origin, model.proxy, {}, model.caFile};
    if (model.caFile.isEmpty())
        return route;
    QFile file(model.caFile);
    if (!file.open(QIODevice::ReadOnly))
        return unreadableCaFile(model.caFile, file.errorString());
    const QByteArray content = file.read(longestCaFile + 1);
    if (content.size() > longestCaFile)
        return unreadableCaFile(model.caFile, QCoreApplication::translate("KeyRoute", "it is too large"));
    route.caHash = QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    return route;
}

QString routeText(const KeyRoute &route)
{
    QString text = route.origin;
    if (!route.proxy.isEmpty())
        text += proxyMark + route.proxy;
    if (!route.caHash.isEmpty())
        text += caMark + route.caHash;
    return text;
}

KeyRoute parsedRoute(const QString &text)
{
    KeyRoute route;
    QString rest = text;
    if (const qsizetype ca = rest.indexOf(caMark); ca >= 0) {
        route.caHash = rest.mid(ca + caMark.size());
        rest.truncate(ca);
    }
    if (const qsizetype proxy = rest.indexOf(proxyMark); proxy >= 0) {
        route.proxy = rest.mid(proxy + proxyMark.size());
        rest.truncate(proxy);
    }
    route.origin = rest;
    return route;
}

QString routeWords(const KeyRoute &route)
{
    QString words = route.origin;
    if (route.proxy == "none"_L1)
        words = QCoreApplication::translate("KeyRoute", "%1 past the system's proxy").arg(words);
    else if (!route.proxy.isEmpty())
        words = QCoreApplication::translate("KeyRoute", "%1 through the proxy %2").arg(words, route.proxy);
    if (!route.caFile.isEmpty())
        words = QCoreApplication::translate("KeyRoute", "%1 trusting the certificates in %2").arg(words, route.caFile);
    return words;
}

QString routeNews(const KeyRoute &route, const QList<KeyRoute> &known)
{
    const QString proxy = proxyNews(route, known);
    const QString certificates = certificateNews(route, known);
    if (!proxy.isEmpty() && !certificates.isEmpty())
        return QCoreApplication::translate("KeyRoute", "%1 and %2").arg(proxy, certificates);
    if (proxy.isEmpty() && certificates.isEmpty())
        return QCoreApplication::translate("KeyRoute", "never with this proxy and these certificates together");
    return proxy + certificates;
}
