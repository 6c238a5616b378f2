#pragma once

#include "rememberedtexts.h"

/// Finds texts that share at least 4/5 of their shingles (Jaccard). Candidates come from MinHash, 128 minima in 32
/// bands of 4 (Leskovec, Rajaraman, Ullman: Mining of Massive Datasets, ch. 3), so that a pair of a hundred words at
/// the threshold is missed once in millions. Each of four permutations gives 32 minima, one for each bin of its values
/// (Li, Owen, Zhang 2012: One Permutation Hashing). Each candidate is held to its shingles.
class ChunkSimilarity
{
public:
    static constexpr double threshold = RememberedTexts::threshold;
    /// So many texts at least are compared with, the newest, and twice as many at most: memory stays under 70 MB.
    static constexpr qsizetype leastRemembered = 32768;

    explicit ChunkSimilarity(qsizetype remembered = leastRemembered)
        : m_most(remembered)
    {
    }

    /// The position of a remembered text that this one repeats; else -1, and this one is remembered.
    /// Each shingle is there once; nothing is like a text without any.
    qint64 findOrRemember(const std::vector<quint64> &shingles, qint64 position);

private:
    qsizetype m_most;
    RememberedTexts m_newer;
    RememberedTexts m_earlier; ///< full: the next time it is forgotten
};
