#pragma once

#include <QtGlobal>

#include <cstdint>
#include <optional>
#include <vector>

/// Edits that turn the hypothesis into the reference: insertions, deletions, replacements and shifts of word groups,
/// found by Tercom's greedy search with sacrebleu's limits (groups to 10 words, distance to 50, beam 25, 1000
/// candidates). Words are numbers. nullopt when the texts are too long for that.
/// M. Snover et al., AMTA 2006.
std::optional<qint64> terEdits(const std::vector<std::uint32_t> &hypothesis,
                               const std::vector<std::uint32_t> &reference);
