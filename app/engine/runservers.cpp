#include "runservers.h"

#include "caller.h"
#include "serverkeeper.h"
#include "worksource.h"

#include <QCoreApplication>

#include <algorithm>

namespace {
bool hasWork(const QList<WorkSource *> &sources)
{
    return std::ranges::any_of(sources,
                               [](WorkSource *source) { return source->inFlight() > 0 || !source->isExhausted(); });
}
}

RunServers::RunServers(Caller &caller, QString folder, QStringList approved, Redaction redaction, QObject *parent)
    : QObject(parent)
    , m_caller(caller)
    , m_folder(std::move(folder))
    , m_approved(std::move(approved))
    , m_redaction(std::move(redaction))
{
}

RunServers::~RunServers() = default;

void RunServers::add(const ModelSpec &model, const QByteArray &key, int callerModel, WorkSource *source, bool isJudge)
{
    if (model.server.start.isEmpty())
        return;
    const auto server = ownServer(model, key, m_folder);
    Entry &entry = m_entries[size_t(entryOf(model, server ? *server : OwnServer{.models = {model.name}}))];
    if (!server)
        entry.refusal = server.error().message;
    else if (!m_approved.contains(model.server.start))
        entry.refusal = QCoreApplication::translate("RunServers",
                                                    "The server of model %1 is not started: you have not approved its "
                                                    "command, %2")
                            .arg(model.name, model.server.start);
    if (!entry.models.contains(callerModel))
        entry.models.append(callerModel);
    (isJudge ? entry.judges : entry.targets).append(source);
    m_caller.hold(callerModel, true);
}

int RunServers::entryOf(const ModelSpec &model, const OwnServer &server)
{
    const QString key = ownServerKey(model);
    OwnServer merged = server;
    const qsizetype known = m_keys.indexOf(key);
    if (known >= 0) {
        const OwnServer &before = m_entries[size_t(known)].keeper->server();
        if (before.models.contains(model.name))
            return int(known);
        merged.models = before.models + server.models;
        merged.keepRunning = before.keepRunning || server.keepRunning;
        merged.readyWithinSeconds = std::max(before.readyWithinSeconds, server.readyWithinSeconds);
    } else {
        m_keys.append(key);
        m_entries.emplace_back();
    }
    const int index = known >= 0 ? int(known) : int(m_entries.size()) - 1;
    Entry &entry = m_entries[size_t(index)];
    entry.keeper = std::make_unique<ServerKeeper>(merged, m_redaction);
    connect(entry.keeper.get(), &ServerKeeper::changed, this, [this, index] { keeperChanged(index); });
    connect(entry.keeper.get(), &ServerKeeper::logged, this,
            [this, name = merged.name()](const QStringList &lines) { emit logged(name, lines); });
    return index;
}

ServerNeed RunServers::needOf(const Entry &entry) const
{
    return {hasWork(entry.targets), hasWork(entry.judges), !entry.judges.isEmpty(), !entry.hasFailed};
}

void RunServers::look(bool answersToCome)
{
    if (m_stopping || m_entries.empty())
        return;
    std::vector<ServerNeed> needs;
    for (Entry &entry : m_entries) {
        ServerNeed need = needOf(entry);
        if (need.isUsable && !entry.refusal.isEmpty() && (need.answers || need.scores)) {
            need.isUsable = false;
            entry.hasFailed = true;
            stopModels(entry, entry.refusal);
        }
        needs.push_back(need);
    }
    const auto next = serverToBeUp(needs, m_current, answersToCome);
    if (!next)
        return;
    if (m_current && next != m_current && !stays(*m_current))
        m_entries[size_t(*m_current)].keeper->stop();
    m_current = next;
    const ServerNeed &need = needs[size_t(*next)];
    if (need.isUsable && (need.answers || need.scores))
        startCurrent();
}

/// What was there before, and what is to keep running, makes no room for others.
bool RunServers::stays(int index) const
{
    const ServerKeeper &keeper = *m_entries[size_t(index)].keeper;
    return keeper.isAdopted() || (keeper.server().keepRunning && keeper.state() == ServerState::Ready);
}

/// As soon as there is room for it; this one too may still be stopping from its last turn.
void RunServers::startCurrent()
{
    ServerKeeper &current = *m_entries[size_t(*m_current)].keeper;
    for (int i = 0; i < int(m_entries.size()); ++i) {
        if (i != *m_current && !stays(i) && !m_entries[size_t(i)].keeper->isOff())
            return;
    }
    if (current.state() == ServerState::Off && current.isOff())
        current.start();
}

/// A server that was there before, for another command, answers at the same address: it serves something else.
bool RunServers::isTaken(int index) const
{
    const ServerKeeper &keeper = *m_entries[size_t(index)].keeper;
    return std::ranges::any_of(m_entries, [&](const Entry &other) {
        return other.keeper.get() != &keeper && other.keeper->state() == ServerState::Ready
            && other.keeper->server().health.url == keeper.server().health.url;
    });
}

void RunServers::keeperChanged(int index)
{
    Entry &entry = m_entries[size_t(index)];
    const ServerKeeper &keeper = *entry.keeper;
    emit changed(keeper.status());
    const bool isReady = keeper.state() == ServerState::Ready;
    if (isReady && keeper.isAdopted() && isTaken(index)) {
        entry.hasFailed = true;
        stopModels(entry,
                   QCoreApplication::translate("RunServers",
                                               "%1 was not started: %2 is taken by the server of another model, which "
                                               "Assay does not stop. Stop it, or give this one another port.")
                       .arg(keeper.server().name(), keeper.server().health.url.toString()));
    } else if (keeper.state() == ServerState::Failed) {
        entry.hasFailed = true;
        stopModels(entry, keeper.status().text);
    } else {
        holdModels(entry, !isReady);
    }
    // Not from within the keeper's own signal.
    QMetaObject::invokeMethod(
        this,
        [this] {
            emit turned();
            if (m_stopping && isOff())
                emit off();
        },
        Qt::QueuedConnection);
}

void RunServers::holdModels(const Entry &entry, bool held)
{
    for (const int model : entry.models)
        m_caller.hold(model, held);
}

void RunServers::stopModels(const Entry &entry, const QString &text)
{
    for (const int model : entry.models)
        m_caller.stopModel(model, text);
}

bool RunServers::isOff() const
{
    return std::ranges::all_of(m_entries, [](const Entry &entry) {
        return entry.keeper->isOff() && entry.keeper->state() != ServerState::Looking;
    });
}

void RunServers::stop()
{
    m_stopping = true;
    for (const Entry &entry : m_entries)
        entry.keeper->stop();
}
