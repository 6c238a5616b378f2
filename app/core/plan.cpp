#include "plan.h"

#include "names.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr std::array contextSources{
    Name{ContextSource::Stored, "stored"},
    Name{ContextSource::None, "none"},
    Name{ContextSource::Retrieved, "retrieved"},
};
}

QString contextSourceName(ContextSource source)
{
    return nameOf(contextSources, source);
}

ContextSource contextSourceFromName(QStringView name)
{
    return valueOf(contextSources, name);
}

bool ScorerSpec::isJudge() const
{
    return kind == "correctness"_L1 || kind == "rubric"_L1 || isContextJudge();
}

bool ScorerSpec::isContextJudge() const
{
    return kind == "faithfulness"_L1 || kind == "answer_relevance"_L1 || kind == "context_precision"_L1
        || kind == "context_recall"_L1;
}

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
