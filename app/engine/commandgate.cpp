#include "commandgate.h"

#include "commandapprovals.h"

#include <QCoreApplication>

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
