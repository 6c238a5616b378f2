#pragma once

#include "result.h"

#include <QByteArray>
#include <QStringList>

#include <functional>

/// A command that a plan wants to have started: nothing is, before this user has said yes to exactly this.
struct CommandQuestion
{
    QString command; ///< its whole text
    QString folder; ///< it would run in
    QStringList models; ///< names of those that it would serve
};

enum class CommandAnswer {
    Refuse,
    Once,
    Remember ///< in this user's settings
};

/// How the program asks its user; where one is missing, what would have been asked is an error.
struct Askers
{
    std::function<Result<QByteArray>(const QString &question)> forKey;
    std::function<bool(const QString &question)> forOrigin; ///< true: yes, send the key there
    std::function<CommandAnswer(const CommandQuestion &)> forCommand; ///< asked about what is not approved yet
    std::function<bool(const QString &question)> forLoad; ///< true: yes, load that server
};
