#pragma once

#include "templatecall.h"
#include "templatefault.h"
#include "templatenode.h"

#include <QVariantMap>

#include <optional>
#include <vector>

/// Walks a parsed template with values. Undefined names are faults where they are used; work and text are bounded.
class TemplateRenderer
{
public:
    explicit TemplateRenderer(QVariantMap values);

    /// The text, or nullopt: see fault().
    std::optional<QString> render(const TemplateNode &body);
    const std::optional<TemplateFault> &fault() const { return m_fault; }

private:
    // statements
    void renderNode(const TemplateNode &node);
    void renderIf(const TemplateNode &node);
    void renderFor(const TemplateNode &node);
    void renderSet(const TemplateNode &node);
    void renderSetBlock(const TemplateNode &node);
    void append(const QString &text, qsizetype offset);
    bool bind(const QStringList &names, const QVariant &value, qsizetype offset);
    QVariantList loopElements(const TemplateNode &node);

    // expressions: a value, or an undefined one; after a fault whatever
    QVariant evaluate(const TemplateNode &node);
    QVariant evaluateDefined(const TemplateNode &node);
    QVariant lookUp(const TemplateNode &node);
    QVariant attributeOf(const TemplateNode &node);
    QVariant evaluateList(const TemplateNode &node);
    QVariant evaluateMap(const TemplateNode &node);
    QVariant evaluateSlice(const TemplateNode &node);
    QVariant evaluateCall(const TemplateNode &node);
    QVariant evaluateComparison(const TemplateNode &node);
    QVariant evaluateConditional(const TemplateNode &node);
    TemplateCall callOf(const TemplateNode &node, const QVariant &subject);
    QVariant taken(const TemplateOutcome &outcome, qsizetype offset);
    QVariant fail(qsizetype offset, const QString &message);
    bool mayGoOn(qsizetype offset);
    /// Counts work that grows with texts and lists, so that no template keeps a thread busy for long.
    bool charge(const QVariant &value, qsizetype offset);
    QVariant bounded(const QVariant &value, qsizetype offset);

    std::vector<QVariantMap> m_scopes;
    QString m_output;
    std::optional<TemplateFault> m_fault;
    qint64 m_steps = 0;
    qint64 m_work = 0; ///< characters read and written so far
};
