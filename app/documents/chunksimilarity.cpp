#include "chunksimilarity.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace {
/// Permutation i is the shingle's lower half plus i times its upper half (Kirsch and Mitzenmacher 2008), modulo 2^32.
BandKeys bandsOf(const std::vector<quint64> &shingles)
{
    constexpr size_t rows = 4;
    constexpr quint32 bands = std::tuple_size_v<BandKeys>;
    constexpr quint32 empty = std::numeric_limits<quint32>::max();
    std::array<BandKeys, rows> least{};
    for (BandKeys &minima : least)
        minima.fill(empty);
    for (const quint64 shingle : shingles) {
        auto value = quint32(shingle);
        const quint32 advance = quint32(shingle >> 32) | 1;
        for (BandKeys &minima : least) {
            quint32 &minimum = minima[value % bands];
            minimum = std::min(minimum, value);
            value += advance;
        }
    }
    BandKeys keys{};
    for (quint32 band = 0; band < bands; ++band) {
        quint64 key = band + 1;
        for (const BandKeys &minima : least) {
            // An empty bin borrows from another one, always in the same order (Shrivastava and Li 2014).
            quint32 lender = 0;
            while (lender + 1 < bands && minima[band ^ lender] == empty)
                ++lender;
            key = (key ^ minima[band ^ lender]) * 0x9E3779B97F4A7C15;
        }
        keys[band] = quint32(key >> 32);
    }
    return keys;
}
}

qint64 ChunkSimilarity::findOrRemember(const std::vector<quint64> &shingles, qint64 position)
{
    if (shingles.empty())
        return -1;
    const BandKeys keys = bandsOf(shingles);
    ShingleSet own(shingles);
    for (RememberedTexts *texts : {&m_newer, &m_earlier}) {
        if (const qint64 same = texts->find(keys, own); same >= 0)
            return same;
    }
    if (m_newer.count() == m_most)
        m_earlier = std::exchange(m_newer, {});
    m_newer.remember(keys, own, position);
    return -1;
}
