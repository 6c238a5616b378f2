#include "await.h"
#include "commands.h"
#include "estimate.h"
#include "estimatetext.h"
#include "exitstatus.h"
#include "outputs.h"
#include "planloading.h"
#include "terminal.h"
#include "workbench.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

int estimateCommand(const Arguments &arguments)
{
    const auto plan = loadPlan(arguments.positional.first());
    if (!plan)
        return failWith(plan.error());
    const auto sizes = measurePrompts(*plan, projectOf(arguments));
    if (!sizes)
        return failWith(sizes.error());
    const Estimate estimate = estimatePlan(*plan, *sizes);
    if (arguments.has(u"json"_s))
        printOut(estimateJson(estimate));
    else
        printOut(estimateText(estimate));
    return ExitDone;
}

int checkCommand(const Arguments &arguments)
{
    const QString path = arguments.positional.first();
    const auto plan = loadPlanOrSnapshot(path);
    if (!plan)
        return failWith(plan.error());
    Workbench workbench;
    workbench.setAskers(terminalAskers());
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
