#pragma once

#include <QtGlobal>

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

/// Numbers for tokens, from 0 in the order they are first seen. Keeps views: the texts must outlive it.
class TokenNumbers
{
public:
    std::uint32_t number(std::u32string_view token);
    std::vector<std::uint32_t> numbers(const std::vector<std::u32string_view> &tokens);

private:
    std::unordered_map<std::u32string_view, std::uint32_t> m_numbers;
};

/// n-grams of one order in a hypothesis and its references.
struct NgramCounts
{
    qint64 hypothesis = 0;
    qint64 reference = 0; ///< of the first reference
    qint64 matched = 0; ///< of the hypothesis, each at most as often as in the reference that has it most
};

/// Counts for the orders 1 to maximumOrder. Symbols are code points or token numbers.
std::vector<NgramCounts> countNgrams(const std::vector<std::uint32_t> &hypothesis,
                                     const std::vector<std::vector<std::uint32_t>> &references, int maximumOrder);
