#include "numberscanner.h"

#include <QRegularExpression>

#include <algorithm>
#include <charconv>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr QChar groupSpace = QChar(0xa0);

bool isScannerDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// A letter of a script that sets words apart; Chinese or Japanese characters may stand right before a number.
bool isCasedLetter(QChar c)
{
    return c.isLower() || c.isUpper();
}

bool isCurrency(QChar c)
{
    return c.category() == QChar::Symbol_Currency;
}

QString withoutLatex(QString text)
{
    if (!text.contains(u'\\') && !text.contains("{,}"_L1))
        return text;
    static const QRegularExpression fraction(uR"(\\[dt]?frac\s*\{(-?\d+)\}\s*\{(\d+)\})"_s);
    text.replace(fraction, u" \\1/\\2 "_s);
    text.replace("{,}"_L1, ","_L1);
    text.replace("\\times"_L1, QString(QChar(0xd7)));
    text.replace("\\cdot"_L1, QString(QChar(0xb7)));
    text.replace("\\,"_L1, QString(groupSpace));
    text.replace("\\$"_L1, "$"_L1);
    return text.replace("\\%"_L1, "%"_L1);
}

double toDouble(const QString &digits)
{
    const QByteArray ascii = digits.toLatin1();
    double value = 0;
    const auto [end, error] = std::from_chars(ascii.data(), ascii.data() + ascii.size(), value);
    return error == std::errc() && end == ascii.data() + ascii.size() ? value : std::nan("");
}

QString withoutLeadingZeros(const QString &digits)
{
    qsizetype from = 0;
    while (from + 1 < digits.size() && digits[from] == u'0')
        ++from;
    return digits.sliced(from);
}

void appendPlain(QString &result, QChar c)
{
    const int digit = c.unicode() < 0x80 ? -1 : c.digitValue();
    if (digit >= 0 && c.category() == QChar::Number_DecimalDigit) {
        result += QChar(u'0' + digit);
    } else if (c.category() == QChar::Number_Other && c.decomposition().contains(QChar(0x2044))) {
        result += u' ' + c.decomposition().replace(QChar(0x2044), u'/');
    } else if (QStringView(u"\u2212\ufe63\uff0d").contains(c)) {
        result += u'-';
    } else if (QStringView(u"\u2007\u2009\u202f").contains(c)) {
        result += groupSpace;
    } else if (c == QChar(0x2044) || c == QChar(0xff0f)) {
        result += u'/';
    } else if (c == QChar(0xff0c) || c == QChar(0xff0e) || c == QChar(0xff05)) {
        result += QChar(c.unicode() - 0xfee0);
    } else {
        result += c;
    }
}

/// Whether groups of digits between separators are what thousands look like (also 12,34,567 as in India).
bool areThousands(const QList<qsizetype> &sizes, bool leadingZero)
{
    if (sizes.size() < 2 || leadingZero || sizes.front() > 3 || sizes.back() != 3)
        return false;
    const auto inner = [&](qsizetype size) {
        return std::all_of(sizes.begin() + 1, sizes.end() - 1, [size](qsizetype s) { return s == size; });
    };
    return inner(3) || (sizes.size() > 2 && sizes.front() <= 2 && inner(2));
}
}

QString plainNumberText(const QString &text)
{
    const QString source = withoutLatex(text);
    QString result;
    result.reserve(source.size());
    for (const QChar c : source)
        appendPlain(result, c);
    return result;
}

bool NumberScanner::isDigitAt(qsizetype index) const
{
    return isScannerDigit(at(index));
}

qsizetype NumberScanner::digitsEnd(qsizetype from) const
{
    while (isDigitAt(from))
        ++from;
    return from;
}

std::optional<ReadNumber> NumberScanner::next()
{
    while (m_at < m_text.size()) {
        const bool startsWithPoint
            = at(m_at) == u'.' && isDigitAt(m_at + 1) && !at(m_at - 1).isLetterOrNumber() && at(m_at - 1) != u'.';
        if (!isDigitAt(m_at) && !startsWithPoint) {
            ++m_at;
        } else if (standsInWord(m_at)) {
            while (isDigitAt(m_at) || isCasedLetter(at(m_at)) || (at(m_at) == u'.' && isDigitAt(m_at + 1)))
                ++m_at;
        } else if (std::optional<ReadNumber> number = read()) {
            return number;
        }
    }
    return std::nullopt;
}

/// Digits right behind a letter belong to a word, unless that is the code of a currency.
bool NumberScanner::standsInWord(qsizetype from) const
{
    if (!isCasedLetter(at(from - 1)))
        return false;
    qsizetype start = from;
    while (isCasedLetter(at(start - 1)))
        --start;
    static const QStringList codes{u"USD"_s, u"EUR"_s, u"GBP"_s, u"RUB"_s, u"JPY"_s, u"CNY"_s,
                                   u"INR"_s, u"CHF"_s, u"CAD"_s, u"AUD"_s, u"Rs"_s};
    return !codes.contains(m_text.sliced(start, from - start));
}

/// A minus right before the number or its currency sign, if nothing stands before it that it could subtract from.
bool NumberScanner::isNegative(qsizetype from) const
{
    qsizetype sign = from - 1;
    if (isCurrency(at(sign)))
        --sign;
    if (at(sign) != u'-' && at(sign) != QChar(0x2013))
        return false;
    const QChar before = at(sign - 1);
    return !before.isLetterOrNumber() && before != u')' && before != u']' && before != u'.' && before != u'-';
}

bool NumberScanner::hasCurrencyNear(qsizetype from, qsizetype to) const
{
    const bool gap = at(to) == u' ' || at(to) == groupSpace;
    return isCurrency(at(from - 1)) || isCurrency(at(to)) || (gap && isCurrency(at(to + 1)));
}

std::optional<ReadNumber> NumberScanner::read()
{
    const qsizetype from = m_at;
    const bool negative = isNegative(from);
    const QString digits = readPlain();
    if (digits.isEmpty())
        return std::nullopt;
    ReadNumber number;
    number.value = toDouble(digits);
    bool whole = !digits.contains(u'.');
    if (whole && readFraction(number.value, from))
        whole = false;
    else
        readPower(number.value, whole);
    if (!std::isfinite(number.value))
        return std::nullopt;
    number.percent = readPercent();
    if (whole)
        number.integer = (negative && number.value != 0 ? u"-"_s : QString()) + withoutLeadingZeros(digits);
    if (negative)
        number.value = -number.value;
    return number;
}

/// The digits at the current place with a point where decimals begin; goes behind them. Empty for what only looks
/// like a number (1.2.3).
QString NumberScanner::readPlain()
{
    const qsizetype from = m_at;
    QList<qsizetype> separators;
    qsizetype end = digitsEnd(from);
    while (true) {
        const QChar separator = at(end);
        const qsizetype groupEnd = digitsEnd(end + 1);
        const bool inList = end < m_listEnd;
        const bool any = separator == u'.' || (separator == u',' && !inList);
        const bool ofThree
            = !inList && groupEnd == end + 4 && QStringView(u"'’_ \u00a0").contains(separator) && end > from;
        if (separator.isNull() || groupEnd == end + 1 || !(any || ofThree))
            break;
        separators.append(end);
        end = groupEnd;
    }
    return joinedGroups(separators, from, end);
}

/// Reads digits and the separators among them; goes behind what was read.
QString NumberScanner::joinedGroups(const QList<qsizetype> &separators, qsizetype from, qsizetype end)
{
    if (separators.isEmpty())
        return digitsTo(from, end);
    const QChar first = at(separators.front());
    qsizetype same = 0;
    QList<qsizetype> sizes{separators.front() - from};
    while (same < separators.size() && at(separators[same]) == first) {
        ++same;
        sizes.append((same < separators.size() ? separators[same] : end) - separators[same - 1] - 1);
    }
    const QChar last = at(separators.back());
    const bool mixed = same < separators.size();
    const bool decimalsFollow = mixed && same + 1 == separators.size() && (last == u'.' || last == u',');
    const bool single = separators.size() == 1;
    bool thousands = areThousands(sizes, at(from) == u'0') && (!mixed || decimalsFollow);
    if ((first == u'.' && single) || (first == u' ' && !decimalsFollow && !hasCurrencyNear(from, end)))
        thousands = false; // 1.234 is no thousand, and "12 345" may be two numbers
    if (thousands && !mixed)
        return digitsTo(from, end);
    if (thousands || (single && (first == u'.' || first == u','))) {
        const QString whole = digitsTo(from, separators.back());
        const QString decimals = digitsTo(separators.back() + 1, end);
        return (whole.isEmpty() ? u"0"_s : whole) + u'.' + decimals;
    }
    if (first == u'.' && !mixed) { // a version or a date
        m_at = end;
        return {};
    }
    m_listEnd = end; // 1,2,3 or 2020 100: several numbers
    return readPlain();
}

QString NumberScanner::digitsTo(qsizetype from, qsizetype to)
{
    m_at = to;
    QString digits = m_text.sliced(from, to - from).toString();
    return digits.removeIf([](QChar c) { return !isScannerDigit(c); });
}

/// "/4" behind a whole number, or " 1/2" behind it. Never part of a date like 1/2/2024.
bool NumberScanner::readFraction(double &value, qsizetype from)
{
    if (at(from - 1) == u'/')
        return false;
    qsizetype numeratorEnd = m_at;
    std::optional<double> integer;
    if (at(m_at) == u' ' && isDigitAt(m_at + 1)) {
        numeratorEnd = digitsEnd(m_at + 1);
        integer = value;
    }
    const qsizetype end = digitsEnd(numeratorEnd + 1);
    if (at(numeratorEnd) != u'/' || end == numeratorEnd + 1 || at(end) == u'/'
        || (at(end) == u'.' && isDigitAt(end + 1)))
        return false;
    const double numerator = integer ? toDouble(m_text.sliced(m_at + 1, numeratorEnd - m_at - 1).toString()) : value;
    const double denominator = toDouble(m_text.sliced(numeratorEnd + 1, end - numeratorEnd - 1).toString());
    if (denominator == 0 || (integer && numerator >= denominator))
        return false;
    value = integer.value_or(0) + numerator / denominator;
    m_at = end;
    return true;
}

/// "^3", "^{-3}" or superscripts; moves `from` behind them.
std::optional<int> NumberScanner::exponentAt(qsizetype &from) const
{
    constexpr QStringView superscripts = u"⁰¹²³⁴⁵⁶⁷⁸⁹";
    qsizetype i = from;
    const bool caret = at(i) == u'^';
    const bool brace = caret && at(i + 1) == u'{';
    i += int(caret) + int(brace);
    const bool negative = at(i) == (caret ? QChar(u'-') : QChar(0x207b));
    i += int(negative);
    int exponent = 0;
    const qsizetype start = i;
    for (; i < m_text.size() && i - start < 4; ++i) {
        const qsizetype digit = caret ? (isDigitAt(i) ? at(i).digitValue() : -1) : superscripts.indexOf(at(i));
        if (digit < 0)
            break;
        exponent = 10 * exponent + int(digit);
    }
    if (i == start)
        return std::nullopt;
    from = i + int(brace && at(i) == u'}');
    return negative ? -exponent : exponent;
}

/// e-notation, × 10³, or a power.
void NumberScanner::readPower(double &value, bool &whole)
{
    if (at(m_at).toLower() == u'e') {
        qsizetype digits = m_at + 1;
        if (at(digits) == u'-' || at(digits) == u'+')
            ++digits;
        const qsizetype end = digitsEnd(digits);
        if (end > digits && end - digits <= 4 && !at(end).isLetter()) {
            value *= std::pow(10.0, m_text.sliced(m_at + 1, end - m_at - 1).toInt());
            whole = false;
            m_at = end;
        }
        return;
    }
    qsizetype place = m_at;
    const auto skipSpaces = [&] {
        while (at(place) == u' ' || at(place) == groupSpace)
            ++place;
    };
    skipSpaces();
    if (QStringView(u"×xX·*").contains(at(place))) {
        ++place;
        skipSpaces();
        if (m_text.sliced(std::min(place, m_text.size())).startsWith(u"10")) {
            place += 2;
            if (const std::optional<int> exponent = exponentAt(place)) {
                value *= std::pow(10.0, *exponent);
                whole = false;
                m_at = place;
            }
        }
        return;
    }
    place = m_at;
    if (at(place) != u'^' && value != 10)
        return; // 5² is a footnote as often as a power
    if (const std::optional<int> exponent = exponentAt(place)) {
        value = std::pow(value, *exponent);
        whole = false;
        m_at = place;
    }
}

bool NumberScanner::readPercent()
{
    const qsizetype sign = m_at + int(at(m_at) == u' ' || at(m_at) == groupSpace);
    const QStringView rest = m_text.sliced(std::min(sign, m_text.size()));
    return rest.startsWith(u'%') || rest.startsWith(u"percent") || rest.startsWith(u"per cent");
}
