#include "metricsupport.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
QString patternNotFound(int group)
{
    if (group == 0 || group == -1)
        return QCoreApplication::translate("RegexMatch", "The pattern does not occur in the answer.");
    return QCoreApplication::translate("RegexMatch", "The answer has no match number %1 of the pattern.").arg(group);
}

/// Another metric over what the pattern extracts, as the harness chains a filter and a metric.
class ExtractingMetric : public Metric
{
public:
    ExtractingMetric(TextPattern pattern, int group, MetricPointer inner)
        : m_pattern(std::move(pattern))
        , m_group(group)
        , m_inner(std::move(inner))
    {
    }

    Reading score(const QString &answer, const Item &item) const override
    {
        const Result<QString> extracted = extractedText(m_pattern, m_group, answer);
        if (!extracted)
            return unparsedReading(extracted.error().message);
        const Reading reading = m_inner->score(extracted->isNull() ? u""_s : *extracted, item);
        if (!extracted->isNull() || !reading.value)
            return reading;
        // The harness compares the text "[invalid]"; here a text that was not found is as far off as can be.
        return scoredReading(m_inner->lowerIsBetter() ? 1 : 0, patternNotFound(m_group));
    }
    bool isBinary() const override { return m_inner->isBinary(); }
    QString note() const override { return m_inner->note(); }
    bool hasCorpusForm() const override { return m_inner->hasCorpusForm(); }
    bool lowerIsBetter() const override { return m_inner->lowerIsBetter(); }
    std::optional<double> corpusScore(const QList<Pair> &pairs) const override
    {
        QList<Pair> extracted;
        for (const Pair &pair : pairs) {
            const Result<QString> text = extractedText(m_pattern, m_group, pair.answer);
            if (!text)
                return std::nullopt;
            extracted.append({*text, pair.references});
        }
        return m_inner->corpusScore(extracted);
    }

private:
    TextPattern m_pattern;
    int m_group = 0;
    MetricPointer m_inner;
};

/// `regex` with a pattern: with a reference the extracted text must equal it, without one it need only be found.
class PatternMatch : public Metric
{
public:
    PatternMatch(TextPattern pattern, int group, MetricPointer equality)
        : m_pattern(pattern)
        , m_group(group)
        , m_extracting(std::move(pattern), group, std::move(equality))
    {
    }

    Reading score(const QString &answer, const Item &item) const override
    {
        if (!referencesOf(item).isEmpty())
            return m_extracting.score(answer, item);
        const Result<QString> extracted = extractedText(m_pattern, m_group, answer);
        if (!extracted)
            return unparsedReading(extracted.error().message);
        return extracted->isNull() ? binaryReading(false, patternNotFound(m_group)) : binaryReading(true);
    }
    bool isBinary() const override { return true; }

private:
    TextPattern m_pattern;
    int m_group = 0;
    ExtractingMetric m_extracting;
};

/// `regex` without a pattern: every reference is one, and must occur in the answer.
class ReferencePatternMatch : public Metric
{
public:
    explicit ReferencePatternMatch(bool ignoreCase)
        : m_prefix(ignoreCase ? u"(?i)"_s : QString())
    {
    }

    Reading score(const QString &answer, const Item &item) const override
    {
        return bestOverReferences(item, [&](const QString &reference) {
            const Result<TextPattern> pattern = TextPattern::compiled(m_prefix + reference);
            if (!pattern)
                return notApplicable(pattern.error().message);
            const Result<bool> found = pattern->occursIn(answer);
            return found ? binaryReading(*found) : unparsedReading(found.error().message);
        });
    }
    bool isBinary() const override { return true; }
    QString note() const override { return u"pattern from the reference"_s; }

private:
    QString m_prefix;
};

Result<TextPattern> patternOfSpec(const ScorerSpec &spec)
{
    Result<TextPattern> pattern = TextPattern::compiled(spec.pattern);
    if (pattern)
        return pattern;
    return Error{ErrorKind::BadInput,
                 QCoreApplication::translate("RegexMatch", "Scorer “%1”, pattern: %2")
                     .arg(spec.name.isEmpty() ? spec.kind : spec.name, pattern.error().message)};
}
}

Result<MetricPointer> makeExtracting(const ScorerSpec &spec, MetricPointer inner)
{
    const Result<TextPattern> pattern = patternOfSpec(spec);
    if (!pattern)
        return pattern.error();
    return MetricPointer(std::make_shared<ExtractingMetric>(*pattern, spec.group, std::move(inner)));
}

Result<MetricPointer> makeRegexMatch(const ScorerSpec &spec)
{
    if (spec.pattern.isEmpty())
        return MetricPointer(std::make_shared<ReferencePatternMatch>(spec.ignoreCase));
    const Result<TextPattern> pattern = patternOfSpec(spec);
    if (!pattern)
        return pattern.error();
    const Result<MetricPointer> equality = makeExactMatch(spec);
    if (!equality)
        return equality.error();
    return MetricPointer(std::make_shared<PatternMatch>(*pattern, spec.group, *equality));
}
