#pragma once

#include "generationinfo.h"
#include "result.h"

#include <QList>

#include <limits>

class Database;

/// A generation that begins.
struct NewGeneration
{
    QString name;
    QByteArray planJson;
    QString generator; ///< name of the model; empty: a template
    QString generatorModel;
};

/// A window on its way into the store.
struct NewWindow
{
    ChunkWindow span;
    qint64 row = 0; ///< of the windows dataset, from 1; 0: it was not drawn
};

/// A run of a generation.
struct GenerationRun
{
    qint64 run = 0;
    Purpose purpose = Purpose::Generation;

    bool operator==(const GenerationRun &) const = default;
};

// Writing; all of it inside the caller's transaction.

Result<qint64> insertGeneration(Database &database, const NewGeneration &generation);
/// Forgets chunks and windows of a generation whose reading was not finished.
Result<void> clearGeneration(Database &database, qint64 generation);
/// `first`: the position of the first one.
Result<void> insertChunks(Database &database, qint64 generation, qint64 first, const QList<Chunk> &chunks);
/// Stores the windows with the items of the dataset (0: none is needed); reading is done with that.
Result<void> finishReading(Database &database, qint64 generation, qint64 dataset, const QList<NewWindow> &windows);
Result<void> updateGenerationStep(Database &database, qint64 generation, GenerationStep step);
/// What the plan has become: a raised budget, another critic.
Result<void> updateGenerationPlan(Database &database, qint64 generation, const QByteArray &planJson);
Result<void> updateFrozen(Database &database, qint64 generation, qint64 dataset);

// Reading. Projects of earlier versions have no generations.

Result<QList<GenerationInfo>> readGenerations(Database &database); ///< oldest first
/// NotFound when there is no such generation.
Result<GenerationInfo> readGeneration(Database &database, qint64 id);
Result<QList<GenerationRun>> readGenerationRuns(Database &database, qint64 generation); ///< oldest first
/// Those with positions from `first` to before `end`.
Result<QList<Chunk>> readChunks(Database &database, qint64 generation, qint64 first = 0,
                                qint64 end = std::numeric_limits<qint64>::max());
Result<QStringList> readGenerationDocuments(Database &database, qint64 generation);
Result<QList<WindowInfo>> readWindows(Database &database, qint64 generation);
