#include "commands.h"
#include "exitstatus.h"
#include "outputs.h"
#include "planloading.h"
#include "runtoend.h"
#include "terminal.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <malloc.h>

using namespace Qt::Literals::StringLiterals;

namespace {
/// The project of a command that goes on with a run must be there.
Result<void> mustExist(const QString &project)
{
    if (QFileInfo::exists(project))
        return {};
    return Error{ErrorKind::NotFound,
                 QCoreApplication::translate("RunCommands", "There is no project %1.").arg(project)};
}

/// Checks what can be checked first, runs, prints the results.
int runIn(const QString &project, const Plan &plan, const QStringList &inputs, const Arguments &arguments,
          const std::function<void(Workbench &, RunDone)> &start)
{
    const OutputOptions outputs = OutputOptions::parse(arguments);
    if (const auto checked = checkGates(outputs, plan); !checked)
        return failWith(checked.error());
    if (const auto checked = checkOutputPaths({outputs.csv, outputs.junit}, project, inputs); !checked)
        return failWith(checked.error());
    const auto end = runToItsEnd(project, arguments, start);
    if (!end)
        return failWith(end.error());
    malloc_trim(0); // what the run's threads freed would otherwise stay theirs
    const int status = statusOf(*end, project);
    if (status == ExitFailed && end->error.kind != ErrorKind::None)
        return status;
    return moreImportant(status, writeOutputs(project, {end->run}, outputs));
}
}

int runCommand(const Arguments &arguments)
{
    const QString planPath = arguments.positional.first();
    auto plan = loadPlan(planPath);
    if (!plan)
        return failWith(plan.error());
    if (arguments.has(u"batch"_s)) {
        if (const auto asked = askByBatch(&*plan); !asked)
            return failWith(asked.error());
    }
    plan->run.cache = plan->run.cache && !arguments.has(u"no-cache"_s);
    const QFileInfo info(planPath);
    const QString project = projectOf(arguments);
    if (arguments.has(u"export-batch"_s))
        return exportBatchCommand(arguments, project, *plan);
    const StartMode mode = arguments.has(u"continue"_s) ? StartMode::Continue : StartMode::New;
    return runIn(project, *plan, {planPath, plan->dataset.path}, arguments, [&](Workbench &workbench, RunDone done) {
        workbench.setDetaching(arguments.has(u"detach"_s));
        workbench.startRun(*plan, info.absolutePath(), mode, std::move(done));
    });
}

int resumeCommand(const Arguments &arguments)
{
    if (const auto there = mustExist(arguments.positional.first()); !there)
        return failWith(there.error());
    const auto runs = runNumbers(arguments);
    if (!runs)
        return failWith(runs.error());
    const auto plan = loadSnapshot(arguments.positional.first(), runs->value(0));
    if (!plan)
        return failWith(plan.error());
    return runIn(arguments.positional.first(), *plan, {plan->dataset.path}, arguments,
                 [&](Workbench &workbench, RunDone done) {
                     workbench.setDetaching(arguments.has(u"detach"_s));
                     const bool cancels = arguments.has(u"cancel-batches"_s);
                     workbench.resumeRun(runs->value(0), [&workbench, cancels, done](const Result<Run> &run) {
                         done(run);
                         if (run && cancels)
                             QMetaObject::invokeMethod(&workbench, &Workbench::cancelBatches, Qt::QueuedConnection);
                     });
                 });
}

int retryCommand(const Arguments &arguments)
{
    if (const auto there = mustExist(arguments.positional.first()); !there)
        return failWith(there.error());
    const auto runs = runNumbers(arguments);
    if (!runs)
        return failWith(runs.error());
    const bool both = !arguments.has(u"failed"_s) && !arguments.has(u"unscored"_s);
    const auto plan = loadSnapshot(arguments.positional.first(), runs->value(0));
    if (!plan)
        return failWith(plan.error());
    return runIn(arguments.positional.first(), *plan, {plan->dataset.path}, arguments,
                 [&](Workbench &workbench, RunDone done) {
                     workbench.retryRun(runs->value(0), both || arguments.has(u"failed"_s),
                                        both || arguments.has(u"unscored"_s), std::move(done));
                 });
}

int rescoreCommand(const Arguments &arguments)
{
    if (const auto there = mustExist(arguments.positional.first()); !there)
        return failWith(there.error());
    const auto runs = runNumbers(arguments);
    if (!runs)
        return failWith(runs.error());
    const QString planPath = arguments.positional.at(1);
    const auto plan = loadPlan(planPath);
    if (!plan)
        return failWith(plan.error());
    auto all = loadSnapshot(arguments.positional.first(), runs->value(0));
    if (!all)
        return failWith(all.error());
    all->scorers += plan->scorers; // thresholds may be about old and new scorers
    return runIn(arguments.positional.first(), *all, {planPath, all->dataset.path}, arguments,
                 [&](Workbench &workbench, RunDone done) {
                     workbench.rescoreRun(runs->value(0), *plan, QFileInfo(planPath).absolutePath(), std::move(done));
                 });
}
