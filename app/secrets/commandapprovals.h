#pragma once

#include "result.h"

#include <QString>

/// Which commands this user has allowed Assay to start, word for word, each in the folder it runs in. Kept in this
/// user's settings: a plan or project from someone else can't bring an approval along.
class CommandApprovals
{
public:
    /// The file is created with mode 0600 when the first command is approved.
    explicit CommandApprovals(const QString &settingsFile);

    /// False for a command that differs by one character, or that would run in another folder. A damaged file is an
    /// error.
    Result<bool> isApproved(const QString &command, const QString &folder) const;
    /// Remembers the user's yes.
    Result<void> approve(const QString &command, const QString &folder);

    /// `assay/commands.json` in this user's configuration directory.
    static QString defaultFile();

private:
    QString m_settingsFile;
};
