#include "planloading.h"

#include "columnmapping.h"
#include "planfile.h"
#include "runplanning.h"

using namespace Qt::Literals::StringLiterals;

Result<Plan> loadPlan(const QString &path)
{
    return readPlanFile(path, QProcessEnvironment::systemEnvironment());
}

Result<Plan> loadPlanOrSnapshot(const QString &path)
{
    if (!path.endsWith(u".assay"_s))
        return loadPlan(path);
    return loadSnapshot(path, 0);
}

Result<Plan> loadSnapshot(const QString &project, qint64 run)
{
    auto planned = planResume(project, run);
    if (!planned)
        return planned.error();
    return planned->plan;
}

Result<ColumnRole> parseRole(const QString &text)
{
    return parseRoleOption(text);
}
