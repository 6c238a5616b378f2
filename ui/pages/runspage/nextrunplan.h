#pragma once

#include "draft.h"

#include <QString>

#include <functional>
#include <optional>

class ProjectSession;

// What the next run will be, in values and in words.

/// The draft as the page shows it: where no data is named yet, the newest dataset is taken.
Draft nextRunDraft(const ProjectSession &session);

/// One undoable step over nextRunDraft(); steps with the same key in a row become one.
void editNextRun(ProjectSession &session, const QString &what, const QString &mergeKey,
                 const std::function<void(Draft &)> &change);

/// "42 items × 2 models × 1 prompt = 84 answers, 2 scorers". `items` < 0: not known yet.
QString nextRunSentence(const Plan &plan, qint64 items);

/// Items that the plan will run over, as far as the project tells without reading them; -1: unknown.
qint64 expectedItems(const ProjectSession &session, const Plan &plan);

/// What is missing before the run, or to be known before it.
struct MissingPart
{
    QString sentence;
    QString button;
    QString page; ///< where the button leads
    bool blocks = true;
};
std::optional<MissingPart> missingPart(const ProjectSession &session, const Plan &plan);
