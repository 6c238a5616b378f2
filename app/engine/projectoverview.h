#pragma once

#include "projectcontents.h"
#include "result.h"

/// What a project holds, with what could not be understood in it.
struct ProjectOverview
{
    ProjectContents contents;
    QString notice; ///< a sentence for people; empty: all is well
};

/// Reads everything but items, answers and scores; those are counted from indexes. `othersWrite` asks who writes.
Result<ProjectOverview> readOverview(const QString &project, bool othersWrite);
