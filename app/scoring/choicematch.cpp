#include "choicereading.h"
#include "metricsupport.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
/// The choice that the answer settles on against the right ones.
class ChoiceMatch : public Metric
{
public:
    explicit ChoiceMatch(MatchNormalizer normalizer)
        : m_normalizer(std::move(normalizer))
    {
    }

    Reading score(const QString &answer, const Item &item) const override
    {
        if (item.choices.isEmpty())
            return notApplicable(QCoreApplication::translate("ChoiceMatch", "The item has no choices."));
        const Result<QString> normalAnswer = m_normalizer(answer);
        if (!normalAnswer)
            return unparsedReading(normalAnswer.error().message);
        const std::optional<qsizetype> chosen = chosenIndex(*normalAnswer, item.choices);
        return bestOverReferences(item, [&](const QString &reference) {
            const std::optional<qsizetype> right = referenceIndex(reference, item.choices);
            if (!right) {
                return notApplicable(QCoreApplication::translate(
                    "ChoiceMatch", "The reference is neither a choice's letter nor its text. Give one of these."));
            }
            if (!chosen)
                return binaryReading(false,
                                     QCoreApplication::translate("ChoiceMatch", "The answer names no one choice."));
            return binaryReading(*chosen == *right,
                                 QCoreApplication::translate("ChoiceMatch", "%1 against %2")
                                     .arg(choiceLetter(*chosen), choiceLetter(*right)));
        });
    }
    bool isBinary() const override { return true; }

private:
    MatchNormalizer m_normalizer;
};
}

Result<MetricPointer> makeChoiceMatch(const ScorerSpec &spec)
{
    // Reading a choice ignores case and punctuation by itself; removing them first would take its marks away.
    ScorerSpec patternsOnly;
    patternsOnly.kind = spec.kind;
    patternsOnly.name = spec.name;
    patternsOnly.regexesToIgnore = spec.regexesToIgnore;
    const Result<MatchNormalizer> normalizer = MatchNormalizer::fromSpec(patternsOnly);
    if (!normalizer)
        return normalizer.error();
    return MetricPointer(std::make_shared<ChoiceMatch>(*normalizer));
}
