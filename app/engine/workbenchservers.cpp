// The part of Workbench that looks for model servers of one's own and tries to start one.
#include "calllater.h"
#include "commandgate.h"
#include "keygatherer.h"
#include "localservers.h"
#include "modelediting.h"
#include "poolcalls.h"
#include "serverkeeper.h"
#include "workbench.h"

using namespace Qt::Literals::StringLiterals;

void Workbench::findLocalServers(Done<QList<LocalServer>> done)
{
    LocalServers::find(m_localPlaces.value_or(usualLocalPlaces(QProcessEnvironment::systemEnvironment())),
                       std::move(done), this);
}

void Workbench::setLocalPlaces(const QList<LocalPlace> &places)
{
    m_localPlaces = places;
}

void Workbench::tryServer(const ModelSpec &model, const QString &directory, Done<void> done)
{
    const auto ready = readyModel(model, false, directory);
    if (m_running || !ready || model.server.start.isEmpty()) {
        const Error error = m_running ? Error{ErrorKind::Usage, tr("A run is on, and starts the servers it needs.")}
            : ready                   ? Error{ErrorKind::BadInput, tr("The model has no start command.")}
                                      : ready.error();
        failLater<void>(this, done, error);
        return;
    }
    KeyGatherer::gather(
        {*ready}, directory, m_askers,
        [this, model = *ready, directory, done](const Result<GatheredKeys> &keys) {
            const auto begun = keys ? beginTry(model, directory, *keys) : Result<void>(keys.error());
            done(begun);
        },
        this);
}

Result<void> Workbench::beginTry(const ModelSpec &model, const QString &directory, const GatheredKeys &keys)
{
    if (m_tried && !m_tried->isOff())
        return Error{ErrorKind::Usage, tr("A server is being tried already; stop it first.")};
    const auto approved = approvedCommands({model}, directory, m_askers);
    if (!approved)
        return approved.error();
    const auto server = ownServer(model, keys.keys.value(model.name), directory);
    if (!server)
        return server.error();
    m_tried = std::make_unique<ServerKeeper>(*server, keys.redaction);
    connect(m_tried.get(), &ServerKeeper::changed, this, [this] { emit serverChanged(m_tried->status()); });
    connect(m_tried.get(), &ServerKeeper::logged, this,
            [this](const QStringList &lines) { emit serverLogged(m_tried->server().name(), lines); });
    m_tried->start();
    return {};
}

void Workbench::listApprovedCommands(Done<QList<ApprovedCommand>> done)
{
    m_pool->call(this, rememberedCommands, std::move(done));
}

void Workbench::revokeCommand(const ApprovedCommand &command, Done<void> done)
{
    m_pool->call(
        this, [command] { return forgetCommand(command); }, std::move(done));
}

void Workbench::stopTriedServer()
{
    if (m_tried)
        m_tried->stop();
}
