#include "estimate.h"

#include "costs.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr double bytesPerTokenLow = 2.8;
constexpr double bytesPerTokenHigh = 5;
constexpr double shortAnswer = 20;
constexpr qint64 usualLongestAnswer = 1024;
constexpr Range verdictTokens{30, 300};
constexpr double judgePromptBytes = 1800; // the built-in instructions
constexpr double quickCall = 1;
constexpr double slowCall = 12;
constexpr int concurrencyByDefault = 8;

bool isHttp(const ModelSpec &model)
{
    return !model.isBuiltin() && model.provider != "given"_L1;
}

Range tokensOf(double bytes, qint64 requests)
{
    return {bytes / bytesPerTokenHigh * double(requests), bytes / bytesPerTokenLow * double(requests)};
}

void addCost(ModelEstimate &estimate, const std::optional<Price> &price)
{
    if (!price)
        return;
    estimate.currency = price->currency;
    estimate.cost
        = Range{(estimate.promptTokens.low * price->input + estimate.completionTokens.low * price->output) / 1e6,
                (estimate.promptTokens.high * price->input + estimate.completionTokens.high * price->output) / 1e6};
}

/// What is there already takes no tokens.
void leaveOut(ModelEstimate &estimate, qint64 there)
{
    estimate.there = std::min(there, estimate.requests);
    const double left = estimate.requests > 0 ? 1 - double(estimate.there) / double(estimate.requests) : 1;
    for (Range *range : {&estimate.promptTokens, &estimate.completionTokens}) {
        range->low *= left;
        range->high *= left;
    }
}

ModelEstimate estimateTarget(const Plan &plan, const ModelSpec &model, const PromptSizes &sizes, qint64 there)
{
    ModelEstimate estimate{.name = model.name, .isLocal = !isHttp(model)};
    if (estimate.isLocal)
        return estimate;
    const double longest = double(maximumOutputTokens(model, usualLongestAnswer));
    for (const double bytes : sizes.promptBytes) {
        const qint64 requests = sizes.items * plan.run.repeats;
        estimate.requests += requests;
        const Range tokens = tokensOf(bytes, requests);
        estimate.promptTokens.low += tokens.low;
        estimate.promptTokens.high += tokens.high;
        estimate.completionTokens.low += std::min(shortAnswer, longest) * double(requests);
        estimate.completionTokens.high += longest * double(requests);
    }
    leaveOut(estimate, there);
    addCost(estimate, model.price);
    return estimate;
}

ModelEstimate estimateJudge(const ScorerSpec &scorer, const ModelSpec &judge, qint64 answers, const PromptSizes &sizes,
                            qint64 there)
{
    ModelEstimate estimate{.name = judge.name + u" · "_s + scorer.name, .judge = true, .isLocal = !isHttp(judge)};
    if (estimate.isLocal)
        return estimate;
    estimate.requests = answers;
    const double instructions = scorer.prompt.isEmpty() ? judgePromptBytes : double(scorer.prompt.toUtf8().size());
    const double shortest = instructions + sizes.itemBytes + shortAnswer * bytesPerTokenLow;
    const double longest = instructions + sizes.itemBytes + double(usualLongestAnswer) * bytesPerTokenHigh;
    estimate.promptTokens
        = {shortest / bytesPerTokenHigh * double(answers), longest / bytesPerTokenLow * double(answers)};
    estimate.completionTokens = {verdictTokens.low * double(answers), verdictTokens.high * double(answers)};
    leaveOut(estimate, there);
    addCost(estimate, judge.price);
    return estimate;
}

void addUp(Estimate &total, const ModelEstimate &model)
{
    total.models.append(model);
    total.requests += model.requests;
    total.there += model.there;
    if (model.isLocal)
        return;
    if (!model.cost || !total.cost) {
        total.cost.reset();
        return;
    }
    total.cost->low += model.cost->low;
    total.cost->high += model.cost->high;
    total.currency = model.currency;
}
}

Estimate estimatePlan(const Plan &plan, const PromptSizes &sizes)
{
    Estimate total;
    total.items = sizes.items;
    total.cost = Range{};
    qint64 answers = 0;
    for (qsizetype i = 0; i < plan.models.size(); ++i) {
        const ModelSpec &model = plan.models[i];
        addUp(total, estimateTarget(plan, model, sizes, sizes.thereByModel.value(i)));
        answers += sizes.items * plan.run.repeats * (isHttp(model) ? plan.prompts.size() : 1);
    }
    for (qsizetype i = 0; i < plan.scorers.size(); ++i) {
        const ScorerSpec &scorer = plan.scorers[i];
        const ModelSpec *judge = scorer.isJudge() ? plan.judge(scorer.judge) : nullptr;
        if (judge)
            addUp(total, estimateJudge(scorer, *judge, answers, sizes, sizes.thereByScorer.value(i)));
    }
    const int atOnce = plan.run.concurrency > 0 ? plan.run.concurrency : concurrencyByDefault;
    const double rounds = double(total.requests - total.there) / double(atOnce);
    total.seconds = {rounds * quickCall, rounds * slowCall};
    return total;
}
