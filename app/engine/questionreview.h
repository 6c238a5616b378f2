#pragma once

#include "generationrequests.h"
#include "plan.h"
#include "projectreader.h"
#include "projectwriter.h"
#include "result.h"

// What people do to questions: worked out in the pool, stored by the writer.

/// The question with another text, as editQuestion() stores it.
Result<NewQuestion> editedQuestion(const QString &project, qint64 item, const QString &question, const QString &answer);
/// One that a person wrote.
Result<NewQuestion> handMadeQuestion(const QString &project, qint64 generation, qint64 window, const QString &question,
                                     const QString &answer);

/// What an edited table changes, ready to be stored.
struct ReadyMerge
{
    QList<NewQuestion> edited;
    QList<NewQuestion> added;
    MergeReport report;
};
Result<ReadyMerge> readyMerge(const QString &project, qint64 generation, const QString &path);

/// Who is at the keyboard, as the system says.
QString userName();
