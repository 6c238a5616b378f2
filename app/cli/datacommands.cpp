#include "await.h"
#include "commands.h"
#include "documentlook.h"
#include "exitstatus.h"
#include "filescoring.h"
#include "outputs.h"
#include "planloading.h"
#include "rowscores.h"
#include "terminal.h"
#include "workbench.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
/// Tells every document of a folder, and what of it is not read; a file that is not read is an error.
Result<void> importDocuments(Workbench &workbench, const QString &path, const QString &encoding)
{
    const auto report = await<DocumentsReport>(
        [&](Workbench::Done<DocumentsReport> done) { workbench.addDocuments({path}, encoding, std::move(done)); });
    if (!report)
        return report.error();
    const bool isFolder = QFileInfo(path).isDir();
    for (const DocumentsReport::Problem &problem : report->problems) {
        if (problem.failed && !isFolder)
            return Error{ErrorKind::File, problem.text};
        printError(problem.file.isEmpty() ? problem.text : problem.file + u": "_s + problem.text);
    }
    if (report->added.isEmpty() && report->unchanged == 0)
        return Error{ErrorKind::File,
                     QCoreApplication::translate("DataCommands", "%1 holds no document that can be read.").arg(path)};
    const QStringList told = isFolder ? report->added : QStringList{QFileInfo(path).fileName()};
    for (const QString &name : told)
        printError(QCoreApplication::translate("DataCommands", "%1: a document.").arg(name));
    const int unchanged = report->unchanged;
    if (isFolder && unchanged > 0)
        printError(
            QCoreApplication::translate("DataCommands", "%n document(s) were there already.", nullptr, unchanged));
    return {};
}

Result<ImportRequest> importRequest(const Arguments &arguments)
{
    if (arguments.has(u"sheet"_s))
        return Error{ErrorKind::Usage,
                     QCoreApplication::translate("DataCommands",
                                                 "--sheet is for workbooks, which this version does "
                                                 "not read; save the sheet as CSV.")};
    ImportRequest request;
    request.encoding = arguments.value(u"encoding"_s);
    request.delimiter = arguments.value(u"delimiter"_s);
    for (const QString &text : arguments.values(u"map"_s)) {
        const auto role = parseRole(text);
        if (!role)
            return Error{ErrorKind::Usage, role.error().message};
        request.roles.append(*role);
    }
    return request;
}

QString scoreSummary(const QString &metric, const RowSummary &summary)
{
    const QLocale locale = QLocale::c();
    QString text = u"%1: "_s.arg(metric);
    text += summary.mean ? locale.toString(*summary.mean, 'f', 4) : u"–"_s;
    if (summary.low && summary.high)
        text += u" [%1, %2] %3"_s.arg(locale.toString(*summary.low, 'f', 4), locale.toString(*summary.high, 'f', 4),
                                      summary.method);
    text += u" · "_s
        + QCoreApplication::translate("DataCommands", "%1 of %2 rows scored").arg(summary.scored).arg(summary.n);
    if (summary.corpus)
        text += u" · "_s
            + QCoreApplication::translate("DataCommands", "corpus %1").arg(locale.toString(*summary.corpus, 'f', 4));
    return text;
}
}

int importCommand(const Arguments &arguments)
{
    const auto request = importRequest(arguments);
    if (!request)
        return failWith(request.error());
    Workbench workbench;
    const QString project = arguments.positional.first();
    const auto opened
        = await<void>([&](Workbench::Done<void> done) { workbench.open(project, Access::Write, std::move(done)); });
    if (!opened)
        return failWith(opened.error());
    for (const QString &path : arguments.positional.mid(1)) {
        if (isDocumentSource(path)) {
            if (const auto done = importDocuments(workbench, path, request->encoding); !done)
                return failWith(done.error());
            continue;
        }
        ImportRequest one = *request;
        one.path = QFileInfo(path).absoluteFilePath();
        const auto report = await<ImportReport>(
            [&](Workbench::Done<ImportReport> done) { workbench.importFile(one, std::move(done)); });
        if (!report)
            return failWith(report.error());
        printImport(*report);
    }
    return ExitDone;
}

int scoreCommand(const Arguments &arguments)
{
    if (!arguments.has(u"metric"_s))
        return failWith({ErrorKind::Usage, QCoreApplication::translate("DataCommands", "score wants --metric NAME.")});
    const auto scores = scoreFile({.path = arguments.positional.first(),
                                   .metric = arguments.value(u"metric"_s),
                                   .answerColumn = arguments.value(u"answer"_s),
                                   .referenceColumn = arguments.value(u"reference"_s),
                                   .encoding = arguments.value(u"encoding"_s),
                                   .delimiter = arguments.value(u"delimiter"_s)});
    if (!scores)
        return failWith(scores.error());
    for (const ImportProblem &problem : scores->problems)
        printError(QCoreApplication::translate("DataCommands", "row %1: %2").arg(problem.row).arg(problem.message));
    const RowSummary summary = summarizeRows(scores->rows, scores->binary, scores->corpus);
    if (arguments.has(u"json"_s))
        printOut(rowScoresJson(arguments.value(u"metric"_s), scores->rows, summary));
    else
        printOut(scoreSummary(arguments.value(u"metric"_s), summary));
    const bool allTold = std::ranges::all_of(
        scores->rows, [](const RowScore &row) { return row.score || row.unscored == UnscoredReason::NotApplicable; });
    return allTold ? ExitDone : ExitIncomplete;
}
