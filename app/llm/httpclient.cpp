#include "httpclient.h"

#include "managerpool.h"
#include "oncebody.h"
#include "provider.h"
#include "transporterror.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QNetworkReply>
#include <QPointer>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTimer>

#include <chrono>
#include <map>
#include <unordered_map>

using namespace Qt::Literals::StringLiterals;

namespace {
/// How often time limits are looked at: one timer for all calls.
constexpr std::chrono::milliseconds sweepInterval{50};

/// The system's certificates and those of the file; nothing when it can't be read or holds none.
std::optional<QSslConfiguration> tlsWith(const QString &caFile)
{
    const QList<QSslCertificate> certificates = QSslCertificate::fromPath(caFile, QSsl::Pem);
    if (certificates.isEmpty())
        return std::nullopt;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.addCaCertificates(certificates);
    return configuration;
}
}

class HttpClient::Private
{
public:
    struct Call
    {
        quint64 id = 0;
        QUrl url;
        Timeouts timeouts;
        Handler handler;
        HttpReply result;
        FirstTokenWatch firstToken;
        QNetworkReply *reply = nullptr;
        OnceBody *body = nullptr;
        std::unique_ptr<QFile> replyFile; ///< takes a successful reply's body
        bool isStream = false; ///< may be one: anything but plain JSON
        ManagerPool::Place *place = nullptr;
        double startedMs = 0;
        double lastByteMs = 0;
    };

    struct Finished
    {
        Handler handler;
        HttpReply result;
    };

    explicit Private(HttpClient *client);
    ~Private();

    double nowMs() const { return double(m_clock.nsecsElapsed()) / 1e6; }
    const std::optional<QSslConfiguration> &tlsOf(const QString &caFile);
    bool lacksCertificates(const HttpRequest &request);
    QNetworkRequest networkRequest(const HttpRequest &request);
    Result<void> openFiles(Call *call, const HttpRequest &request) const;
    void start(Call *call, const HttpRequest &request);
    bool takesFile(const Call *call) const;
    void takeBytesToFile(Call *call);
    void takeBytes(Call *call);
    void replyFinished(Call *call);
    void fail(Call *call, ErrorKind kind, const QString &text);
    void letGo(Call *call) const;
    void complete(Call *call);
    void deliverLater(Finished finished);
    void deliver();
    void sweep();

    HttpClient *m_client;
    ManagerPool m_pool;
    QElapsedTimer m_clock;
    QTimer m_sweep;
    std::map<QString, std::optional<QSslConfiguration>> m_tls; ///< by CA file; read once
    std::unordered_map<quint64, std::unique_ptr<Call>> m_calls;
    std::vector<Finished> m_finished;
    quint64 m_lastId = 0;
};

HttpClient::Private::Private(HttpClient *client)
    : m_client(client)
{
    m_clock.start();
    m_sweep.setInterval(sweepInterval);
    QObject::connect(&m_sweep, &QTimer::timeout, client, [this] { sweep(); });
}

HttpClient::Private::~Private()
{
    for (const auto &[id, call] : m_calls) {
        letGo(call.get());
        call->reply->abort();
    }
}

const std::optional<QSslConfiguration> &HttpClient::Private::tlsOf(const QString &caFile)
{
    const auto known = m_tls.find(caFile);
    return known != m_tls.end() ? known->second : m_tls.emplace(caFile, tlsWith(caFile)).first->second;
}

/// Whether the request wants certificates that are not there: sending it would ask for other trust than was wished.
bool HttpClient::Private::lacksCertificates(const HttpRequest &request)
{
    return !request.caFile.isEmpty() && request.url.scheme() == "https"_L1 && !tlsOf(request.caFile);
}

QNetworkRequest HttpClient::Private::networkRequest(const HttpRequest &request)
{
    QNetworkRequest result(request.url);
    const bool secure = request.url.scheme() == "https"_L1;
    // No compression: a proxy that compresses a stream also delays it. A fixed language, whatever the user's.
    result.setRawHeader("Accept-Encoding", "identity");
    result.setRawHeader("Accept-Language", "en, *;q=0.5");
    result.setHeader(QNetworkRequest::UserAgentHeader, u"assay/" ASSAY_VERSION ""_s);
    for (const HttpHeader &header : request.headers)
        result.setRawHeader(header.name, header.value);
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute, secure);
    if (secure && !request.caFile.isEmpty())
        result.setSslConfiguration(*tlsOf(request.caFile));
    return result;
}

/// What a call reads from and writes to, before anything is sent.
Result<void> HttpClient::Private::openFiles(Call *call, const HttpRequest &request) const
{
    const auto failure = [](const QFile &file) {
        return Error{ErrorKind::File, HttpClient::tr("%1: %2.").arg(file.fileName(), file.errorString())};
    };
    if (!request.replyFile.isEmpty()) {
        call->replyFile = std::make_unique<QFile>(request.replyFile);
        if (!call->replyFile->open(QIODevice::WriteOnly | QIODevice::Truncate))
            return failure(*call->replyFile);
    }
    if (!request.bodyFile.isEmpty()) {
        auto file = std::make_unique<QFile>(request.bodyFile);
        if (!file->open(QIODevice::ReadOnly))
            return failure(*file);
        call->body = new OnceBody(std::move(file));
    }
    return {};
}

void HttpClient::Private::start(Call *call, const HttpRequest &request)
{
    QNetworkRequest network = networkRequest(request);
    call->place = m_pool.acquire(request);
    call->startedMs = call->lastByteMs = nowMs();
    const auto bytesLeft = [this, call] {
        call->result.sent = true;
        call->lastByteMs = nowMs();
    };
    if (request.method == "GET") {
        call->reply = call->place->network.get(network);
        QObject::connect(call->reply, &QNetworkReply::requestSent, m_client, bytesLeft);
    } else {
        network.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        if (!call->body)
            call->body = new OnceBody(request.body);
        network.setHeader(QNetworkRequest::ContentLengthHeader, call->body->size());
        call->reply = call->place->network.post(network, call->body);
        call->body->setParent(call->reply);
        QObject::connect(call->body, &OnceBody::taken, m_client, bytesLeft);
    }
    QObject::connect(call->reply, &QNetworkReply::readyRead, m_client, [this, call] { takeBytes(call); });
    QObject::connect(call->reply, &QNetworkReply::finished, m_client, [this, call] { replyFinished(call); });
    if (!m_sweep.isActive())
        m_sweep.start();
}

/// An error's words are wanted in memory.
bool HttpClient::Private::takesFile(const Call *call) const
{
    const int status = call->reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    return call->replyFile && status >= 200 && status < 300;
}

void HttpClient::Private::takeBytesToFile(Call *call)
{
    call->lastByteMs = nowMs();
    const QByteArray bytes = call->reply->readAll();
    QFile &file = *call->replyFile;
    if (file.write(bytes) != bytes.size() || !file.flush())
        fail(call, ErrorKind::File, HttpClient::tr("%1: %2.").arg(file.fileName(), file.errorString()));
    else if (file.size() > maximumReplyFileBytes)
        fail(call, ErrorKind::MalformedAnswer, tooLargeText(call->url));
}

void HttpClient::Private::takeBytes(Call *call)
{
    if (takesFile(call)) {
        takeBytesToFile(call);
        return;
    }
    const qsizetype before = call->result.body.size();
    if (before == 0) {
        call->result.body = call->reply->readAll();
        call->isStream = !call->reply->rawHeader("content-type").startsWith("application/json");
    } else {
        call->result.body += call->reply->readAll();
    }
    call->lastByteMs = nowMs();
    if (call->result.body.size() > maximumReplyBytes) {
        call->result.body.truncate(maximumReplyBytes);
        fail(call, ErrorKind::MalformedAnswer, tooLargeText(call->url));
        return;
    }
    if (call->isStream && !call->result.ttftMs
        && call->firstToken.feed(QByteArrayView(call->result.body).sliced(before)))
        call->result.ttftMs = call->lastByteMs - call->startedMs;
}

void HttpClient::Private::replyFinished(Call *call)
{
    QNetworkReply *reply = call->reply;
    if (reply->bytesAvailable() > 0) {
        const quint64 id = call->id;
        takeBytes(call);
        if (!m_calls.contains(id))
            return;
    }
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    call->result.error = transportErrorKind(reply->error(), status);
    if (call->result.error != ErrorKind::None)
        call->result.errorText = transportErrorText(reply->error(), call->url, reply->errorString());
    complete(call);
}

/// Ends a call ourselves; QNetworkAccessManager's own error for it would say nothing.
void HttpClient::Private::fail(Call *call, ErrorKind kind, const QString &text)
{
    call->result.error = kind;
    call->result.errorText = text;
    letGo(call);
    call->reply->abort();
    complete(call);
}

/// No signal of this call reaches us any more: the body may be read even after an abort.
void HttpClient::Private::letGo(Call *call) const
{
    call->reply->disconnect(m_client);
    if (call->body)
        call->body->disconnect(m_client);
}

void HttpClient::Private::complete(Call *call)
{
    letGo(call);
    QNetworkReply *reply = call->reply;
    HttpReply &result = call->result;
    result.latencyMs = nowMs() - call->startedMs;
    result.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    result.sent = result.sent || result.status > 0;
    for (const QNetworkReply::RawHeaderPair &pair : reply->rawHeaderPairs())
        result.headers.append({pair.first, pair.second});
    const std::optional<bool> http2 = result.status > 0
        ? std::optional(reply->attribute(QNetworkRequest::Http2WasUsedAttribute).toBool())
        : std::nullopt;
    m_pool.release(call->place, http2);
    reply->deleteLater();
    call->replyFile.reset(); // whole on disk before it is told
    const auto node = m_calls.extract(call->id);
    deliverLater({std::move(call->handler), std::move(result)});
    if (m_calls.empty())
        m_sweep.stop();
}

/// Handlers run from the event loop, never within a reply's own signal: they may delete the client.
void HttpClient::Private::deliverLater(Finished finished)
{
    m_finished.push_back(std::move(finished));
    if (m_finished.size() == 1)
        QMetaObject::invokeMethod(
            m_client, [this] { deliver(); }, Qt::QueuedConnection);
}

void HttpClient::Private::deliver()
{
    const std::vector<Finished> finished = std::exchange(m_finished, {});
    const QPointer<HttpClient> alive(m_client);
    for (const Finished &call : finished) {
        call.handler(call.result);
        if (!alive)
            return;
    }
}

void HttpClient::Private::sweep()
{
    const double now = nowMs();
    std::vector<Call *> late;
    const auto over = [now](double since, double seconds) { return seconds > 0 && now - since > seconds * 1000; };
    for (const auto &[id, call] : m_calls) {
        const Timeouts &limit = call->timeouts;
        if (over(call->startedMs, limit.totalSeconds)
            || (call->result.sent ? over(call->lastByteMs, limit.idleSeconds)
                                  : over(call->startedMs, limit.connectSeconds)))
            late.push_back(call.get());
    }
    for (Call *call : late) {
        const Timeouts &limit = call->timeouts;
        if (over(call->startedMs, limit.totalSeconds))
            fail(call, ErrorKind::Timeout, totalTimeoutText(call->url, limit.totalSeconds));
        else if (call->result.sent)
            fail(call, ErrorKind::Timeout, idleTimeoutText(call->url, limit.idleSeconds));
        else
            fail(call, ErrorKind::Timeout, connectTimeoutText(call->url, limit.connectSeconds));
    }
}

HttpClient::HttpClient(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{
}

HttpClient::~HttpClient() = default;

QString HttpClient::caFileProblem(const QString &path)
{
    if (path.isEmpty() || tlsWith(path))
        return {};
    return tr("The CA file %1 can't be read or holds no certificate in PEM form.").arg(path);
}

quint64 HttpClient::send(const HttpRequest &request, const Timeouts &timeouts, Handler handler)
{
    const quint64 id = ++d->m_lastId;
    if (d->lacksCertificates(request)) {
        HttpReply refused;
        refused.error = ErrorKind::Tls;
        refused.errorText = caFileProblem(request.caFile);
        d->deliverLater({std::move(handler), std::move(refused)});
        return id;
    }
    auto call = std::make_unique<Private::Call>();
    call->id = id;
    call->url = request.url;
    call->timeouts = timeouts;
    call->handler = std::move(handler);
    if (const auto opened = d->openFiles(call.get(), request); !opened) {
        HttpReply refused;
        refused.error = opened.error().kind;
        refused.errorText = opened.error().message;
        d->deliverLater({std::move(call->handler), std::move(refused)});
        return id;
    }
    Private::Call *raw = call.get();
    d->m_calls.emplace(id, std::move(call));
    d->start(raw, request);
    return id;
}

void HttpClient::cancel(quint64 id)
{
    const auto found = d->m_calls.find(id);
    if (found != d->m_calls.end())
        d->fail(found->second.get(), ErrorKind::Cancelled, cancelledText());
}

void HttpClient::cancelAll()
{
    while (!d->m_calls.empty())
        cancel(d->m_calls.begin()->first);
}

int HttpClient::inFlight() const
{
    return int(d->m_calls.size());
}
