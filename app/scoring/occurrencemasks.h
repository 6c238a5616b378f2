#pragma once

#include <QtGlobal>

#include <cstdint>
#include <unordered_map>
#include <vector>

/// Where a symbol occurs in a sequence, as bits, for bit-parallel comparisons. Frequent symbols keep their bits (there
/// are at most 64 of them), rare ones get them when asked, so that neither time nor memory grows with the alphabet.
class OccurrenceMasks
{
public:
    template <typename Sequence>
    explicit OccurrenceMasks(const Sequence &sequence)
        : m_blocks((std::size(sequence) + 63) / 64)
        , m_scratch(m_blocks, 0)
    {
        std::uint32_t place = 0;
        for (const auto symbol : sequence)
            m_places[std::uint32_t(symbol)].push_back(place++);
        for (const auto &[symbol, places] : m_places) {
            if (places.size() > m_blocks)
                mark(m_dense.emplace(symbol, std::vector<quint64>(m_blocks, 0)).first->second, places);
        }
    }

    std::size_t blocks() const { return m_blocks; }

    /// The bits of a symbol, blocks() words of 64; valid until the next call. nullptr when it does not occur.
    const quint64 *of(std::uint32_t symbol)
    {
        if (m_marked)
            unmark();
        const auto found = m_places.find(symbol);
        if (found == m_places.end())
            return nullptr;
        const auto dense = m_dense.find(symbol);
        if (dense != m_dense.end())
            return dense->second.data();
        m_marked = &found->second;
        mark(m_scratch, *m_marked);
        return m_scratch.data();
    }

private:
    static void mark(std::vector<quint64> &bits, const std::vector<std::uint32_t> &places)
    {
        for (const std::uint32_t place : places)
            bits[place / 64] |= quint64(1) << (place % 64);
    }
    void unmark()
    {
        for (const std::uint32_t place : *m_marked)
            m_scratch[place / 64] = 0;
        m_marked = nullptr;
    }

    std::size_t m_blocks = 0;
    std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> m_places;
    std::unordered_map<std::uint32_t, std::vector<quint64>> m_dense;
    std::vector<quint64> m_scratch;
    const std::vector<std::uint32_t> *m_marked = nullptr;
};
