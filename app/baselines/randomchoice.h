#pragma once

#include "baseline.h"

/// One of the item's choices by chance: the same for the same seed, id, repeat and number of choices, on every machine
/// and in every order of asking. Nothing without choices.
class RandomChoice final : public Baseline
{
public:
    explicit RandomChoice(quint64 seed)
        : m_seed(seed)
    {
    }

    std::optional<QString> answer(const Item &item, int repeat) const override;

private:
    quint64 m_seed;
};
