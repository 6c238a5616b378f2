#include "await.h"
#include "commands.h"
#include "documentlook.h"
#include "estimate.h"
#include "estimatetext.h"
#include "exitstatus.h"
#include "funneltext.h"
#include "generationrequests.h"
#include "interrupt.h"
#include "outputs.h"
#include "planloading.h"
#include "pricefile.h"
#include "questionoutputs.h"
#include "runtoend.h"
#include "terminal.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMap>

#include <optional>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {
void printPreview(const DocumentLook &look, qint64 count)
{
    QMap<SetAside, qint64> reasons;
    for (const Chunk &chunk : look.chunks)
        ++reasons[chunk.setAside];
    printOut(
        QCoreApplication::translate("GenerateCommand", "%1 documents, %2 chunks, %3 windows, %4 of them asked about")
            .arg(look.documents.size())
            .arg(look.chunks.size())
            .arg(look.windows.size())
            .arg(look.drawn.size()));
    for (const auto &[reason, chunks] : reasons.asKeyValueRange()) {
        if (reason != SetAside::None)
            printOut(QCoreApplication::translate("GenerateCommand", "%1 chunks set aside: %2")
                         .arg(QString::number(chunks), setAsideText(reason)));
    }
    for (qsizetype i = 0; i < look.drawn.size() && i < count; ++i) {
        const ChunkWindow window = look.windows[look.drawn[i]];
        printOut(u"\n"_s
                 + QCoreApplication::translate("GenerateCommand", "Window %1: chunks %2 to %3")
                       .arg(look.drawn[i] + 1)
                       .arg(window.first + 1)
                       .arg(window.end));
        for (qint64 position = window.first; position < window.end; ++position) {
            const Chunk &chunk = look.chunks[position];
            if (chunk.setAside == SetAside::None)
                printOut(u"[%1, %2] %3"_s.arg(chunk.document, QString::number(position + 1), chunk.text));
        }
    }
}

Result<void> previewCommand(const Plan &plan, const QString &project, const QString &wished)
{
    bool ok = false;
    const qint64 count = wished.toLongLong(&ok);
    if (!ok || count < 0)
        return Error{ErrorKind::Usage,
                     QCoreApplication::translate("GenerateCommand", "--preview wants a number of windows, not “%1”.")
                         .arg(wished)};
    const auto look = lookAtDocuments(plan, project);
    if (!look)
        return look.error();
    for (const QString &problem : look->problems)
        printError(problem);
    printPreview(*look, count);
    return {};
}

/// Waits until the generation ends; tells its progress meanwhile.
GenerationEnd waitForGeneration(Workbench &workbench, const QString &project, ProgressTeller &teller)
{
    GenerationEnd ended;
    QObject context;
    QEventLoop loop;
    qint64 toldRun = 0;
    QObject::connect(&workbench, &Workbench::generationProgressed, &context, [&](const GenerationProgress &progress) {
        if (progress.run != 0 && std::exchange(toldRun, progress.run) != progress.run)
            teller.say(QCoreApplication::translate("RunCommands", "Run %1 in %2").arg(progress.run).arg(project));
        if (progress.step == GenerationStep::Reading && !progress.text.isEmpty())
            teller.showText(
                QCoreApplication::translate("GenerateCommand", "Reading %1 (%2 of %3)")
                    .arg(progress.text, QString::number(progress.done + 1), QString::number(progress.total)));
    });
    QObject::connect(&workbench, &Workbench::generationEnded, &context, [&](const GenerationEnd &end) {
        ended = end;
        loop.quit();
    });
    loop.exec();
    return ended;
}

/// How what failed is asked again.
void tellFailures(const GenerationEnd &end, const QString &plan)
{
    for (const FailedRun &failed : end.failedRuns) {
        const int missing = int(failed.missing);
        printError(QCoreApplication::translate("GenerateCommand", "%n answer(s) of run %1 failed or could not be read.",
                                               nullptr, missing)
                       .arg(failed.run));
    }
    if (!end.failedRuns.isEmpty())
        printError(QCoreApplication::translate("GenerateCommand", "To ask again what failed: assay-cli generate %1")
                       .arg(plan));
}

int statusOfGeneration(const GenerationEnd &end, const QString &plan)
{
    const QString advice = QCoreApplication::translate("GenerateCommand", "To go on: assay-cli generate %1").arg(plan);
    if (end.error.kind != ErrorKind::None) {
        printError(end.error.message);
        return ExitFailed;
    }
    if (end.state == RunState::Interrupted) {
        printError(QCoreApplication::translate("GenerateCommand", "The generation is interrupted."));
        printError(advice);
        return ExitInterrupted;
    }
    if (end.state == RunState::Paused) {
        printError(QCoreApplication::translate("GenerateCommand", "The generation is paused. %1").arg(end.text));
        printError(advice);
        return end.reason == PauseReason::Endpoint ? ExitFailed : ExitIncomplete;
    }
    tellFailures(end, plan);
    return end.failedRuns.isEmpty() && end.withoutQuestion == 0 ? ExitDone : ExitIncomplete;
}

int generate(const Plan &plan, const QString &project, const Arguments &arguments, const OutputWishes &wishes)
{
    const auto giveUpAfter = positiveNumber(arguments, u"give-up-after"_s);
    if (!giveUpAfter)
        return failWith(giveUpAfter.error());
    const QString planPath = arguments.positional.constFirst();
    const Interrupt interrupt;
    Workbench workbench;
    QObject::connect(&interrupt, &Interrupt::interrupted, &workbench, &Workbench::stopRun);
    workbench.setAskers(terminalAskers(arguments));
    const auto opened
        = await<void>([&](Workbench::Done<void> done) { workbench.open(project, Access::Write, std::move(done)); });
    if (!opened)
        return failWith(opened.error());
    std::optional<ProgressTeller> teller;
    teller.emplace(workbench, interrupt, *giveUpAfter);
    const auto generation = await<qint64>([&](Workbench::Done<qint64> done) {
        workbench.startGeneration(plan, QFileInfo(planPath).absolutePath(), std::move(done));
    });
    if (!generation)
        return failWith(generation.error());
    const QString shownProject = QFileInfo(project).filePath();
    const GenerationEnd end = waitForGeneration(workbench, shownProject, *teller);
    teller.reset();
    const int status = statusOfGeneration(end, planPath);
    if (status == ExitFailed || status == ExitInterrupted)
        return status;
    QuestionOutputs outputs(workbench, *generation, arguments, wishes);
    const bool isDone = end.state == RunState::Finished;
    if (const auto written = outputs.write(isDone); !written)
        return moreImportant(status, failWith(written.error()));
    const auto questions = outputs.read();
    if (!questions)
        return failWith(questions.error());
    printOut(funnelText(questions->funnel));
    return status;
}
}

int generateCommand(const Arguments &arguments)
{
    const QString planPath = arguments.positional.constFirst();
    const auto plan = loadPlan(planPath);
    if (!plan)
        return failWith(plan.error());
    const auto wishes = outputWishes(arguments);
    if (!wishes)
        return failWith(wishes.error());
    const QString project = projectOf(arguments);
    if (arguments.has(u"estimate"_s)) {
        const auto estimate = estimateGeneration(*plan, project, priceTablePath());
        if (!estimate)
            return failWith(estimate.error());
        printOut(estimateText(*estimate));
        return ExitDone;
    }
    if (arguments.has(u"preview"_s)) {
        const auto shown = previewCommand(*plan, project, arguments.value(u"preview"_s));
        return shown ? ExitDone : failWith(shown.error());
    }
    QStringList inputs{planPath};
    if (plan->generation)
        inputs += plan->generation->paths;
    const auto checked = checkOutputPaths({arguments.value(u"csv"_s), arguments.value(u"out"_s)}, project, inputs);
    if (!checked)
        return failWith(checked.error());
    return generate(*plan, project, arguments, *wishes);
}
