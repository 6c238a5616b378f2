#include "await.h"
#include "commands.h"
#include "exitstatus.h"
#include "providers.h"
#include "terminal.h"
#include "workbench.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace {
QString serverTitle(const LocalServer &server)
{
    const ProviderInfo *provider = providerInfo(server.provider);
    const QString title = provider ? QString(provider->title) : server.provider;
    return server.provider == "openai"_L1 ? QCoreApplication::translate("ServersCommand", "OpenAI-compatible") : title;
}

QByteArray serversJson(const QList<LocalServer> &servers)
{
    QJsonArray list;
    for (const LocalServer &server : servers)
        list.append(QJsonObject{{u"provider"_s, server.provider},
                                {u"endpoint"_s, server.endpoint},
                                {u"version"_s, server.version},
                                {u"models"_s, QJsonArray::fromStringList(server.models)}});
    return QJsonDocument(QJsonObject{{u"servers"_s, list}}).toJson();
}
}

int serversCommand(const Arguments &arguments)
{
    Workbench workbench;
    const auto servers = await<QList<LocalServer>>(
        [&](Workbench::Done<QList<LocalServer>> done) { workbench.findLocalServers(std::move(done)); });
    if (!servers)
        return failWith(servers.error());
    if (arguments.has(u"json"_s)) {
        printOut(serversJson(*servers));
        return ExitDone;
    }
    if (servers->isEmpty())
        printOut(QCoreApplication::translate("ServersCommand",
                                             "No model server answers on this computer. Looked for Ollama, LM Studio, "
                                             "llama.cpp, vLLM, TGI and Jan at their usual ports."));
    for (const LocalServer &server : *servers) {
        const QString title = serverTitle(server);
        printOut(u"%1  %2"_s.arg(server.version.isEmpty() ? title : title + u' ' + server.version, server.endpoint));
        for (const QString &model : server.models)
            printOut(u"  "_s + model);
    }
    return ExitDone;
}
