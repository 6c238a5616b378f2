#pragma once

#include "plan.h"
#include "result.h"

/// Mean over items and how much items differ.
struct Spread
{
    double mean = 0;
    double deviation = 0; ///< standard deviation of the items' means

    bool operator==(const Spread &) const = default;
};

/// What one request took in an earlier run: of a target with one prompt, or of a judge for one scorer. Repeats, and a
/// judge's candidates, are averaged per item first.
struct MeasuredUse
{
    QString model; ///< a target of the plan; empty: a judge's
    QString prompt;
    QString scorer;
    qint64 items = 0; ///< at least 2
    double askedShare = 1; ///< of a scorer: answers that its judge was asked about (others need no judge)
    Spread promptTokens;
    Spread completionTokens;
    Spread seconds;
    std::optional<Spread> cost; ///< by the model's price; nullopt: it has none
};

/// The newest measurements in the project for the plan's targets and judges (which have their prices already), over
/// the plan's data. Nothing where there is no project.
Result<QList<MeasuredUse>> measuredUses(const QString &project, const Plan &plan);
