#include "rememberedtexts.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace {
/// Texts made from one template share bands without being alike: comparing all of them would take forever.
constexpr int mostCandidates = 64;
constexpr int longestChain = 8;
}

ShingleSet::ShingleSet(const std::vector<quint64> &shingles)
    : m_values(shingles.size())
{
    std::ranges::transform(shingles, m_values.begin(), [](quint64 hash) { return quint32(hash >> 32) | 1; });
}

size_t ShingleSet::shared(const quint32 *begin, const quint32 *end)
{
    const bool isNew = m_table.empty();
    if (isNew)
        m_table.assign(std::bit_ceil(2 * m_values.size()), 0);
    const size_t mask = m_table.size() - 1;
    const auto placeOf = [this, mask](quint32 shingle) {
        size_t at = shingle >> 1 & mask;
        while (m_table[at] != 0 && m_table[at] != shingle)
            at = (at + 1) & mask;
        return at;
    };
    if (isNew) {
        for (const quint32 shingle : m_values)
            m_table[placeOf(shingle)] = shingle;
    }
    return size_t(std::count_if(begin, end, [&](quint32 shingle) { return m_table[placeOf(shingle)] != 0; }));
}

qint64 RememberedTexts::find(const BandKeys &keys, ShingleSet &shingles) const
{
    if (m_slots.empty())
        return -1;
    // All at once first, so that the processor waits for memory once and not 32 times.
    for (const quint32 key : keys)
        __builtin_prefetch(&m_slots[key & (m_slots.size() - 1)]);
    std::array<quint32, mostCandidates> seen{};
    int candidates = 0;
    for (const quint32 key : keys) {
        quint32 entry = m_slots[slotOf(key)].newest;
        for (int i = 0; i < longestChain && entry != none && candidates < mostCandidates; ++i, entry = m_older[entry]) {
            const quint32 other = entry / bands;
            const auto end = seen.begin() + candidates;
            if (std::find(seen.begin(), end, other) != end)
                continue;
            seen[size_t(candidates++)] = other;
            if (isLike(other, shingles))
                return m_positions[other];
        }
    }
    return -1;
}

void RememberedTexts::remember(const BandKeys &keys, const ShingleSet &shingles, qint64 position)
{
    if (m_slots.size() * 3 < (m_used + bands) * 4)
        grow();
    const auto text = quint32(m_positions.size());
    for (quint32 band = 0; band < bands; ++band) {
        Slot &slot = m_slots[slotOf(keys[band])];
        m_used += slot.newest == none;
        slot.key = keys[band];
        m_older.push_back(slot.newest);
        slot.newest = text * bands + band;
    }
    m_positions.push_back(position);
    m_begins.push_back(m_shingles.size());
    m_shingles.insert(m_shingles.end(), shingles.values().begin(), shingles.values().end());
}

size_t RememberedTexts::slotOf(quint32 key) const
{
    const size_t mask = m_slots.size() - 1;
    size_t at = key & mask;
    while (m_slots[at].newest != none && m_slots[at].key != key)
        at = (at + 1) & mask;
    return at;
}

void RememberedTexts::grow()
{
    const std::vector<Slot> old = std::exchange(m_slots, {});
    m_slots.resize(std::max<size_t>(1024, old.size() * 2));
    for (const Slot &slot : old) {
        if (slot.newest != none)
            m_slots[slotOf(slot.key)] = slot;
    }
}

bool RememberedTexts::isLike(quint32 text, ShingleSet &shingles) const
{
    const size_t begin = m_begins[text];
    const size_t end = text + 1 < m_begins.size() ? m_begins[text + 1] : m_shingles.size();
    const size_t own = shingles.values().size();
    const size_t fewer = std::min(end - begin, own);
    const size_t more = std::max(end - begin, own);
    if (double(fewer) < threshold * double(more))
        return false;
    const size_t shared = shingles.shared(m_shingles.data() + begin, m_shingles.data() + end);
    return double(shared) >= threshold * double(fewer + more - shared);
}
