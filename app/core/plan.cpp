#include "plan.h"

#include "names.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

Scale ScorerSpec::effectiveScale() const
{
    if (scale)
        return *scale;
    return kind == "rubric"_L1 ? Scale{1, 5} : Scale{0, 1};
}

double ScorerSpec::effectivePassAt() const
{
    if (passAt)
        return *passAt;
    const Scale range = effectiveScale();
    if (range == Scale{0, 1})
        return 1;
    return std::ceil(range.low + 0.75 * (range.high - range.low));
}

QString DatasetSpec::clusterColumn(const QStringList &columns) const
{
    const QString wished = cluster.isEmpty() ? u"document"_s : cluster;
    return cluster != "none"_L1 && columns.contains(wished) ? wished : QString();
}

const ModelSpec *Plan::judge(QStringView judgeName) const
{
    for (const QList<ModelSpec> *list : {&judges, &models}) {
        const auto found = std::ranges::find(*list, judgeName, &ModelSpec::name);
        if (found != list->end())
            return &*found;
    }
    return nullptr;
}
