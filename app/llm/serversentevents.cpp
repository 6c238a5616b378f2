#include "serversentevents.h"

#include <algorithm>

namespace {
bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

constexpr QByteArrayView utf8Mark = "\xef\xbb\xbf";
}

bool ServerSentEvents::nextLine(QByteArrayView *line)
{
    if (m_rest.isEmpty())
        return false;
    const auto end = std::find_if(m_rest.begin(), m_rest.end(), isLineEnd);
    const qsizetype length = end - m_rest.begin();
    *line = m_rest.first(length);
    if (end == m_rest.end()) {
        m_rest = {};
        return true;
    }
    const bool pair = *end == '\r' && length + 1 < m_rest.size() && m_rest[length + 1] == '\n';
    m_rest = m_rest.sliced(length + (pair ? 2 : 1));
    return true;
}

bool ServerSentEvents::next(QByteArrayView *data)
{
    int lines = 0;
    QByteArrayView line;
    m_complete = false;
    while (nextLine(&line)) {
        if (line.startsWith(utf8Mark))
            line = line.sliced(utf8Mark.size());
        if (line.isEmpty() && lines > 0) {
            m_complete = true;
            break;
        }
        if (!line.startsWith("data:"))
            continue;
        QByteArrayView value = line.sliced(5);
        if (value.startsWith(' '))
            value = value.sliced(1);
        if (lines == 0) {
            *data = value;
        } else {
            if (lines == 1)
                m_joined = data->toByteArray();
            m_joined.append('\n').append(value);
            *data = m_joined;
        }
        ++lines;
    }
    return lines > 0;
}

bool looksLikeEventStream(QByteArrayView contentType, QByteArrayView body)
{
    if (contentType.trimmed().startsWith("text/event-stream"))
        return true;
    QByteArrayView start = body.startsWith(utf8Mark) ? body.sliced(utf8Mark.size()) : body;
    while (!start.isEmpty() && (isLineEnd(start.front()) || start.front() == ' '))
        start = start.sliced(1);
    return start.startsWith("data:") || start.startsWith("event:") || start.startsWith("id:") || start.startsWith(": ");
}
