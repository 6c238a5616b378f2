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

OriginGuard::Decision askAboutNew(const QString &reference, const QStringList &known, const QStringList &fresh)
{
    return ask(QCoreApplication::translate("OriginGuard",
                                           "The key %1 has only been sent to %2 so far. Send it to %3 as well? Say no "
                                           "if you don't know that address: whoever runs it can use your key.")
                   .arg(reference, known.join(u", "_s), fresh.join(u", "_s)));
}

OriginGuard::Decision askAboutPlainHttp(const QString &reference, const QString &origin)
{
    return ask(QCoreApplication::translate("OriginGuard",
                                           "%2 is not encrypted, and its name does not tell whether it is in your own "
                                           "network. Send the key %1 there?")
                   .arg(reference, origin));
}

/// A decision against the key going there at all, whatever was allowed before.
std::optional<OriginGuard::Decision> refusalOf(const QString &reference, const QStringList &origins)
{
    for (const QString &origin : origins) {
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
    if (key.isEmpty())
        return {};
    if (const auto refusal = refusalOf(keyReference, origins))
        return *refusal;
    auto stored = bindings();
    if (!stored)
        return {Answer::Refused, {}, stored.error()};
    const KeyBinding *binding = stored->find(stored->fingerprint(key));
    QStringList known = binding ? binding->origins : originsOfReference(*stored, keyReference);
    known.removeDuplicates();
    QStringList fresh;
    for (const QString &origin : origins) {
        if (!known.contains(normalOrigin(origin)))
            fresh.append(normalOrigin(origin));
    }
    if (!known.isEmpty() && !fresh.isEmpty())
        return askAboutNew(keyReference, known, fresh);
    const auto doubtful
        = std::ranges::find_if(fresh, [](const QString &origin) { return isUnprotected(origin, HostKind::Local); });
    if (doubtful != fresh.end())
        return askAboutPlainHttp(keyReference, *doubtful);
    // Where nothing can be written (a locked-down home) the key is bound for this session only: no reason to stop.
    if (!binding)
        static_cast<void>(bind(keyReference, key, origins));
    return {};
}

Result<void> OriginGuard::allow(const QString &keyReference, const QByteArray &key, const QString &origin)
{
    return bind(keyReference, key, {origin});
}

Result<OriginBindings> OriginGuard::bindings() const
{
    if (m_unwritten)
        return *m_unwritten;
    return readOriginBindings(m_settingsFile);
}

Result<void> OriginGuard::bind(const QString &keyReference, const QByteArray &key, const QStringList &origins)
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
    for (const QString &origin : origins)
        binding->origins.append(normalOrigin(origin));
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
