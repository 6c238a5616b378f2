#include "fakellmserver.h"

#include "fakellmloop.h"

#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace {
QByteArray bytesOf(const std::string &text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}
}

QByteArray FakeRequestRecord::header(const QByteArray &lowerName) const
{
    for (const auto &[name, value] : headers) {
        if (name == lowerName)
            return value;
    }
    return {};
}

class FakeLlmServer::Private
{
public:
    explicit Private(quint16 port)
        : loop(port)
        , thread([this] { loop.run(); })
    {
    }
    ~Private()
    {
        loop.stop();
        thread.join();
    }

    template <typename T>
    T read(T FakeLog::*field) const
    {
        const std::lock_guard lock(loop.log().mutex);
        return loop.log().*field;
    }

    FakeLlmLoop loop;
    std::thread thread;
};

FakeLlmServer::FakeLlmServer(const QByteArray &script, quint16 port)
    : d(std::make_unique<Private>(port))
{
    if (!script.isEmpty())
        setScript(script);
}

FakeLlmServer::~FakeLlmServer() = default;

quint16 FakeLlmServer::port() const
{
    return d->loop.port();
}

QString FakeLlmServer::origin() const
{
    return "http://127.0.0.1:"_L1 + QString::number(port());
}

QUrl FakeLlmServer::url(const QString &path) const
{
    return QUrl(origin() + path);
}

void FakeLlmServer::setScript(const QByteArray &script)
{
    d->loop.setScript(FakeScript::parsed(script.toStdString()));
}

QList<FakeRequestRecord> FakeLlmServer::requests() const
{
    const FakeLog &log = d->loop.log();
    const std::lock_guard lock(log.mutex);
    QList<FakeRequestRecord> records;
    for (const FakeLogEntry &entry : log.entries) {
        FakeRequestRecord record;
        record.method = bytesOf(entry.request.method);
        record.path = bytesOf(entry.request.path);
        for (const auto &[name, value] : entry.request.headers)
            record.headers.append({bytesOf(name), bytesOf(value)});
        record.body = bytesOf(entry.request.body);
        record.model = QString::fromStdString(entry.request.model);
        record.question = QString::fromStdString(entry.request.question);
        record.status = entry.status;
        records.append(record);
    }
    return records;
}

int FakeLlmServer::requestCount() const
{
    return d->read(&FakeLog::requests);
}

int FakeLlmServer::countOf(const QString &question) const
{
    const FakeLog &log = d->loop.log();
    const std::lock_guard lock(log.mutex);
    const auto found = log.countByQuestion.find(question.toStdString());
    return found == log.countByQuestion.end() ? 0 : found->second;
}

int FakeLlmServer::inFlight() const
{
    return d->read(&FakeLog::inFlight);
}

int FakeLlmServer::peakInFlight() const
{
    return d->read(&FakeLog::peakInFlight);
}

int FakeLlmServer::connectionCount() const
{
    return d->read(&FakeLog::connections);
}

int FakeLlmServer::openConnections() const
{
    return d->read(&FakeLog::openConnections);
}
