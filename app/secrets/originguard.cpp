#include "originguard.h"

#include "hostkind.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
/// scheme://host:port in lower case, the port written out; empty when it is no http(s) origin.
QString normalOrigin(const QString &origin)
{
    const QUrl url(origin, QUrl::StrictMode);
    const QString scheme = url.scheme();
    if (!url.isValid() || url.host().isEmpty() || (scheme != "http"_L1 && scheme != "https"_L1))
        return {};
    const QString host = url.host().contains(u':') ? u'[' + url.host() + u']' : url.host();
    return u"%1://%2:%3"_s.arg(scheme, host.toLower()).arg(url.port(scheme == "https"_L1 ? 443 : 80));
}

OriginGuard::Decision refuse(const QString &sentence)
{
    return {OriginGuard::Answer::Refused, {}, Error{ErrorKind::BadInput, sentence}};
}

OriginGuard::Decision ask(const QString &question)
{
    return {OriginGuard::Answer::Ask, question, {}};
}

bool isUnprotected(const QString &origin, HostKind kind)
{
    const QUrl url(origin);
    return url.scheme() == "http"_L1 && hostKind(url.host()) == kind;
}

QStringList originsOf(const QList<KeyRoute> &routes)
{
    QStringList origins;
    for (const KeyRoute &route : routes)
        origins.append(route.origin);
    origins.removeDuplicates();
    return origins;
}

OriginGuard::Decision askAboutNew(const QString &reference, const QList<KeyRoute> &known, const QList<KeyRoute> &fresh)
{
    QStringList ways;
    for (const KeyRoute &route : fresh)
        ways.append(routeWords(route));
    return ask(QCoreApplication::translate("OriginGuard",
                                           "The key %1 has only been sent to %2 so far. Send it to %3 as well? Say no "
                                           "if you don't know that address: whoever runs it can use your key.")
                   .arg(reference, originsOf(known).join(u", "_s), ways.join(u", "_s)));
}

/// A known address by another way: a plan of somebody else's may name a proxy and certificates that let it read along.
OriginGuard::Decision askAboutWay(const QString &reference, const KeyRoute &fresh, const QList<KeyRoute> &known)
{
    QList<KeyRoute> sameOrigin;
    for (const KeyRoute &route : known) {
        if (route.origin == fresh.origin)
            sameOrigin.append(route);
    }
    return ask(QCoreApplication::translate("OriginGuard",
                                           "The key %1 has been sent to %2 before, but %3. Send it that way? Say no if "
                                           "you did not set this up: whoever runs the proxy or made the certificates "
                                           "can read your key.")
                   .arg(reference, fresh.origin, routeNews(fresh, sameOrigin)));
}

OriginGuard::Decision askAboutPlainHttp(const QString &reference, const QString &origin)
{
    return ask(QCoreApplication::translate("OriginGuard",
                                           "%2 is not encrypted, and its name does not tell whether it is in your own "
                                           "network. Send the key %1 there?")
                   .arg(reference, origin));
}

/// A decision against the key going there at all, whatever was allowed before.
std::optional<OriginGuard::Decision> refusalOf(const QString &reference, const QList<KeyRoute> &routes)
{
    for (const auto &[origin, proxy, caHash, caFile] : routes) {
        const QString normal = normalOrigin(origin);
        if (normal.isEmpty())
            return refuse(QCoreApplication::translate("OriginGuard",
                                                      "The key %1 is not sent to %2: that is no http or https address.")
                              .arg(reference, origin));
        if (isUnprotected(normal, HostKind::Public))
            return refuse(QCoreApplication::translate("OriginGuard",
                                                      "The key %1 is not sent to %2: plain http is not encrypted, and "
                                                      "everybody on the way could read it. Use https://.")
                              .arg(reference, origin));
    }
    return std::nullopt;
}

/// A key that was replaced at the service has a new fingerprint; its reference still tells where it belongs.
QStringList originsOfReference(const OriginBindings &bindings, const QString &reference)
{
    QStringList origins;
    for (const KeyBinding &binding : bindings.keys) {
        if (binding.reference == reference && reference != "ask"_L1)
            origins += binding.origins;
    }
    return origins;
}

KeyRoute normalRoute(const KeyRoute &route)
{
    return {normalOrigin(route.origin), route.proxy, route.caHash, route.caFile};
}

/// The ways that are not among those allowed, in their normal form.
QList<KeyRoute> routesBeyond(const QStringList &allowed, const QList<KeyRoute> &routes)
{
    QList<KeyRoute> fresh;
    for (const KeyRoute &route : routes) {
        const KeyRoute normal = normalRoute(route);
        if (!allowed.contains(routeText(normal)))
            fresh.append(normal);
    }
    return fresh;
}

QList<KeyRoute> parsedRoutes(const QStringList &texts)
{
    QList<KeyRoute> routes;
    for (const QString &text : texts)
        routes.append(parsedRoute(text));
    return routes;
}
}

OriginGuard::OriginGuard(const QString &settingsFile)
    : m_settingsFile(settingsFile)
{
}

OriginGuard::Decision OriginGuard::check(const QString &keyReference, const QByteArray &key, const QString &origin)
{
    return check(keyReference, key, QStringList{origin});
}

OriginGuard::Decision OriginGuard::check(const QString &keyReference, const QByteArray &key, const QStringList &origins)
{
    QList<KeyRoute> routes;
    for (const QString &origin : origins)
        routes.append({origin, {}, {}, {}});
    return check(keyReference, key, routes);
}

OriginGuard::Decision OriginGuard::check(const QString &keyReference, const QByteArray &key,
                                         const QList<KeyRoute> &routes)
{
    if (key.isEmpty())
        return {};
    if (const auto refusal = refusalOf(keyReference, routes))
        return *refusal;
    auto stored = bindings();
    if (!stored)
        return {Answer::Refused, {}, stored.error()};
    const KeyBinding *binding = stored->find(stored->fingerprint(key));
    const QStringList allowed = binding ? binding->origins : originsOfReference(*stored, keyReference);
    const QList<KeyRoute> fresh = routesBeyond(allowed, routes);
    const QList<KeyRoute> known = parsedRoutes(allowed);
    if (!known.isEmpty() && !fresh.isEmpty()) {
        const QStringList knownOrigins = originsOf(known);
        const bool onlyOtherWays = std::ranges::all_of(
            fresh, [&knownOrigins](const KeyRoute &route) { return knownOrigins.contains(route.origin); });
        return onlyOtherWays ? askAboutWay(keyReference, fresh.constFirst(), known)
                             : askAboutNew(keyReference, known, fresh);
    }
    const auto doubtful = std::ranges::find_if(
        fresh, [](const KeyRoute &route) { return isUnprotected(route.origin, HostKind::Local); });
    if (doubtful != fresh.end())
        return askAboutPlainHttp(keyReference, doubtful->origin);
    // Where nothing can be written (a locked-down home) the key is bound for this session only: no reason to stop.
    if (!binding)
        static_cast<void>(bind(keyReference, key, routes));
    return {};
}

Result<void> OriginGuard::allow(const QString &keyReference, const QByteArray &key, const QString &origin)
{
    return bind(keyReference, key, {{origin, {}, {}, {}}});
}

Result<void> OriginGuard::allow(const QString &keyReference, const QByteArray &key, const KeyRoute &route)
{
    return bind(keyReference, key, {route});
}

Result<OriginBindings> OriginGuard::bindings() const
{
    if (m_unwritten)
        return *m_unwritten;
    return readOriginBindings(m_settingsFile);
}

Result<void> OriginGuard::bind(const QString &keyReference, const QByteArray &key, const QList<KeyRoute> &routes)
{
    QDir().mkpath(QFileInfo(m_settingsFile).absolutePath());
    // Two programs may bind at the same time; the second reads what the first has written.
    QLockFile lock(m_settingsFile + u".lock"_s);
    lock.tryLock(2000);
    auto changed = bindings();
    if (!changed)
        return changed.error();
    const QString fingerprint = changed->fingerprint(key);
    KeyBinding *binding = changed->find(fingerprint);
    if (!binding) {
        changed->keys.append({fingerprint, keyReference, originsOfReference(*changed, keyReference)});
        binding = &changed->keys.last();
    }
    for (const KeyRoute &route : routes)
        binding->origins.append(routeText(normalRoute(route)));
    binding->origins.removeDuplicates();
    const auto written = writeOriginBindings(m_settingsFile, *changed);
    if (!written)
        m_unwritten = *changed;
    return written;
}

QString OriginGuard::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/assay/keys.json"_s;
}
