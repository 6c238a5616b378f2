#include "estimate.h"

#include "costs.h"
#include "documentlook.h"
#include "intervals.h"
#include "pricefile.h"
#include "providers.h"

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr double bytesPerTokenLow = 2.8;
constexpr double bytesPerTokenHigh = 5;
constexpr double shortAnswer = 20;
constexpr qint64 usualLongestAnswer = 1024;
constexpr Range verdictTokens{30, 300};
constexpr double judgePromptBytes = 1800; // the built-in instructions
constexpr Range writtenQuestions{100, 900}; // bytes: three of them, and the task
constexpr double quickCall = 1;
constexpr double slowCall = 12;
constexpr int concurrencyByDefault = 8;

const MeasuredUse *measuredUse(const EstimateBasis &basis, const QString &model, const QString &prompt,
                               const QString &scorer)
{
    for (const MeasuredUse &use : basis.measured) {
        if (use.model == model && use.prompt == prompt && use.scorer == scorer)
            return &use;
    }
    return nullptr;
}

void addTo(Range &sum, const Range &part)
{
    sum.low += part.low;
    sum.high += part.high;
}

Range times(const Range &range, double factor)
{
    return {range.low * factor, range.high * factor};
}

/// What is there already takes no tokens, no money and no time.
void leaveOut(ModelEstimate &estimate, qint64 there)
{
    estimate.there = std::min(there, estimate.requests);
    const double left = estimate.requests > 0 ? 1 - double(estimate.there) / double(estimate.requests) : 1;
    for (Range *range : {&estimate.promptTokens, &estimate.completionTokens, &estimate.workSeconds})
        *range = times(*range, left);
    if (estimate.cost)
        estimate.cost = times(*estimate.cost, left);
}

/// By batch it is cheaper, and takes what it takes.
void goByBatch(ModelEstimate &estimate, const ModelSpec &priced)
{
    if (!priced.batch)
        return;
    estimate.batchFactor = batchFactorOf(priced);
    estimate.workSeconds = {};
    if (estimate.cost)
        estimate.cost = times(*estimate.cost, *estimate.batchFactor);
}

/// What `requests` over `items` items will come to.
Range predicted(const Spread &spread, qint64 measured, qint64 items, double requests)
{
    const double error = spread.deviation * std::sqrt(1 / double(measured) + 1 / double(std::max<qint64>(items, 1)));
    const double half = studentQuantile(0.975, double(measured - 1)) * error;
    return {std::max(0.0, spread.mean - half) * requests, (spread.mean + half) * requests};
}

/// The model with the price that a run would use, and where it is from.
ModelSpec pricedModel(ModelSpec model, const EstimateBasis &basis, ModelEstimate &estimate)
{
    const PriceEntry *entry = model.price ? nullptr : priceEntryFor(basis.prices, model, basis.day);
    if (entry) {
        model.price = entry->price;
        estimate.priceEntry = *entry;
    }
    estimate.priceOrigin = entry ? PriceOrigin::Table : model.price ? PriceOrigin::Plan : PriceOrigin::None;
    if (model.price) {
        estimate.currency = model.price->currency;
        estimate.cost = Range{};
    }
    return model;
}

/// Adds what is measured, for so many requests.
void addMeasured(ModelEstimate &estimate, const MeasuredUse &use, qint64 items, double requests)
{
    addTo(estimate.promptTokens, predicted(use.promptTokens, use.items, items, requests));
    addTo(estimate.completionTokens, predicted(use.completionTokens, use.items, items, requests));
    const bool isTimed = use.seconds.mean > 0; // batches are not
    addTo(estimate.workSeconds,
          isTimed ? predicted(use.seconds, use.items, items, requests) : times({quickCall, slowCall}, requests));
    if (estimate.cost && use.cost)
        addTo(*estimate.cost, predicted(*use.cost, use.items, items, requests));
}

/// Adds what is usual: tokens of one request, and time.
void addUsual(ModelEstimate &estimate, const std::optional<Price> &price, const Range &prompt, const Range &completion,
              double requests)
{
    addTo(estimate.promptTokens, times(prompt, requests));
    addTo(estimate.completionTokens, times(completion, requests));
    addTo(estimate.workSeconds, times({quickCall, slowCall}, requests));
    if (estimate.cost && price)
        addTo(*estimate.cost,
              times({prompt.low * price->input + completion.low * price->output,
                     prompt.high * price->input + completion.high * price->output},
                    requests / 1e6));
}

ModelEstimate estimateTarget(const Plan &plan, const ModelSpec &model, const PromptSizes &sizes, qint64 there,
                             const EstimateBasis &basis)
{
    ModelEstimate estimate{.name = model.name, .isLocal = !isHttpProvider(model.provider)};
    if (estimate.isLocal)
        return estimate;
    const ModelSpec priced = pricedModel(model, basis, estimate);
    const double longest = double(maximumOutputTokens(model, usualLongestAnswer));
    const qint64 requests = sizes.items * plan.run.repeats;
    qint64 measured = std::numeric_limits<qint64>::max();
    for (qsizetype i = 0; i < sizes.promptBytes.size(); ++i) {
        estimate.requests += requests;
        const MeasuredUse *use = measuredUse(basis, model.name, plan.prompts.value(i).name, {});
        measured = std::min(measured, use ? use->items : 0);
        if (use)
            addMeasured(estimate, *use, sizes.items, double(requests));
        else
            addUsual(estimate, priced.price,
                     {sizes.promptBytes[i] / bytesPerTokenHigh, sizes.promptBytes[i] / bytesPerTokenLow},
                     {std::min(shortAnswer, longest), longest}, double(requests));
    }
    estimate.measuredItems = sizes.promptBytes.isEmpty() ? 0 : measured;
    leaveOut(estimate, there);
    goByBatch(estimate, priced);
    return estimate;
}

/// Bytes of one request of a judge, or for vectors.
Range judgedBytes(const ScorerSpec &scorer, const PromptSizes &sizes)
{
    const double shortest = shortAnswer * bytesPerTokenLow;
    const double longest = double(usualLongestAnswer) * bytesPerTokenHigh;
    if (scorer.isSimilarity()) // of the item, the references only
        return {shortest, sizes.itemBytes + longest};
    const double instructions = scorer.prompt.isEmpty() ? judgePromptBytes : double(scorer.prompt.toUtf8().size());
    return {instructions + sizes.itemBytes + shortest, instructions + sizes.itemBytes + longest};
}

/// The vectors of the questions that a judge wrote.
ModelEstimate estimateVectors(const ScorerSpec &scorer, const ModelSpec &model, qint64 answers,
                              const PromptSizes &sizes, qint64 there, const EstimateBasis &basis)
{
    ModelEstimate estimate{.name = model.name + u" · "_s + scorer.name, .judge = true, .requests = answers};
    const ModelSpec priced = pricedModel(model, basis, estimate);
    addUsual(estimate, priced.price,
             {writtenQuestions.low / bytesPerTokenHigh, (writtenQuestions.high + sizes.itemBytes) / bytesPerTokenLow},
             {}, double(answers));
    leaveOut(estimate, there);
    return estimate;
}

ModelEstimate estimateJudge(const ScorerSpec &scorer, const ModelSpec &judge, qint64 answers, const PromptSizes &sizes,
                            qint64 there, const EstimateBasis &basis)
{
    ModelEstimate estimate{
        .name = judge.name + u" · "_s + scorer.name, .judge = true, .isLocal = !isHttpProvider(judge.provider)};
    if (estimate.isLocal)
        return estimate;
    ModelSpec priced = pricedModel(judge, basis, estimate);
    priced.batch = priced.batch && !scorer.isSimilarity(); // vectors come directly
    if (const MeasuredUse *use = measuredUse(basis, {}, {}, scorer.name)) {
        estimate.requests = std::llround(double(answers) * use->askedShare);
        estimate.measuredItems = use->items;
        addMeasured(estimate, *use, sizes.items, double(estimate.requests));
        leaveOut(estimate, there);
        goByBatch(estimate, priced);
        return estimate;
    }
    estimate.requests = answers;
    const Range bytes = judgedBytes(scorer, sizes);
    addUsual(estimate, priced.price, {bytes.low / bytesPerTokenHigh, bytes.high / bytesPerTokenLow},
             scorer.isSimilarity() ? Range() : verdictTokens, double(answers));
    leaveOut(estimate, there);
    goByBatch(estimate, priced);
    return estimate;
}

void addUp(Estimate &total, const ModelEstimate &model)
{
    total.models.append(model);
    total.requests += model.requests;
    total.there += model.there;
    if (model.isLocal)
        return;
    total.isByBatch = total.isByBatch || model.batchFactor;
    if (!model.cost) {
        ++total.unpriced;
        return;
    }
    addTo(total.knownCost, *model.cost);
    total.currency = model.currency;
}

/// All calls side by side as far as run and models allow.
class WorkingTime
{
public:
    explicit WorkingTime(const Plan &plan)
        : m_atOnce(plan.run.concurrency > 0 ? plan.run.concurrency : concurrencyByDefault)
    {
    }

    void add(const ModelEstimate &estimate, const ModelSpec &model)
    {
        addTo(m_sum, estimate.workSeconds);
        const int limit = model.limits.concurrency > 0 ? std::min(model.limits.concurrency, m_atOnce) : m_atOnce;
        m_longest.low = std::max(m_longest.low, estimate.workSeconds.low / limit);
        m_longest.high = std::max(m_longest.high, estimate.workSeconds.high / limit);
    }
    Range seconds() const
    {
        return {std::max(m_sum.low / m_atOnce, m_longest.low), std::max(m_sum.high / m_atOnce, m_longest.high)};
    }

private:
    int m_atOnce;
    Range m_sum;
    Range m_longest; ///< of one model, by its own limit
};
}

qint64 Estimate::measuredItems() const
{
    std::optional<qint64> fewest;
    for (const ModelEstimate &model : models) {
        if (!model.isLocal)
            fewest = std::min(fewest.value_or(model.measuredItems), model.measuredItems);
    }
    return fewest.value_or(0);
}

Estimate estimatePlan(const Plan &plan, const PromptSizes &sizes, const EstimateBasis &basis)
{
    Estimate total;
    total.items = sizes.items;
    WorkingTime time(plan);
    qint64 answers = 0;
    for (qsizetype i = 0; i < plan.models.size(); ++i) {
        const ModelSpec &model = plan.models[i];
        addUp(total, estimateTarget(plan, model, sizes, sizes.thereByModel.value(i), basis));
        time.add(total.models.constLast(), model);
        answers += sizes.items * plan.run.repeats * (isHttpProvider(model.provider) ? plan.prompts.size() : 1);
    }
    for (qsizetype i = 0; i < plan.scorers.size(); ++i) {
        const ScorerSpec &scorer = plan.scorers[i];
        const ModelSpec *judge = scorer.isJudge() ? plan.judge(scorer.judge) : nullptr;
        if (!judge)
            continue;
        addUp(total, estimateJudge(scorer, *judge, answers, sizes, sizes.thereByScorer.value(i), basis));
        time.add(total.models.constLast(), *judge);
        const ModelSpec *embeddings = plan.judge(scorer.embeddings);
        if (!embeddings)
            continue;
        addUp(total, estimateVectors(scorer, *embeddings, answers, sizes, sizes.thereByScorer.value(i), basis));
        time.add(total.models.constLast(), *embeddings);
    }
    if (total.unpriced == 0)
        total.cost = total.knownCost;
    total.seconds = time.seconds();
    return total;
}

Result<Estimate> estimateFor(const Plan &wished, const QString &project, const QString &pricesPath)
{
    if (wished.generation && wished.dataset == DatasetSpec())
        return estimateGeneration(wished, project, pricesPath);
    const auto plan = pricedPlan(wished, pricesPath);
    if (!plan)
        return plan.error();
    const auto sizes
        = plan->dataset.path.isEmpty() ? measureStoredPrompts(project, *plan) : measurePrompts(*plan, project);
    if (!sizes)
        return sizes.error();
    EstimateBasis basis;
    basis.day = QDate::currentDate();
    auto measured = measuredUses(project, *plan);
    if (!measured)
        return measured.error();
    basis.measured = *std::move(measured);
    if (*plan != wished) { // some price is the table's
        const auto table = readPriceTable(pricesPath);
        if (!table)
            return table.error();
        basis.prices = *table;
    }
    return estimatePlan(wished, *sizes, basis);
}
