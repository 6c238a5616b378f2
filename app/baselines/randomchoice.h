#pragma once

#include "baseline.h"

#include <QHash>

/// One of the item's choices by chance: the same for the same seed, id, repeat and number of choices, on every machine
/// and in every order of asking. Without choices, the reference of an item with another id by the same chance; nothing
/// where no other item has one.
class RandomChoice final : public Baseline
{
public:
    RandomChoice(const QList<Item> &items, quint64 seed);

    std::optional<QString> answer(const Item &item, int repeat) const override;

private:
    std::optional<QString> otherReference(const QString &id, quint64 chance) const;

    quint64 m_seed;
    QStringList m_references; ///< of all items that have one
    QHash<QString, QList<qsizetype>> m_places; ///< in m_references, by id, ascending
};
