#pragma once

#include <QList>

#include <array>
#include <utility>

/// The `random` module of CPython 3.11 and later (MT19937, seeded with a non-negative integer): the same numbers, so
/// that anyone can repeat a sample with `random.Random(seed).sample(items, count)`.
class PythonRandom
{
public:
    explicit PythonRandom(quint64 seed);

    /// `bits` random bits, 0 to 64.
    quint64 getrandbits(int bits);
    /// At least 0 and less than 1, with 53 random bits.
    double random();
    /// At least 0 and less than `limit`; 0 for a limit of 0.
    quint64 randbelow(quint64 limit);
    /// `random.sample(range(population), count)`: positions without repetition, in the order drawn.
    /// A count above the population (an error in Python) draws them all.
    QList<qint64> sample(qint64 population, qint64 count);

    /// `random.shuffle(list)`.
    template <typename T>
    void shuffle(QList<T> &list)
    {
        for (qsizetype i = list.size() - 1; i > 0; --i)
            std::swap(list[i], list[qsizetype(randbelow(quint64(i) + 1))]);
    }

private:
    static constexpr int stateSize = 624;

    void seedWith(quint32 seed);
    void seedWith(const QList<quint32> &key);
    quint32 next();
    void refill();

    std::array<quint32, stateSize> m_state{};
    int m_index = stateSize;
};
