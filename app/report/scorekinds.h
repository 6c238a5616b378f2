#pragma once

#include "plan.h"

/// Whether the scorer's kind yields only 0 and 1 (exact_match, contains, starts_with, regex, numeric, choice, is_json,
/// and correctness without partial). Never guessed from data.
bool isBinaryScorer(const ScorerSpec &spec);
/// True for `ter`, an error rate; everything else is better when higher.
bool lowerIsBetter(QStringView kind);
/// ✓: at or above pass_at; for `ter` at or below it, 0 unless the plan says another.
bool passes(const ScorerSpec &spec, double score);
/// The best and the worst score there can be; nullopt where the scale has no such end (the worst `ter`).
std::optional<double> bestEnd(const ScorerSpec &spec);
std::optional<double> worstEnd(const ScorerSpec &spec);
