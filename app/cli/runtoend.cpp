#include "runtoend.h"

#include "await.h"
#include "exitstatus.h"
#include "outputs.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace {
/// Ends when the run does; tells its progress meanwhile.
RunEnd waitForEnd(Workbench &workbench, const Interrupt &interrupt, std::optional<double> giveUpAfter)
{
    ProgressTeller teller(workbench, interrupt, giveUpAfter);
    QObject context;
    RunEnd ended;
    QEventLoop loop;
    QObject::connect(&workbench, &Workbench::runEnded, &context, [&](const RunEnd &end) {
        ended = end;
        loop.quit();
    });
    loop.exec();
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

ProgressTeller::ProgressTeller(Workbench &workbench, const Interrupt &interrupt, std::optional<double> giveUpAfter)
    : m_workbench(workbench)
    , m_giveUpAfter(giveUpAfter)
{
    m_clock.start();
    QObject::connect(&workbench, &Workbench::progressed, &m_context,
                     [this](const RunProgress &progress) { show(progress); });
    QObject::connect(&workbench, &Workbench::noticed, &m_context, [this](const QString &text) { m_line.say(text); });
    QObject::connect(&workbench, &Workbench::serverChanged, &m_context,
                     [this](const ServerStatus &status) { show(status); });
    QObject::connect(&interrupt, &Interrupt::interrupted, &m_context, [this] {
        m_line.say(QCoreApplication::translate("RunCommands", "Stopping; what is answered is kept."));
    });
}

ProgressTeller::~ProgressTeller()
{
    m_line.finish();
}

void ProgressTeller::show(const RunProgress &progress)
{
    m_line.show(progress);
    m_waits.update(progress, double(m_clock.elapsed()) / 1000);
    const QList<HeldUpModel> heldUp = m_waits.models();
    for (const HeldUpModel &held : heldUp) {
        if (m_giveUpAfter && held.heldUpSeconds >= *m_giveUpAfter)
            m_workbench.giveUpWaiting(held.model);
    }
}

void ProgressTeller::show(const ServerStatus &status)
{
    if (std::exchange(m_toldState, status.state) == status.state && m_toldText == status.text)
        return;
    m_toldText = status.text;
    if (status.state != ServerState::Looking && status.state != ServerState::Failed && !status.text.isEmpty())
        m_line.say(status.text);
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
