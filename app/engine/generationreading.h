#pragma once

#include "chunkfilter.h"
#include "generationinfo.h"
#include "generationrequests.h"
#include "plan.h"
#include "projectwriter.h"

#include <memory>

/// Cuts a generation's documents and makes its windows, a part at a time: worked out in the pool, stored by the writer
/// before the next. Of the chunks it keeps where they stand, not their texts.
class GenerationReading
{
public:
    /// `names`: the documents, in their order.
    GenerationReading(qint64 generation, const Plan &plan, QStringList names);

    // In the pool, one call after the other.
    bool hasDocuments() const { return m_next < m_names.size(); }
    Result<void> cutNext(const ProjectReader &reader);
    /// Windows over what was cut, and which of them are asked about.
    Result<void> makeWindows();
    bool hasWindows() const { return m_nextWindow < m_drawn.size(); }
    Result<void> renderNext(const ProjectReader &reader);

    // On the writer's thread, each after its counterpart.
    Result<void> begin(ProjectWriter &writer); ///< forgets what was left by a reading that did not end
    Result<void> storeChunks(ProjectWriter &writer);
    Result<void> storeWindows(ProjectWriter &writer);
    Result<void> finish(ProjectWriter &writer);

    qint64 done() const { return m_next; }
    qint64 total() const { return m_names.size(); }
    QString document() const { return m_names.value(m_next); }

private:
    qint64 m_generation;
    Plan m_plan;
    QStringList m_names;
    qsizetype m_next = 0;
    ChunkFilter m_filter;
    QList<Chunk> m_cut; ///< of one document
    QList<Chunk> m_chunks; ///< without texts
    QList<ChunkWindow> m_windows;
    QList<qint64> m_drawn; ///< positions of windows that are asked about
    qsizetype m_nextWindow = 0;
    QList<QStringList> m_rows;
    qint64 m_rowsStored = 0;
    qint64 m_dataset = 0;
};

/// How documents would be cut, in one go; for a look before anything is stored.
Result<ChunkPreview> previewOfChunks(const ProjectReader &reader, const ChunkSettings &settings,
                                     const QStringList &names);
