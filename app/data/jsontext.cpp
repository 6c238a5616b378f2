#include "jsontext.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
/// A strict reader of one value; stops at the first fault.
class JsonChecker
{
    Q_DECLARE_TR_FUNCTIONS(TableReader)

public:
    JsonChecker(QByteArrayView text, qsizetype at, bool complete)
        : m_text(text)
        , m_at(at)
        , m_complete(complete)
    {
    }

    bool value(int depth)
    {
        if (atEnd())
            return ended();
        switch (m_text[m_at]) {
        case '{':
            return depth < deepestJson ? object(depth) : fault(tr("values are nested more than 512 deep"));
        case '[':
            return depth < deepestJson ? array(depth) : fault(tr("values are nested more than 512 deep"));
        case '"':
            return string();
        case 't':
            return literal("true");
        case 'f':
            return literal("false");
        case 'n':
            return literal("null");
        default:
            return number();
        }
    }

    qsizetype at() const { return m_at; }
    const JsonFault &lastFault() const { return m_fault; }

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    char peek() const { return m_text[m_at]; }

    bool fault(const QString &message)
    {
        m_fault = {m_at, message, false};
        return false;
    }

    bool ended()
    {
        m_fault = {m_text.size(), tr("the text ends in the middle of a value"), true};
        return false;
    }

    /// Skips white space and takes the character when it is there.
    bool take(char wanted)
    {
        m_at = skipJsonSpace(m_text, m_at);
        if (atEnd() || peek() != wanted)
            return false;
        ++m_at;
        return true;
    }

    bool object(int depth)
    {
        ++m_at;
        if (take('}'))
            return true;
        do {
            m_at = skipJsonSpace(m_text, m_at);
            if (atEnd())
                return ended();
            if (peek() != '"')
                return fault(tr("a key in quotation marks is expected"));
            if (!string())
                return false;
            if (!take(':'))
                return atEnd() ? ended() : fault(tr("a colon is expected after the key"));
            m_at = skipJsonSpace(m_text, m_at);
            if (!value(depth + 1))
                return false;
        } while (take(','));
        return take('}') || (atEnd() ? ended() : fault(tr("a comma or } is expected")));
    }

    bool array(int depth)
    {
        ++m_at;
        if (take(']'))
            return true;
        do {
            m_at = skipJsonSpace(m_text, m_at);
            if (!value(depth + 1))
                return false;
        } while (take(','));
        return take(']') || (atEnd() ? ended() : fault(tr("a comma or ] is expected")));
    }

    bool string()
    {
        for (++m_at; !atEnd(); ++m_at) {
            const char c = peek();
            if (c == '"') {
                ++m_at;
                return true;
            }
            if (quint8(c) < 0x20)
                return fault(tr("a control character in a string must be escaped"));
            if (c == '\\' && !escape())
                return false;
        }
        return ended();
    }

    /// Leaves m_at at the last character of the escape.
    bool escape()
    {
        if (++m_at >= m_text.size())
            return ended();
        if (peek() != 'u')
            return QByteArrayView("\"\\/bfnrt").contains(peek()) || fault(tr("there is no such escape"));
        for (int i = 0; i < 4; ++i) {
            if (++m_at >= m_text.size())
                return ended();
            if (!isHexDigit(peek()))
                return fault(tr("four hexadecimal digits are expected after \\u"));
        }
        return true;
    }

    static bool isHexDigit(char c) { return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }
    static bool isDigit(char c) { return c >= '0' && c <= '9'; }

    bool literal(QByteArrayView word)
    {
        const QByteArrayView found = m_text.sliced(m_at, std::min(word.size(), m_text.size() - m_at));
        if (!word.startsWith(found))
            return fault(tr("a value is expected"));
        if (found.size() < word.size())
            return ended();
        m_at += word.size();
        return true;
    }

    bool digits()
    {
        const qsizetype begin = m_at;
        while (!atEnd() && isDigit(peek()))
            ++m_at;
        if (m_at > begin)
            return true;
        return atEnd() ? ended() : fault(tr("a digit is expected"));
    }

    bool number()
    {
        if (peek() != '-' && !isDigit(peek()))
            return fault(tr("a value is expected"));
        if (peek() == '-')
            ++m_at;
        if (!atEnd() && peek() == '0')
            ++m_at;
        else if (!digits())
            return false;
        if (!atEnd() && peek() == '.') {
            ++m_at;
            if (!digits())
                return false;
        }
        if (!atEnd() && (peek() == 'e' || peek() == 'E')) {
            ++m_at;
            if (!atEnd() && (peek() == '+' || peek() == '-'))
                ++m_at;
            if (!digits())
                return false;
        }
        return !atEnd() || m_complete || ended();
    }

    QByteArrayView m_text;
    qsizetype m_at;
    bool m_complete;
    JsonFault m_fault;
};

/// The end of a value that is known to be right.
qsizetype endOfJsonValue(QByteArrayView text, qsizetype at)
{
    skipJsonValue(text, at, true);
    return at;
}

/// Calls `take(begin of value)` for each element or member behind the bracket; `take` returns the value's end.
template <typename Take>
void eachJsonPart(QByteArrayView text, Take take)
{
    qsizetype at = skipJsonSpace(text, 1);
    while (at < text.size() - 1) {
        at = skipJsonSpace(text, take(at));
        if (text[at] == ',')
            at = skipJsonSpace(text, at + 1);
    }
}

char16_t hexUnit(QByteArrayView digits)
{
    return char16_t(digits.toUShort(nullptr, 16));
}

/// Appends the character of the escape at `at` (behind the backslash); returns how many bytes it took.
qsizetype appendEscape(QByteArrayView string, qsizetype at, QString &text)
{
    constexpr QByteArrayView escapes("\"\\/bfnrt");
    constexpr QStringView characters(u"\"\\/\b\f\n\r\t");
    if (string[at] != 'u') {
        text += characters[escapes.indexOf(string[at])];
        return 1;
    }
    const char16_t unit = hexUnit(string.sliced(at + 1, 4));
    if (!QChar::isSurrogate(unit)) {
        text += QChar(unit);
        return 5;
    }
    if (QChar::isHighSurrogate(unit) && string.size() >= at + 11 && string.sliced(at + 5, 2) == "\\u") {
        const char16_t low = hexUnit(string.sliced(at + 7, 4));
        if (QChar::isLowSurrogate(low)) {
            text += QChar(unit);
            text += QChar(low);
            return 11;
        }
    }
    text += QChar::ReplacementCharacter;
    return 5;
}

void appendQuoted(const QString &string, QString &text)
{
    text += u'"';
    for (const QChar c : string) {
        if (c == u'"' || c == u'\\')
            text += QString(u'\\') + c;
        else if (c == u'\n')
            text += u"\\n"_s;
        else if (c == u'\t')
            text += u"\\t"_s;
        else if (c == u'\r')
            text += u"\\r"_s;
        else if (c < u' ')
            text += u"\\u%1"_s.arg(int(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            text += c;
    }
    text += u'"';
}

/// Copies everything but white space; strings are written anew. No recursion: the text may be deep.
void appendCompact(QByteArrayView value, QString &text)
{
    for (qsizetype at = skipJsonSpace(value, 0); at < value.size(); at = skipJsonSpace(value, at)) {
        const qsizetype begin = at;
        if (value[at] == '"') {
            at = endOfJsonValue(value, at);
            appendQuoted(jsonString(value.sliced(begin, at - begin)), text);
        } else {
            text += QLatin1Char(value[at++]);
        }
    }
}

/// The text of a message's content: a string, or the texts of its parts.
QString contentText(QByteArrayView content)
{
    if (content.front() != '[')
        return jsonCell(content);
    QStringList parts;
    for (const QByteArrayView part : jsonElements(content)) {
        if (part.front() != '{')
            continue;
        for (const JsonMember &member : jsonMembers(part)) {
            if (member.key == "text"_L1)
                parts.append(jsonCell(member.value));
        }
    }
    return parts.join(u'\n');
}
}

qsizetype skipJsonSpace(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && (text[at] == ' ' || text[at] == '\n' || text[at] == '\r' || text[at] == '\t'))
        ++at;
    return at;
}

std::optional<JsonFault> skipJsonValue(QByteArrayView text, qsizetype &at, bool complete)
{
    JsonChecker checker(text, at, complete);
    if (!checker.value(0)) {
        JsonFault fault = checker.lastFault();
        fault.incomplete &= !complete;
        return fault;
    }
    at = checker.at();
    return std::nullopt;
}

std::optional<JsonFault> checkJson(QByteArrayView text)
{
    qsizetype at = skipJsonSpace(text, 0);
    if (const auto fault = skipJsonValue(text, at, true))
        return fault;
    at = skipJsonSpace(text, at);
    if (at == text.size())
        return std::nullopt;
    return JsonFault{at, QCoreApplication::translate("TableReader", "nothing may follow the value"), false};
}

std::vector<JsonMember> jsonMembers(QByteArrayView object)
{
    std::vector<JsonMember> members;
    eachJsonPart(object, [&](qsizetype at) {
        const qsizetype keyEnd = endOfJsonValue(object, at);
        const qsizetype begin = skipJsonSpace(object, skipJsonSpace(object, keyEnd) + 1);
        const qsizetype end = endOfJsonValue(object, begin);
        members.push_back({jsonString(object.sliced(at, keyEnd - at)), object.sliced(begin, end - begin)});
        return end;
    });
    return members;
}

std::vector<QByteArrayView> jsonElements(QByteArrayView array)
{
    std::vector<QByteArrayView> elements;
    eachJsonPart(array, [&](qsizetype at) {
        const qsizetype end = endOfJsonValue(array, at);
        elements.push_back(array.sliced(at, end - at));
        return end;
    });
    return elements;
}

QString jsonString(QByteArrayView string)
{
    const QByteArrayView inner = string.sliced(1, string.size() - 2);
    qsizetype escape = inner.indexOf('\\');
    if (escape < 0)
        return QString::fromUtf8(inner);
    QString text;
    text.reserve(inner.size());
    qsizetype from = 0;
    while (escape >= 0) {
        text += QString::fromUtf8(inner.sliced(from, escape - from));
        from = escape + 1 + appendEscape(inner, escape + 1, text);
        escape = inner.indexOf('\\', from);
    }
    return text + QString::fromUtf8(inner.sliced(from));
}

QString jsonCell(QByteArrayView value)
{
    if (value.front() == '"')
        return jsonString(value);
    if (value == "null")
        return {};
    QString text;
    appendCompact(value, text);
    return text;
}

std::optional<QString> lastUserMessage(QByteArrayView value)
{
    if (value.front() != '[' || !value.contains("\"role\""))
        return std::nullopt;
    QString last;
    for (const QByteArrayView element : jsonElements(value)) {
        if (element.front() != '{')
            return std::nullopt;
        QString role;
        std::optional<QString> content;
        for (const JsonMember &member : jsonMembers(element)) {
            if (member.key == "role"_L1)
                role = jsonCell(member.value);
            else if (member.key == "content"_L1)
                content = contentText(member.value);
        }
        if (role.isEmpty() || !content)
            return std::nullopt;
        if (role == "user"_L1)
            last = *content;
    }
    return last;
}
