#include "commandgate.h"

#include "commandapprovals.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace {
QList<CommandQuestion> commandQuestions(const QList<ModelSpec> &models, const QString &folder)
{
    QList<CommandQuestion> questions;
    for (const ModelSpec &model : models) {
        if (model.server.start.isEmpty())
            continue;
        const auto known = std::ranges::find(questions, model.server.start, &CommandQuestion::command);
        if (known == questions.end())
            questions.append({model.server.start, folder, {model.name}});
        else
            known->models.append(model.name);
    }
    return questions;
}

Result<void> askForCommand(const CommandQuestion &question, const Askers &askers)
{
    CommandApprovals approvals(CommandApprovals::defaultFile());
    const auto approved = approvals.isApproved(question.command, question.folder);
    if (!approved)
        return approved.error();
    if (*approved)
        return {};
    const CommandAnswer answer = askers.forCommand ? askers.forCommand(question) : CommandAnswer::Refuse;
    if (answer == CommandAnswer::Once)
        return {};
    if (answer == CommandAnswer::Remember)
        return approvals.approve(question.command, question.folder);
    return Error{ErrorKind::Permission,
                 QCoreApplication::translate("CommandGate",
                                             "The model %1 wants this command to be started in %2, and you have not "
                                             "approved it, so nothing was started and nothing was sent:\n    %3\nIf "
                                             "you trust it, approve it in the window, or run assay-cli with "
                                             "--allow-start-commands.")
                     .arg(question.models.join(QLatin1StringView(", ")), question.folder, question.command)};
}
}

Result<QStringList> approvedCommands(const QList<ModelSpec> &models, const QString &folder, const Askers &askers)
{
    QStringList commands;
    const QList<CommandQuestion> questions = commandQuestions(models, folder);
    for (const CommandQuestion &question : questions) {
        if (const auto allowed = askForCommand(question, askers); !allowed)
            return allowed.error();
        commands.append(question.command);
    }
    return commands;
}

QString approvedFolder(const QList<ModelSpec> &models, const QStringList &folders)
{
    const QList<CommandQuestion> questions = commandQuestions(models, {});
    const auto known = rememberedCommands();
    if (questions.isEmpty() || !known)
        return folders.value(0);
    QStringList candidates;
    for (const QString &folder : folders)
        candidates.append(QDir::cleanPath(QDir(folder).absolutePath()));
    for (auto entry = known->crbegin(); entry != known->crend(); ++entry)
        candidates.append(entry->folder); // the latest first
    const auto found = std::ranges::find_if(candidates, [&](const QString &folder) {
        return std::ranges::all_of(questions, [&](const CommandQuestion &question) {
            return known->contains(ApprovedCommand{question.command, folder});
        });
    });
    return found == candidates.end() ? folders.value(0) : *found;
}

Result<QList<ApprovedCommand>> rememberedCommands()
{
    return CommandApprovals(CommandApprovals::defaultFile()).all();
}

Result<void> forgetCommand(const ApprovedCommand &command)
{
    return CommandApprovals(CommandApprovals::defaultFile()).revoke(command.command, command.folder);
}
