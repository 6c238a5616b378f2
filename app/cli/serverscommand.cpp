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

Result<QList<ApprovedCommand>> approvedBy(Workbench &workbench)
{
    return await<QList<ApprovedCommand>>([&workbench](Workbench::Done<QList<ApprovedCommand>> done) {
        workbench.listApprovedCommands(std::move(done));
    });
}

QByteArray approvedJson(const QList<ApprovedCommand> &commands)
{
    QJsonArray list;
    for (const ApprovedCommand &command : commands)
        list.append(QJsonObject{{u"command"_s, command.command}, {u"folder"_s, command.folder}});
    return QJsonDocument(QJsonObject{{u"approved"_s, list}}).toJson();
}

int listApproved(Workbench &workbench, bool asJson)
{
    const auto commands = approvedBy(workbench);
    if (!commands)
        return failWith(commands.error());
    if (asJson) {
        printOut(approvedJson(*commands));
        return ExitDone;
    }
    if (commands->isEmpty())
        printOut(QCoreApplication::translate("ServersCommand", "You have approved no start command."));
    for (qsizetype i = 0; i < commands->size(); ++i)
        printOut(
            u"%1  %2\n   %3"_s.arg(QString::number(i + 1), commands->at(i).command,
                                   QCoreApplication::translate("ServersCommand", "in %1").arg(commands->at(i).folder)));
    return ExitDone;
}

/// By its number in the list: a command's own text is hard to type.
int revoke(Workbench &workbench, const QString &number)
{
    const auto commands = approvedBy(workbench);
    if (!commands)
        return failWith(commands.error());
    bool isNumber = false;
    const int index = number.toInt(&isNumber) - 1;
    if (!isNumber || index < 0 || index >= commands->size())
        return failWith({ErrorKind::Usage,
                         QCoreApplication::translate("ServersCommand",
                                                     "There is no approved start command of number %1. See assay-cli "
                                                     "servers --approved.")
                             .arg(number)});
    const ApprovedCommand command = commands->at(index);
    const auto revoked
        = await<void>([&](Workbench::Done<void> done) { workbench.revokeCommand(command, std::move(done)); });
    if (!revoked)
        return failWith(revoked.error());
    printOut(QCoreApplication::translate("ServersCommand", "No longer approved: %1").arg(command.command));
    return ExitDone;
}
}

int serversCommand(const Arguments &arguments)
{
    Workbench workbench;
    if (arguments.has(u"revoke"_s))
        return revoke(workbench, arguments.value(u"revoke"_s));
    if (arguments.has(u"approved"_s))
        return listApproved(workbench, arguments.has(u"json"_s));
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
