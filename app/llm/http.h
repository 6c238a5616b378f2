#pragma once

#include "dataset.h"
#include "error.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <optional>

struct HttpHeader
{
    QByteArray name;
    QByteArray value;
};

/// A call to be made. The body is sent once: a broken connection is reported, never silently sent again.
struct HttpRequest
{
    QByteArray method = "POST"; ///< GET without a body, or POST
    QUrl url;
    QList<HttpHeader> headers;
    QByteArray body;
    QString proxy = {}; ///< http://HOST:PORT or socks5://HOST:PORT; "none": no proxy; empty: the system's
    QString caFile = {}; ///< certificates (PEM) trusted besides the system's, for this call
    QString bodyFile = {}; ///< the body is this file's content: for what is too large for memory
    QString replyFile = {}; ///< a successful reply's body goes to this file, which is made anew, and not to memory
};

struct Timeouts
{
    double connectSeconds = 10;
    double idleSeconds = 120; ///< no byte in either direction; SSE comments count as bytes
    double totalSeconds = 600;
};

/// What came back, or why nothing did.
struct HttpReply
{
    int status = 0;
    QList<HttpHeader> headers;
    QByteArray body; ///< as far as it arrived, at most maximumReplyBytes
    ErrorKind error = ErrorKind::None; ///< Timeout, Network, Tls, Cancelled, MalformedAnswer (too large), File
    QString errorText;
    bool sent = false; ///< bytes left this machine: the call may have been paid
    double latencyMs = 0; ///< from the hand-over to the network to the last byte
    std::optional<double> ttftMs; ///< to the first token of a stream

    /// The header's value, whatever the case of its name; empty when it is missing.
    QByteArray header(QByteArrayView name) const;
};

constexpr qint64 maximumReplyBytes = 32 * 1024 * 1024;
constexpr qint64 maximumReplyFileBytes = 4LL * 1024 * 1024 * 1024;
