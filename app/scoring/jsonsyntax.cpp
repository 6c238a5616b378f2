#include "jsonsyntax.h"

#include <QByteArray>
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
bool isJsonDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Reads JSON without recursion: `m_open` remembers which brackets are open.
class JsonChecker
{
public:
    explicit JsonChecker(QStringView text)
        : m_text(text)
    {
    }

    std::optional<JsonSyntaxFault> check()
    {
        skipBlanks();
        if (atEnd())
            return fault(QCoreApplication::translate("JsonSyntax", "The text is empty."));
        do {
            if (!readValue())
                return m_fault;
        } while (!m_open.isEmpty());
        skipBlanks();
        if (!atEnd())
            return fault(QCoreApplication::translate("JsonSyntax", "Text follows after the JSON value."));
        return std::nullopt;
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    bool next(QChar c) const { return !atEnd() && m_text[m_at] == c; }
    bool take(QChar c)
    {
        if (!next(c))
            return false;
        ++m_at;
        return true;
    }
    void skipBlanks()
    {
        while (next(u' ') || next(u'\t') || next(u'\n') || next(u'\r'))
            ++m_at;
    }
    bool fail(const QString &reason)
    {
        m_fault = {m_at, reason};
        return false;
    }
    JsonSyntaxFault fault(const QString &reason) const { return {m_at, reason}; }

    /// A scalar, or an opening bracket; then whatever closes or separates, up to where the next value begins.
    bool readValue()
    {
        skipBlanks();
        if (take(u'['))
            return open('[');
        if (take(u'{'))
            return open('{');
        return readScalar() && readSeparators();
    }
    bool open(char bracket)
    {
        skipBlanks();
        if (take(bracket == '[' ? u']' : u'}'))
            return readSeparators();
        m_open.append(bracket);
        return bracket == '[' || readKey();
    }
    bool readSeparators()
    {
        while (!m_open.isEmpty()) {
            const bool isArray = m_open.back() == '[';
            skipBlanks();
            if (take(u','))
                return isArray || readKey();
            if (!take(isArray ? u']' : u'}')) {
                return fail(isArray
                                ? QCoreApplication::translate("JsonSyntax", "A comma or ] is expected in an array.")
                                : QCoreApplication::translate("JsonSyntax", "A comma or } is expected in an object."));
            }
            m_open.chop(1);
        }
        return true;
    }
    bool readKey()
    {
        skipBlanks();
        if (!next(u'"'))
            return fail(QCoreApplication::translate("JsonSyntax", "A name in double quotes is expected in an object."));
        if (!readString())
            return false;
        skipBlanks();
        return take(u':') || fail(QCoreApplication::translate("JsonSyntax", "A colon is expected after a name."));
    }
    bool readScalar()
    {
        if (next(u'"'))
            return readString();
        if (next(u'-') || (!atEnd() && isJsonDigit(m_text[m_at])))
            return readNumber();
        for (const QStringView word : {u"true", u"false", u"null"}) {
            if (m_text.sliced(m_at).startsWith(word)) {
                m_at += word.size();
                return true;
            }
        }
        return fail(QCoreApplication::translate("JsonSyntax", "A JSON value is expected."));
    }
    bool readString()
    {
        for (++m_at; !atEnd(); ++m_at) {
            const QChar c = m_text[m_at];
            if (c == u'"') {
                ++m_at;
                return true;
            }
            if (c < u' ')
                return fail(QCoreApplication::translate("JsonSyntax", "A control character stands in a string."));
            if (c == u'\\' && !readEscape())
                return false;
        }
        return fail(QCoreApplication::translate("JsonSyntax", "A string is not closed."));
    }
    bool readEscape()
    {
        ++m_at;
        if (!atEnd() && QStringView(u"\"\\/bfnrt").contains(m_text[m_at]))
            return true;
        if (next(u'u') && m_at + 4 < m_text.size()) {
            const QStringView digits = m_text.sliced(m_at + 1, 4);
            const auto isHex = [](QChar c) { return QStringView(u"0123456789abcdefABCDEF").contains(c); };
            if (std::all_of(digits.begin(), digits.end(), isHex)) {
                m_at += 4;
                return true;
            }
        }
        return fail(QCoreApplication::translate("JsonSyntax", "A backslash is followed by something unknown."));
    }
    bool readDigits()
    {
        const qsizetype from = m_at;
        while (!atEnd() && isJsonDigit(m_text[m_at]))
            ++m_at;
        return m_at > from;
    }
    bool readNumber()
    {
        take(u'-');
        const bool leadingZero = take(u'0');
        bool good = leadingZero ? (atEnd() || !isJsonDigit(m_text[m_at])) : readDigits();
        if (good && take(u'.'))
            good = readDigits();
        if (good && (take(u'e') || take(u'E'))) {
            if (!take(u'+'))
                take(u'-');
            good = readDigits();
        }
        return good || fail(QCoreApplication::translate("JsonSyntax", "A number is not written as JSON wants it."));
    }

    QStringView m_text;
    qsizetype m_at = 0;
    QByteArray m_open;
    JsonSyntaxFault m_fault;
};
}

std::optional<JsonSyntaxFault> jsonFault(QStringView text)
{
    return JsonChecker(text).check();
}
