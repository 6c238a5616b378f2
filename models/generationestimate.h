#pragma once

#include "plan.h"

/// What generating would take, roughly: for the line beside the button, not for a budget.
struct GenerationEstimate
{
    qint64 windows = 0; ///< that are asked about
    qint64 questions = 0;
    qint64 checks = 0; ///< questions asked of the critic at most: what fails earlier is not asked
    std::optional<double> cost; ///< nullopt: a price is unknown, or currencies differ
    QString currency;
};

/// `windowCharacters`: code points of each window's text. A token is taken as four characters.
GenerationEstimate estimateGeneration(const GenerationSpec &spec, const Plan &plan,
                                      const QList<qint64> &windowCharacters);
/// Code points of the usable chunks of each window.
QList<qint64> charactersOfWindows(const QList<Chunk> &chunks, const QList<ChunkWindow> &windows);
