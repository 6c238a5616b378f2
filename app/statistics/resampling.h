#pragma once

#include <QtGlobal>

#include <random>
#include <utility>

/// MT19937-64 (its output is fixed by the C++ standard) with bounded integers of our own (std's distributions differ
/// between libraries): the same numbers on every machine.
class Mt64
{
public:
    explicit Mt64(quint64 seed)
        : m_engine(seed)
    {
    }

    /// 64 random bits.
    quint64 next() { return m_engine(); }
    /// At least 0 and less than `limit`, without bias: words masked to the limit's width, those too large drawn again.
    /// 0 for a limit of 0.
    quint64 below(quint64 limit);
    /// At least 0 and less than 1, with 53 random bits.
    double uniform() { return double(next() >> 11) / 9007199254740992.0; }

    /// Fisher and Yates, from the back.
    template <typename List>
    void shuffle(List &list)
    {
        for (auto i = list.size(); i > 1; --i)
            std::swap(list[i - 1], list[decltype(i)(below(quint64(i)))]);
    }

private:
    std::mt19937_64 m_engine;
};
