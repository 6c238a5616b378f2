#include "metricsupport.h"
#include "numberreading.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
QString shownNumber(const ReadNumber &number)
{
    const QString text = number.integer.isEmpty() ? QString::number(number.value, 'g', 15) : number.integer;
    return number.percent ? text + u" %"_s : text;
}

/// The last number of the answer against the one of the reference.
class NumericMatch : public Metric
{
public:
    NumericMatch(MatchNormalizer normalizer, std::optional<double> tolerance)
        : m_normalizer(std::move(normalizer))
        , m_tolerance(tolerance)
    {
    }

    Reading score(const QString &answer, const Item &item) const override
    {
        const Result<QString> normalAnswer = m_normalizer(answer);
        if (!normalAnswer)
            return unparsedReading(normalAnswer.error().message);
        const std::optional<ReadNumber> number = lastNumber(*normalAnswer);
        return bestOverReferences(item, [&](const QString &reference) {
            const std::optional<ReadNumber> expected = lastNumber(reference);
            if (!expected)
                return notApplicable(QCoreApplication::translate("NumericMatch", "The reference has no number."));
            if (!number)
                return binaryReading(false, QCoreApplication::translate("NumericMatch", "The answer has no number."));
            return binaryReading(numbersAgree(*number, *expected, m_tolerance),
                                 QCoreApplication::translate("NumericMatch", "%1 against %2")
                                     .arg(shownNumber(*number), shownNumber(*expected)));
        });
    }
    bool isBinary() const override { return true; }
    QString note() const override
    {
        return m_tolerance ? u"relative tolerance %1"_s.arg(*m_tolerance)
                           : u"relative tolerance 1e-06, whole numbers exactly"_s;
    }

private:
    MatchNormalizer m_normalizer;
    std::optional<double> m_tolerance;
};
}

Result<MetricPointer> makeNumericMatch(const ScorerSpec &spec)
{
    if (!(spec.tolerance >= 0 && spec.tolerance < 1)) {
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate("NumericMatch",
                                                 "Scorer “%1”: tolerance is %2; it must be at least 0 and less than 1, "
                                                 "a part of the reference (0.01 is one per cent).")
                         .arg(spec.name.isEmpty() ? spec.kind : spec.name)
                         .arg(spec.tolerance)};
    }
    const Result<MatchNormalizer> normalizer = MatchNormalizer::fromSpec(spec);
    if (!normalizer)
        return normalizer.error();
    const auto tolerance = spec.tolerance > 0 ? std::optional(spec.tolerance) : std::nullopt;
    return MetricPointer(std::make_shared<NumericMatch>(*normalizer, tolerance));
}
