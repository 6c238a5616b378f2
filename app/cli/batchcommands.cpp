#include "await.h"
#include "batchexport.h"
#include "commands.h"
#include "exitstatus.h"
#include "outputs.h"
#include "providers.h"
#include "terminal.h"
#include "workbench.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace {
Result<void> openForWork(Workbench &workbench, const QString &project)
{
    return await<void>([&](Workbench::Done<void> done) { workbench.open(project, Access::Write, std::move(done)); });
}

int written(const Result<qint64> &lines, const QString &project, const QString &path)
{
    if (!lines)
        return failWith(lines.error());
    const auto count = static_cast<int>(*lines);
    printError(QCoreApplication::translate("BatchCommands", "%n request(s) written to %1.", nullptr, count).arg(path));
    printError(
        QCoreApplication::translate("BatchCommands", "To take the answers in: assay-cli import-batch %1 RESULTS.jsonl")
            .arg(project));
    return ExitDone;
}
}

Result<void> askByBatch(Plan *plan)
{
    bool any = false;
    for (QList<ModelSpec> *models : {&plan->models, &plan->judges}) {
        for (ModelSpec &model : *models) {
            const ProviderInfo *info = providerInfo(model.provider);
            model.batch = info && info->hasBatches && !plan->isOnlyEmbedding(model.name);
            any = any || model.batch;
        }
    }
    if (any)
        return {};
    return Error{ErrorKind::Usage,
                 QCoreApplication::translate("RunCommands",
                                             "No model of the plan has a provider that takes batches. Leave out "
                                             "--batch, or write a file with --export-batch.")};
}

int exportBatchCommand(const Arguments &arguments, const QString &project, const Plan &plan)
{
    const QString planPath = arguments.positional.constFirst();
    const QString path = arguments.value(u"export-batch"_s);
    if (const auto checked = checkOutputPaths({path}, project, {planPath, plan.dataset.path}); !checked)
        return failWith(checked.error());
    Workbench workbench;
    if (const auto opened = openForWork(workbench, project); !opened)
        return failWith(opened.error());
    QObject context;
    QObject::connect(&workbench, &Workbench::imported, &context, &printImport);
    const StartMode mode = arguments.has(u"continue"_s) ? StartMode::Continue : StartMode::New;
    const auto run = await<Run>([&](Workbench::Done<Run> done) {
        workbench.prepareRun(plan, QFileInfo(planPath).absolutePath(), mode, std::move(done));
    });
    if (!run)
        return failWith(run.error());
    return written(exportBatchFile(project, run->id, {}, path), project, path);
}

int writeBatchCommand(const Arguments &arguments)
{
    const auto runs = runNumbers(arguments);
    if (!runs)
        return failWith(runs.error());
    const QString project = arguments.positional.constFirst();
    const QString path = arguments.value(u"out"_s);
    if (path.isEmpty())
        return failWith({ErrorKind::Usage, QCoreApplication::translate("ResultCommands", "export wants --out PATH.")});
    if (const auto checked = checkOutputPaths({path}, project, {}); !checked)
        return failWith(checked.error());
    return written(exportBatchFile(project, runs->value(0), arguments.value(u"model"_s), path), project, path);
}

int importBatchCommand(const Arguments &arguments)
{
    const QString project = arguments.positional.constFirst();
    const auto runs = runNumbers(arguments);
    if (!runs)
        return failWith(runs.error());
    if (!QFileInfo::exists(project))
        return failWith(
            {ErrorKind::NotFound, QCoreApplication::translate("RunCommands", "There is no project %1.").arg(project)});
    Workbench workbench;
    if (const auto opened = openForWork(workbench, project); !opened)
        return failWith(opened.error());
    RunEnd ended;
    QEventLoop loop;
    QObject context;
    QObject::connect(&workbench, &Workbench::noticed, &context, [](const QString &text) { printError(text); });
    QObject::connect(&workbench, &Workbench::runEnded, &context, [&](const RunEnd &end) {
        ended = end;
        loop.quit();
    });
    const auto run = await<Run>([&](Workbench::Done<Run> done) {
        workbench.importBatchResults(runs->value(0), arguments.positional.at(1), std::move(done));
    });
    if (!run)
        return failWith(run.error());
    loop.exec();
    if (ended.error.kind != ErrorKind::None)
        return failWith(ended.error);
    const bool complete = ended.state == RunState::Finished && !ended.failedAnswers && !ended.unscoredScores;
    return complete ? ExitDone : ExitIncomplete;
}
