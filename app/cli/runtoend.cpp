#include "runtoend.h"

#include "await.h"
#include "exitstatus.h"
#include "interrupt.h"
#include "outputs.h"
#include "terminal.h"
#include "waitwatch.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace {
/// Ends when the run does; tells its progress meanwhile. `giveUpAfter`: seconds that a model may wait for its server.
RunEnd waitForEnd(Workbench &workbench, const Interrupt &interrupt, std::optional<double> giveUpAfter)
{
    WaitWatch waits;
    QElapsedTimer clock;
    clock.start();
    ProgressLine line;
    QObject context;
    RunEnd ended;
    QEventLoop loop;
    QObject::connect(&workbench, &Workbench::progressed, &context, [&](const RunProgress &progress) {
        line.show(progress);
        waits.update(progress, double(clock.elapsed()) / 1000);
        for (const HeldUpModel &held : waits.models()) {
            if (giveUpAfter && held.heldUpSeconds >= *giveUpAfter)
                workbench.giveUpWaiting(held.model);
        }
    });
    QObject::connect(&workbench, &Workbench::noticed, &context, [&](const QString &text) { line.say(text); });
    ServerState told = ServerState::Off;
    QString toldText;
    QObject::connect(&workbench, &Workbench::serverChanged, &context, [&](const ServerStatus &status) {
        if (std::exchange(told, status.state) == status.state && toldText == status.text)
            return;
        toldText = status.text;
        if (status.state != ServerState::Looking && status.state != ServerState::Failed && !status.text.isEmpty())
            line.say(status.text);
    });
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

QString resumeAdvice(const RunEnd &end, const QString &project)
{
    return QCoreApplication::translate("RunCommands", "To go on: assay-cli resume %1 --run %2")
        .arg(project)
        .arg(end.run);
}
}

Result<RunEnd> runToItsEnd(const QString &project, const Arguments &arguments,
                           const std::function<void(Workbench &, RunDone)> &start)
{
    const auto giveUpAfter = positiveNumber(arguments, u"give-up-after"_s);
    if (!giveUpAfter)
        return giveUpAfter.error();
    const Interrupt interrupt;
    Workbench workbench;
    QObject::connect(&interrupt, &Interrupt::interrupted, &workbench, &Workbench::stopRun);
    workbench.setAskers(terminalAskers(arguments));
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
    RunEnd end = waitForEnd(workbench, interrupt, *giveUpAfter);
    tellHits(end.progress);
    return end;
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
        if (end.reason == PauseReason::Budget || end.reason == PauseReason::Pilot)
            return ExitIncomplete;
        printError(QCoreApplication::translate("RunCommands",
                                               "If the plan is what must change: assay-cli run PLAN --continue."));
        printError(resumeAdvice(end, project));
        return end.reason == PauseReason::Endpoint ? ExitFailed : ExitIncomplete;
    }
    return end.failedAnswers || end.unscoredScores ? ExitIncomplete : ExitDone;
}
