#include "templateparser.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::Literals::StringLiterals;

/// `a, b` without brackets is a list, as in Jinja.
TemplateNode TemplateParser::parseExpressionList()
{
    const qsizetype offset = token().offset;
    TemplateNode first = parseExpression();
    if (!token().isOperator(u","))
        return first;
    std::vector<TemplateNode> parts;
    parts.push_back(std::move(first));
    while (takeOperator(u","))
        parts.push_back(parseExpression());
    return make(Kind::List, offset, std::move(parts));
}

TemplateNode TemplateParser::parseExpression()
{
    if (++m_nesting > 60)
        return fail(token().offset, QCoreApplication::translate("Template", "The template is nested too deeply here."));
    TemplateNode value = parseOr();
    while (!m_fault && token().isName(u"if")) {
        const qsizetype offset = take().offset;
        TemplateNode condition = parseOr();
        TemplateNode otherwise;
        if (takeName(u"else"))
            otherwise = parseExpression();
        std::vector<TemplateNode> parts;
        parts.push_back(std::move(value));
        parts.push_back(std::move(condition));
        parts.push_back(std::move(otherwise));
        value = make(Kind::Conditional, offset, std::move(parts));
    }
    --m_nesting;
    return value;
}

/// The list of a for: an `if` after it filters, it does not choose.
TemplateNode TemplateParser::parseConditionless()
{
    const qsizetype offset = token().offset;
    TemplateNode first = parseOr();
    if (!token().isOperator(u","))
        return first;
    std::vector<TemplateNode> parts;
    parts.push_back(std::move(first));
    while (takeOperator(u","))
        parts.push_back(parseOr());
    return make(Kind::List, offset, std::move(parts));
}

TemplateNode TemplateParser::parseOr()
{
    TemplateNode left = parseAnd();
    while (!m_fault && token().isName(u"or")) {
        const qsizetype offset = take().offset;
        std::vector<TemplateNode> parts;
        parts.push_back(std::move(left));
        parts.push_back(parseAnd());
        left = make(Kind::Or, offset, std::move(parts));
    }
    return left;
}

TemplateNode TemplateParser::parseAnd()
{
    TemplateNode left = parseNot();
    while (!m_fault && token().isName(u"and")) {
        const qsizetype offset = take().offset;
        std::vector<TemplateNode> parts;
        parts.push_back(std::move(left));
        parts.push_back(parseNot());
        left = make(Kind::And, offset, std::move(parts));
    }
    return left;
}

TemplateNode TemplateParser::parseNot()
{
    const qsizetype offset = token().offset;
    int nots = 0;
    while (takeName(u"not"))
        ++nots;
    TemplateNode operand = parseComparison();
    for (int i = 0; i < std::min(nots, 2 + nots % 2); ++i)
        operand = make(Kind::Not, offset, {std::move(operand)});
    return operand;
}

/// The next comparison operator ("not in" is one), or an empty text.
QString TemplateParser::takeComparison()
{
    static constexpr std::array symbols{"==", "!=", "<=", ">=", "<", ">"};
    for (const char *symbol : symbols) {
        const QString text = QString::fromLatin1(symbol);
        if (takeOperator(text))
            return text;
    }
    if (takeName(u"in"))
        return u"in"_s;
    if (token().isName(u"not") && peek().isName(u"in")) {
        take();
        take();
        return u"not in"_s;
    }
    return {};
}

TemplateNode TemplateParser::parseComparison()
{
    const qsizetype offset = token().offset;
    TemplateNode first = parseSum();
    QString symbol = takeComparison();
    if (symbol.isEmpty())
        return first;
    QStringList symbols;
    std::vector<TemplateNode> parts;
    parts.push_back(std::move(first));
    for (; !symbol.isEmpty() && !m_fault; symbol = takeComparison()) {
        symbols.append(symbol);
        parts.push_back(parseSum());
    }
    TemplateNode node = make(Kind::Compare, offset, std::move(parts));
    node.names = symbols;
    return node;
}

TemplateNode TemplateParser::parseSum()
{
    TemplateNode left = parseConcatenation();
    while (!m_fault && (token().isOperator(u"+") || token().isOperator(u"-"))) {
        const TemplateToken symbol = take();
        std::vector<TemplateNode> parts;
        parts.push_back(std::move(left));
        parts.push_back(parseConcatenation());
        left = make(Kind::Binary, symbol.offset, std::move(parts), symbol.text);
    }
    return left;
}

TemplateNode TemplateParser::parseConcatenation()
{
    TemplateNode left = parseProduct();
    while (!m_fault && token().isOperator(u"~")) {
        const TemplateToken symbol = take();
        std::vector<TemplateNode> parts;
        parts.push_back(std::move(left));
        parts.push_back(parseProduct());
        left = make(Kind::Binary, symbol.offset, std::move(parts), symbol.text);
    }
    return left;
}

TemplateNode TemplateParser::parseProduct()
{
    TemplateNode left = parseUnary();
    while (!m_fault && token().kind == TokenKind::Operator
           && QStringList{u"*"_s, u"/"_s, u"//"_s, u"%"_s}.contains(token().text)) {
        const TemplateToken symbol = take();
        std::vector<TemplateNode> parts;
        parts.push_back(std::move(left));
        parts.push_back(parseUnary());
        left = make(Kind::Binary, symbol.offset, std::move(parts), symbol.text);
    }
    return left;
}

TemplateNode TemplateParser::parseUnary(bool withFilters)
{
    TemplateNode node;
    const qsizetype offset = token().offset;
    if (token().isOperator(u"-") || token().isOperator(u"+")) {
        const Kind kind = take().text == "-"_L1 ? Kind::Negate : Kind::Plus;
        if (++m_nesting > 60)
            return fail(offset, QCoreApplication::translate("Template", "The template is nested too deeply here."));
        node = make(kind, offset, {parseUnary(false)});
        --m_nesting;
    } else {
        node = parsePrimary();
    }
    node = parsePostfix(std::move(node));
    return withFilters ? parseFilters(std::move(node)) : node;
}

TemplateNode TemplateParser::parseNumber()
{
    const TemplateToken number = take();
    bool valid = false;
    TemplateNode node = make(Kind::Constant, number.offset);
    if (number.kind == TokenKind::Integer)
        node.value = QVariant::fromValue(number.text.toLongLong(&valid));
    else
        node.value = number.text.toDouble(&valid);
    if (!valid)
        return fail(number.offset, QCoreApplication::translate("Template", "This number is too large."));
    return node;
}

TemplateNode TemplateParser::parsePrimary()
{
    const TemplateToken first = token();
    if (first.kind == TokenKind::Integer || first.kind == TokenKind::Float)
        return parseNumber();
    if (first.kind == TokenKind::String) {
        TemplateNode text = make(Kind::Constant, first.offset);
        QString joined;
        while (token().kind == TokenKind::String)
            joined += take().text;
        text.value = joined;
        return text;
    }
    if (takeOperator(u"["))
        return parseSequence(u"]", Kind::List);
    if (takeOperator(u"{"))
        return parseSequence(u"}", Kind::Map);
    if (takeOperator(u"(")) {
        if (takeOperator(u")"))
            return make(Kind::List, first.offset);
        TemplateNode inner = parseExpressionList();
        expectOperator(u")");
        return inner;
    }
    if (first.kind != TokenKind::Name)
        return failHere();
    take();
    TemplateNode node = make(Kind::Constant, first.offset);
    if (first.text == "true"_L1 || first.text == "True"_L1)
        node.value = true;
    else if (first.text == "false"_L1 || first.text == "False"_L1)
        node.value = false;
    else if (first.text != "none"_L1 && first.text != "None"_L1)
        node = make(Kind::Name, first.offset, {}, first.text);
    return node;
}

TemplateNode TemplateParser::parseSequence(QStringView end, Kind kind)
{
    const qsizetype offset = token().offset;
    std::vector<TemplateNode> parts;
    while (!m_fault && !takeOperator(end)) {
        if (!parts.empty()) {
            expectOperator(u",");
            if (takeOperator(end))
                break;
        }
        parts.push_back(parseExpression());
        if (kind == Kind::Map) {
            expectOperator(u":");
            parts.push_back(parseExpression());
        }
    }
    return make(kind, offset, std::move(parts));
}

TemplateNode TemplateParser::parsePostfix(TemplateNode subject)
{
    while (!m_fault) {
        const qsizetype offset = token().offset;
        if (takeOperator(u".")) {
            if (token().kind == TokenKind::Integer) {
                std::vector<TemplateNode> parts;
                parts.push_back(std::move(subject));
                parts.push_back(parseNumber());
                subject = make(Kind::Index, offset, std::move(parts));
            } else {
                const QString name = expectName();
                subject = make(Kind::Attribute, offset, {std::move(subject)}, name);
            }
        } else if (takeOperator(u"[")) {
            subject = parseSubscript(std::move(subject));
        } else if (takeOperator(u"(")) {
            if (subject.kind != Kind::Attribute && subject.kind != Kind::Name)
                return fail(offset, QCoreApplication::translate("Template", "Only methods and range() can be called."));
            subject = make(Kind::Call, offset, {std::move(subject)});
            parseArguments(subject);
        } else {
            break;
        }
    }
    return subject;
}

TemplateNode TemplateParser::parseSubscript(TemplateNode subject)
{
    const qsizetype offset = token().offset;
    std::vector<TemplateNode> parts;
    parts.push_back(std::move(subject));
    bool isSlice = false;
    for (int part = 0; part < 3 && !m_fault; ++part) {
        if (token().isOperator(u":") || token().isOperator(u"]"))
            parts.emplace_back();
        else
            parts.push_back(parseExpression());
        if (!takeOperator(u":"))
            break;
        isSlice = true;
    }
    expectOperator(u"]");
    if (!isSlice && !m_fault && parts[1].kind == Kind::Absent)
        return fail(offset, QCoreApplication::translate("Template", "An index is missing between the brackets."));
    while (isSlice && parts.size() < 4)
        parts.emplace_back();
    return make(isSlice ? Kind::Slice : Kind::Index, offset, std::move(parts));
}

/// The arguments after an opening bracket, keywords with their names, up to the closing one.
void TemplateParser::parseArguments(TemplateNode &call)
{
    bool first = true;
    while (!m_fault && !takeOperator(u")")) {
        if (!std::exchange(first, false)) {
            expectOperator(u",");
            if (takeOperator(u")"))
                break;
        }
        QString keyword;
        if (token().kind == TokenKind::Name && peek().isOperator(u"=")) {
            keyword = take().text;
            take();
        }
        call.children.push_back(parseExpression());
        call.names.append(keyword);
        call.depth = std::max(call.depth, call.children.back().depth + 1);
    }
}

TemplateNode TemplateParser::parseFilters(TemplateNode subject)
{
    while (!m_fault) {
        const qsizetype offset = token().offset;
        if (takeOperator(u"|")) {
            const qsizetype nameOffset = token().offset;
            const QString name = expectName();
            subject = make(Kind::Filter, nameOffset, {std::move(subject)}, name);
            if (takeOperator(u"("))
                parseArguments(subject);
        } else if (takeName(u"is")) {
            subject = parseTest(std::move(subject));
        } else if (token().isOperator(u"**")) {
            return fail(offset, QCoreApplication::translate("Template", "Assay's templates have no “**”."));
        } else {
            break;
        }
    }
    return subject;
}

bool TemplateParser::startsTestArgument() const
{
    if (token().kind == TokenKind::Name)
        return !QStringList{u"else"_s, u"or"_s, u"and"_s, u"is"_s, u"if"_s, u"in"_s, u"not"_s}.contains(token().text);
    return token().kind == TokenKind::String || token().kind == TokenKind::Integer || token().kind == TokenKind::Float
        || token().isOperator(u"[");
}

TemplateNode TemplateParser::parseTest(TemplateNode subject)
{
    const bool negated = takeName(u"not");
    const qsizetype offset = token().offset;
    static constexpr std::array symbols{"==", "!=", "<=", ">=", "<", ">"};
    QString name;
    for (const char *symbol : symbols) {
        if (name.isEmpty() && takeOperator(QString::fromLatin1(symbol)))
            name = QString::fromLatin1(symbol);
    }
    if (name.isEmpty())
        name = expectName();
    TemplateNode test = make(Kind::Test, offset, {std::move(subject)}, name);
    if (takeOperator(u"(")) {
        parseArguments(test);
    } else if (!m_fault && startsTestArgument()) {
        test.children.push_back(parsePostfix(parsePrimary()));
        test.names.append(QString());
    }
    return negated ? make(Kind::Not, offset, {std::move(test)}) : test;
}
