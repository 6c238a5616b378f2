#pragma once

#include "estimate.h"
#include "generationrequests.h"
#include "plan.h"
#include "result.h"

// A look at what a plan would make of its documents: nothing is stored, nothing is sent.

struct DocumentLook
{
    QStringList documents;
    QStringList problems; ///< files that can't be read, and what was read leniently
    QList<Chunk> chunks;
    QList<ChunkWindow> windows;
    QList<qint64> drawn; ///< positions of the windows that would be asked about
};

/// Whether it is a folder, or a file that is read as documents. Tables may be either and count as benchmarks; so does
/// text whose name has no ending.
bool isDocumentSource(const QString &path);

/// Reads the plan's files, or the project's documents where it names none.
Result<DocumentLook> lookAtDocuments(const Plan &plan, const QString &project);

/// What the runs of the generation would ask, take and cost, if every question came through every check.
Result<Estimate> estimateGeneration(const Plan &plan, const QString &project, const QString &pricesPath);
