#include "plansaving.h"

#include "dotenv.h"
#include "planfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace {
/// The project itself, the files that SQLite and the lock keep beside it, and every other project.
bool isProjectFile(const QString &path, const QString &project)
{
    const QFileInfo file(path);
    if (file.suffix().compare("assay"_L1, Qt::CaseInsensitive) == 0)
        return true;
    if (project.isEmpty())
        return false;
    if (file == QFileInfo(project))
        return true;
    for (const auto &ending : {"-wal"_L1, "-shm"_L1, "-journal"_L1, ".lock"_L1}) {
        if (file.absoluteFilePath() == QFileInfo(project).absoluteFilePath() + ending)
            return true;
    }
    return false;
}

Error notSaved(const QString &path, const QString &reason)
{
    return {ErrorKind::File, QCoreApplication::translate("PlanSaving", "%1 can't be written: %2.").arg(path, reason)};
}
}

Result<void> savePlanFile(const Plan &plan, const QString &path, const QString &project)
{
    if (isProjectFile(path, project))
        return notSaved(path,
                        QCoreApplication::translate("PlanSaving",
                                                    "it belongs to a project. Give the plan a name of its own, such "
                                                    "as plan.json"));
    const QByteArray json = planToJson(plan);
    const auto dotenv = readDotenv(QFileInfo(path).absolutePath() + u"/.env"_s);
    if (!dotenv)
        return dotenv.error();
    const auto environment = completedEnvironment(QProcessEnvironment::systemEnvironment(), *dotenv);
    if (const auto read = parsePlan(json, {}, environment); !read)
        return Error{
            read.error().kind,
            QCoreApplication::translate("PlanSaving", "The plan is not complete yet. %1").arg(read.error().message)};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return notSaved(path, file.errorString());
    return {};
}
