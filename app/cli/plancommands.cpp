#include "await.h"
#include "commands.h"
#include "estimate.h"
#include "estimatetext.h"
#include "exitstatus.h"
#include "outputs.h"
#include "planloading.h"
#include "pricefile.h"
#include "runtoend.h"
#include "terminal.h"
#include "workbench.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 mostPilotItems = 1000;

Result<qint64> pilotItems(const Arguments &arguments)
{
    if (!arguments.has(u"pilot"_s))
        return qint64(0);
    bool ok = false;
    const qint64 items = arguments.value(u"pilot"_s).toLongLong(&ok);
    if (!ok || items < 2 || items > mostPilotItems)
        return Error{
            ErrorKind::Usage,
            QCoreApplication::translate("PlanCommands", "--pilot wants a number of items from 2 to %1, not “%2”.")
                .arg(QString::number(mostPilotItems), arguments.value(u"pilot"_s))};
    return items;
}

/// Asks the items; what is wrong is said already where the status is not ExitDone.
int runPilot(const Plan &plan, const Arguments &arguments, qint64 items)
{
    const QString project = projectOf(arguments);
    const QFileInfo planFile(arguments.positional.constFirst());
    printError(QCoreApplication::translate("PlanCommands",
                                           "Asking %n item(s), which costs money; run goes on from them.", nullptr,
                                           static_cast<int>(items)));
    const auto end = runToItsEnd(project, arguments, [&](Workbench &workbench, RunDone done) {
        workbench.startPilot(plan, planFile.absolutePath(), items, std::move(done));
    });
    if (!end)
        return failWith(end.error());
    const bool isThere = end->state == RunState::Finished || end->reason == PauseReason::Pilot;
    if (!isThere || end->error.kind != ErrorKind::None)
        return statusOf(*end, project);
    if (const double paid = end->progress.targetCost + end->progress.judgeCost; paid > 0)
        printError(QCoreApplication::translate("PlanCommands", "It cost %1 %2.")
                       .arg(QLocale().toString(paid, 'f', 4), end->progress.currency));
    return ExitDone;
}
}

int estimateCommand(const Arguments &arguments)
{
    const auto items = pilotItems(arguments);
    if (!items)
        return failWith(items.error());
    auto plan = loadPlan(arguments.positional.first());
    if (!plan)
        return failWith(plan.error());
    if (arguments.has(u"batch"_s)) {
        if (const auto asked = askByBatch(&*plan); !asked)
            return failWith(asked.error());
    }
    const QString project = projectOf(arguments);
    auto estimate = estimateFor(*plan, project, priceTablePath());
    if (!estimate)
        return failWith(estimate.error());
    const bool isMeasured = estimate->measuredItems() >= std::min(*items, estimate->items);
    if (*items > 0 && estimate->requests > 0 && isMeasured) {
        printError(
            QCoreApplication::translate("PlanCommands", "Earlier answers of %1 have measured it: nothing is asked.")
                .arg(QFileInfo(project).fileName()));
    } else if (*items > 0 && estimate->requests > 0) {
        if (const int status = runPilot(*plan, arguments, *items); status != ExitDone)
            return status;
        estimate = estimateFor(*plan, project, priceTablePath());
        if (!estimate)
            return failWith(estimate.error());
    }
    if (arguments.has(u"json"_s))
        printOut(estimateJson(*estimate));
    else
        printOut(estimateText(*estimate));
    return ExitDone;
}

int checkCommand(const Arguments &arguments)
{
    const QString path = arguments.positional.first();
    const auto plan = loadPlanOrSnapshot(path);
    if (!plan)
        return failWith(plan.error());
    Workbench workbench;
    workbench.setAskers(terminalAskers(arguments));
    const auto results = await<QList<CheckResult>>([&](Workbench::Done<QList<CheckResult>> done) {
        workbench.check(*plan, QFileInfo(path).absolutePath(), arguments.value(u"model"_s), std::move(done));
    });
    if (!results)
        return failWith(results.error());
    bool allWork = true;
    for (const CheckResult &result : *results) {
        allWork = allWork && result.ok;
        const QString place = result.origin.isEmpty() ? result.model : u"%1 (%2)"_s.arg(result.model, result.origin);
        if (result.ok)
            printOut(u"✓ "_s
                     + QCoreApplication::translate("PlanCommands", "%1 answered in %2 ms as %3: %4")
                           .arg(place, QString::number(result.latencyMs, 'f', 0),
                                result.modelReported.isEmpty() ? u"-"_s : result.modelReported, result.text));
        else
            printOut(u"✗ "_s + place + u": "_s + result.text);
    }
    return allWork ? ExitDone : ExitFailed;
}
