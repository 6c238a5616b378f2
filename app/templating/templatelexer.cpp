#include "templatelexer.h"

#include <QCoreApplication>

#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {
using TokenKind = TemplateToken::Kind;

constexpr std::array lexerOperators{"**", "//", "==", "!=", "<=", ">=", "+", "-", "*", "/", "%", "~", "<",
                                    ">",  "=",  "|",  ".",  ",",  ":",  "(", ")", "[", "]", "{", "}"};

class TemplateLexer
{
public:
    explicit TemplateLexer(const QString &source)
        : m_source(source)
    {
    }

    TemplateTokens run()
    {
        while (!m_fault && m_at < m_source.size())
            lexText();
        push(TokenKind::End, {}, m_source.size());
        return {std::move(m_tokens), std::move(m_fault)};
    }

private:
    bool at(QStringView text) const { return QStringView(m_source).mid(m_at).startsWith(text); }
    void push(TokenKind kind, const QString &text, qsizetype offset) { m_tokens.append({kind, text, offset}); }
    void fail(qsizetype offset, const QString &message)
    {
        m_fault = TemplateFault{offset, message};
        m_at = m_source.size();
    }

    void lexText();
    void lexComment();
    bool lexRaw(qsizetype tag);
    void lexTag(bool isOutput);
    void lexToken();
    void lexString();
    void lexNumber();
    QChar lexEscape();
    bool lexOperator();
    void pushText(qsizetype end, bool strip);
    void skipWhitespace();
    bool lexTagEnd(QStringView end, TokenKind kind);

    const QString &m_source;
    qsizetype m_at = 0;
    int m_openBrackets = 0;
    bool m_stripNext = false; ///< the tag before ended with -
    QList<TemplateToken> m_tokens;
    std::optional<TemplateFault> m_fault;
};

void TemplateLexer::skipWhitespace()
{
    while (m_at < m_source.size() && m_source[m_at].isSpace())
        ++m_at;
}

void TemplateLexer::pushText(qsizetype end, bool strip)
{
    if (std::exchange(m_stripNext, false)) {
        while (m_at < end && m_source[m_at].isSpace())
            ++m_at;
    }
    qsizetype last = end;
    while (strip && last > m_at && m_source[last - 1].isSpace())
        --last;
    if (last > m_at)
        push(TokenKind::Text, m_source.mid(m_at, last - m_at), m_at);
    m_at = end;
}

void TemplateLexer::lexText()
{
    qsizetype tag = m_source.indexOf(u'{', m_at);
    while (tag >= 0 && tag + 1 < m_source.size() && !u"{%#"_s.contains(m_source[tag + 1]))
        tag = m_source.indexOf(u'{', tag + 1);
    if (tag < 0 || tag + 1 >= m_source.size()) {
        pushText(m_source.size(), false);
        return;
    }
    const QChar kind = m_source[tag + 1];
    const bool strip = tag + 2 < m_source.size() && m_source[tag + 2] == u'-';
    pushText(tag, strip);
    if (kind == u'#')
        lexComment();
    else if (kind == u'{' || !lexRaw(tag))
        lexTag(kind == u'{');
}

void TemplateLexer::lexComment()
{
    const qsizetype begin = m_at;
    const qsizetype end = m_source.indexOf("#}"_L1, begin + 2);
    if (end < 0) {
        fail(begin, QCoreApplication::translate("Template", "This comment has no end: “#}” is missing."));
        return;
    }
    m_stripNext = end > begin + 2 && m_source[end - 1] == u'-';
    m_at = end + 2;
}

/// A whole {% raw %}…{% endraw %} at `tag` becomes text; false when there is none.
bool TemplateLexer::lexRaw(qsizetype tag)
{
    const auto blockEnd = [this](qsizetype from, QStringView word) -> std::pair<qsizetype, bool> {
        qsizetype i = from + 2;
        if (i < m_source.size() && (m_source[i] == u'-' || m_source[i] == u'+'))
            ++i;
        while (i < m_source.size() && m_source[i].isSpace())
            ++i;
        if (!QStringView(m_source).mid(i).startsWith(word))
            return {-1, false};
        i += word.size();
        while (i < m_source.size() && m_source[i].isSpace())
            ++i;
        const bool strip = i < m_source.size() && m_source[i] == u'-';
        if (strip)
            ++i;
        return QStringView(m_source).mid(i).startsWith(u"%}") ? std::pair{i + 2, strip}
                                                              : std::pair{qsizetype(-1), false};
    };
    const auto [bodyBegin, stripBegin] = blockEnd(tag, u"raw");
    if (bodyBegin < 0)
        return false;
    for (qsizetype end = m_source.indexOf("{%"_L1, bodyBegin); end >= 0; end = m_source.indexOf("{%"_L1, end + 2)) {
        const auto [after, stripAfter] = blockEnd(end, u"endraw");
        if (after < 0)
            continue;
        m_at = bodyBegin;
        m_stripNext = stripBegin;
        pushText(end, end + 2 < m_source.size() && m_source[end + 2] == u'-');
        m_at = after;
        m_stripNext = stripAfter;
        return true;
    }
    fail(tag, QCoreApplication::translate("Template", "This “raw” has no end: “{% endraw %}” is missing."));
    return true;
}

bool TemplateLexer::lexTagEnd(QStringView end, TokenKind kind)
{
    const bool strip = at(u"-") && QStringView(m_source).mid(m_at + 1).startsWith(end);
    const bool keep = at(u"+") && kind == TokenKind::BlockEnd && QStringView(m_source).mid(m_at + 1).startsWith(end);
    if (m_openBrackets > 0 || !(strip || keep || at(end)))
        return false;
    push(kind, {}, m_at);
    m_at += end.size() + (strip || keep ? 1 : 0);
    m_stripNext = strip;
    return true;
}

void TemplateLexer::lexTag(bool isOutput)
{
    const qsizetype begin = m_at;
    push(isOutput ? TokenKind::OutputBegin : TokenKind::BlockBegin, {}, begin);
    m_at += 2;
    if (at(u"-") || (at(u"+") && !isOutput))
        ++m_at;
    m_openBrackets = 0;
    const QString end = isOutput ? u"}}"_s : u"%}"_s;
    const TokenKind endKind = isOutput ? TokenKind::OutputEnd : TokenKind::BlockEnd;
    for (skipWhitespace(); m_at < m_source.size(); skipWhitespace()) {
        if (lexTagEnd(end, endKind))
            return;
        lexToken();
    }
    if (!m_fault)
        fail(begin,
             QCoreApplication::translate("Template", "This “%1” has no end: “%2” is missing.")
                 .arg(isOutput ? u"{{"_s : u"{%"_s, end));
}

void TemplateLexer::lexToken()
{
    const QChar first = m_source[m_at];
    if (first == u'"' || first == u'\'') {
        lexString();
    } else if (first >= u'0' && first <= u'9') {
        lexNumber();
    } else if (startsTemplateName(first)) {
        const qsizetype begin = m_at;
        while (m_at < m_source.size() && continuesTemplateName(m_source[m_at]))
            ++m_at;
        push(TokenKind::Name, m_source.mid(begin, m_at - begin), begin);
    } else if (!lexOperator()) {
        fail(m_at, QCoreApplication::translate("Template", "The character “%1” has no meaning here.").arg(first));
    }
}

bool TemplateLexer::lexOperator()
{
    for (const char *symbol : lexerOperators) {
        const QLatin1StringView text(symbol);
        if (!QStringView(m_source).mid(m_at).startsWith(text))
            continue;
        const QChar first = text.front();
        if (first == u'(' || first == u'[' || first == u'{')
            ++m_openBrackets;
        if ((first == u')' || first == u']' || first == u'}') && m_openBrackets > 0)
            --m_openBrackets;
        push(TokenKind::Operator, text, m_at);
        m_at += text.size();
        return true;
    }
    return false;
}

void TemplateLexer::lexNumber()
{
    const qsizetype begin = m_at;
    const auto digits = [this] {
        while (m_at < m_source.size() && ((m_source[m_at] >= u'0' && m_source[m_at] <= u'9') || m_source[m_at] == u'_'))
            ++m_at;
    };
    const auto digitAt
        = [this](qsizetype i) { return i < m_source.size() && m_source[i] >= u'0' && m_source[i] <= u'9'; };
    digits();
    const bool afterDot = !m_tokens.isEmpty() && m_tokens.last().isOperator(u".");
    bool isFloat = false;
    if (!afterDot && at(u".") && digitAt(m_at + 1)) {
        isFloat = true;
        ++m_at;
        digits();
    }
    if (!afterDot && (at(u"e") || at(u"E"))) {
        const qsizetype exponent = m_at + 1 + (m_at + 1 < m_source.size() && u"+-"_s.contains(m_source[m_at + 1]));
        if (digitAt(exponent)) {
            isFloat = true;
            m_at = exponent;
            digits();
        }
    }
    push(isFloat ? TokenKind::Float : TokenKind::Integer, m_source.mid(begin, m_at - begin).remove(u'_'), begin);
}

/// The character an escape of a string stands for; a null character when it stands for itself.
QChar TemplateLexer::lexEscape()
{
    const QChar letter = m_source[m_at];
    const qsizetype digits = letter == u'x' ? 2 : letter == u'u' ? 4 : 0;
    if (digits > 0 && m_at + digits < m_source.size()) {
        bool valid = false;
        const uint code = QStringView(m_source).mid(m_at + 1, digits).toUInt(&valid, 16);
        if (valid)
            m_at += digits;
        return valid ? QChar(char16_t(code)) : QChar();
    }
    static constexpr std::array<std::pair<char16_t, char16_t>, 6> simple{
        {{u'n', u'\n'}, {u't', u'\t'}, {u'r', u'\r'}, {u'\\', u'\\'}, {u'\'', u'\''}, {u'"', u'"'}}};
    for (const auto &[name, meaning] : simple) {
        if (letter == name)
            return meaning;
    }
    return {};
}

void TemplateLexer::lexString()
{
    const qsizetype begin = m_at;
    const QChar quote = m_source[m_at];
    QString text;
    for (++m_at; m_at < m_source.size() && m_source[m_at] != quote; ++m_at) {
        if (m_source[m_at] != u'\\' || m_at + 1 >= m_source.size()) {
            text += m_source[m_at];
            continue;
        }
        ++m_at;
        const QChar letter = m_source[m_at];
        const QChar meaning = lexEscape();
        if (meaning.isNull() && letter != u'\n')
            text += QString(u'\\') + letter;
        else if (!meaning.isNull())
            text += meaning;
    }
    if (m_at >= m_source.size()) {
        fail(begin, QCoreApplication::translate("Template", "This text has no end: the closing quote is missing."));
        return;
    }
    ++m_at;
    push(TokenKind::String, text, begin);
}
}

bool startsTemplateName(QChar character)
{
    return character.isLetter() || character == u'_';
}

bool continuesTemplateName(QChar character)
{
    return character.isLetterOrNumber() || character.isMark() || character == u'_';
}

TemplateTokens lexTemplate(const QString &source)
{
    return TemplateLexer(source).run();
}
