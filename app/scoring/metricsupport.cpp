#include "metricsupport.h"

#include "textnormal.h"

#include <QCoreApplication>

#include <algorithm>

QStringList referencesOf(const Item &item)
{
    QStringList references;
    if (!item.reference.isEmpty())
        references.append(item.reference);
    std::ranges::copy_if(item.accepted, std::back_inserter(references), [](const QString &t) { return !t.isEmpty(); });
    return references;
}

Reading scoredReading(double value, const QString &reason)
{
    return {value, UnscoredReason::None, {}, reason};
}

Reading binaryReading(bool right, const QString &reason)
{
    return scoredReading(right ? 1 : 0, reason);
}

Reading unparsedReading(const QString &reason)
{
    return {std::nullopt, UnscoredReason::Unparsed, {}, reason};
}

Reading notApplicable(const QString &reason)
{
    return {std::nullopt, UnscoredReason::NotApplicable, {}, reason};
}

Reading withoutReference()
{
    return notApplicable(QCoreApplication::translate("Metric", "The item has no reference."));
}

Result<MatchNormalizer> MatchNormalizer::fromSpec(const ScorerSpec &spec)
{
    MatchNormalizer normalizer;
    for (const QString &text : spec.regexesToIgnore) {
        Result<TextPattern> pattern = TextPattern::compiled(text);
        if (!pattern) {
            return Error{ErrorKind::BadInput,
                         QCoreApplication::translate("Metric", "Scorer “%1”, regexes_to_ignore: %2")
                             .arg(spec.name.isEmpty() ? spec.kind : spec.name, pattern.error().message)};
        }
        normalizer.m_ignored.append(*pattern);
    }
    normalizer.m_ignoreCase = spec.ignoreCase;
    normalizer.m_ignorePunctuation = spec.ignorePunctuation;
    normalizer.m_ignoreNumbers = spec.ignoreNumbers;
    return normalizer;
}

Result<QString> MatchNormalizer::operator()(const QString &text) const
{
    QString result = text;
    for (const TextPattern &pattern : m_ignored) {
        Result<QString> rest = pattern.removedFrom(result);
        if (!rest)
            return rest;
        result = *rest;
    }
    if (m_ignoreCase)
        result = lowerCase(result);
    if (m_ignorePunctuation)
        result.removeIf([](QChar c) { return isAsciiPunctuation(c.unicode()); });
    if (m_ignoreNumbers)
        result.removeIf([](QChar c) { return isAsciiDigit(c.unicode()); });
    while (result.endsWith(QChar::Null))
        result.chop(1);
    return result;
}
