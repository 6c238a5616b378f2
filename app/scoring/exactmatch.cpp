#include "metricsupport.h"

using namespace Qt::Literals::StringLiterals;

namespace {
using TextComparison = bool (*)(const QString &answer, const QString &reference);

/// Answer and reference, both normalised alike, compared as texts.
class TextMatch : public Metric
{
public:
    TextMatch(MatchNormalizer normalizer, TextComparison comparison)
        : m_normalizer(std::move(normalizer))
        , m_comparison(comparison)
    {
    }

    Reading score(const QString &answer, const Item &item) const override
    {
        const Result<QString> normalAnswer = m_normalizer(answer);
        if (!normalAnswer)
            return unparsedReading(normalAnswer.error().message);
        return bestOverReferences(item, [&](const QString &reference) {
            const Result<QString> normalReference = m_normalizer(reference);
            if (!normalReference)
                return unparsedReading(normalReference.error().message);
            return binaryReading(m_comparison(*normalAnswer, *normalReference));
        });
    }
    bool isBinary() const override { return true; }

private:
    MatchNormalizer m_normalizer;
    TextComparison m_comparison;
};

Result<MetricPointer> makeTextMatch(const ScorerSpec &spec, TextComparison comparison)
{
    const Result<MatchNormalizer> normalizer = MatchNormalizer::fromSpec(spec);
    if (!normalizer)
        return normalizer.error();
    return MetricPointer(std::make_shared<TextMatch>(*normalizer, comparison));
}
}

Result<MetricPointer> makeExactMatch(const ScorerSpec &spec)
{
    return makeTextMatch(spec, [](const QString &answer, const QString &reference) { return answer == reference; });
}

// A reference that normalisation emptied is in every text; it proves nothing.
Result<MetricPointer> makeContains(const ScorerSpec &spec)
{
    return makeTextMatch(spec, [](const QString &answer, const QString &reference) {
        return reference.isEmpty() ? answer.isEmpty() : answer.contains(reference);
    });
}

Result<MetricPointer> makeStartsWith(const ScorerSpec &spec)
{
    return makeTextMatch(spec, [](const QString &answer, const QString &reference) {
        return reference.isEmpty() ? answer.isEmpty() : answer.startsWith(reference);
    });
}
