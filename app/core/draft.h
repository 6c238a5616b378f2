#pragma once

#include "plan.h"

#include <QDateTime>

/// What a project is set up to run next: all of its prompts, models, judges and scorers, and which of them the next run
/// leaves out. Kept in the project; undo is going back to an earlier value.
struct Draft
{
    Plan plan;
    QStringList unusedPrompts; ///< names
    QStringList unusedModels; ///< names of targets that are not compared in the next run
    QStringList unusedScorers; ///< names

    /// The plan of the next run: without what is unused, with the judges that its scorers ask. Without any prompt the
    /// question itself is asked.
    Plan planToRun() const;
    bool operator==(const Draft &) const = default;
};

/// One version of a prompt that was kept.
struct PromptVersion
{
    qint64 id = 0;
    int version = 1; ///< from 1, by the prompt's name
    PromptSpec prompt;
    QDateTime createdAt;
};
