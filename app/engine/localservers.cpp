#include "localservers.h"

#include "provider.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr double answerWithinSeconds = 1;
constexpr qsizetype maximumBodyBytes = 4 * 1024 * 1024;
constexpr qsizetype maximumLocalModels = 500;
constexpr qsizetype longestModelId = 300;

// providers.md A.7 to A.10; LM Studio tells the kind of its models under /api/v0.
constexpr std::array askedPaths{"/api/version"_L1, "/api/tags"_L1,      "/props"_L1,    "/info"_L1,
                                "/version"_L1,     "/api/v0/models"_L1, "/v1/models"_L1};

bool isThisComputer(const QUrl &url)
{
    const QHostAddress address(url.host());
    return url.scheme() == "http"_L1 && address.isLoopback() && url.userInfo().isEmpty();
}

/// http://127.0.0.1:PORT for what people write into OLLAMA_HOST; empty for another computer.
QString loopbackOrigin(QString text, int defaultPort)
{
    if (text.startsWith(u':'))
        text.prepend(u"127.0.0.1"_s);
    if (!text.contains("://"_L1))
        text.prepend(u"http://"_s);
    QUrl url(text.trimmed());
    if (url.host() == "localhost"_L1 || url.host() == "0.0.0.0"_L1 || url.host() == "::"_L1)
        url.setHost(u"127.0.0.1"_s);
    if (url.port() < 0)
        url.setPort(defaultPort);
    return isThisComputer(url) ? originOf(url) : QString();
}

bool isChatModel(const QString &id, const QString &kind)
{
    static const QStringList others{u"embed"_s, u"rerank"_s, u"whisper"_s};
    const auto named = [&](const QString &word) { return id.contains(word, Qt::CaseInsensitive); };
    return !kind.contains("embed"_L1) && !kind.contains("bert"_L1) && std::ranges::none_of(others, named);
}

bool isUsableId(const QString &id)
{
    const auto isHidden
        = [](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; };
    return !id.isEmpty() && id.size() <= longestModelId && std::ranges::none_of(id, isHidden);
}

/// Ids of the list's chat models; `kind` of an entry says what it is, where the server tells.
template <typename Kind>
QStringList chatModels(const QJsonArray &list, QLatin1StringView idKey, Kind kind)
{
    QStringList ids;
    for (const QJsonValue &entry : list) {
        const QString id = entry[idKey].toString();
        if (isUsableId(id) && isChatModel(id, kind(entry)) && ids.size() < maximumLocalModels)
            ids.append(id);
    }
    return ids;
}

/// LM Studio says of each model what kind it is; others that answer this path don't.
bool isLmStudio(const QJsonObject &list)
{
    const QJsonArray models = list["data"_L1].toArray();
    return std::ranges::any_of(models, [](const QJsonValue &model) { return model["type"_L1].isString(); });
}

QString versionText(const QJsonValue &value)
{
    const QString text = value.toString();
    return isUsableId(text) ? text.left(60) : QString();
}
}

QList<LocalPlace> usualLocalPlaces(const QProcessEnvironment &environment)
{
    constexpr int ollamaPort = 11434;
    constexpr int vllmPort = 8000;
    QList<LocalPlace> places;
    const auto add = [&](const QString &origin, const QString &provider) {
        if (!origin.isEmpty() && std::ranges::find(places, origin, &LocalPlace::origin) == places.end())
            places.append({origin, provider});
    };
    const auto addNamed = [&](const QString &variable, int port, const QString &provider) {
        if (const QString value = environment.value(variable); !value.isEmpty())
            add(loopbackOrigin(value, port), provider);
    };
    addNamed(u"OLLAMA_HOST"_s, ollamaPort, u"ollama"_s);
    addNamed(u"VLLM_BASE_URL"_s, vllmPort, u"vllm"_s);
    add(u"http://127.0.0.1:11434"_s, u"ollama"_s);
    add(u"http://127.0.0.1:1234"_s, u"lmstudio"_s);
    add(u"http://127.0.0.1:8080"_s, u"llamacpp"_s);
    add(u"http://127.0.0.1:9931"_s, u"llamacpp"_s);
    add(u"http://127.0.0.1:8000"_s, u"vllm"_s);
    add(u"http://127.0.0.1:1337"_s, u"openai"_s); // Jan
    add(u"http://127.0.0.1:3000"_s, u"tgi"_s);
    return places;
}

std::optional<LocalServer> recognisedServer(const LocalPlace &place, const QHash<QString, QByteArray> &replies)
{
    const auto object
        = [&](const char *path) { return QJsonDocument::fromJson(replies.value(QLatin1StringView(path))).object(); };
    const auto noKind = [](const QJsonValue &) { return QString(); };
    const QString v1 = place.origin + u"/v1"_s;
    if (const QJsonObject version = object("/api/version"); version["version"_L1].isString()) {
        const auto family = [](const QJsonValue &entry) { return entry["details"_L1]["family"_L1].toString(); };
        return LocalServer{u"ollama"_s, place.origin, versionText(version["version"_L1]),
                           chatModels(object("/api/tags")["models"_L1].toArray(), "name"_L1, family)};
    }
    if (const QJsonObject info = object("/info"); info["model_id"_L1].isString())
        return LocalServer{u"tgi"_s, place.origin, versionText(info["version"_L1]),
                           chatModels({info}, "model_id"_L1, noKind)};
    const QJsonObject list = object("/v1/models");
    if (const QJsonObject lmStudio = object("/api/v0/models"); isLmStudio(lmStudio)) {
        const auto type = [](const QJsonValue &entry) { return entry["type"_L1].toString(); };
        return LocalServer{u"lmstudio"_s, v1, {}, chatModels(lmStudio["data"_L1].toArray(), "id"_L1, type)};
    }
    const QStringList models = chatModels(list["data"_L1].toArray(), "id"_L1, noKind);
    if (const QJsonObject props = object("/props"); props["default_generation_settings"_L1].isObject())
        return LocalServer{u"llamacpp"_s, v1, versionText(props["build_info"_L1]), models};
    if (!list["data"_L1].isArray())
        return std::nullopt;
    if (const QJsonObject version = object("/version"); version["version"_L1].isString())
        return LocalServer{u"vllm"_s, v1, versionText(version["version"_L1]), models};
    const bool isPlain = place.provider == "ollama"_L1 || place.provider == "tgi"_L1;
    return LocalServer{isPlain ? u"openai"_s : place.provider, v1, {}, models};
}

void LocalServers::find(const QList<LocalPlace> &places, Done done, QObject *parent)
{
    auto *job = new LocalServers(places, std::move(done), parent);
    QMetaObject::invokeMethod(job, &LocalServers::ask, Qt::QueuedConnection);
}

LocalServers::LocalServers(const QList<LocalPlace> &places, Done done, QObject *parent)
    : QObject(parent)
    , m_done(std::move(done))
    , m_client(this)
{
    for (const LocalPlace &place : places) {
        if (isThisComputer(QUrl(place.origin)))
            m_places.append(place);
    }
}

void LocalServers::ask()
{
    m_replies.resize(size_t(m_places.size()));
    m_open = int(m_places.size()) * int(askedPaths.size());
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        for (const QLatin1StringView path : askedPaths) {
            const HttpRequest request{"GET", QUrl(m_places.at(i).origin + path), {}, {}};
            m_client.send(request, {answerWithinSeconds, answerWithinSeconds, answerWithinSeconds},
                          [this, i, path](const HttpReply &reply) {
                              if (reply.error == ErrorKind::None && reply.status == 200
                                  && reply.body.size() <= maximumBodyBytes)
                                  m_replies[size_t(i)].insert(path, reply.body);
                              if (--m_open == 0)
                                  tell();
                          });
        }
    }
    if (m_open == 0)
        tell();
}

void LocalServers::tell()
{
    QList<LocalServer> servers;
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        if (const auto server = recognisedServer(m_places.at(i), m_replies[size_t(i)]))
            servers.append(*server);
    }
    deleteLater();
    m_done(servers);
}
