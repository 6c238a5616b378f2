#include "loosejson.h"

#include <algorithm>
#include <optional>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int deepestLooseJson = 12;

/// Hexadecimal digits behind an escape such as \u; nullopt when they are not all there.
std::optional<char32_t> escapedCode(QStringView digits, qsizetype count)
{
    bool isCode = false;
    const uint code = digits.size() < count ? 0 : digits.first(count).toUInt(&isCode, 16);
    const bool signs = isCode && !digits.first(count).contains(u'+') && code <= QChar::LastValidCodePoint;
    return signs ? std::optional(char32_t(code)) : std::nullopt;
}

qsizetype digitsOfEscape(QChar letter)
{
    return letter == u'u' ? 4 : letter == u'x' ? 2 : letter == u'U' ? 8 : 0;
}

/// Lone surrogates are no text, and no text needs a zero.
QString withoutBrokenUnits(QString text)
{
    text.remove(QChar(QChar::Null));
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSurrogate())
            continue;
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else
            text[i] = QChar(QChar::ReplacementCharacter);
    }
    return text;
}

class LooseJsonParser
{
public:
    explicit LooseJsonParser(QStringView text)
        : m_text(text)
    {
    }

    /// The object or array at a place; nullopt when there is none. Afterwards end() is behind it.
    std::optional<LooseValue> valueAt(qsizetype at)
    {
        m_at = at;
        LooseValue value;
        return readValue(value, 0) ? std::optional(std::move(value)) : std::nullopt;
    }
    qsizetype end() const { return m_at; }
    /// Whether the last failure was that the text ended.
    bool ranOut() const { return m_at >= m_text.size(); }

private:
    bool readValue(LooseValue &value, int depth);
    bool readList(LooseValue &list, int depth);
    bool readMap(LooseValue &map, int depth);
    bool readKey(LooseValue &map);
    bool readString(QString &text);
    void readEscape(QString &text);
    bool readWord(LooseValue &value);
    bool goesOn(QChar closing);
    bool take(QChar sign);
    void skipSpace();

    QStringView m_text;
    qsizetype m_at = 0;
};

void LooseJsonParser::skipSpace()
{
    while (m_at < m_text.size() && (m_text[m_at].isSpace() || m_text[m_at] == QChar(QChar::ByteOrderMark)))
        ++m_at;
}

bool LooseJsonParser::take(QChar sign)
{
    skipSpace();
    if (m_at >= m_text.size() || m_text[m_at] != sign)
        return false;
    ++m_at;
    return true;
}

/// Behind an element: a comma, or nothing where the closing bracket follows, which is left to the caller.
bool LooseJsonParser::goesOn(QChar closing)
{
    if (take(u','))
        return true;
    return m_at < m_text.size() && m_text[m_at] == closing;
}

bool LooseJsonParser::readValue(LooseValue &value, int depth)
{
    skipSpace();
    if (m_at >= m_text.size() || depth > deepestLooseJson)
        return false;
    const QChar first = m_text[m_at];
    if (first == u'{')
        return readMap(value, depth);
    if (first == u'[')
        return readList(value, depth);
    if (first == u'"' || first == u'\'')
        return readString(value.text);
    return readWord(value);
}

bool LooseJsonParser::readList(LooseValue &list, int depth)
{
    list.kind = LooseValue::Kind::List;
    ++m_at;
    while (!take(u']')) {
        LooseValue element;
        if (!readValue(element, depth + 1) || !goesOn(u']'))
            return false;
        list.values.push_back(std::move(element));
    }
    return true;
}

bool LooseJsonParser::readMap(LooseValue &map, int depth)
{
    map.kind = LooseValue::Kind::Map;
    ++m_at;
    while (!take(u'}')) {
        LooseValue member;
        if (!readKey(map) || !take(u':') || !readValue(member, depth + 1) || !goesOn(u'}'))
            return false;
        map.values.push_back(std::move(member));
    }
    return true;
}

bool LooseJsonParser::readKey(LooseValue &map)
{
    QString key;
    skipSpace();
    if (m_at < m_text.size() && (m_text[m_at] == u'"' || m_text[m_at] == u'\'')) {
        if (!readString(key))
            return false;
    } else {
        while (m_at < m_text.size() && (m_text[m_at].isLetterOrNumber() || m_text[m_at] == u'_'))
            key += m_text[m_at++];
        if (key.isEmpty())
            return false;
    }
    map.keys.append(key);
    return true;
}

bool LooseJsonParser::readString(QString &text)
{
    const QChar quote = m_text[m_at++];
    while (m_at < m_text.size()) {
        const QChar unit = m_text[m_at++];
        if (unit == quote) {
            text = withoutBrokenUnits(std::move(text));
            return true;
        }
        if (unit == u'\\' && m_at < m_text.size())
            readEscape(text);
        else
            text += unit;
    }
    return false;
}

void LooseJsonParser::readEscape(QString &text)
{
    const QChar letter = m_text[m_at++];
    if (const qsizetype count = digitsOfEscape(letter); count > 0) {
        const auto code = escapedCode(m_text.sliced(m_at), count);
        text += code && count == 4 ? QString(QChar(char16_t(*code)))
            : code                 ? QString::fromUcs4(&*code, 1)
                                   : QString(u'\\') + letter;
        m_at += code ? count : 0;
        return;
    }
    constexpr QStringView letters(u"nrtbf\"'\\/");
    constexpr QStringView meanings(u"\n\r\t\b\f\"'\\/");
    const qsizetype known = letters.indexOf(letter);
    if (known >= 0)
        text += meanings[known];
    else
        text += QString(u'\\') + letter; // LaTeX, say
}

bool LooseJsonParser::readWord(LooseValue &value)
{
    const qsizetype begin = m_at;
    while (m_at < m_text.size() && (m_text[m_at].isLetterOrNumber() || QStringView(u"+-.").contains(m_text[m_at])))
        ++m_at;
    const QStringView word = m_text.sliced(begin, m_at - begin);
    static const QStringList empty{u"null"_s, u"None"_s};
    static const QStringList truths{u"true"_s, u"false"_s, u"True"_s, u"False"_s};
    bool isNumber = false;
    if (!word.isEmpty() && !word.front().isLetter())
        std::ignore = word.toDouble(&isNumber);
    if (!isNumber && !empty.contains(word) && !truths.contains(word))
        return false;
    value.kind = LooseValue::Kind::Word;
    value.text = empty.contains(word) ? QString() : word.toString();
    return true;
}

qsizetype nextLooseBegin(QStringView text, qsizetype from)
{
    while (from < text.size() && text[from] != u'{' && text[from] != u'[')
        ++from;
    return from;
}
}

LooseJson looseJsonIn(QStringView text)
{
    LooseJson found;
    LooseJsonParser parser(text);
    for (qsizetype at = nextLooseBegin(text, 0); at < text.size(); at = nextLooseBegin(text, at)) {
        auto value = parser.valueAt(at);
        if (!value) {
            found.brokenOff = found.brokenOff || parser.ranOut();
            ++at;
            continue;
        }
        found.isAll = text.left(at).trimmed().isEmpty() && text.sliced(parser.end()).trimmed().isEmpty();
        found.values.push_back(*std::move(value));
        at = parser.end();
    }
    return found;
}
