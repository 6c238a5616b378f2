#pragma once

#include "approvedcommand.h"
#include "result.h"

#include <QList>
#include <QString>

class QJsonArray;

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
    /// All that are approved, in the order in which they were. What was changed in the file is none of them.
    Result<QList<ApprovedCommand>> all() const;
    /// Takes the yes back; without one nothing changes.
    Result<void> revoke(const QString &command, const QString &folder);

    /// `assay/commands.json` in this user's configuration directory.
    static QString defaultFile();

private:
    Result<void> write(const QJsonArray &commands) const;

    QString m_settingsFile;
};
