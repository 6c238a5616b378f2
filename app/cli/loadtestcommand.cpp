#include "await.h"
#include "commands.h"
#include "exitstatus.h"
#include "interrupt.h"
#include "loadtestfile.h"
#include "loadtestoptions.h"
#include "loadtesttable.h"
#include "outputs.h"
#include "terminal.h"
#include "workbench.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
Askers loadAskers(const Arguments &arguments)
{
    Askers askers = terminalAskers(arguments);
    if (arguments.has(u"yes"_s))
        askers.forLoad = [](const QString &question) {
            printError(question + u' ' + QCoreApplication::translate("LoadTestCommand", "Yes, by --yes."));
            return true;
        };
    return askers;
}

int statusOfLoad(const LoadTestResult &result)
{
    if (result.end == LoadEnd::Stopped)
        return ExitInterrupted;
    if (result.ok() == 0)
        return ExitFailed;
    return result.failed() > 0 ? ExitIncomplete : ExitDone;
}

/// Tells its levels and what goes on meanwhile on standard error.
Result<LoadTestResult> runLoadTest(const LoadTestSpec &spec, const LoadTestModel &model, const Arguments &arguments)
{
    const Interrupt interrupt;
    Workbench workbench;
    workbench.setAskers(loadAskers(arguments));
    ProgressLine line;
    QObject context;
    qsizetype told = 0;
    QObject::connect(&interrupt, &Interrupt::interrupted, &workbench, &Workbench::stopLoadTest);
    QObject::connect(&workbench, &Workbench::loadTestProgressed, &context, [&](const LoadTestProgress &progress) {
        for (; told < progress.result.levels.size(); ++told)
            line.say(loadLevelLine(progress.result.levels[told]));
        line.showText(loadProgressText(progress));
    });
    LoadTestSpec whole = spec;
    whole.model = model.model;
    auto result = await<LoadTestResult>([&](Workbench::Done<LoadTestResult> done) {
        workbench.startLoadTest(whole, model.directory, std::move(done));
    });
    line.finish();
    return result;
}
}

int loadTestCommand(const Arguments &arguments)
{
    const auto spec = loadTestOptions(arguments);
    if (!spec)
        return failWith(spec.error());
    const auto model = loadTestModel(arguments);
    if (!model)
        return failWith(model.error());
    const QString csv = arguments.value(u"csv"_s);
    const QString project = arguments.value(u"project"_s);
    if (const auto checked = checkOutputPaths({csv}, project, {arguments.value(u"plan"_s)}); !checked)
        return failWith(checked.error());
    const auto result = runLoadTest(*spec, *model, arguments);
    if (!result)
        return failWith(result.error());
    if (arguments.has(u"json"_s))
        printOut(loadTestJson(*result));
    else
        printOut(loadTestTable(*result).toUtf8());
    if (!csv.isEmpty()) {
        if (const auto written = writeLoadTest(*result, csv); !written)
            return failWith(written.error());
    }
    const int status = statusOfLoad(*result);
    if (status == ExitFailed && arguments.has(u"json"_s))
        printError(result->error);
    return status;
}
