#include "pythontext.h"
#include "templatecall.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
/// x.name or x['a.b'], as the attribute arguments of filters mean it.
QVariant attributeOf(const QVariant &value, const QVariant &attribute)
{
    if (isInteger(attribute))
        return elementAt(value, attribute);
    QVariant current = value;
    for (const QString &part : attribute.toString().split(u'.')) {
        bool isIndex = false;
        const qlonglong index = part.toLongLong(&isIndex);
        current = elementAt(current, isIndex && !isMap(current) ? QVariant::fromValue(index) : QVariant(part));
        if (isUndefined(current))
            return current;
    }
    return current;
}

/// What a filter's `attribute` makes of the elements; the elements themselves without one.
TemplateOutcome withAttribute(const TemplateCall &call, qsizetype position)
{
    const auto elements = elementsOf(call.subject);
    if (!elements)
        return wrongKind(QCoreApplication::translate("Template", "A filter of lists"), call.subject);
    const QVariant attribute = call.argument(position, u"attribute"_s);
    if (isNone(attribute))
        return {*elements, {}};
    QVariantList values;
    for (const QVariant &element : *elements) {
        const QVariant value = attributeOf(element, attribute);
        if (isUndefined(value))
            return templateFault(value.value<TemplateUndefined>().what);
        values.append(value);
    }
    return {values, {}};
}

TemplateOutcome filterLength(const TemplateCall &call)
{
    const auto length = lengthOf(call.subject);
    return length ? TemplateOutcome{QVariant::fromValue(qlonglong(*length)), {}} : wrongKind(u"length"_s, call.subject);
}

TemplateOutcome filterJoin(const TemplateCall &call)
{
    const TemplateOutcome elements = withAttribute(call, 1);
    if (!elements.fault.isEmpty())
        return elements;
    return joinedText(elements.value.toList(), pythonText(call.argument(0, u"d"_s, QString()), maxTemplateText));
}

TemplateOutcome filterEnd(const TemplateCall &call, bool first)
{
    const auto elements = elementsOf(call.subject);
    if (!elements)
        return wrongKind(first ? u"first"_s : u"last"_s, call.subject);
    if (elements->isEmpty())
        return {undefinedValue(QCoreApplication::translate("Template", "There is no element: the %1 is empty.")
                                   .arg(kindOf(call.subject))),
                {}};
    return {first ? elements->first() : elements->last(), {}};
}

TemplateOutcome filterFirst(const TemplateCall &call)
{
    return filterEnd(call, true);
}

TemplateOutcome filterLast(const TemplateCall &call)
{
    return filterEnd(call, false);
}

TemplateOutcome filterList(const TemplateCall &call)
{
    const auto elements = elementsOf(call.subject);
    return elements ? TemplateOutcome{*elements, {}} : wrongKind(u"list"_s, call.subject);
}

TemplateOutcome filterItems(const TemplateCall &call)
{
    return isMap(call.subject) ? callTemplateMethod(u"items"_s, {call.subject, {}, {}})
                               : wrongKind(u"items"_s, call.subject);
}

TemplateOutcome filterReverse(const TemplateCall &call)
{
    auto elements = elementsOf(call.subject);
    if (!elements)
        return wrongKind(u"reverse"_s, call.subject);
    std::ranges::reverse(*elements);
    return isText(call.subject) ? joinedText(*elements, {}) : TemplateOutcome{*elements, {}};
}

QVariant foldedCase(const QVariant &value, bool caseSensitive)
{
    return isText(value) && !caseSensitive ? QVariant(value.toString().toLower()) : value;
}

/// Whether Python could sort these, so that the comparison below is an order.
bool canBeOrdered(const QVariantList &values)
{
    return std::ranges::all_of(values,
                               [&](const QVariant &value) { return orderOf(values.first(), value).has_value(); });
}

/// Positions of the elements in the order of their (attribute) values; text case does not count unless asked for.
TemplateOutcome filterSort(const TemplateCall &call)
{
    const bool descending = truthOf(call.argument(0, u"reverse"_s, false));
    const bool caseSensitive = truthOf(call.argument(1, u"case_sensitive"_s, false));
    const TemplateOutcome values = withAttribute(call, 2);
    if (!values.fault.isEmpty())
        return values;
    QVariantList keys;
    for (const QVariant &value : values.value.toList())
        keys.append(foldedCase(value, caseSensitive));
    if (!canBeOrdered(keys))
        return wrongKind(u"sort"_s, call.subject);
    QList<qsizetype> positions(keys.size());
    for (qsizetype i = 0; i < positions.size(); ++i)
        positions[i] = i;
    std::ranges::stable_sort(positions, [&](qsizetype a, qsizetype b) {
        const int order = orderOf(keys[a], keys[b]).value_or(0);
        return descending ? order > 0 : order < 0;
    });
    const QVariantList elements = *elementsOf(call.subject);
    QVariantList sorted;
    for (const qsizetype position : std::as_const(positions))
        sorted.append(elements[position]);
    return {sorted, {}};
}

TemplateOutcome filterUnique(const TemplateCall &call)
{
    const TemplateOutcome values = withAttribute(call, 1);
    if (!values.fault.isEmpty())
        return values;
    const QVariantList all = values.value.toList();
    if (all.size() > 10'000)
        return templateFault(QCoreApplication::translate("Template", "“unique” takes at most 10,000 elements."));
    const QVariantList elements = *elementsOf(call.subject);
    QVariantList seen;
    QVariantList result;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QVariant key = foldedCase(all[i], truthOf(call.argument(0, u"case_sensitive"_s, false)));
        if (containsValue(seen, key).value_or(false))
            continue;
        seen.append(key);
        result.append(elements[i]);
    }
    return {result, {}};
}

TemplateOutcome filterSum(const TemplateCall &call)
{
    const TemplateOutcome values = withAttribute(call, 0);
    if (!values.fault.isEmpty())
        return values;
    TemplateOutcome sum{call.argument(1, u"start"_s, QVariant::fromValue(0LL)), {}};
    for (const QVariant &value : values.value.toList()) {
        if (!isNumber(value))
            return wrongKind(u"sum"_s, call.subject);
        sum = binaryOperation(u"+"_s, sum.value, value);
        if (!sum.fault.isEmpty())
            break;
    }
    return sum;
}

TemplateOutcome filterExtreme(const TemplateCall &call, bool smallest)
{
    TemplateCall sorting{call.subject, {}, call.named};
    sorting.named.insert(u"reverse"_s, !smallest);
    const TemplateOutcome sorted = filterSort(sorting);
    return sorted.fault.isEmpty() ? filterFirst({sorted.value, {}, {}}) : sorted;
}

TemplateOutcome filterMin(const TemplateCall &call)
{
    return filterExtreme(call, true);
}

TemplateOutcome filterMax(const TemplateCall &call)
{
    return filterExtreme(call, false);
}

/// map(attribute='x'), map('upper'), map('replace', 'a', 'b').
TemplateOutcome filterMap(const TemplateCall &call)
{
    if (call.arguments.isEmpty())
        return withAttribute(call, -1);
    const auto elements = elementsOf(call.subject);
    if (!elements)
        return wrongKind(u"map"_s, call.subject);
    const QString name = call.arguments.first().toString();
    if (name == "map"_L1)
        return templateFault(QCoreApplication::translate("Template", "“map” can't map itself."));
    QVariantList mapped;
    qsizetype size = 0;
    for (const QVariant &element : *elements) {
        const TemplateOutcome outcome = applyTemplateFilter(name, {element, call.arguments.mid(1), call.named});
        if (!outcome.fault.isEmpty())
            return outcome;
        size += isText(outcome.value) ? outcome.value.toString().size() : weightOf(outcome.value, 100'000);
        if (size > maxTemplateText)
            return templateFault(textTooLong());
        mapped.append(outcome.value);
    }
    return {mapped, {}};
}

/// select, reject (a test on the element) and selectattr, rejectattr (a test on its attribute).
TemplateOutcome filterChosen(const TemplateCall &call, bool wanted, bool byAttribute)
{
    const auto elements = elementsOf(call.subject);
    const qsizetype testAt = byAttribute ? 1 : 0;
    if (!elements || (byAttribute && call.arguments.isEmpty()))
        return wrongKind(wanted ? u"select"_s : u"reject"_s, call.subject);
    if (elements->size() * weightOf(call.arguments, 100'000) > 10'000'000)
        return templateFault(QCoreApplication::translate("Template", "These lists are too long to be compared."));
    QVariantList chosen;
    for (const QVariant &element : *elements) {
        const QVariant tested = byAttribute ? attributeOf(element, call.arguments.first()) : element;
        TemplateOutcome outcome{!isUndefined(tested) && truthOf(tested), {}};
        if (call.arguments.size() > testAt)
            outcome
                = applyTemplateTest(call.arguments[testAt].toString(), {tested, call.arguments.mid(testAt + 1), {}});
        if (!outcome.fault.isEmpty())
            return outcome;
        if (truthOf(outcome.value) == wanted)
            chosen.append(element);
    }
    return {chosen, {}};
}

TemplateOutcome filterSelect(const TemplateCall &call)
{
    return filterChosen(call, true, false);
}

TemplateOutcome filterReject(const TemplateCall &call)
{
    return filterChosen(call, false, false);
}

TemplateOutcome filterSelectAttr(const TemplateCall &call)
{
    return filterChosen(call, true, true);
}

TemplateOutcome filterRejectAttr(const TemplateCall &call)
{
    return filterChosen(call, false, true);
}

struct NamedListFilter
{
    const char *name;
    TemplateFunction function;
};

constexpr std::array namedListFilters{
    NamedListFilter{"length", filterLength},
    NamedListFilter{"count", filterLength},
    NamedListFilter{"join", filterJoin},
    NamedListFilter{"first", filterFirst},
    NamedListFilter{"last", filterLast},
    NamedListFilter{"list", filterList},
    NamedListFilter{"items", filterItems},
    NamedListFilter{"reverse", filterReverse},
    NamedListFilter{"sort", filterSort},
    NamedListFilter{"unique", filterUnique},
    NamedListFilter{"sum", filterSum},
    NamedListFilter{"min", filterMin},
    NamedListFilter{"max", filterMax},
    NamedListFilter{"map", filterMap},
    NamedListFilter{"select", filterSelect},
    NamedListFilter{"reject", filterReject},
    NamedListFilter{"selectattr", filterSelectAttr},
    NamedListFilter{"rejectattr", filterRejectAttr},
};
}

TemplateFunction listFilter(const QString &name)
{
    for (const NamedListFilter &filter : namedListFilters) {
        if (name == QLatin1StringView(filter.name))
            return filter.function;
    }
    return nullptr;
}
