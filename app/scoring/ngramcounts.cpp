#include "ngramcounts.h"

#include <algorithm>
#include <bit>

namespace {
/// Numbers for pairs of numbers: an n-gram is its first n - 1 symbols and its last. Open addressing.
class PairNumbers
{
public:
    explicit PairNumbers(std::size_t expected)
        : m_slots(std::bit_ceil(std::max<std::size_t>(16, 2 * expected)))
    {
    }

    std::uint32_t number(std::uint32_t first, std::uint32_t second)
    {
        const quint64 key = (quint64(first) << 32) | second;
        const std::size_t mask = m_slots.size() - 1;
        for (std::size_t at = mixed(key) & mask;; at = (at + 1) & mask) {
            Slot &slot = m_slots[at];
            if (slot.number == 0) {
                slot = {key, ++m_count};
                return m_count - 1;
            }
            if (slot.key == key)
                return slot.number - 1;
        }
    }
    std::uint32_t count() const { return m_count; }

private:
    struct Slot
    {
        quint64 key = 0;
        std::uint32_t number = 0; ///< from 1; 0: free
    };
    static quint64 mixed(quint64 x)
    {
        x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9U;
        x = (x ^ (x >> 27)) * 0x94d049bb133111ebU;
        return x ^ (x >> 31);
    }

    std::vector<Slot> m_slots;
    std::uint32_t m_count = 0;
};

using Symbols = std::vector<std::uint32_t>;

/// The numbers of (n - 1)-grams become those of n-grams, in place.
void lengthenNgrams(Symbols &grams, const Symbols &symbols, std::size_t order, PairNumbers &numbers)
{
    const std::size_t count = symbols.size() < order ? 0 : symbols.size() - order + 1;
    for (std::size_t i = 0; i < count; ++i)
        grams[i] = numbers.number(order == 1 ? 0 : grams[i], symbols[i + order - 1]);
    grams.resize(count);
}

NgramCounts countedNgrams(const Symbols &hypothesis, const std::vector<Symbols> &references, std::size_t distinct)
{
    std::vector<std::uint32_t> allowed(distinct, 0);
    std::vector<std::uint32_t> seen;
    for (const Symbols &reference : references) {
        if (references.size() == 1) {
            for (const std::uint32_t gram : reference)
                ++allowed[gram];
            break;
        }
        seen.assign(distinct, 0);
        for (const std::uint32_t gram : reference)
            allowed[gram] = std::max(allowed[gram], ++seen[gram]);
    }
    NgramCounts counts;
    counts.hypothesis = qint64(hypothesis.size());
    counts.reference = references.empty() ? 0 : qint64(references.front().size());
    for (const std::uint32_t gram : hypothesis) {
        if (allowed[gram] == 0)
            continue;
        --allowed[gram];
        ++counts.matched;
    }
    return counts;
}
}

std::uint32_t TokenNumbers::number(std::u32string_view token)
{
    return m_numbers.try_emplace(token, std::uint32_t(m_numbers.size())).first->second;
}

std::vector<std::uint32_t> TokenNumbers::numbers(const std::vector<std::u32string_view> &tokens)
{
    std::vector<std::uint32_t> result;
    result.reserve(tokens.size());
    for (const std::u32string_view token : tokens)
        result.push_back(number(token));
    return result;
}

std::vector<NgramCounts> countNgrams(const std::vector<std::uint32_t> &hypothesis,
                                     const std::vector<std::vector<std::uint32_t>> &references, int maximumOrder)
{
    std::size_t total = hypothesis.size();
    for (const Symbols &reference : references)
        total += reference.size();
    Symbols hypothesisGrams = hypothesis;
    std::vector<Symbols> referenceGrams = references;
    std::vector<NgramCounts> counts;
    for (std::size_t order = 1; order <= std::size_t(std::max(0, maximumOrder)); ++order) {
        PairNumbers numbers(total);
        lengthenNgrams(hypothesisGrams, hypothesis, order, numbers);
        for (std::size_t i = 0; i < references.size(); ++i)
            lengthenNgrams(referenceGrams[i], references[i], order, numbers);
        counts.push_back(countedNgrams(hypothesisGrams, referenceGrams, numbers.count()));
    }
    return counts;
}
