#include "chunksimilarity.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <utility>

namespace {
/// Texts made from one template share bands without being alike: comparing all of them would take forever.
constexpr int mostCandidates = 64;
constexpr int longestChain = 8;
}

qint64 ChunkSimilarity::findOrRemember(const std::vector<quint64> &shingles, qint64 position)
{
    if (shingles.empty())
        return -1;
    const Bands keys = bandsOf(shingles);
    std::vector<quint32> own(shingles.size());
    std::ranges::transform(shingles, own.begin(), [](quint64 hash) { return quint32(hash >> 32) | 1; });
    m_own.clear();
    const auto text = quint32(m_positions.size());
    if (m_slots.size() * 3 < (m_used + bands) * 4)
        grow();

    // All at once first, so that the processor waits for memory once and not 32 times.
    for (const quint32 key : keys)
        __builtin_prefetch(&m_slots[key & (m_slots.size() - 1)]);
    std::array<Slot *, bands> found{};
    std::ranges::transform(keys, found.begin(), [this](quint32 key) { return &slotOf(key); });
    std::array<quint32, mostCandidates> seen{};
    int candidates = 0;
    for (const Slot *slot : found) {
        quint32 entry = slot->newest;
        for (int i = 0; i < longestChain && entry != none && candidates < mostCandidates; ++i, entry = m_older[entry]) {
            const quint32 other = entry / bands;
            const auto end = seen.begin() + candidates;
            if (std::find(seen.begin(), end, other) != end)
                continue;
            seen[size_t(candidates++)] = other;
            if (m_own.empty())
                gatherOwn(own);
            if (isLike(other, own.size()))
                return m_positions[other];
        }
    }
    for (size_t band = 0; band < bands; ++band) {
        // Another band of this text may have taken the empty slot by now.
        const bool taken = found[band]->newest != none && found[band]->key != keys[band];
        Slot &slot = taken ? slotOf(keys[band]) : *found[band];
        m_used += slot.newest == none;
        slot.key = keys[band];
        m_older.push_back(slot.newest);
        slot.newest = text * bands + quint32(band);
    }
    m_positions.push_back(position);
    m_begins.push_back(m_shingles.size());
    m_shingles.insert(m_shingles.end(), own.begin(), own.end());
    return -1;
}

/// Permutation i is the shingle's lower half plus i times its upper half (Kirsch and Mitzenmacher 2008), modulo 2^32.
ChunkSimilarity::Bands ChunkSimilarity::bandsOf(const std::vector<quint64> &shingles)
{
    constexpr quint32 empty = std::numeric_limits<quint32>::max();
    std::array<Bands, rows> least{};
    for (Bands &minima : least)
        minima.fill(empty);
    for (const quint64 shingle : shingles) {
        auto value = quint32(shingle);
        const quint32 advance = quint32(shingle >> 32) | 1;
        for (Bands &minima : least) {
            quint32 &minimum = minima[value % bands];
            minimum = std::min(minimum, value);
            value += advance;
        }
    }
    Bands keys{};
    for (quint32 band = 0; band < bands; ++band) {
        quint64 key = band + 1;
        for (const Bands &minima : least) {
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

ChunkSimilarity::Slot &ChunkSimilarity::slotOf(quint32 key)
{
    const size_t mask = m_slots.size() - 1;
    size_t at = key & mask;
    while (m_slots[at].newest != none && m_slots[at].key != key)
        at = (at + 1) & mask;
    return m_slots[at];
}

void ChunkSimilarity::grow()
{
    const std::vector<Slot> old = std::exchange(m_slots, {});
    m_slots.resize(std::max<size_t>(1024, old.size() * 2));
    for (const Slot &slot : old) {
        if (slot.newest != none)
            slotOf(slot.key) = slot;
    }
}

void ChunkSimilarity::gatherOwn(const std::vector<quint32> &shingles)
{
    m_own.assign(std::bit_ceil(2 * shingles.size()), 0);
    const size_t mask = m_own.size() - 1;
    for (const quint32 shingle : shingles) {
        size_t at = shingle >> 1 & mask;
        while (m_own[at] != 0)
            at = (at + 1) & mask;
        m_own[at] = shingle;
    }
}

bool ChunkSimilarity::isLike(quint32 text, size_t ownCount) const
{
    const size_t begin = m_begins[text];
    const size_t end = text + 1 < m_begins.size() ? m_begins[text + 1] : m_shingles.size();
    const size_t fewer = std::min(end - begin, ownCount);
    const size_t more = std::max(end - begin, ownCount);
    if (double(fewer) < threshold * double(more))
        return false;
    const size_t mask = m_own.size() - 1;
    size_t shared = 0;
    for (size_t i = begin; i < end; ++i) {
        size_t at = m_shingles[i] >> 1 & mask;
        while (m_own[at] != 0 && m_own[at] != m_shingles[i])
            at = (at + 1) & mask;
        shared += m_own[at] != 0;
    }
    return double(shared) >= threshold * double(fewer + more - shared);
}
