#include "provider.h"

#include <algorithm>

namespace {
/// A stream's first lines are short; a longer one is a plain reply, which has no first token.
constexpr qsizetype longestWatchedLine = 256 * 1024;

QByteArrayView afterSpaces(QByteArrayView text)
{
    while (!text.isEmpty() && (text.front() == ' ' || text.front() == '\t'))
        text = text.sliced(1);
    return text;
}

/// Whether `"key": "…"` with some text stands in the line; a list's first string counts too.
bool hasTextUnder(QByteArrayView line, QByteArrayView quotedKey)
{
    for (qsizetype at = line.indexOf(quotedKey); at >= 0; at = line.indexOf(quotedKey, at + 1)) {
        QByteArrayView rest = afterSpaces(line.sliced(at + quotedKey.size()));
        if (!rest.startsWith(':'))
            continue;
        rest = afterSpaces(rest.sliced(1));
        const bool list = rest.startsWith('[');
        if (list)
            rest = afterSpaces(rest.sliced(1));
        if (rest.size() > 1 && ((rest[0] == '"' && rest[1] != '"') || (list && rest[0] == '{')))
            return true;
    }
    return false;
}

bool isFirstTokenLine(QByteArrayView line)
{
    if (!line.startsWith("data:") && !line.startsWith('{'))
        return false;
    static constexpr QByteArrayView keys[]
        = {"\"content\"", "\"text\"", "\"reasoning\"", "\"reasoning_content\"", "\"thinking\""};
    return std::ranges::any_of(keys, [line](QByteArrayView key) { return hasTextUnder(line, key); });
}

bool endsWatchedLine(char c)
{
    return c == '\n' || c == '\r' || c == '\0';
}
}

bool FirstTokenWatch::feed(QByteArrayView bytes)
{
    while (!m_seen && !bytes.isEmpty()) {
        const auto end = std::find_if(bytes.begin(), bytes.end(), endsWatchedLine);
        const qsizetype length = end - bytes.begin();
        if (m_line.size() + length <= longestWatchedLine)
            m_line.append(bytes.first(length));
        if (end == bytes.end())
            break;
        m_seen = isFirstTokenLine(m_line);
        m_line.clear();
        bytes = bytes.sliced(length + 1);
    }
    if (m_seen)
        m_line = QByteArray();
    return m_seen;
}
