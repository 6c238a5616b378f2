#pragma once

#include "http.h"
#include "plan.h"
#include "result.h"

/// A server of one's own as a run starts it: one for all models with the same command and address.
struct OwnServer
{
    QString command; ///< as approved; split into words as QProcess does, no shell
    QString folder; ///< it runs in
    QStringList models; ///< names
    HttpRequest health; ///< answered 2xx once the server is ready
    bool keepRunning = false;
    double readyWithinSeconds = 600;

    /// "llama-server (nano, mini)"
    QString name() const;
    /// The program's file name.
    QString program() const;
};

/// Models with the same one share a server.
QString ownServerKey(const ModelSpec &model);
/// The model must have a start command. BadInput where there is no address to ask whether it is ready.
Result<OwnServer> ownServer(const ModelSpec &model, const QByteArray &key, const QString &folder);
