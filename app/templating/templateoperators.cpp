#include "templateoperators.h"

#include "pythontext.h"
#include "templatevalue.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {
TemplateOutcome operatorFault(const QString &message)
{
    return {{}, message};
}

TemplateOutcome numberTooLarge()
{
    return operatorFault(QCoreApplication::translate("Template", "This number is too large."));
}

TemplateOutcome notApplicable(const QString &symbol, const QVariant &left, const QVariant &right)
{
    return operatorFault(QCoreApplication::translate("Template", "“%1” can't be applied to %2 and %3.")
                             .arg(symbol, kindOf(left), kindOf(right)));
}

/// Division that rounds down, as Python's.
qlonglong floorDivided(qlonglong left, qlonglong right)
{
    const qlonglong quotient = left / right;
    return quotient * right != left && (left < 0) != (right < 0) ? quotient - 1 : quotient;
}

TemplateOutcome integerOperation(const QString &symbol, qlonglong left, qlonglong right)
{
    qlonglong result = 0;
    bool overflow = false;
    if (symbol == "+"_L1)
        overflow = __builtin_add_overflow(left, right, &result);
    else if (symbol == "-"_L1)
        overflow = __builtin_sub_overflow(left, right, &result);
    else if (symbol == "*"_L1)
        overflow = __builtin_mul_overflow(left, right, &result);
    else if (right == -1)
        overflow = symbol == "//"_L1 && __builtin_sub_overflow(0LL, left, &result);
    else
        result = symbol == "//"_L1 ? floorDivided(left, right) : left - floorDivided(left, right) * right;
    return overflow ? numberTooLarge() : TemplateOutcome{QVariant::fromValue(result), {}};
}

TemplateOutcome doubleOperation(const QString &symbol, double left, double right)
{
    if (symbol == "+"_L1)
        return {left + right, {}};
    if (symbol == "-"_L1)
        return {left - right, {}};
    if (symbol == "*"_L1)
        return {left * right, {}};
    if (symbol == "/"_L1)
        return {left / right, {}};
    // As CPython does it: the remainder is exact and takes the divisor's sign.
    double remainder = std::fmod(left, right);
    if (remainder != 0 && (remainder < 0) != (right < 0))
        remainder += right;
    return {symbol == "//"_L1 ? std::round((left - remainder) / right) : remainder, {}};
}

TemplateOutcome numberOperation(const QString &symbol, const QVariant &left, const QVariant &right)
{
    const bool divides = symbol == "/"_L1 || symbol == "//"_L1 || symbol == "%"_L1;
    if (divides && right.toDouble() == 0)
        return operatorFault(QCoreApplication::translate("Template", "Division by zero."));
    const bool whole = left.typeId() != QMetaType::Double && right.typeId() != QMetaType::Double;
    if (whole && symbol != "/"_L1)
        return integerOperation(symbol, left.toLongLong(), right.toLongLong());
    return doubleOperation(symbol, left.toDouble(), right.toDouble());
}

TemplateOutcome concatenation(const QVariant &left, const QVariant &right)
{
    const QString joined = pythonText(left, maxTemplateText) + pythonText(right, maxTemplateText);
    return joined.size() > maxTemplateText ? operatorFault(textTooLong()) : TemplateOutcome{joined, {}};
}

TemplateOutcome repetition(const QVariant &text, qlonglong times)
{
    const QString unit = text.toString();
    if (times <= 0 || unit.isEmpty())
        return {QString(), {}};
    if (times > maxTemplateText / unit.size())
        return operatorFault(textTooLong());
    return {unit.repeated(times), {}};
}
}

QString textTooLong()
{
    return QCoreApplication::translate("Template", "The text that the template makes grows too long.");
}

TemplateOutcome binaryOperation(const QString &symbol, const QVariant &left, const QVariant &right)
{
    if (symbol == "~"_L1 || (symbol == "+"_L1 && isText(left) && isText(right)))
        return concatenation(left, right);
    if (isNumber(left) && isNumber(right))
        return numberOperation(symbol, left, right);
    if (symbol == "*"_L1 && isText(left) && isInteger(right))
        return repetition(left, right.toLongLong());
    if (symbol == "*"_L1 && isInteger(left) && isText(right))
        return repetition(right, left.toLongLong());
    if (symbol == "+"_L1 && isList(left) && isList(right))
        return {left.toList() + right.toList(), {}};
    return notApplicable(symbol, left, right);
}

TemplateOutcome comparison(const QString &symbol, const QVariant &left, const QVariant &right)
{
    if (symbol == "=="_L1)
        return {equalValues(left, right), {}};
    if (symbol == "!="_L1)
        return {!equalValues(left, right), {}};
    if (symbol == "in"_L1 || symbol == "not in"_L1) {
        const auto contains = containsValue(right, left);
        if (!contains)
            return notApplicable(symbol, left, right);
        return {*contains == (symbol == "in"_L1), {}};
    }
    const auto order = orderOf(left, right);
    if (!order)
        return notApplicable(symbol, left, right);
    const bool holds = symbol == "<"_L1 ? *order < 0
        : symbol == "<="_L1             ? *order <= 0
        : symbol == ">"_L1              ? *order > 0
                                        : *order >= 0;
    return {holds, {}};
}

TemplateOutcome negation(const QVariant &value)
{
    if (!isNumber(value))
        return operatorFault(
            QCoreApplication::translate("Template", "“-” can't be applied to a %1.").arg(kindOf(value)));
    if (value.typeId() == QMetaType::Double)
        return {-value.toDouble(), {}};
    return integerOperation(u"-"_s, 0, value.toLongLong());
}
