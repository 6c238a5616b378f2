#include "ownserver.h"

#include "provider.h"
#include "providers.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr double defaultReadyWithinSeconds = 600;

QUrl addressOf(const ModelSpec &model)
{
    const ProviderInfo *provider = providerInfo(model.provider);
    return QUrl(model.endpoints.isEmpty() ? QString(provider ? provider->endpoint : QLatin1StringView())
                                          : model.endpoints.constFirst());
}

/// Where a server of that kind says that it is ready, when its list of models doesn't: llama.cpp and TGI answer /health
/// with 503 while they load.
QString healthPath(const QString &provider)
{
    if (provider == "llamacpp"_L1 || provider == "tgi"_L1 || provider == "vllm-generate"_L1)
        return u"/health"_s;
    return provider == "ollama"_L1 ? u"/api/version"_s : QString();
}
}

QString OwnServer::program() const
{
    const QStringList words = QProcess::splitCommand(command);
    return words.isEmpty() ? QString() : QFileInfo(words.constFirst()).fileName();
}

QString OwnServer::name() const
{
    return u"%1 (%2)"_s.arg(program(), models.join(u", "_s));
}

QString ownServerKey(const ModelSpec &model)
{
    return model.server.start + u'\n' + originOf(addressOf(model));
}

Result<OwnServer> ownServer(const ModelSpec &model, const QByteArray &key, const QString &folder)
{
    OwnServer server;
    server.command = model.server.start;
    server.folder = folder;
    server.models = {model.name};
    server.keepRunning = model.server.keepRunning;
    server.readyWithinSeconds
        = model.server.readyWithinSeconds > 0 ? model.server.readyWithinSeconds : defaultReadyWithinSeconds;
    const QUrl address = addressOf(model);
    const QString path = healthPath(model.provider);
    if (!model.server.health.isEmpty()) {
        server.health = {"GET", QUrl(model.server.health), {}, {}};
        return server;
    }
    if (!path.isEmpty() && !address.host().isEmpty()) {
        server.health = {"GET", QUrl(originOf(address) + path), {}, {}};
        return server;
    }
    const auto models = modelsRequest(model, key);
    if (!models)
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate("OwnServer",
                                                 "There is no address to ask whether the server of model %1 is ready. "
                                                 "Give it one: server.health, such as %2.")
                         .arg(model.name, u"http://127.0.0.1:8000/health"_s)};
    server.health = *models;
    return server;
}
