#pragma once

#include <QtGlobal>

#include <array>
#include <vector>

/// What a text is found by: one key for each band of its MinHash.
using BandKeys = std::array<quint32, 32>;

/// The shingles of the text at hand; they are made fit for looking up once they are compared.
class ShingleSet
{
public:
    /// Each shingle is there once.
    explicit ShingleSet(const std::vector<quint64> &shingles);

    const std::vector<quint32> &values() const { return m_values; }
    /// How many of these are among them.
    size_t shared(const quint32 *begin, const quint32 *end);

private:
    std::vector<quint32> m_values; ///< halves of the hashes; none is 0
    std::vector<quint32> m_table; ///< a set with open addressing; empty: not made yet
};

/// Texts by the bands of their MinHash. About 1 KB for each.
class RememberedTexts
{
public:
    static constexpr double threshold = 0.8;

    qsizetype count() const { return qsizetype(m_positions.size()); }
    /// The position of a text that shares so many shingles (Jaccard) with these; -1: there is none.
    qint64 find(const BandKeys &keys, ShingleSet &shingles) const;
    void remember(const BandKeys &keys, const ShingleSet &shingles, qint64 position);

private:
    static constexpr quint32 bands = std::tuple_size_v<BandKeys>;
    static constexpr quint32 none = ~quint32(0);

    /// The newest entry whose band has that key; entries are 32 times a text's number, plus the band.
    struct Slot
    {
        quint32 key = 0;
        quint32 newest = none;
    };

    size_t slotOf(quint32 key) const;
    void grow();
    bool isLike(quint32 text, ShingleSet &shingles) const;

    std::vector<Slot> m_slots; ///< a hash table with open addressing
    size_t m_used = 0;
    std::vector<quint32> m_older; ///< by entry: the one before with the same key
    std::vector<quint32> m_shingles; ///< of all texts, one text's after the other's
    std::vector<size_t> m_begins; ///< where each text's shingles begin
    std::vector<qint64> m_positions;
};
