#include "pythonrandom.h"

#include <QSet>

#include <algorithm>
#include <bit>
#include <numeric>

namespace {
constexpr int middleWord = 397;

constexpr quint32 twist(quint32 high, quint32 low)
{
    const quint32 mixed = (high & 0x80000000U) | (low & 0x7fffffffU);
    return (mixed >> 1) ^ ((mixed & 1U) ? 0x9908b0dfU : 0U);
}

/// CPython's choice between the two ways to draw: up to this population a list is the smaller thing to keep.
quint64 listLimit(quint64 count)
{
    quint64 limit = 21;
    if (count > 5) {
        quint64 power = 1;
        while (power < 3 * count)
            power *= 4;
        limit += power;
    }
    return limit;
}
}

PythonRandom::PythonRandom(quint64 seed)
{
    QList<quint32> key{quint32(seed)};
    if (seed >> 32)
        key.append(quint32(seed >> 32));
    seedWith(key);
}

// Matsumoto and Nishimura's init_genrand (2002).
void PythonRandom::seedWith(quint32 seed)
{
    m_state[0] = seed;
    for (std::size_t i = 1; i < stateSize; ++i)
        m_state[i] = 1812433253U * (m_state[i - 1] ^ (m_state[i - 1] >> 30)) + quint32(i);
    m_index = stateSize;
}

// Their init_by_array.
void PythonRandom::seedWith(const QList<quint32> &key)
{
    seedWith(19650218U);
    std::size_t i = 1;
    qsizetype j = 0;
    const auto advance = [&] {
        if (++i == stateSize) {
            m_state[0] = m_state[stateSize - 1];
            i = 1;
        }
    };
    for (qsizetype k = std::max<qsizetype>(stateSize, key.size()); k > 0; --k) {
        m_state[i] = (m_state[i] ^ ((m_state[i - 1] ^ (m_state[i - 1] >> 30)) * 1664525U)) + key[j] + quint32(j);
        advance();
        j = (j + 1) % key.size();
    }
    for (int k = stateSize - 1; k > 0; --k) {
        m_state[i] = (m_state[i] ^ ((m_state[i - 1] ^ (m_state[i - 1] >> 30)) * 1566083941U)) - quint32(i);
        advance();
    }
    m_state[0] = 0x80000000U;
}

void PythonRandom::refill()
{
    for (std::size_t i = 0; i < stateSize; ++i)
        m_state[i] = m_state[(i + middleWord) % stateSize] ^ twist(m_state[i], m_state[(i + 1) % stateSize]);
    m_index = 0;
}

quint32 PythonRandom::next()
{
    if (m_index == stateSize)
        refill();
    quint32 word = m_state[std::size_t(m_index++)];
    word ^= word >> 11;
    word ^= (word << 7) & 0x9d2c5680U;
    word ^= (word << 15) & 0xefc60000U;
    return word ^ (word >> 18);
}

quint64 PythonRandom::getrandbits(int bits)
{
    if (bits <= 0)
        return 0;
    if (bits <= 32)
        return next() >> (32 - bits);
    const quint64 low = next();
    const quint64 high = next() >> (64 - std::min(bits, 64));
    return (high << 32) | low;
}

double PythonRandom::random()
{
    const quint32 high = next() >> 5;
    const quint32 low = next() >> 6;
    return (double(high) * 67108864.0 + double(low)) / 9007199254740992.0;
}

quint64 PythonRandom::randbelow(quint64 limit)
{
    if (limit == 0)
        return 0;
    const int bits = int(std::bit_width(limit));
    quint64 value = getrandbits(bits);
    while (value >= limit)
        value = getrandbits(bits);
    return value;
}

QList<qint64> PythonRandom::sample(qint64 population, qint64 count)
{
    count = std::clamp<qint64>(count, 0, std::max<qint64>(population, 0));
    QList<qint64> drawn;
    drawn.reserve(count);
    if (quint64(population) <= listLimit(quint64(count))) {
        QList<qint64> pool(population);
        std::iota(pool.begin(), pool.end(), 0);
        for (qint64 i = 0; i < count; ++i) {
            const auto position = qsizetype(randbelow(quint64(population - i)));
            drawn.append(pool[position]);
            pool[position] = pool[population - i - 1];
        }
        return drawn;
    }
    QSet<qint64> taken;
    while (drawn.size() < count) {
        const auto position = qint64(randbelow(quint64(population)));
        if (taken.contains(position))
            continue;
        taken.insert(position);
        drawn.append(position);
    }
    return drawn;
}
