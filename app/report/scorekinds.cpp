#include "scorekinds.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr std::array binaryKinds{"exact_match"_L1, "contains"_L1, "starts_with"_L1, "regex"_L1,
                                 "numeric"_L1,     "choice"_L1,   "is_json"_L1};
}

bool isBinaryScorer(const ScorerSpec &spec)
{
    if (spec.kind == "correctness"_L1)
        return !spec.partial && spec.effectiveScale() == Scale{0, 1};
    return std::ranges::find(binaryKinds, spec.kind) != binaryKinds.end();
}

bool lowerIsBetter(QStringView kind)
{
    return kind == "ter"_L1;
}

bool passes(const ScorerSpec &spec, double score)
{
    if (lowerIsBetter(spec.kind))
        return score <= spec.passAt.value_or(0);
    return score >= spec.effectivePassAt();
}

std::optional<double> bestEnd(const ScorerSpec &spec)
{
    const Scale scale = spec.effectiveScale();
    return lowerIsBetter(spec.kind) ? scale.low : scale.high;
}

std::optional<double> worstEnd(const ScorerSpec &spec)
{
    if (lowerIsBetter(spec.kind))
        return std::nullopt;
    return spec.effectiveScale().low;
}
