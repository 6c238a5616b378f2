#include "results.h"

#include "comparisonbuilder.h"
#include "junit.h"
#include "planloading.h"
#include "projectreader.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace {
/// The seed of the first run's plan, so that the same runs give the same figures every time.
Result<quint64> resamplingSeed(const QString &project, const QList<qint64> &runs)
{
    const auto plan = loadSnapshot(project, runs.value(0));
    if (!plan)
        return plan.error();
    return plan->run.seed;
}

Result<qint64> runOrLast(const ProjectReader &reader, qint64 run)
{
    return run > 0 ? Result<qint64>(run) : reader.lastRun();
}

/// The project, or one of the files that SQLite keeps beside it.
bool isProjectFile(const QString &project, const QString &path)
{
    const QString canonical = QFileInfo(project).canonicalFilePath();
    const QFileInfo file(path);
    const QString target = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    return target == canonical || target == canonical + u"-wal"_s || target == canonical + u"-shm"_s;
}
}

Result<Comparison> compareRuns(const QString &project, const QList<qint64> &runs, const QString &baseline)
{
    const auto reader = ProjectReader::open(project);
    if (!reader)
        return reader.error();
    const auto seed = resamplingSeed(project, runs);
    if (!seed)
        return seed.error();
    return buildComparison(**reader, runs, baseline, *seed);
}

Result<QList<GateFinding>> checkWorse(const QString &project, const QList<qint64> &runs, const QString &baseline,
                                      const FailIfWorse &gate)
{
    const auto reader = ProjectReader::open(project);
    if (!reader)
        return reader.error();
    const auto seed = resamplingSeed(project, runs);
    if (!seed)
        return seed.error();
    return checkFailIfWorse(**reader, runs, baseline, *seed, gate);
}

Result<qint64> exportRun(const QString &project, qint64 run, ExportFormat format, const ExportOptions &options,
                         const QString &path, const ExportFilter &filter)
{
    if (isProjectFile(project, path))
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate("Results",
                                                 "%1 is the project itself and is not overwritten by an export. "
                                                 "Choose another name.")
                         .arg(path)};
    const auto reader = ProjectReader::open(project);
    if (!reader)
        return reader.error();
    const auto number = runOrLast(**reader, run);
    if (!number)
        return number.error();
    return exportToFile(**reader, *number, format, options, path, filter);
}

Result<void> writeJunitReport(const QString &project, qint64 run, const QString &path)
{
    const auto reader = ProjectReader::open(project);
    if (!reader)
        return reader.error();
    const auto number = runOrLast(**reader, run);
    if (!number)
        return number.error();
    const auto written = writeJunitFile(**reader, *number, path);
    return written ? Result<void>() : Result<void>(written.error());
}
