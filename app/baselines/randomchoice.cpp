#include "randomchoice.h"

#include <QByteArray>

namespace {

/// The finalizer of SplitMix64 (Steele, Lea and Flood 2014): every bit of the input moves every bit of the result.
quint64 mixedBits(quint64 value)
{
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBULL;
    return value ^ (value >> 31);
}

/// FNV-1a, 64 bits (Fowler, Noll and Vo).
quint64 fnv1a(const QByteArray &bytes)
{
    quint64 hash = 0xCBF29CE484222325ULL;
    for (const char byte : bytes)
        hash = (hash ^ quint8(byte)) * 0x100000001B3ULL;
    return hash;
}

}

RandomChoice::RandomChoice(const QList<Item> &items, quint64 seed)
    : m_seed(seed)
{
    for (const Item &item : items) {
        if (item.reference.trimmed().isEmpty())
            continue;
        m_places[item.id] += m_references.size();
        m_references += item.reference;
    }
}

std::optional<QString> RandomChoice::otherReference(const QString &id, quint64 chance) const
{
    const QList<qsizetype> own = m_places.value(id);
    const qsizetype others = m_references.size() - own.size();
    if (others <= 0)
        return std::nullopt;
    auto place = qsizetype(chance % quint64(others));
    for (const qsizetype left : own)
        place += left <= place ? 1 : 0;
    return m_references[place];
}

std::optional<QString> RandomChoice::answer(const Item &item, int repeat) const
{
    const quint64 whose = mixedBits(m_seed) ^ fnv1a(item.id.toUtf8());
    const quint64 chance = mixedBits(mixedBits(whose) + quint64(repeat) * 0x9E3779B97F4A7C15ULL);
    if (item.choices.isEmpty())
        return otherReference(item.id, chance);
    return item.choices[qsizetype(chance % quint64(item.choices.size()))];
}
