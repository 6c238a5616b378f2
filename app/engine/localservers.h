#pragma once

#include "httpclient.h"
#include "localserver.h"
#include "result.h"

#include <QHash>
#include <QObject>
#include <QProcessEnvironment>

#include <functional>
#include <vector>

/// One place to look at.
struct LocalPlace
{
    QString origin; ///< http://127.0.0.1:11434
    QString provider; ///< what usually answers there

    bool operator==(const LocalPlace &) const = default;
};

/// Where model servers usually listen, and what OLLAMA_HOST and VLLM_BASE_URL name, as far as it is this computer.
QList<LocalPlace> usualLocalPlaces(const QProcessEnvironment &environment);

/// Which server gave these replies (path -> body of an answer 200); nullopt: none that is known here.
std::optional<LocalServer> recognisedServer(const LocalPlace &place, const QHash<QString, QByteArray> &replies);

/// Asks all places at once which model server answers there, and which models it has. Deletes itself when done.
class LocalServers : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const Result<QList<LocalServer>> &)>;

    /// Places that are not on this computer are left out: nothing is sent there.
    static void find(const QList<LocalPlace> &places, Done done, QObject *parent);

private:
    LocalServers(const QList<LocalPlace> &places, Done done, QObject *parent);

    void ask();
    void tell();

    QList<LocalPlace> m_places;
    std::vector<QHash<QString, QByteArray>> m_replies; ///< of each place
    Done m_done;
    HttpClient m_client;
    int m_open = 0; ///< requests without an answer
};
