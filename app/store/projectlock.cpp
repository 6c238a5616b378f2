#include "projectlock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSysInfo>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#endif

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int staleAfterMs = 30000;

/// Beside the file itself, so that a symbolic link to a project has the same lock.
QString lockPath(const QString &project)
{
    const QFileInfo file(project);
    const QString target = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    return target + u".lock"_s;
}

/// Whether a process of this machine lives and is the program that wrote the lock (ids are used again).
bool processLives(qint64 pid, const QString &program)
{
#ifdef Q_OS_UNIX
    if (::kill(pid_t(pid), 0) != 0 && errno != EPERM)
        return false;
    const QString executable = QFileInfo(u"/proc/%1/exe"_s.arg(pid)).symLinkTarget();
    return executable.isEmpty() || program.isEmpty() || QFileInfo(executable).fileName() == program
        || executable.endsWith(u" (deleted)"_s);
#else
    Q_UNUSED(pid)
    Q_UNUSED(program)
    return true;
#endif
}

Error lockedError(const QString &project, const QString &holder)
{
    const QString who = holder.isEmpty() ? QCoreApplication::translate("ProjectLock", "another program") : holder;
    return {ErrorKind::Locked,
            QCoreApplication::translate("ProjectLock",
                                        "%1 is being written by %2. Wait until it is done or close it "
                                        "there; reading (compare, export) works meanwhile.")
                .arg(project, who)};
}

Error folderError(const QString &project)
{
    const QFileInfo folder(QFileInfo(project).absolutePath());
    if (!folder.isDir())
        return {ErrorKind::File,
                QCoreApplication::translate("ProjectLock",
                                            "%1 can't be opened: the folder %2 does not exist. Make it, "
                                            "or choose another one.")
                    .arg(project, folder.filePath())};
    return {ErrorKind::File,
            QCoreApplication::translate("ProjectLock",
                                        "%1 can't be written: there is no permission to write in %2. "
                                        "Change it, or copy the project to a folder of yours.")
                .arg(project, folder.filePath())};
}
}

ProjectLock::ProjectLock(const QString &project)
    : m_project(project)
    , m_file(lockPath(project))
{
    m_file.setStaleLockTime(0); // a lock does not go stale by age, only by the death of its program
}

Result<void> ProjectLock::acquire()
{
    if (m_file.tryLock(0))
        return {};
    if (m_file.error() != QLockFile::LockFailedError)
        return folderError(m_project);
    // A lock file that says nothing was left by a crash while it was written; QLockFile checks that nobody holds it.
    qint64 pid = 0;
    QString host;
    QString program;
    if (!m_file.getLockInfo(&pid, &host, &program)) {
        m_file.setStaleLockTime(staleAfterMs);
        const bool taken = m_file.tryLock(0);
        m_file.setStaleLockTime(0);
        if (taken)
            return {};
    }
    return lockedError(m_project, holder(m_project));
}

QString ProjectLock::holder(const QString &project)
{
    const QString path = lockPath(project);
    const QFileInfo file(path);
    qint64 pid = 0;
    QString host;
    QString program;
    if (!file.exists() || !QLockFile(path).getLockInfo(&pid, &host, &program))
        return {};
    if (host == QSysInfo::machineHostName() && !processLives(pid, program))
        return {};
    return QCoreApplication::translate("ProjectLock", "%1, process %2 on %3, since %4")
        .arg(program, QString::number(pid), host, QLocale().toString(file.lastModified(), QLocale::ShortFormat));
}
