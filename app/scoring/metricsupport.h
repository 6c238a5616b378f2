#pragma once

#include "metric.h"
#include "textpattern.h"

#include <QList>

#include <optional>

using MetricPointer = std::shared_ptr<const Metric>;

/// The reference and the accepted answers, without empty ones.
QStringList referencesOf(const Item &item);

Reading scoredReading(double value, const QString &reason = {});
Reading binaryReading(bool right, const QString &reason = {});
/// Unscored as unparsed: the answer is there, but no number can be given for it.
Reading unparsedReading(const QString &reason);
Reading notApplicable(const QString &reason);
/// not_applicable for want of a reference.
Reading withoutReference();

/// The best of all references. Those that the metric can't use (not_applicable) don't count, unless all are; one that
/// could not be compared (unparsed) ends it. not_applicable when there is none.
template <typename Compare>
Reading bestOverReferences(const Item &item, Compare compare)
{
    const QStringList references = referencesOf(item);
    if (references.isEmpty())
        return withoutReference();
    Reading best;
    for (const QString &reference : references) {
        const Reading reading = compare(reference);
        if (reading.unscored == UnscoredReason::Unparsed)
            return reading;
        if (!best.value || (reading.value && *reading.value > *best.value))
            best = reading;
    }
    return best;
}

/// The harness's normalisation, in its order: patterns removed, lower case, without ASCII punctuation, without
/// ASCII digits. No stripping; only trailing NULs go, as numpy drops them.
class MatchNormalizer
{
public:
    /// BadInput when one of regexes_to_ignore can't be read.
    static Result<MatchNormalizer> fromSpec(const ScorerSpec &spec);
    /// BadInput when a pattern was given up on this text.
    Result<QString> operator()(const QString &text) const;

private:
    QList<TextPattern> m_ignored;
    bool m_ignoreCase = false;
    bool m_ignorePunctuation = false;
    bool m_ignoreNumbers = false;
};

/// One function per kind of metric, for the table in metric.cpp.
Result<MetricPointer> makeExactMatch(const ScorerSpec &spec);
Result<MetricPointer> makeContains(const ScorerSpec &spec);
Result<MetricPointer> makeStartsWith(const ScorerSpec &spec);
Result<MetricPointer> makeLevenshtein(const ScorerSpec &spec);
Result<MetricPointer> makeRegexMatch(const ScorerSpec &spec);
Result<MetricPointer> makeNumericMatch(const ScorerSpec &spec);
Result<MetricPointer> makeChoiceMatch(const ScorerSpec &spec);
Result<MetricPointer> makeJsonMatch(const ScorerSpec &spec);
Result<MetricPointer> makeTokenF1(const ScorerSpec &spec);
Result<MetricPointer> makeBleu(const ScorerSpec &spec);
Result<MetricPointer> makeChrf(const ScorerSpec &spec);
Result<MetricPointer> makeTer(const ScorerSpec &spec);
Result<MetricPointer> makeRouge(const ScorerSpec &spec);

/// Scores what `pattern` extracts from the answer by another metric; 0 when it extracts nothing.
Result<MetricPointer> makeExtracting(const ScorerSpec &spec, MetricPointer inner);
