#pragma once

#include <QByteArray>

/// Takes a server-sent event stream apart: lines end with LF, CRLF or CR; comments and other fields are skipped;
/// the data lines of one event are joined by LF. A last event without its blank line is given too: the connection
/// may have been cut in it.
class ServerSentEvents
{
public:
    explicit ServerSentEvents(QByteArrayView body)
        : m_rest(body)
    {
    }

    /// The next event's data; false at the end of the stream. The view holds until the next call.
    bool next(QByteArrayView *data);
    /// Whether the last event given was ended by its blank line.
    bool wasComplete() const { return m_complete; }

private:
    bool nextLine(QByteArrayView *line);

    QByteArrayView m_rest;
    QByteArray m_joined;
    bool m_complete = false;
};

/// Whether a body is such a stream, by its content type or its first characters.
bool looksLikeEventStream(QByteArrayView contentType, QByteArrayView body);
