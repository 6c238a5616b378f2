#pragma once

#include "templatelexer.h"
#include "templatenode.h"

/// A template as a tree, or what is wrong with it.
struct ParsedTemplate
{
    TemplateNode body;
    std::optional<TemplateFault> fault;
};

/// Parses the Jinja subset. Trees are at most 200 levels deep and hold at most 1000 set statements.
ParsedTemplate parseTemplate(const QString &source);

/// Recursive descent over the tokens. After the first fault every step sees the end of the template.
class TemplateParser
{
public:
    explicit TemplateParser(QList<TemplateToken> tokens)
        : m_tokens(std::move(tokens))
    {
    }
    ParsedTemplate run();

private:
    using Kind = TemplateNode::Kind;
    using TokenKind = TemplateToken::Kind;

    const TemplateToken &token() const { return m_tokens[m_at]; }
    const TemplateToken &peek() const { return m_tokens[std::min(m_at + 1, m_tokens.size() - 1)]; }
    TemplateToken take();
    bool takeOperator(QStringView symbol);
    bool takeName(QStringView name);
    void expectOperator(QStringView symbol);
    QString expectName();
    void expect(TokenKind kind);
    TemplateNode fail(qsizetype offset, const QString &message);
    TemplateNode failHere();
    TemplateNode make(Kind kind, qsizetype offset, std::vector<TemplateNode> children = {}, const QString &text = {});

    TemplateNode parseBody(const QStringList &ends);
    TemplateNode parseStatement();
    TemplateNode parseIf(qsizetype offset);
    TemplateNode parseFor(qsizetype offset);
    TemplateNode parseSet(qsizetype offset);
    QStringList parseTargets();
    bool atBlock(const QStringList &names) const;
    void endBlock(QStringView name, qsizetype openedAt);

    TemplateNode parseExpressionList();
    TemplateNode parseExpression();
    TemplateNode parseConditionless();
    TemplateNode parseOr();
    TemplateNode parseAnd();
    TemplateNode parseNot();
    TemplateNode parseComparison();
    QString takeComparison();
    TemplateNode parseSum();
    TemplateNode parseConcatenation();
    TemplateNode parseProduct();
    TemplateNode parseUnary(bool withFilters = true);
    TemplateNode parsePrimary();
    TemplateNode parseNumber();
    TemplateNode parseSequence(QStringView end, Kind kind);
    TemplateNode parsePostfix(TemplateNode subject);
    TemplateNode parseSubscript(TemplateNode subject);
    TemplateNode parseFilters(TemplateNode subject);
    TemplateNode parseTest(TemplateNode subject);
    bool startsTestArgument() const;
    void parseArguments(TemplateNode &call);

    QList<TemplateToken> m_tokens;
    qsizetype m_at = 0;
    int m_nesting = 0;
    int m_sets = 0;
    std::optional<TemplateFault> m_fault;
};
