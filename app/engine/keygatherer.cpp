#include "keygatherer.h"

#include "httpclient.h"
#include "modeladdress.h"
#include "provider.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

void KeyGatherer::gather(const QList<ModelSpec> &models, const QString &baseDirectory, const Askers &askers, Done done,
                         QObject *parent)
{
    auto *gatherer = new KeyGatherer(models, baseDirectory, askers, std::move(done), parent);
    QMetaObject::invokeMethod(gatherer, &KeyGatherer::next, Qt::QueuedConnection);
}

KeyGatherer::KeyGatherer(QList<ModelSpec> models, const QString &baseDirectory, Askers askers, Done done,
                         QObject *parent)
    : QObject(parent)
    , m_models(std::move(models))
    , m_ring(QProcessEnvironment::systemEnvironment(), baseDirectory)
    , m_guard(OriginGuard::defaultFile())
    , m_askers(std::move(askers))
    , m_done(std::move(done))
{
    if (m_askers.forKey)
        m_ring.setAsker(m_askers.forKey);
}

void KeyGatherer::next()
{
    if (m_models.isEmpty()) {
        finish(m_gathered);
        return;
    }
    const ModelSpec model = m_models.takeFirst();
    if (const QString problem = HttpClient::caFileProblem(model.caFile); !problem.isEmpty()) {
        finish(Error{
            ErrorKind::Tls,
            QCoreApplication::translate("KeyGatherer", "Model %1: %2 Nothing was sent.").arg(model.name, problem)});
        return;
    }
    for (const HeaderSecret &secret : headerSecrets(model)) {
        m_gathered.redaction.addSecret(secret.value, secret.reference);
        if (const auto allowed = mayGo(model, secret.reference, secret.value); !allowed) {
            finish(allowed.error());
            return;
        }
    }
    m_ring.find(
        model.key,
        [this, model](const Result<QByteArray> &key) {
            if (key) {
                found(model, *key);
                return;
            }
            finish(Error{key.error().kind,
                         QCoreApplication::translate("KeyGatherer", "The key of model %1: %2")
                             .arg(model.name, key.error().message)});
        },
        model.name);
}

void KeyGatherer::found(const ModelSpec &model, const QByteArray &key)
{
    if (!key.isEmpty()) {
        for (const QByteArray &part : keyParts(model.key, key))
            m_gathered.redaction.addSecret(part, model.key);
        if (const auto allowed = mayGo(model, model.key, key); !allowed) {
            finish(allowed.error());
            return;
        }
        m_gathered.keys.insert(model.name, key);
    }
    next();
}

Result<void> KeyGatherer::mayGo(const ModelSpec &model, const QString &reference, const QByteArray &key)
{
    QList<KeyRoute> routes;
    for (const ModelSpec &place : modelsByEndpoint(model)) {
        const auto request = buildRequest(place, {}, {});
        if (!request)
            return Error{
                request.error().kind,
                QCoreApplication::translate("KeyGatherer", "Model %1: %2").arg(model.name, request.error().message)};
        const auto route = keyRoute(place, originOf(request->url));
        if (!route)
            return route.error();
        if (!routes.contains(*route))
            routes.append(*route);
    }
    const OriginGuard::Decision decision = m_guard.check(reference, key, routes);
    switch (decision.answer) {
    case OriginGuard::Answer::Allowed:
        return {};
    case OriginGuard::Answer::Refused:
        return decision.error;
    case OriginGuard::Answer::Ask:
        break;
    }
    if (m_askers.forOrigin && m_askers.forOrigin(decision.question)) {
        for (const KeyRoute &route : std::as_const(routes)) {
            if (const auto allowed = m_guard.allow(reference, key, route); !allowed)
                return allowed.error();
        }
        return {};
    }
    return Error{ErrorKind::Permission,
                 QCoreApplication::translate("KeyGatherer",
                                             "%1 Nothing was sent. To allow it, run this once in a "
                                             "terminal and answer yes.")
                     .arg(decision.question)};
}

void KeyGatherer::finish(const Result<GatheredKeys> &result)
{
    const Done done = std::exchange(m_done, nullptr);
    deleteLater();
    if (done)
        done(result);
}
