#pragma once

#include "completion.h"
#include "embedding.h"
#include "http.h"
#include "plan.h"
#include "prompt.h"
#include "result.h"

#include <variant>

/// What was learned about an endpoint and model, or is wished for this call.
struct RequestOptions
{
    QByteArray key; ///< the secret itself; empty: none is sent
    QByteArray responseFormat; ///< JSON of response_format; empty: none
    bool stream = true; ///< providers that can't stream ignore it
    QStringList omit; ///< parameters the server refused before
    bool maxCompletionTokens = false; ///< rename max_tokens, because the server asked for it
    qint64 contextLength = 0; ///< tokens that the model takes, as its server said; 0: unknown
};

/// Why a call gave no completion, with all a retry needs to know.
struct CallError
{
    ErrorKind kind = ErrorKind::None;
    QString message;
    std::optional<double> retryAfterSeconds;
    QString parameter; ///< UnsupportedParameter: its name
    bool maxCompletionTokensWanted = false;
    bool possiblyPaid = false;
    QString requestId;
};

/// A completion, or why there is none.
using CallOutcome = std::variant<Completion, CallError>;

/// The names a model's `provider` may have that mean HTTP.
QStringList httpProviderNames();

/// The request for a prompt. BadInput names what the model lacks (an endpoint, a model id) or what is malformed.
Result<HttpRequest> buildRequest(const ModelSpec &model, const Prompt &prompt, const RequestOptions &options);

/// Reads a reply, whatever it is: plain JSON, SSE, an error inside HTTP 200, HTML from a proxy, garbage.
/// `contextLength`: as the request was built with.
CallOutcome readReply(const ModelSpec &model, const Prompt &prompt, const HttpReply &reply, qint64 contextLength = 0);

/// How many texts one request for vectors may hold; 0: the model's provider has no embeddings.
qsizetype mostEmbeddedTexts(const ModelSpec &model);

/// The request for the vectors of texts, as the model's parameters say, none added that would change a vector.
/// BadInput as for buildRequest(), for an empty text, and where the provider has no embeddings.
Result<HttpRequest> buildEmbedding(const ModelSpec &model, const QStringList &texts, const RequestOptions &options);

/// Reads what came for so many texts: `vectors` in the order of the texts, all of one length, and a Completion without
/// text that says what the call used.
CallOutcome readEmbedding(const ModelSpec &model, qsizetype texts, const HttpReply &reply,
                          QList<EmbeddingVector> *vectors);

/// What its requests say otherwise than the model's parameters do, because its service wants it so: a sentence each,
/// for a run's notices.
QStringList requestNotices(const ModelSpec &model);

/// Whether the model's answers can come as a stream, as far as its provider's form goes.
bool canStream(const ModelSpec &model);

/// The request whose answer tells how long a context the model has; nullopt where that need not be known: only Ollama
/// cuts what is longer without a word.
std::optional<HttpRequest> contextLengthRequest(const ModelSpec &model, const QByteArray &key);

/// Tokens, for RequestOptions::contextLength; nullopt when the answer does not tell.
std::optional<qint64> readContextLength(const HttpReply &reply);

/// The request whose answer shows which models an endpoint has (GET …/models); nullopt where there is none.
std::optional<HttpRequest> modelsRequest(const ModelSpec &model, const QByteArray &key);

/// The ids in the answer to modelsRequest, sorted; an error says what came instead. Texts of the server: bounded, one
/// line each.
Result<QStringList> readModelsList(const ModelSpec &model, const HttpReply &reply);

/// scheme://host:port of the endpoint the request goes to: what a key is bound to.
QString originOf(const QUrl &url);

/// Watches a stream for its first token, so that the client can time it. Feed it every byte in order.
class FirstTokenWatch
{
public:
    /// True once text or reasoning has arrived; keeps at most one unfinished line.
    bool feed(QByteArrayView bytes);

private:
    QByteArray m_line;
    bool m_seen = false;
};
