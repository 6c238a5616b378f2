#pragma once

#include "document.h"

inline ChunkSettings settingsOf(ChunkBy by, int most, int overlap = 0)
{
    ChunkSettings settings;
    settings.by = by;
    settings.maxCharacters = most;
    settings.overlap = overlap;
    return settings;
}

inline QStringList textsOf(const QList<Chunk> &chunks)
{
    QStringList texts;
    for (const Chunk &chunk : chunks)
        texts.append(chunk.text);
    return texts;
}
