#pragma once

#include "plan.h"
#include "result.h"

#include <QList>

#include <optional>

struct Range
{
    double low = 0;
    double high = 0;

    bool operator==(const Range &) const = default;
};

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
};

struct Estimate
{
    qint64 items = 0;
    QList<ModelEstimate> models;
    qint64 requests = 0;
    qint64 there = 0; ///< of those, answered in the project already: cost and time are those of the others
    std::optional<Range> cost; ///< nullopt: some price is unknown
    QString currency;
    Range seconds;
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

/// Pure: requests, tokens, money and time as ranges. Tokens: a token is 2.8 to 5 bytes; answers are 20 tokens to the
/// most that the parameters allow (1,024 when they don't say); verdicts 30 to 300. Time: 1 to 12 seconds a call over
/// the concurrency asked for.
Estimate estimatePlan(const Plan &plan, const PromptSizes &sizes);

/// Reads the plan's data file and renders its prompts; nothing is sent, nothing is stored. `project` knows what was
/// asked before; "" or a file that is not there: nothing is known.
Result<PromptSizes> measurePrompts(const Plan &plan, const QString &project = {});
/// The same for the project's dataset that the plan names.
Result<PromptSizes> measureStoredPrompts(const QString &project, const Plan &plan);
