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
