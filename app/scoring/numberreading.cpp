#include "numberreading.h"

#include "numberscanner.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr double defaultTolerance = 1e-6;

bool isClose(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance * (b == 0 ? 1 : std::abs(b));
}

std::optional<ReadNumber> lastNumberIn(QStringView text)
{
    NumberScanner scanner(text);
    std::optional<ReadNumber> last;
    while (std::optional<ReadNumber> number = scanner.next())
        last = number;
    return last;
}

/// The number behind the last `mark`, as far as `end` (a line's end, a closing brace).
std::optional<ReadNumber> markedNumber(const QString &text, QStringView mark, QChar end)
{
    const qsizetype at = text.lastIndexOf(mark);
    if (at < 0)
        return std::nullopt;
    const QStringView rest = QStringView(text).sliced(at + mark.size());
    const qsizetype size = rest.indexOf(end);
    return lastNumberIn(size < 0 ? rest : rest.first(size));
}
}

std::optional<ReadNumber> lastNumber(const QString &text)
{
    const QString plain = plainNumberText(text);
    if (const auto number = markedNumber(plain, u"####", u'\n'))
        return number;
    if (const auto number = markedNumber(plain, u"\\boxed{", u'}'))
        return number;
    return lastNumberIn(plain);
}

bool numbersAgree(const ReadNumber &number, const ReadNumber &reference, std::optional<double> tolerance)
{
    if (number.percent != reference.percent) {
        const double limit = tolerance.value_or(defaultTolerance);
        const double scale = number.percent ? 0.01 : 100;
        return isClose(number.value, reference.value, limit) || isClose(number.value * scale, reference.value, limit);
    }
    if (!tolerance && !number.integer.isEmpty() && !reference.integer.isEmpty())
        return number.integer == reference.integer;
    return isClose(number.value, reference.value, tolerance.value_or(defaultTolerance));
}
