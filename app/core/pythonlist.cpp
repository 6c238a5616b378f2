#include "pythonlist.h"

using namespace Qt::Literals::StringLiterals;

namespace {
/// str.isprintable() of Python.
bool isPrintable(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    case QChar::Separator_Space:
        return character == U' ';
    default:
        return true;
    }
}

QString escapeOf(char32_t character)
{
    const auto hex
        = [character](int digits) { return QString::number(uint(character), 16).rightJustified(digits, u'0'); };
    if (character == U'\n')
        return u"\\n"_s;
    if (character == U'\t')
        return u"\\t"_s;
    if (character == U'\r')
        return u"\\r"_s;
    if (character < 0x100)
        return "\\x"_L1 + hex(2);
    return character < 0x10000 ? "\\u"_L1 + hex(4) : "\\U"_L1 + hex(8);
}

/// Reads one list; every function leaves m_at behind what it read and says whether it was there.
class PythonListReader
{
public:
    explicit PythonListReader(QStringView text)
        : m_text(text)
    {
    }

    std::optional<QStringList> list()
    {
        QStringList texts;
        if (!take(u'['))
            return std::nullopt;
        while (!take(u']')) {
            QString text;
            if (!literal(text))
                return std::nullopt;
            texts.append(text);
            skipBlanks();
            if (!take(u',') && !isNext(u']'))
                return std::nullopt;
        }
        skipBlanks();
        return m_at == m_text.size() ? std::optional(texts) : std::nullopt;
    }

private:
    bool isNext(char16_t character) const { return m_at < m_text.size() && m_text[m_at] == character; }

    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    /// Skips white space before the character and behind it.
    bool take(char16_t wanted)
    {
        skipBlanks();
        if (!isNext(wanted))
            return false;
        ++m_at;
        skipBlanks();
        return true;
    }

    bool literal(QString &text)
    {
        bool raw = false;
        if (isNext(u'r') || isNext(u'R') || isNext(u'u') || isNext(u'U'))
            raw = m_text[m_at++].toLower() == u'r';
        if (!isNext(u'\'') && !isNext(u'"'))
            return false;
        const QStringView three = m_text.sliced(m_at, std::min<qsizetype>(3, m_text.size() - m_at));
        const bool tripled = three == u"'''" || three == u"\"\"\"";
        const QStringView mark = tripled ? three : three.first(1);
        m_at += mark.size();
        while (m_at < m_text.size()) {
            if (m_text.sliced(m_at).startsWith(mark)) {
                m_at += mark.size();
                return true;
            }
            if (!isNext(u'\\') || m_at + 1 == m_text.size())
                text += m_text[m_at++];
            else if (raw)
                text += m_text.sliced(std::exchange(m_at, m_at + 2), 2);
            else
                escape(text);
        }
        return false;
    }

    void escape(QString &text)
    {
        const QChar kind = m_text[++m_at];
        ++m_at;
        constexpr QStringView letters(u"ntr\\'\"abfv");
        constexpr QStringView meanings(u"\n\t\r\\'\"\a\b\f\v");
        if (const qsizetype simple = letters.indexOf(kind); simple >= 0)
            text += meanings[simple];
        else if (kind == u'x' || kind == u'u' || kind == u'U')
            hexEscape(text, kind, kind == u'x' ? 2 : kind == u'u' ? 4 : 8);
        else if (kind >= u'0' && kind <= u'7')
            octalEscape(text, kind);
        else if (kind != u'\n') // a backslash before a line break joins the lines
            text += QString(u'\\') + kind;
    }

    void hexEscape(QString &text, QChar kind, qsizetype digits)
    {
        bool ok = false;
        const QStringView hex = m_text.sliced(m_at, std::min(digits, m_text.size() - m_at));
        const uint character = hex.toUInt(&ok, 16);
        if (!ok || hex.size() < digits || character > QChar::LastValidCodePoint) {
            text += QString(u'\\') + kind;
            return;
        }
        text += QChar::fromUcs4(character);
        m_at += digits;
    }

    void octalEscape(QString &text, QChar first)
    {
        int value = first.digitValue();
        for (int digits = 1; digits < 3 && m_at < m_text.size(); ++digits, ++m_at) {
            if (m_text[m_at] < u'0' || m_text[m_at] > u'7')
                break;
            value = value * 8 + m_text[m_at].digitValue();
        }
        text += QChar(char16_t(value));
    }

    QStringView m_text;
    qsizetype m_at = 0;
};
}

QString pythonQuoted(const QString &text)
{
    const QChar quote = text.contains(u'\'') && !text.contains(u'"') ? u'"' : u'\'';
    QString out(quote);
    out.reserve(text.size() + 2);
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t character = text[i].unicode();
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair)
            character = QChar::surrogateToUcs4(text[i], text[i + 1]);
        if (character == quote.unicode() || character == U'\\')
            out += QString(u'\\') + text[i];
        else if (isPrintable(character))
            out += QStringView(text).sliced(i, pair ? 2 : 1);
        else
            out += escapeOf(character);
        i += pair;
    }
    return out + quote;
}

QString pythonListText(const QStringList &texts)
{
    QStringList quoted;
    for (const QString &text : texts)
        quoted.append(pythonQuoted(text));
    return u'[' + quoted.join(", "_L1) + u']';
}

std::optional<QStringList> pythonTextList(QStringView cell)
{
    return PythonListReader(cell.trimmed()).list();
}
