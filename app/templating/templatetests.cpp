#include "templatecall.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
QString comparisonOfTest(const QString &name)
{
    static constexpr std::array<std::pair<const char *, const char *>, 17> symbols{{{"eq", "=="},
                                                                                    {"equalto", "=="},
                                                                                    {"==", "=="},
                                                                                    {"ne", "!="},
                                                                                    {"!=", "!="},
                                                                                    {"lt", "<"},
                                                                                    {"lessthan", "<"},
                                                                                    {"<", "<"},
                                                                                    {"le", "<="},
                                                                                    {"<=", "<="},
                                                                                    {"gt", ">"},
                                                                                    {"greaterthan", ">"},
                                                                                    {">", ">"},
                                                                                    {"ge", ">="},
                                                                                    {">=", ">="},
                                                                                    {"in", "in"},
                                                                                    {"sameas", "=="}}};
    for (const auto &[test, symbol] : symbols) {
        if (name == QLatin1StringView(test))
            return QString::fromLatin1(symbol);
    }
    return {};
}

bool isCased(const QString &text)
{
    return text.toLower() != text.toUpper();
}

/// The tests of what kind a value is.
std::optional<bool> kindTest(const QString &name, const QVariant &value)
{
    if (name == "none"_L1)
        return isNone(value);
    if (name == "string"_L1)
        return isText(value);
    if (name == "number"_L1)
        return isNumber(value);
    if (name == "integer"_L1)
        return isInteger(value);
    if (name == "float"_L1)
        return value.typeId() == QMetaType::Double;
    if (name == "boolean"_L1)
        return value.typeId() == QMetaType::Bool;
    if (name == "true"_L1 || name == "false"_L1)
        return value.typeId() == QMetaType::Bool && value.toBool() == (name == "true"_L1);
    if (name == "mapping"_L1)
        return isMap(value);
    if (name == "iterable"_L1 || name == "sequence"_L1)
        return lengthOf(value).has_value();
    if (name == "lower"_L1)
        return isText(value) && isCased(value.toString()) && value.toString() == value.toString().toLower();
    if (name == "upper"_L1)
        return isText(value) && isCased(value.toString()) && value.toString() == value.toString().toUpper();
    return std::nullopt;
}
}

TemplateOutcome applyTemplateTest(const QString &name, const TemplateCall &call)
{
    if (name == "defined"_L1 || name == "undefined"_L1)
        return {isUndefined(call.subject) == (name == "undefined"_L1), {}};
    if (isUndefined(call.subject))
        return templateFault(call.subject.value<TemplateUndefined>().what);
    if (const auto kind = kindTest(name, call.subject))
        return {*kind, {}};
    const QString symbol = comparisonOfTest(name);
    if (!symbol.isEmpty() && call.arguments.size() == 1)
        return comparison(symbol, call.subject, call.arguments.first());
    const bool divides = name == "divisibleby"_L1 && call.arguments.size() == 1;
    if (divides || name == "even"_L1 || name == "odd"_L1) {
        const QVariant divisor = divides ? call.arguments.first() : QVariant::fromValue(2LL);
        const TemplateOutcome rest = binaryOperation(u"%"_s, call.subject, divisor);
        const QVariant wanted = QVariant::fromValue(name == "odd"_L1 ? 1LL : 0LL);
        return rest.fault.isEmpty() ? TemplateOutcome{equalValues(rest.value, wanted), {}} : rest;
    }
    return templateFault(
        QCoreApplication::translate("Template", "Assay's templates have no test “%1” like this.").arg(name.left(60)));
}
