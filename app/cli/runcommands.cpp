#include "await.h"
#include "commands.h"
#include "exitstatus.h"
#include "interrupt.h"
#include "outputs.h"
#include "planloading.h"
#include "terminal.h"
#include "workbench.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <malloc.h>

using namespace Qt::Literals::StringLiterals;

namespace {
using RunDone = Workbench::Done<Run>;

/// Ends when the run does; tells its progress meanwhile.
RunEnd waitForEnd(Workbench &workbench, const Interrupt &interrupt)
{
    ProgressLine line;
    QObject context;
    RunEnd ended;
    QEventLoop loop;
    QObject::connect(&workbench, &Workbench::progressed, &context,
                     [&](const RunProgress &progress) { line.show(progress); });
    QObject::connect(&workbench, &Workbench::noticed, &context, [&](const QString &text) { line.say(text); });
    QObject::connect(&workbench, &Workbench::runEnded, &context, [&](const RunEnd &end) {
        ended = end;
        loop.quit();
    });
    QObject::connect(&interrupt, &Interrupt::interrupted, &context, [&] {
        line.say(QCoreApplication::translate("RunCommands", "Stopping; what is answered is kept."));
    });
    loop.exec();
    line.finish();
    return ended;
}

QString resumeAdvice(const RunEnd &end, const QString &project)
{
    return QCoreApplication::translate("RunCommands", "To go on: assay-cli resume %1 --run %2")
        .arg(project)
        .arg(end.run);
}

int statusOf(const RunEnd &end, const QString &project)
{
    if (end.error.kind != ErrorKind::None) {
        printError(end.error.message);
        return ExitFailed;
    }
    if (end.state == RunState::Interrupted) {
        printError(QCoreApplication::translate("RunCommands", "Run %1 is interrupted.").arg(end.run));
        printError(resumeAdvice(end, project));
        return ExitInterrupted;
    }
    if (end.state == RunState::Paused) {
        printError(
            QCoreApplication::translate("RunCommands", "Run %1 is paused. %2").arg(QString::number(end.run), end.text));
        if (end.reason == PauseReason::Budget)
            return ExitIncomplete;
        printError(QCoreApplication::translate("RunCommands",
                                               "If the plan is what must change: assay-cli run PLAN --continue."));
        printError(resumeAdvice(end, project));
        return end.reason == PauseReason::Endpoint ? ExitFailed : ExitIncomplete;
    }
    return end.failedAnswers || end.unscoredScores ? ExitIncomplete : ExitDone;
}

/// What was not asked, and what that saved.
void tellHits(const RunProgress &progress)
{
    if (progress.cachedAnswers + progress.cachedScores == 0)
        return;
    const int answers = int(progress.cachedAnswers);
    const int scores = int(progress.cachedScores);
    //: %1 and %2 are the two texts after this one.
    QString text = QCoreApplication::translate("RunCommands", "From the cache, not asked again: %1, %2.")
                       .arg(QCoreApplication::translate("RunCommands", "%n answers", nullptr, answers),
                            QCoreApplication::translate("RunCommands", "%n scores of judges", nullptr, scores));
    if (progress.cachedCost > 0)
        text += u' '
            + QCoreApplication::translate("RunCommands", "They had cost %1 %2, which is not in this run's cost.")
                  .arg(QLocale().toString(progress.cachedCost, 'f', 4), progress.currency);
    printError(text);
}

/// The project of a command that goes on with a run must be there.
Result<void> mustExist(const QString &project)
{
    if (QFileInfo::exists(project))
        return {};
    return Error{ErrorKind::NotFound,
                 QCoreApplication::translate("RunCommands", "There is no project %1.").arg(project)};
}

/// Opens the project, starts what `start` starts, and waits. The workbench and its caches are gone before results are
/// worked out.
Result<RunEnd> runToItsEnd(const QString &project, const std::function<void(Workbench &, RunDone)> &start)
{
    const Interrupt interrupt;
    Workbench workbench;
    QObject::connect(&interrupt, &Interrupt::interrupted, &workbench, &Workbench::stopRun);
    workbench.setAskers(terminalAskers());
    const auto opened
        = await<void>([&](Workbench::Done<void> done) { workbench.open(project, Access::Write, std::move(done)); });
    if (!opened)
        return opened.error();
    if (interrupt.happened()) // starting would forget that a stop was wished for
        return Error{ErrorKind::Cancelled,
                     QCoreApplication::translate("Workbench", "Stopped before anything was sent.")};
    QObject context;
    QObject::connect(&workbench, &Workbench::imported, &context, &printImport);
    const auto run = await<Run>([&](RunDone done) { start(workbench, std::move(done)); });
    if (!run)
        return run.error();
    printError(
        QCoreApplication::translate("RunCommands", "Run %1 in %2").arg(run->id).arg(QFileInfo(project).filePath()));
    RunEnd end = waitForEnd(workbench, interrupt);
    tellHits(end.progress);
    return end;
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
    const auto end = runToItsEnd(project, start);
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
    plan->run.cache = plan->run.cache && !arguments.has(u"no-cache"_s);
    const QFileInfo info(planPath);
    const QString project = projectOf(arguments);
    const StartMode mode = arguments.has(u"continue"_s) ? StartMode::Continue : StartMode::New;
    return runIn(project, *plan, {planPath, plan->dataset.path}, arguments, [&](Workbench &workbench, RunDone done) {
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
                 [&](Workbench &workbench, RunDone done) { workbench.resumeRun(runs->value(0), std::move(done)); });
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
