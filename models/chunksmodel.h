#pragma once

#include "document.h"
#include "tablemodel.h"

/// A chunk with its position among all.
struct ChunkRow
{
    qint64 position = 0;
    Chunk chunk;
    bool namesDocument = false; ///< there are several documents
};

/// The pieces of the documents: number, text with why it asks no questions, where it stands, characters.
class ChunksModel : public TableModel<ChunkRow>
{
    Q_OBJECT

public:
    enum { NumberColumn, TextColumn, PlaceColumn, CharactersColumn };

    explicit ChunksModel(QObject *parent = nullptr);

    void setChunks(const QList<Chunk> &chunks);
};
