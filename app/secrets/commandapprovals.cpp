#include "commandapprovals.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr QFileDevice::Permissions readableByOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QString folderText(const QString &folder)
{
    return QDir::cleanPath(QDir(folder).absolutePath());
}

QString approvalHash(const QString &command, const QString &folder)
{
    const QByteArray text = command.toUtf8() + '\0' + folderText(folder).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

Error unwritableApprovals(const QString &path, const QString &reason)
{
    return {ErrorKind::File,
            QCoreApplication::translate("CommandApprovals", "%1 can't be written: %2.").arg(path, reason)};
}

Result<QJsonArray> readApprovals(const QString &path)
{
    constexpr qint64 maximumBytes = 16 * 1024 * 1024;
    if (!QFileInfo::exists(path))
        return QJsonArray();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            ErrorKind::File,
            QCoreApplication::translate("CommandApprovals", "%1 can't be read: %2.").arg(path, file.errorString())};
    const QJsonValue commands = QJsonDocument::fromJson(file.read(maximumBytes)).object()["commands"_L1];
    if (!commands.isArray())
        return Error{ErrorKind::File,
                     QCoreApplication::translate("CommandApprovals",
                                                 "%1, which says which commands you have approved, is damaged, so none "
                                                 "is started. Delete it; Assay then asks anew.")
                         .arg(path)};
    return commands.toArray();
}
}

CommandApprovals::CommandApprovals(const QString &settingsFile)
    : m_settingsFile(settingsFile)
{
}

Result<bool> CommandApprovals::isApproved(const QString &command, const QString &folder) const
{
    const auto known = readApprovals(m_settingsFile);
    if (!known)
        return known.error();
    const QString hash = approvalHash(command, folder);
    return std::any_of(known->begin(), known->end(), [&](const QJsonValue &value) {
        return value["sha256"_L1].toString() == hash && value["command"_L1].toString() == command;
    });
}

Result<void> CommandApprovals::approve(const QString &command, const QString &folder)
{
    if (!QDir().mkpath(QFileInfo(m_settingsFile).absolutePath()))
        return unwritableApprovals(m_settingsFile,
                                   QCoreApplication::translate("CommandApprovals", "its folder can't be made"));
    // Two programs may approve at the same time; the second reads what the first has written.
    QLockFile lock(m_settingsFile + u".lock"_s);
    lock.tryLock(2000);
    const auto approved = isApproved(command, folder);
    if (!approved)
        return approved.error();
    if (*approved)
        return {};
    auto commands = readApprovals(m_settingsFile);
    if (!commands)
        return commands.error();
    commands->append(QJsonObject{
        {u"command"_s, command}, {u"folder"_s, folderText(folder)}, {u"sha256"_s, approvalHash(command, folder)}});
    return write(*commands);
}

Result<QList<ApprovedCommand>> CommandApprovals::all() const
{
    const auto known = readApprovals(m_settingsFile);
    if (!known)
        return known.error();
    QList<ApprovedCommand> approved;
    for (const QJsonValue &value : *known) {
        const ApprovedCommand entry{value["command"_L1].toString(), value["folder"_L1].toString()};
        if (value["sha256"_L1].toString() == approvalHash(entry.command, entry.folder))
            approved.append(entry);
    }
    return approved;
}

Result<void> CommandApprovals::revoke(const QString &command, const QString &folder)
{
    QLockFile lock(m_settingsFile + u".lock"_s);
    lock.tryLock(2000);
    const auto known = readApprovals(m_settingsFile);
    if (!known)
        return known.error();
    const QString hash = approvalHash(command, folder);
    QJsonArray rest;
    for (const QJsonValue &value : *known) {
        if (value["sha256"_L1].toString() != hash)
            rest.append(value);
    }
    return rest.size() == known->size() ? Result<void>() : write(rest);
}

Result<void> CommandApprovals::write(const QJsonArray &commands) const
{
    QSaveFile file(m_settingsFile);
    const bool opened = file.open(QIODevice::WriteOnly) && file.setPermissions(readableByOwner);
    const QByteArray json = QJsonDocument(QJsonObject{{u"commands"_s, commands}}).toJson();
    if (!opened || file.write(json) != json.size() || !file.commit())
        return unwritableApprovals(m_settingsFile, file.errorString());
    return {};
}

QString CommandApprovals::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/assay/commands.json"_s;
}
