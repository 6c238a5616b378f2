#include "await.h"
#include "commands.h"
#include "exitstatus.h"
#include "outputs.h"
#include "planloading.h"
#include "providers.h"
#include "terminal.h"
#include "workbench.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace {
/// A provider by its name, at its own address, with the key from its usual variable where that is set.
ModelSpec modelOfProvider(const ProviderInfo &info)
{
    ModelSpec model;
    model.name = info.name;
    model.provider = info.name;
    model.api = u"chat"_s;
    if (!info.keyVariable.isEmpty())
        model.key = "env:"_L1 + info.keyVariable;
    return model;
}

/// The one model whose server is meant.
Result<ModelSpec> modelToList(const QString &place, const QString &name)
{
    if (const ProviderInfo *info = providerInfo(place); info && info->isHttp())
        return modelOfProvider(*info);
    const auto plan = loadPlanOrSnapshot(place);
    if (!plan)
        return plan.error();
    QList<ModelSpec> models;
    QStringList names;
    for (const ModelSpec &model : plan->models + plan->judges) {
        if (!isHttpProvider(model.provider))
            continue;
        names.append(model.name);
        if (name.isEmpty() || model.name == name)
            models.append(model);
    }
    if (models.size() == 1)
        return models.constFirst();
    return Error{ErrorKind::BadInput,
                 QCoreApplication::translate("PlanCommands",
                                             "%1: say with --model whose server is to be asked. Asked over the network "
                                             "are: %2.")
                     .arg(place, names.isEmpty() ? u"-"_s : names.join(u", "_s))};
}
}

int modelsCommand(const Arguments &arguments)
{
    const QString place = arguments.positional.first();
    const auto model = modelToList(place, arguments.value(u"model"_s));
    if (!model)
        return failWith(model.error());
    Workbench workbench;
    workbench.setAskers(terminalAskers(arguments));
    const bool isProvider = providerInfo(place);
    const QString directory = isProvider ? QDir::currentPath() : QFileInfo(place).absolutePath();
    const auto names = await<QStringList>(
        [&](Workbench::Done<QStringList> done) { workbench.listModels(*model, directory, std::move(done)); });
    if (!names)
        return failWith(names.error());
    for (const QString &name : *names)
        printOut(name);
    return ExitDone;
}
