// The part of TemplateRenderer that works out expressions.
#include "templatenames.h"
#include "templaterenderer.h"
#include "templatevalue.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

QVariant TemplateRenderer::taken(const TemplateOutcome &outcome, qsizetype offset)
{
    return outcome.fault.isEmpty() ? bounded(outcome.value, offset) : fail(offset, outcome.fault);
}

QVariant TemplateRenderer::evaluateDefined(const TemplateNode &node)
{
    const QVariant value = evaluate(node);
    if (isUndefined(value))
        return fail(node.offset, value.value<TemplateUndefined>().what);
    return value;
}

QVariant TemplateRenderer::evaluate(const TemplateNode &node)
{
    if (!mayGoOn(node.offset))
        return {};
    using Kind = TemplateNode::Kind;
    switch (node.kind) {
    case Kind::Constant:
        return node.value;
    case Kind::Name:
        return lookUp(node);
    case Kind::List:
        return evaluateList(node);
    case Kind::Map:
        return evaluateMap(node);
    case Kind::Attribute:
        return attributeOf(node);
    case Kind::Index: {
        const QVariant subject = evaluateDefined(node.children[0]);
        const QVariant index = evaluateDefined(node.children[1]);
        return m_fault || !charge(subject, node.offset) ? QVariant() : elementAt(subject, index);
    }
    case Kind::Slice:
        return evaluateSlice(node);
    case Kind::Filter: {
        const bool takesUndefined = node.text == "default"_L1 || node.text == "d"_L1;
        const QVariant subject = takesUndefined ? evaluate(node.children[0]) : evaluateDefined(node.children[0]);
        const TemplateCall call = callOf(node, subject);
        return m_fault ? QVariant() : taken(applyTemplateFilter(node.text, call), node.offset);
    }
    case Kind::Test: {
        const QVariant subject = evaluate(node.children[0]);
        const TemplateCall call = callOf(node, subject);
        return m_fault ? QVariant() : taken(applyTemplateTest(node.text, call), node.offset);
    }
    case Kind::Call:
        return evaluateCall(node);
    case Kind::Negate: {
        const QVariant value = evaluateDefined(node.children[0]);
        return m_fault ? QVariant() : taken(negation(value), node.offset);
    }
    case Kind::Plus:
        return evaluateDefined(node.children[0]);
    case Kind::Not:
        return !truthOf(evaluateDefined(node.children[0]));
    case Kind::And: {
        const QVariant left = evaluateDefined(node.children[0]);
        return truthOf(left) ? evaluateDefined(node.children[1]) : left;
    }
    case Kind::Or: {
        const QVariant left = evaluateDefined(node.children[0]);
        return truthOf(left) ? left : evaluateDefined(node.children[1]);
    }
    case Kind::Binary: {
        const QVariant left = evaluateDefined(node.children[0]);
        const QVariant right = evaluateDefined(node.children[1]);
        return m_fault ? QVariant() : taken(binaryOperation(node.text, left, right), node.offset);
    }
    case Kind::Compare:
        return evaluateComparison(node);
    case Kind::Conditional:
        return evaluateConditional(node);
    default:
        return {};
    }
}

QVariant TemplateRenderer::lookUp(const TemplateNode &node)
{
    for (auto scope = m_scopes.crbegin(); scope != m_scopes.crend(); ++scope) {
        const auto found = scope->constFind(node.text);
        if (found != scope->constEnd())
            return *found;
    }
    return undefinedValue(notDefined(node.text, m_scopes.front().keys()));
}

QVariant TemplateRenderer::attributeOf(const TemplateNode &node)
{
    const QVariant subject = evaluateDefined(node.children[0]);
    if (m_fault)
        return {};
    if (isMap(subject) && isMapMethod(node.text))
        return fail(node.offset,
                    QCoreApplication::translate("Template",
                                                "“%1” is a method of maps; the key of that name "
                                                "is written ['%1'].")
                        .arg(node.text));
    if (isMap(subject))
        return elementAt(subject, node.text);
    return undefinedValue(
        QCoreApplication::translate("Template", "A %1 has no part “%2”.").arg(kindOf(subject), node.text.left(60)));
}

QVariant TemplateRenderer::evaluateList(const TemplateNode &node)
{
    QVariantList list;
    for (const TemplateNode &child : node.children)
        list.append(evaluateDefined(child));
    return bounded(list, node.offset);
}

QVariant TemplateRenderer::evaluateMap(const TemplateNode &node)
{
    QVariantMap map;
    for (size_t i = 0; i + 1 < node.children.size(); i += 2)
        map.insert(evaluateDefined(node.children[i]).toString(), evaluateDefined(node.children[i + 1]));
    return bounded(map, node.offset);
}

QVariant TemplateRenderer::evaluateSlice(const TemplateNode &node)
{
    const QVariant subject = evaluateDefined(node.children[0]);
    QVariantList bounds;
    for (size_t i = 1; i < 4; ++i)
        bounds.append(node.children[i].kind == TemplateNode::Kind::Absent ? QVariant()
                                                                          : evaluateDefined(node.children[i]));
    if (m_fault)
        return {};
    charge(subject, node.offset);
    const auto slice = sliceOf(subject, bounds[0], bounds[1], bounds[2]);
    if (!slice)
        return fail(node.offset,
                    QCoreApplication::translate("Template", "A %1 can't be sliced like this.").arg(kindOf(subject)));
    return *slice;
}

TemplateCall TemplateRenderer::callOf(const TemplateNode &node, const QVariant &subject)
{
    TemplateCall call{subject, {}, {}};
    charge(subject, node.offset);
    for (size_t i = 1; i < node.children.size(); ++i) {
        const QVariant value = evaluateDefined(node.children[i]);
        const QString keyword = node.names.value(qsizetype(i) - 1);
        if (keyword.isEmpty())
            call.arguments.append(value);
        else
            call.named.insert(keyword, value);
    }
    return call;
}

QVariant TemplateRenderer::evaluateCall(const TemplateNode &node)
{
    const TemplateNode &called = node.children[0];
    if (called.kind == TemplateNode::Kind::Name) {
        const TemplateCall call = callOf(node, {});
        if (called.text == "range"_L1 && !m_fault)
            return taken(templateRange(call), node.offset);
        return fail(node.offset, QCoreApplication::translate("Template", "Only methods and range() can be called."));
    }
    const TemplateCall call = callOf(node, evaluateDefined(called.children[0]));
    return m_fault ? QVariant() : taken(callTemplateMethod(called.text, call), called.offset);
}

QVariant TemplateRenderer::evaluateComparison(const TemplateNode &node)
{
    QVariant left = evaluateDefined(node.children[0]);
    for (size_t i = 1; i < node.children.size(); ++i) {
        const QVariant right = evaluateDefined(node.children[i]);
        if (m_fault || !charge(left, node.offset) || !charge(right, node.offset))
            return {};
        const QVariant holds = taken(comparison(node.names[qsizetype(i) - 1], left, right), node.offset);
        if (m_fault || !holds.toBool())
            return false;
        left = right;
    }
    return true;
}

QVariant TemplateRenderer::evaluateConditional(const TemplateNode &node)
{
    const bool holds = truthOf(evaluateDefined(node.children[1]));
    if (m_fault)
        return {};
    if (holds)
        return evaluate(node.children[0]);
    // Without an else Jinja prints nothing, even where undefined names are errors.
    if (node.children[2].kind == TemplateNode::Kind::Absent)
        return QString();
    return evaluate(node.children[2]);
}
