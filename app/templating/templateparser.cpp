#include "templateparser.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int maxTemplateDepth = 200;
constexpr int maxTemplateNesting = 60;
constexpr int maxTemplateSets = 1000;

QString describeToken(const TemplateToken &token)
{
    switch (token.kind) {
    case TemplateToken::Kind::OutputEnd:
        return u"}}"_s;
    case TemplateToken::Kind::BlockEnd:
        return u"%}"_s;
    case TemplateToken::Kind::OutputBegin:
        return u"{{"_s;
    case TemplateToken::Kind::BlockBegin:
        return u"{%"_s;
    case TemplateToken::Kind::End:
        return QCoreApplication::translate("Template", "the end of the template");
    default:
        return token.text.left(40);
    }
}
}

ParsedTemplate parseTemplate(const QString &source)
{
    TemplateTokens lexed = lexTemplate(source);
    if (lexed.fault)
        return {{}, lexed.fault};
    return TemplateParser(std::move(lexed.tokens)).run();
}

ParsedTemplate TemplateParser::run()
{
    TemplateNode body = parseBody({});
    return {std::move(body), std::move(m_fault)};
}

TemplateToken TemplateParser::take()
{
    const TemplateToken taken = m_tokens[m_at];
    if (m_at + 1 < m_tokens.size())
        ++m_at;
    return taken;
}

bool TemplateParser::takeOperator(QStringView symbol)
{
    if (!token().isOperator(symbol))
        return false;
    take();
    return true;
}

bool TemplateParser::takeName(QStringView name)
{
    if (!token().isName(name))
        return false;
    take();
    return true;
}

void TemplateParser::expectOperator(QStringView symbol)
{
    if (!takeOperator(symbol))
        fail(token().offset,
             QCoreApplication::translate("Template", "“%1” is expected here, not “%2”.")
                 .arg(symbol, describeToken(token())));
}

QString TemplateParser::expectName()
{
    if (token().kind == TokenKind::Name)
        return take().text;
    fail(token().offset,
         QCoreApplication::translate("Template", "A name is expected here, not “%1”.").arg(describeToken(token())));
    return {};
}

void TemplateParser::expect(TokenKind kind)
{
    if (token().kind == kind)
        take();
    else
        failHere();
}

TemplateNode TemplateParser::fail(qsizetype offset, const QString &message)
{
    if (!m_fault)
        m_fault = TemplateFault{offset, message};
    m_at = m_tokens.size() - 1;
    return {};
}

TemplateNode TemplateParser::failHere()
{
    return fail(token().offset,
                QCoreApplication::translate("Template", "“%1” is not expected here.").arg(describeToken(token())));
}

TemplateNode TemplateParser::make(Kind kind, qsizetype offset, std::vector<TemplateNode> children, const QString &text)
{
    TemplateNode node;
    node.kind = kind;
    node.offset = offset;
    node.text = text;
    for (const TemplateNode &child : children)
        node.depth = std::max(node.depth, child.depth + 1);
    node.children = std::move(children);
    if (node.depth > maxTemplateDepth)
        return fail(offset, QCoreApplication::translate("Template", "The template is nested too deeply here."));
    return node;
}

bool TemplateParser::atBlock(const QStringList &names) const
{
    return token().kind == TokenKind::BlockBegin && peek().kind == TokenKind::Name && names.contains(peek().text);
}

TemplateNode TemplateParser::parseBody(const QStringList &ends)
{
    const qsizetype offset = token().offset;
    std::vector<TemplateNode> children;
    if (++m_nesting > maxTemplateNesting)
        return fail(offset, QCoreApplication::translate("Template", "The template is nested too deeply here."));
    while (!m_fault && token().kind != TokenKind::End && !atBlock(ends)) {
        const TemplateToken next = take();
        if (next.kind == TokenKind::Text) {
            children.push_back(make(Kind::Text, next.offset, {}, next.text));
        } else if (next.kind == TokenKind::OutputBegin) {
            TemplateNode expression = parseExpressionList();
            expect(TokenKind::OutputEnd);
            children.push_back(make(Kind::Output, next.offset, {std::move(expression)}));
        } else {
            children.push_back(parseStatement());
        }
    }
    --m_nesting;
    return make(Kind::Body, offset, std::move(children));
}

TemplateNode TemplateParser::parseStatement()
{
    const qsizetype offset = token().offset;
    const QString word = expectName();
    if (m_fault)
        return {};
    if (word == "if"_L1)
        return parseIf(offset);
    if (word == "for"_L1)
        return parseFor(offset);
    if (word == "set"_L1)
        return parseSet(offset);
    if (word.startsWith("end"_L1) || word == "else"_L1 || word == "elif"_L1)
        return fail(offset,
                    QCoreApplication::translate("Template", "“%1” has nothing to end or go on with.").arg(word));
    return fail(offset,
                QCoreApplication::translate("Template",
                                            "“{% %1 %}” is not one of the statements that Assay "
                                            "knows: if, for, set, raw.")
                    .arg(word.left(40)));
}

void TemplateParser::endBlock(QStringView name, qsizetype openedAt)
{
    if (token().kind == TokenKind::End) {
        fail(openedAt,
             QCoreApplication::translate("Template", "This block has no end: “{% %1 %}” is missing.").arg(name));
        return;
    }
    take();
    take();
    expect(TokenKind::BlockEnd);
}

TemplateNode TemplateParser::parseIf(qsizetype offset)
{
    std::vector<TemplateNode> parts;
    const QStringList ends{u"elif"_s, u"else"_s, u"endif"_s};
    parts.push_back(parseExpression());
    expect(TokenKind::BlockEnd);
    parts.push_back(parseBody(ends));
    while (!m_fault && atBlock({u"elif"_s})) {
        take();
        take();
        parts.push_back(parseExpression());
        expect(TokenKind::BlockEnd);
        parts.push_back(parseBody(ends));
    }
    if (!m_fault && atBlock({u"else"_s})) {
        take();
        take();
        expect(TokenKind::BlockEnd);
        parts.push_back(parseBody({u"endif"_s}));
    }
    if (!m_fault)
        endBlock(u"endif", offset);
    return make(Kind::If, offset, std::move(parts));
}

QStringList TemplateParser::parseTargets()
{
    QStringList names{expectName()};
    while (takeOperator(u","))
        names.append(expectName());
    return names;
}

TemplateNode TemplateParser::parseFor(qsizetype offset)
{
    const QStringList targets = parseTargets();
    if (!m_fault && !takeName(u"in"))
        return fail(token().offset,
                    QCoreApplication::translate("Template", "“in” is expected here, as in “for x in list”."));
    std::vector<TemplateNode> parts;
    parts.push_back(parseConditionless());
    TemplateNode filter;
    if (takeName(u"if"))
        filter = parseExpression();
    if (token().isName(u"recursive"))
        return failHere();
    expect(TokenKind::BlockEnd);
    parts.push_back(parseBody({u"else"_s, u"endfor"_s}));
    parts.push_back(std::move(filter));
    TemplateNode otherwise;
    if (!m_fault && atBlock({u"else"_s})) {
        take();
        take();
        expect(TokenKind::BlockEnd);
        otherwise = parseBody({u"endfor"_s});
    }
    parts.push_back(std::move(otherwise));
    if (!m_fault)
        endBlock(u"endfor", offset);
    TemplateNode loop = make(Kind::For, offset, std::move(parts));
    loop.names = targets;
    return loop;
}

TemplateNode TemplateParser::parseSet(qsizetype offset)
{
    if (++m_sets > maxTemplateSets)
        return fail(
            offset,
            QCoreApplication::translate("Template", "A template may have at most %1 “set”.").arg(maxTemplateSets));
    const QStringList targets = parseTargets();
    TemplateNode node;
    if (takeOperator(u"=")) {
        TemplateNode value = parseExpressionList();
        expect(TokenKind::BlockEnd);
        node = make(Kind::Set, offset, {std::move(value)});
    } else {
        expect(TokenKind::BlockEnd);
        TemplateNode body = parseBody({u"endset"_s});
        if (!m_fault)
            endBlock(u"endset", offset);
        node = make(Kind::SetBlock, offset, {std::move(body)});
    }
    node.names = targets;
    return node;
}
