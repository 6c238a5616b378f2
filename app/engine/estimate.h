#pragma once

#include "measureduse.h"
#include "pricetable.h"
#include "result.h"

#include <QList>

#include <optional>

struct Range
{
    double low = 0;
    double high = 0;

    bool operator==(const Range &) const = default;
};

/// Where an estimate has a model's price from.
enum class PriceOrigin { None, Plan, Table };

/// What one model of a plan will be asked, before anything is sent.
struct ModelEstimate
{
    QString name;
    bool judge = false;
    qint64 requests = 0;
    qint64 there = 0; ///< of those, answered in the project already: tokens and cost are those of the others
    Range promptTokens;
    Range completionTokens;
    std::optional<Range> cost; ///< nullopt: the price is unknown
    QString currency;
    bool isLocal = false; ///< given, built in: no request
    Range workSeconds; ///< of all its calls, one after the other; 0 by batch, which takes up to a day
    std::optional<double> batchFactor; ///< asked by batch: the part of the price that it costs, which `cost` is
    qint64 measuredItems = 0; ///< of earlier runs, on which the ranges stand; 0: on usual figures only
    PriceOrigin priceOrigin = PriceOrigin::None;
    PriceEntry priceEntry; ///< of the table, where the price is from there
};

struct Estimate
{
    qint64 items = 0;
    QList<ModelEstimate> models;
    qint64 requests = 0;
    qint64 there = 0; ///< of those, answered in the project already: cost and time are those of the others
    std::optional<Range> cost; ///< nullopt: some price is unknown
    Range knownCost; ///< of the models whose price is known
    int unpriced = 0; ///< models that are asked and whose price is unknown
    QString currency;
    Range seconds; ///< of what is asked directly
    bool isByBatch = false; ///< some model or judge is asked by batch: it may take a day besides

    /// The fewest items that some model that is asked was measured on; 0: not all were.
    qint64 measuredItems() const;
};

/// Sizes of the items that a plan chooses, in bytes of UTF-8, as its prompts render them.
struct PromptSizes
{
    qint64 items = 0;
    QList<double> promptBytes; ///< mean per item, one for each prompt of the plan
    double itemBytes = 0; ///< mean of question, reference and context: what a judge is shown
    QList<qint64> thereByModel; ///< requests that the project has an answer to; empty: none is known
    QList<qint64> thereByScorer; ///< the same of judges, one for each of the plan's scorers
};

/// What an estimate stands on beside the plan.
struct EstimateBasis
{
    PriceTable prices;
    QDate day;
    QList<MeasuredUse> measured;
};

/// Pure: requests, tokens, money and time as ranges. Where earlier answers of the same model and prompt (verdicts of
/// the same judge and scorer) measure it: the 95 % prediction interval of the sum over the plan's items, by Student's
/// t over the measured items. Else a token is 2.8 to 5 bytes, answers are 20 tokens to the most that the parameters
/// allow (1,024 when they don't say), verdicts 30 to 300, a call takes 1 to 12 seconds. Time: all calls over the
/// concurrency that run and models allow. What is asked by batch costs its factor of that, and takes no such time.
Estimate estimatePlan(const Plan &plan, const PromptSizes &sizes, const EstimateBasis &basis = {});

/// Reads the plan's data file and renders its prompts; nothing is sent, nothing is stored. `project` knows what was
/// asked before; "" or a file that is not there: nothing is known.
Result<PromptSizes> measurePrompts(const Plan &plan, const QString &project = {});
/// The same for the project's dataset that the plan names.
Result<PromptSizes> measureStoredPrompts(const QString &project, const Plan &plan);

/// The whole estimate: the plan's data (or the project's), the project's earlier runs (where there is one) and the
/// user's price table.
Result<Estimate> estimateFor(const Plan &plan, const QString &project, const QString &pricesPath);
