#include "jsontext.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace {
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
