#pragma once

#include "baseline.h"

#include <QHash>

/// The most frequent reference of the items with another id; ties: the one that occurs first among them.
/// Everything is counted at set-up: an answer is one look-up.
class Majority final : public Baseline
{
public:
    explicit Majority(const QList<Item> &items);

    std::optional<QString> answer(const Item &item, int repeat) const override;

private:
    std::optional<QString> m_overall; ///< for items that have no part in it
    QHash<QString, std::optional<QString>> m_others; ///< by id, where leaving its items out may matter
};
