#pragma once

#include "plan.h"
#include "projectreader.h"
#include "projectwriter.h"
#include "result.h"

/// The items a plan runs over: ids and exclude_ids first, then the seeded sample (random.sample of CPython over what is
/// left, in file order); in file order. BadInput names ids that the dataset does not have.
Result<QList<qint64>> chosenItems(const DatasetSpec &spec, const QList<qint64> &versions, const QStringList &ids);

/// Prompt × model, the plan's first model first. The name is the model's, with " · PROMPT" where there are several
/// prompts.
QList<Candidate> candidatesOf(const Plan &plan);

/// What `run --continue` adds to a run: candidates and scorers that it does not have yet.
struct Extension
{
    QList<Candidate> candidates;
    QList<ScorerSpec> scorers;
    Plan merged; ///< the run's plan with what is new
};

/// BadInput where the new plan changes something that answers or scores stand on already (a model's parameters, a
/// prompt's text, a scorer's options, repeats) or where the data differs: it names what differs, and that a new run is
/// needed.
Result<Extension> extensionOf(const Plan &old, const Plan &wished);

/// What `rescore` adds: only scorers and judges; models and prompts of the new plan are ignored.
Result<Extension> scorersOf(const Plan &old, const Plan &wished);

/// Under a budget every model that is asked must have a price, unless unknown_price is "allow".
Result<void> checkBudget(const Plan &plan);

/// All prices of models that are asked, and the budget, must be in one currency, wherever the prices are from.
Result<void> checkCurrencies(const Plan &plan);

/// Whether both are asked for the same in the same way, wherever they are: the tokens of one tell those of the other.
bool asksAlike(const ModelSpec &a, const ModelSpec &b);

/// The plan with the earlier one's prices where it has none, so that a run that goes on keeps its prices.
Plan withPricesOf(Plan plan, const Plan &earlier);

/// Everything in a plan that can be found wrong before anything is sent: metrics' options, templates against the
/// dataset's columns, the columns of given answers, the budget.
Result<void> checkPlan(const Plan &plan, const DatasetShape &shape);
