#pragma once

#include <QtGlobal>

#include <array>
#include <vector>

/// Finds texts that share at least 4/5 of their shingles (Jaccard). Candidates come from MinHash, 128 minima in 32
/// bands of 4 (Leskovec, Rajaraman, Ullman: Mining of Massive Datasets, ch. 3), so that a pair of a hundred words at
/// the threshold is missed once in millions. Each of four permutations gives 32 minima, one for each bin of its values
/// (Li, Owen, Zhang 2012: One Permutation Hashing). Each candidate is held to its shingles. Memory: about 1 KB for each
/// text that was remembered.
class ChunkSimilarity
{
public:
    static constexpr double threshold = 0.8;

    /// The position of a remembered text that this one repeats; else -1, and this one is remembered.
    /// Each shingle is there once; nothing is like a text without any.
    qint64 findOrRemember(const std::vector<quint64> &shingles, qint64 position);

private:
    static constexpr int rows = 4;
    static constexpr int bands = 32;
    using Bands = std::array<quint32, bands>;
    static constexpr quint32 none = ~quint32(0);

    /// The newest entry whose band has that key; entries are 32 times a text's number, plus the band.
    struct Slot
    {
        quint32 key = 0;
        quint32 newest = none;
    };

    static Bands bandsOf(const std::vector<quint64> &shingles);
    Slot &slotOf(quint32 key);
    void grow();
    void gatherOwn(const std::vector<quint32> &shingles);
    bool isLike(quint32 text, size_t ownCount) const;

    std::vector<Slot> m_slots; ///< a hash table with open addressing
    size_t m_used = 0;
    std::vector<quint32> m_older; ///< by entry: the one before with the same key
    std::vector<quint32> m_shingles; ///< of all texts, one text's after the other's
    std::vector<size_t> m_begins; ///< where each text's shingles begin
    std::vector<qint64> m_positions;
    std::vector<quint32> m_own; ///< of the text at hand, a set with open addressing; empty: not gathered
};
