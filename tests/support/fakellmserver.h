#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <memory>

/// What the fake server saw of one request.
struct FakeRequestRecord
{
    QByteArray method;
    QByteArray path;
    QList<QPair<QByteArray, QByteArray>> headers; ///< names in lower case
    QByteArray body;
    QString model;
    QString question;
    int status = 0; ///< 0: closed or left hanging

    QByteArray header(const QByteArray &lowerName) const;
};

/// A model server on 127.0.0.1 that behaves as badly as its script says: OpenAI's chat, completions, embeddings and
/// models, Azure's paths, vLLM's /generate, and Anthropic, Gemini, Ollama and Cohere in their own forms. It runs on a
/// thread of its own. The script is the JSON of fakellmscript.h.
class FakeLlmServer
{
public:
    explicit FakeLlmServer(const QByteArray &script = {}, quint16 port = 0);
    ~FakeLlmServer();

    quint16 port() const;
    QString origin() const; ///< http://127.0.0.1:PORT
    QUrl url(const QString &path) const;
    /// From now on; forgets what was recorded.
    void setScript(const QByteArray &script);

    QList<FakeRequestRecord> requests() const;
    int requestCount() const;
    int countOf(const QString &question) const;
    int inFlight() const;
    int peakInFlight() const;
    int connectionCount() const; ///< opened so far
    int openConnections() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};
