#include "measureduse.h"

#include "costs.h"
#include "planfile.h"
#include "projectreader.h"
#include "runsetup.h"

#include <QFileInfo>
#include <QMap>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype mostRuns = 20; // older ones tell little of today's models

/// Sums of one item's requests.
struct ItemUse
{
    qint64 requests = 0;
    double promptTokens = 0;
    double completionTokens = 0;
    double seconds = 0;
    double cost = 0;
};

using ItemUses = QMap<qint64, ItemUse>;

Spread spreadOf(const ItemUses &items, double ItemUse::*sum)
{
    Spread spread;
    for (const ItemUse &item : items)
        spread.mean += item.*sum / double(item.requests);
    spread.mean /= double(items.size());
    double squares = 0;
    for (const ItemUse &item : items)
        squares += std::pow(item.*sum / double(item.requests) - spread.mean, 2);
    spread.deviation = std::sqrt(squares / double(items.size() - 1));
    return spread;
}

/// nullopt: too few items to say how they differ.
std::optional<MeasuredUse> useOf(const ItemUses &items, bool isPriced)
{
    if (items.size() < 2)
        return std::nullopt;
    MeasuredUse use;
    use.items = items.size();
    use.promptTokens = spreadOf(items, &ItemUse::promptTokens);
    use.completionTokens = spreadOf(items, &ItemUse::completionTokens);
    use.seconds = spreadOf(items, &ItemUse::seconds);
    if (isPriced)
        use.cost = spreadOf(items, &ItemUse::cost);
    return use;
}

Result<void> addCells(const ProjectReader &reader, qint64 candidate, qint64 scorer, const ModelSpec &model,
                      ItemUses &items)
{
    return reader.forEachCellUsage(candidate, scorer, [&](const CellUsage &cell) {
        ItemUse &item = items[cell.item];
        ++item.requests;
        item.promptTokens += double(cell.usage.prompt().value_or(0));
        item.completionTokens += double(cell.usage.output.value_or(0));
        item.seconds += cell.latencyMs / 1000;
        item.cost += costOf(model, cell.usage).value_or(0);
    });
}

qint64 requestsOf(const ItemUses &items)
{
    qint64 requests = 0;
    for (const ItemUse &item : items)
        requests += item.requests;
    return requests;
}

bool judgesAlike(ScorerSpec a, const ScorerSpec &b)
{
    a.name = b.name;
    a.judge = b.judge;
    return a == b;
}

/// One earlier run over the plan's data.
struct EarlierRun
{
    Run run;
    Plan plan;
};

bool isMeasured(const QList<MeasuredUse> &uses, const QString &model, const QString &prompt, const QString &scorer)
{
    return std::ranges::any_of(uses, [&](const MeasuredUse &use) {
        return use.model == model && use.prompt == prompt && use.scorer == scorer;
    });
}

Result<void> measureTargets(const ProjectReader &reader, const EarlierRun &earlier, const Plan &plan,
                            QList<MeasuredUse> &uses)
{
    for (const Candidate &candidate : earlier.run.candidates) {
        const ModelSpec *asked = earlier.plan.judge(candidate.model);
        const auto prompt = std::ranges::find(earlier.plan.prompts, candidate.prompt, &PromptSpec::name);
        if (!asked || prompt == earlier.plan.prompts.end() || !plan.prompts.contains(*prompt))
            continue;
        for (const ModelSpec &model : plan.models) {
            if (!asksAlike(*asked, model) || isMeasured(uses, model.name, prompt->name, {}))
                continue;
            ItemUses items;
            if (const auto read = addCells(reader, candidate.id, 0, model, items); !read)
                return read;
            if (auto use = useOf(items, model.price.has_value())) {
                use->model = model.name;
                use->prompt = prompt->name;
                uses.append(*use);
            }
        }
    }
    return {};
}

Result<void> measureJudge(const ProjectReader &reader, const EarlierRun &earlier, const RunScorer &stored,
                          const ScorerSpec &scorer, const ModelSpec &judge, QList<MeasuredUse> &uses)
{
    ItemUses items;
    for (const Candidate &candidate : earlier.run.candidates) {
        if (const auto read = addCells(reader, candidate.id, stored.id, judge, items); !read)
            return read;
    }
    auto use = useOf(items, judge.price.has_value());
    if (!use)
        return {};
    const auto counts = reader.scoreCounts(earlier.run.id);
    if (!counts)
        return counts.error();
    qint64 scores = 0;
    for (const StateCount &count : *counts)
        scores += count.owner == stored.id ? count.count : 0;
    use->scorer = scorer.name;
    use->askedShare = scores > 0 ? std::min(1.0, double(requestsOf(items)) / double(scores)) : 1;
    uses.append(*use);
    return {};
}

Result<void> measureJudges(const ProjectReader &reader, const EarlierRun &earlier, const Plan &plan,
                           QList<MeasuredUse> &uses)
{
    for (const ScorerSpec &scorer : plan.scorers) {
        const ModelSpec *judge = scorer.isJudge() ? plan.judge(scorer.judge) : nullptr;
        // Of two models, it could not be told what is whose.
        if (!judge || !scorer.embeddings.isEmpty() || isMeasured(uses, {}, {}, scorer.name))
            continue;
        for (const RunScorer &stored : earlier.run.scorers) {
            const ModelSpec *asked = earlier.plan.judge(stored.spec.judge);
            if (!asked || !judgesAlike(stored.spec, scorer) || !asksAlike(*asked, *judge))
                continue;
            if (const auto read = measureJudge(reader, earlier, stored, scorer, *judge, uses); !read)
                return read;
            break;
        }
    }
    return {};
}

bool isOverTheSameData(const EarlierRun &earlier, const Plan &plan, const QList<DatasetInfo> &datasets)
{
    if (!plan.dataset.path.isEmpty() && plan.dataset.path == earlier.plan.dataset.path)
        return true;
    const auto found = std::ranges::find(datasets, earlier.run.dataset, &DatasetInfo::id);
    return found != datasets.end() && !plan.dataset.name.isEmpty() && found->name == plan.dataset.name;
}
}

Result<QList<MeasuredUse>> measuredUses(const QString &project, const Plan &plan)
{
    QList<MeasuredUse> uses;
    if (project.isEmpty() || !QFileInfo::exists(project))
        return uses;
    const auto reader = ProjectReader::open(project);
    if (!reader)
        return uses; // the run will tell; an estimate does without
    const auto datasets = (*reader)->datasets();
    const auto runs = (*reader)->runs();
    if (!datasets || !runs)
        return datasets ? runs.error() : datasets.error();
    const qsizetype oldest = std::max<qsizetype>(0, runs->size() - mostRuns);
    for (qsizetype i = runs->size() - 1; i >= oldest; --i) {
        auto earlierPlan = parsePlan(runs->at(i).planJson, {}, {});
        if (!earlierPlan)
            continue; // of a newer Assay: it measures nothing here
        const EarlierRun earlier{runs->at(i), *std::move(earlierPlan)};
        if (!isOverTheSameData(earlier, plan, *datasets))
            continue;
        for (const auto &measured :
             {measureTargets(**reader, earlier, plan, uses), measureJudges(**reader, earlier, plan, uses)}) {
            if (!measured)
                return measured.error();
        }
    }
    return uses;
}
