#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>

enum class ServerState {
    Off,
    Looking, ///< whether a server answers there already
    Starting, ///< the command runs, but does not answer yet
    Ready,
    Stopping,
    Failed ///< and nothing of it runs any more
};

/// How a server of one's own is doing.
struct ServerStatus
{
    QString name; ///< the program and the models that it serves
    QString command;
    ServerState state = ServerState::Off;
    QString text; ///< a sentence for people, plain text
    double seconds = 0; ///< it took to get ready, or has taken so far

    bool operator==(const ServerStatus &) const = default;
};

Q_DECLARE_METATYPE(ServerStatus)
