#pragma once

#include <QString>
#include <QStringList>

/// A model server that answers on this computer.
struct LocalServer
{
    QString provider; ///< one of providers(), for models that are asked there
    QString endpoint; ///< for those models
    QString version; ///< as it says; may be empty
    QStringList models; ///< ids of those that answer chats, as far as the server tells

    bool operator==(const LocalServer &) const = default;
};
