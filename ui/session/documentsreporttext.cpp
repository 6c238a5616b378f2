#include "documentsreporttext.h"

#include "formatting.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype mostProblems = 6; ///< that are told in full

struct DocumentsReportText
{
    Q_DECLARE_TR_FUNCTIONS(DocumentsReportText)
};

/// Some problems are of no file, such as an empty folder.
QString problemLine(const DocumentsReport::Problem &problem)
{
    const QString file = oneLine(QFileInfo(problem.file).fileName(), 80);
    const QString text = oneLine(problem.text, 300);
    return file.isEmpty() ? text : file + u": "_s + text;
}

QString addedLine(const DocumentsReport &report)
{
    const int added = int(report.added.size());
    const QString there = DocumentsReportText::tr("Already there: %Ln document(s).", nullptr, report.unchanged);
    if (added == 0 && report.unchanged > 0)
        return there;
    const QString text = added == 1
        ? DocumentsReportText::tr("“%1” is a document of the project now.").arg(oneLine(report.added.constFirst(), 80))
        : DocumentsReportText::tr("%Ln document(s) were added.", nullptr, added);
    return report.unchanged > 0 ? text + u' ' + there : text;
}
}

ToldReport toldReport(const DocumentsReport &report)
{
    QStringList failed;
    QStringList lenient;
    for (const DocumentsReport::Problem &problem : report.problems)
        (problem.failed ? failed : lenient).append(problemLine(problem));
    QStringList lines;
    if (!report.added.isEmpty() || report.unchanged > 0 || failed.isEmpty())
        lines.append(addedLine(report));
    const QStringList problems = failed + lenient;
    const qsizetype told = std::min(problems.size(), mostProblems);
    lines += problems.first(told);
    if (const int more = int(problems.size() - told); more > 0)
        lines.append(DocumentsReportText::tr("… and %Ln more", nullptr, more));
    const Tone tone = !failed.isEmpty() ? Tone::Bad : lenient.isEmpty() ? Tone::Good : Tone::Warn;
    return {tone, lines.join(u'\n')};
}
