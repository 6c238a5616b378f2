#include "templaterenderer.h"

#include "pythontext.h"
#include "templatevalue.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 maxTemplateSteps = 300'000;
constexpr qint64 maxTemplateWork = 400'000'000;
constexpr qsizetype maxTemplateElements = 200'000;
}

TemplateRenderer::TemplateRenderer(QVariantMap values)
{
    m_scopes.push_back(std::move(values));
}

std::optional<QString> TemplateRenderer::render(const TemplateNode &body)
{
    renderNode(body);
    return m_fault ? std::nullopt : std::optional(m_output);
}

QVariant TemplateRenderer::fail(qsizetype offset, const QString &message)
{
    if (!m_fault)
        m_fault = TemplateFault{offset, message};
    return {};
}

bool TemplateRenderer::mayGoOn(qsizetype offset)
{
    if (++m_steps > maxTemplateSteps)
        fail(offset, QCoreApplication::translate("Template", "The template takes too many steps; a loop is too long."));
    return !m_fault;
}

bool TemplateRenderer::charge(const QVariant &value, qsizetype offset)
{
    m_work += isText(value) ? value.toString().size() : lengthOf(value).value_or(0);
    if (m_work > maxTemplateWork)
        fail(offset, QCoreApplication::translate("Template", "The template does too much work with long texts."));
    return !m_fault;
}

/// The value, unless it is a list of lists that is too large or too deep: copies of one list inside another are shared
/// and cheap to make, but not to compare or to print.
QVariant TemplateRenderer::bounded(const QVariant &value, qsizetype offset)
{
    if (weightOf(value, maxTemplateElements) >= maxTemplateElements)
        return fail(offset, QCoreApplication::translate("Template", "This list is too large or too deep."));
    return charge(value, offset) ? value : QVariant();
}

void TemplateRenderer::append(const QString &text, qsizetype offset)
{
    if (m_output.size() + text.size() > maxTemplateText)
        fail(offset, textTooLong());
    else if (charge(text, offset))
        m_output += text;
}

void TemplateRenderer::renderNode(const TemplateNode &node)
{
    if (!mayGoOn(node.offset))
        return;
    switch (node.kind) {
    case TemplateNode::Kind::Body:
        for (const TemplateNode &child : node.children)
            renderNode(child);
        return;
    case TemplateNode::Kind::Text:
        append(node.text, node.offset);
        return;
    case TemplateNode::Kind::Output: {
        const QVariant value = evaluateDefined(node.children[0]);
        if (!m_fault)
            append(pythonText(value, maxTemplateText), node.offset);
        return;
    }
    case TemplateNode::Kind::If:
        renderIf(node);
        return;
    case TemplateNode::Kind::For:
        renderFor(node);
        return;
    case TemplateNode::Kind::Set:
        renderSet(node);
        return;
    case TemplateNode::Kind::SetBlock:
        renderSetBlock(node);
        return;
    default:
        return; // an absent else
    }
}

void TemplateRenderer::renderIf(const TemplateNode &node)
{
    size_t part = 0;
    for (; part + 1 < node.children.size(); part += 2) {
        const bool holds = truthOf(evaluateDefined(node.children[part]));
        if (m_fault)
            return;
        if (holds) {
            renderNode(node.children[part + 1]);
            return;
        }
    }
    if (part < node.children.size())
        renderNode(node.children[part]);
}

QVariantList TemplateRenderer::loopElements(const TemplateNode &node)
{
    const QVariant list = evaluateDefined(node.children[0]);
    if (m_fault)
        return {};
    const auto elements = elementsOf(list);
    if (!elements) {
        fail(node.offset, QCoreApplication::translate("Template", "A %1 can't be looped over.").arg(kindOf(list)));
        return {};
    }
    const TemplateNode &condition = node.children[2];
    if (condition.kind == TemplateNode::Kind::Absent)
        return *elements;
    QVariantList kept;
    for (const QVariant &element : *elements) {
        m_scopes.emplace_back();
        if (bind(node.names, element, node.offset) && truthOf(evaluateDefined(condition)))
            kept.append(element);
        m_scopes.pop_back();
        if (m_fault)
            return {};
    }
    return kept;
}

void TemplateRenderer::renderFor(const TemplateNode &node)
{
    const QVariantList elements = loopElements(node);
    if (m_fault)
        return;
    if (elements.isEmpty()) {
        renderNode(node.children[3]);
        return;
    }
    for (qsizetype i = 0; i < elements.size() && mayGoOn(node.offset); ++i) {
        m_scopes.emplace_back();
        bind(node.names, elements[i], node.offset);
        m_scopes.back().insert(u"loop"_s,
                               QVariantMap{{u"index"_s, qlonglong(i + 1)},
                                           {u"index0"_s, qlonglong(i)},
                                           {u"revindex"_s, qlonglong(elements.size() - i)},
                                           {u"revindex0"_s, qlonglong(elements.size() - i - 1)},
                                           {u"first"_s, i == 0},
                                           {u"last"_s, i == elements.size() - 1},
                                           {u"length"_s, qlonglong(elements.size())}});
        renderNode(node.children[1]);
        m_scopes.pop_back();
    }
}

bool TemplateRenderer::bind(const QStringList &names, const QVariant &value, qsizetype offset)
{
    if (names.size() == 1) {
        m_scopes.back().insert(names.first(), value);
        return true;
    }
    const auto parts = elementsOf(value);
    if (!parts || parts->size() != names.size()) {
        const int count = int(names.size());
        fail(offset,
             QCoreApplication::translate(
                 "Template", "%n names are to be set, but the value has another number of parts.", nullptr, count));
        return false;
    }
    for (qsizetype i = 0; i < names.size(); ++i)
        m_scopes.back().insert(names[i], (*parts)[i]);
    return true;
}

void TemplateRenderer::renderSet(const TemplateNode &node)
{
    const QVariant value = evaluateDefined(node.children[0]);
    if (!m_fault)
        bind(node.names, value, node.offset);
}

void TemplateRenderer::renderSetBlock(const TemplateNode &node)
{
    const QString before = std::exchange(m_output, {});
    renderNode(node.children[0]);
    const QString text = std::exchange(m_output, before);
    if (!m_fault)
        bind(node.names, text, node.offset);
}
