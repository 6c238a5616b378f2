#pragma once

#include <QString>

#include <optional>

/// A number as it was written in a text.
struct ReadNumber
{
    double value = 0; ///< 50 for "50 %"
    bool percent = false;
    QString integer; ///< its digits with sign when it was written as a whole number; else empty
    bool operator==(const ReadNumber &) const = default;
};

/// The number that a text ends on: behind its last "####" or in its last \boxed{} when there is one there, else the
/// last anywhere. Knows signs, currency, thousands separators, decimal commas where they can be nothing else, per
/// cent, fractions (3/4, 1 1/2, ½, \frac{3}{4}), powers and scientific notation. Digits within words (H2O), versions
/// and dates with dots are no numbers.
std::optional<ReadNumber> lastNumber(const QString &text);

/// Whether `number` is `reference` within a relative tolerance (absolute where the reference is 0). One side in per
/// cent also fits its hundredth. Tolerance nullopt: whole numbers must be equal, others within 1e-6.
bool numbersAgree(const ReadNumber &number, const ReadNumber &reference, std::optional<double> tolerance);
