#include "outputs.h"

#include "commands.h"
#include "comparisonjson.h"
#include "comparisontable.h"
#include "exitstatus.h"
#include "results.h"
#include "terminal.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype problemsPrinted = 20;

bool tellFindings(const QList<GateFinding> &findings)
{
    for (const GateFinding &finding : findings)
        printError(finding.text);
    return std::ranges::any_of(findings, &GateFinding::missed);
}

Result<bool> anyGateMissed(const QString &project, const QList<qint64> &runs, const Comparison &comparison,
                           const OutputOptions &options)
{
    QStringList scorers;
    for (const ScorerComparison &scorer : comparison.scorers)
        scorers.append(scorer.name);
    QStringList models;
    for (const CandidateFigures &candidate : comparison.candidates)
        models << candidate.model << candidate.name;

    bool missed = false;
    for (const QString &text : options.failUnder) {
        const auto gate = parseFailUnder(text, scorers, models);
        if (!gate)
            return gate.error();
        missed |= tellFindings(checkFailUnder(comparison, *gate));
    }
    for (const QString &text : options.failIfWorse) {
        const auto gate = parseFailIfWorse(text, scorers);
        if (!gate)
            return gate.error();
        const auto findings = checkWorse(project, runs, options.baseline, *gate);
        if (!findings)
            return findings.error();
        missed |= tellFindings(*findings);
    }
    return missed;
}

Result<void> writeFiles(const QString &project, const QList<qint64> &runs, const OutputOptions &options)
{
    if (!options.csv.isEmpty()) {
        const auto rows = exportRun(project, runs.value(0), ExportFormat::CsvWide, {}, options.csv);
        if (!rows)
            return rows.error();
        const int count = int(*rows);
        printError(QCoreApplication::translate("Outputs", "%n rows written to %1.", nullptr, count).arg(options.csv));
    }
    if (!options.junit.isEmpty()) {
        if (const auto written = writeJunitReport(project, runs.value(0), options.junit); !written)
            return written.error();
    }
    return {};
}
}

Result<void> checkGates(const OutputOptions &options, const Plan &plan)
{
    QStringList scorers;
    for (const ScorerSpec &scorer : plan.scorers)
        scorers.append(scorer.name);
    QStringList models;
    for (const ModelSpec &model : plan.models) {
        models.append(model.name);
        for (const PromptSpec &prompt : plan.prompts)
            models.append(model.name + u" · "_s + prompt.name);
    }
    for (const QString &text : options.failUnder) {
        if (const auto gate = parseFailUnder(text, scorers, models); !gate)
            return gate.error();
    }
    for (const QString &text : options.failIfWorse) {
        if (const auto gate = parseFailIfWorse(text, scorers); !gate)
            return gate.error();
    }
    return {};
}

OutputOptions OutputOptions::parse(const Arguments &arguments)
{
    OutputOptions options;
    options.csv = arguments.value(u"csv"_s);
    options.junit = arguments.value(u"junit"_s);
    options.failUnder = arguments.values(u"fail-under"_s);
    options.failIfWorse = arguments.values(u"fail-if-worse"_s);
    options.baseline = arguments.value(u"baseline"_s);
    options.json = arguments.has(u"json"_s);
    return options;
}

Result<void> checkOutputPaths(const QStringList &outputs, const QString &project, const QStringList &inputs)
{
    const auto absolute = [](const QString &path) {
        const QFileInfo info(path);
        return info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    };
    QStringList taken;
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u".lock"_s})
        taken.append(absolute(project + suffix));
    for (const QString &input : inputs) {
        if (!input.isEmpty())
            taken.append(absolute(input));
    }
    for (const QString &output : outputs) {
        if (output.isEmpty())
            continue;
        const QString path = absolute(output);
        if (taken.contains(path) || path.endsWith(u".assay"_s))
            return Error{ErrorKind::Usage,
                         QCoreApplication::translate("Outputs",
                                                     "%1 is a project, the plan, the data or another output of "
                                                     "this command; it would be overwritten. Give another "
                                                     "file name.")
                             .arg(output)};
        if (!QFileInfo(path).absoluteDir().exists())
            return Error{ErrorKind::Usage,
                         QCoreApplication::translate("Outputs", "The folder of %1 does not exist.").arg(output)};
        taken.append(path);
    }
    return {};
}

int writeOutputs(const QString &project, const QList<qint64> &runs, const OutputOptions &options)
{
    const auto comparison = compareRuns(project, runs, options.baseline);
    if (!comparison)
        return failWith(comparison.error());
    if (options.json)
        printOut(comparisonJson(*comparison));
    else
        printOut(comparisonTable(*comparison));
    if (const auto written = writeFiles(project, comparison->runs, options); !written)
        return failWith(written.error());
    const auto missed = anyGateMissed(project, comparison->runs, *comparison, options);
    if (!missed)
        return failWith(missed.error());
    return *missed ? ExitGateMissed : ExitDone;
}

int moreImportant(int a, int b)
{
    constexpr std::array order{ExitUsage, ExitFailed, ExitInterrupted, ExitGateMissed, ExitIncomplete, ExitDone};
    const auto rank = [&](int status) { return std::ranges::find(order, status) - order.begin(); };
    return rank(a) <= rank(b) ? a : b;
}

void printImport(const ImportReport &report)
{
    const int items = int(report.items);
    if (report.reused) {
        printError(QCoreApplication::translate("Outputs", "%1: %n items, in the project already.", nullptr, items)
                       .arg(report.name));
        return;
    }
    printError(QCoreApplication::translate("Outputs", "%1: %n items read.", nullptr, items).arg(report.name));
    QStringList roles;
    for (const ColumnRole &role : report.shape.roles)
        roles.append(u"%1 = %2"_s.arg(roleName(role.role), role.column));
    printError(QCoreApplication::translate("Outputs", "  columns: %1; encoding %2.")
                   .arg(roles.join(u", "_s), report.encoding));
    if (report.shape.columnOf(Role::Question) < 0)
        printError(
            QCoreApplication::translate("Outputs",
                                        "  No column is taken for the question. The columns are: %1. Say which one "
                                        "it is with --map question=COLUMN.")
                .arg(report.shape.columns.join(u", "_s)));
    for (const ImportProblem &problem : report.problems.first(std::min(problemsPrinted, report.problems.size()))) {
        printError(problem.row > 0
                       ? QCoreApplication::translate("Outputs", "  row %1: %2").arg(problem.row).arg(problem.message)
                       : u"  "_s + problem.message);
    }
    const int more = int(report.problemCount - problemsPrinted);
    if (more > 0)
        printError(QCoreApplication::translate("Outputs", "  and %n problems more.", nullptr, more));
}

Askers terminalAskers(const Arguments &arguments)
{
    Askers askers;
    if (isTerminal(0)) {
        askers.forKey = askSecret;
        askers.forOrigin = askYesNo;
        askers.forLoad = askYesNo;
    }
    if (arguments.has(u"allow-start-commands"_s))
        askers.forCommand = [](const CommandQuestion &) { return CommandAnswer::Once; };
    return askers;
}
