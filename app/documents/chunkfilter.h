#pragma once

#include "chunkreading.h"
#include "chunksimilarity.h"
#include "document.h"

#include <QHash>

#include <utility>

/// From when on a chunk is no good for questions.
struct ChunkFilterSettings
{
    /// Words; a character of a script without blanks counts as 3/5 of one.
    double leastWords = 20;
    /// Share of the characters that are digits, punctuation or symbols.
    double mostNoLetters = 0.6;
    bool nearDuplicates = true;

    bool operator==(const ChunkFilterSettings &) const = default;
};

/// What suits chunks of that size: a word for every 40 characters that they may have, which is 20 for 800 and 50 for
/// 2000, or 34 and 84 characters of Chinese; of rows, which somebody made as they are, 3 words.
ChunkFilterSettings filterSettingsFor(const ChunkSettings &settings);

/// Sets aside chunks before they cost money, one after the other; nothing is deleted. Reasons, the first that holds:
/// by the user (stays as it is), too short, mostly digits, contents, duplicate of an earlier chunk (the same words,
/// whatever case, punctuation and blanks), near duplicate of one of the newest (ChunkSimilarity). Memory: about 50
/// bytes a chunk, and what ChunkSimilarity takes at most.
class ChunkFilter
{
public:
    explicit ChunkFilter(const ChunkFilterSettings &settings = {});

    /// Sets the chunk's setAside and sameAs. Its position is the number of chunks that were judged before it.
    void judge(Chunk &chunk);
    qint64 count() const { return m_count; }

private:
    SetAside reasonOf(const Chunk &chunk, qint64 &sameAs);

    ChunkFilterSettings m_settings;
    qint64 m_count = 0;
    ChunkReading m_reading;
    QHash<std::pair<quint64, quint64>, qint64> m_exact; ///< position by hash
    ChunkSimilarity m_similar;
};

/// All chunks of a list, in order.
void setAsideChunks(QList<Chunk> &chunks, const ChunkFilterSettings &settings);
