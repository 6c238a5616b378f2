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
    return kind == "correctness"_L1 || kind == "rubric"_L1 || isSimilarity() || isContextJudge();
}

bool ScorerSpec::isSimilarity() const
{
    return kind == "similarity"_L1;
}

QStringList ScorerSpec::askedModels() const
{
    QStringList names;
    if (isJudge())
        names << judge << embeddings;
    names.removeAll(QString());
    return names;
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

QList<const ModelSpec *> Plan::askedBy(const ScorerSpec &scorer) const
{
    QList<const ModelSpec *> asked;
    const QStringList names = scorer.askedModels();
    for (const QString &asks : names) {
        if (const ModelSpec *model = judge(asks); model && !asked.contains(model))
            asked.append(model);
    }
    return asked;
}

bool Plan::isOnlyEmbedding(const QString &model) const
{
    bool embeds = false;
    for (const ScorerSpec &scorer : scorers) {
        if (scorer.isJudge() && scorer.judge == model && !scorer.isSimilarity())
            return false;
        embeds = embeds || scorer.askedModels().contains(model);
    }
    return embeds && std::ranges::find(models, model, &ModelSpec::name) == models.end();
}
