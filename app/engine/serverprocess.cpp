#include "serverprocess.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryFile>

#include <csignal>
#include <sys/types.h>
#include <unistd.h>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int lookMs = 50;
constexpr qint64 maximumGroupWaitMs = 2000; // a zombie that nobody reaps does not hold a GPU
constexpr int destructionMs = 2000;

/// Ends the process group $0 once the other end of its input is closed: by the end of the program that holds it.
constexpr char watcherScript[] = R"(trap '' HUP INT TERM
read -r line
kill -TERM "-$0" 2>/dev/null
i=0
while [ $i -lt 100 ] && kill -0 "-$0" 2>/dev/null; do sleep 0.1; i=$((i+1)); done
kill -KILL "-$0" 2>/dev/null)";

QString serverText(const char *text)
{
    return QCoreApplication::translate("ServerProcess", text);
}

/// Runs in the child, before the command: only what is safe after a fork.
void leaveGroup()
{
    ::setsid();
#ifdef Q_OS_LINUX
    ::prctl(PR_SET_PDEATHSIG, SIGTERM);
#endif
}
}

ServerProcess::ServerProcess(const OwnServer &server, const ServerTimes &times, QObject *parent)
    : QObject(parent)
    , m_command(server.command)
    , m_folder(server.folder)
    , m_keep(server.keepRunning)
    , m_times(times)
    , m_process(this)
    , m_watcher(this)
    , m_look(this)
    , m_grace(this)
{
    m_grace.setSingleShot(true);
    connect(&m_grace, &QTimer::timeout, this, [this] { signalGroup(SIGKILL); });
    m_look.setInterval(lookMs);
}

ServerProcess::~ServerProcess()
{
    if (m_process.state() == QProcess::NotRunning) {
        if (m_pid > 0 && !m_told && !m_left)
            signalGroup(SIGTERM);
        return;
    }
    disconnect(&m_process, nullptr, this, nullptr);
    signalGroup(SIGTERM);
    m_process.waitForFinished(std::min(m_times.graceMs, destructionMs));
    signalGroup(SIGKILL);
    m_process.waitForFinished(destructionMs);
    m_watcher.kill();
    m_watcher.waitForFinished(destructionMs);
}

void ServerProcess::start()
{
    QStringList words = QProcess::splitCommand(m_command);
    const QString program = words.isEmpty() ? QString() : words.takeFirst();
    if (program.isEmpty() || !QDir(m_folder).exists()) {
        m_how = program.isEmpty()
            ? serverText(QT_TRANSLATE_NOOP("ServerProcess", "names no program"))
            : serverText(QT_TRANSLATE_NOOP("ServerProcess", "could not be started: there is no folder %1"))
                  .arg(m_folder);
        QMetaObject::invokeMethod(this, &ServerProcess::tellEnded, Qt::QueuedConnection);
        return;
    }
    m_process.setWorkingDirectory(m_folder);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardInputFile(QProcess::nullDevice());
    if (m_keep)
        startDetached(program, words);
    else
        startAttached(program, words);
}

void ServerProcess::startAttached(const QString &program, const QStringList &arguments)
{
    connect(&m_process, &QProcess::readyRead, this, [this] { emit wrote(m_process.readAll()); });
    connect(&m_process, &QProcess::started, this, [this] { watchProgram(); });
    connect(&m_process, &QProcess::finished, this, &ServerProcess::attachedEnded);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        m_how = serverText(QT_TRANSLATE_NOOP("ServerProcess", "could not be started: %1")).arg(m_process.errorString());
        QMetaObject::invokeMethod(this, &ServerProcess::tellEnded, Qt::QueuedConnection);
    });
    m_process.setChildProcessModifier(leaveGroup);
    m_process.start(program, arguments);
    m_group = m_process.processId();
}

void ServerProcess::watchProgram()
{
    m_watcher.setChildProcessModifier([] { ::setsid(); });
    m_watcher.setStandardOutputFile(QProcess::nullDevice());
    m_watcher.setStandardErrorFile(QProcess::nullDevice());
    m_watcher.setWorkingDirectory(u"/"_s);
    m_watcher.start(u"/bin/sh"_s, {u"-c"_s, QString::fromLatin1(watcherScript), QString::number(m_group)});
}

void ServerProcess::startDetached(const QString &program, const QStringList &arguments)
{
    QTemporaryFile file(QDir::tempPath() + u"/assay-server-XXXXXX"_s); // only this user can read it
    if (file.open()) {
        m_process.setStandardOutputFile(file.fileName());
        m_output.setFileName(file.fileName());
        m_output.open(QIODevice::ReadOnly);
    }
    m_process.setProgram(program);
    m_process.setArguments(arguments);
    if (!m_process.startDetached(&m_pid)) {
        m_how = serverText(QT_TRANSLATE_NOOP("ServerProcess", "could not be started: %1")).arg(m_process.errorString());
        QMetaObject::invokeMethod(this, &ServerProcess::tellEnded, Qt::QueuedConnection);
        return;
    }
    m_group = std::max(::getpgid(pid_t(m_pid)), pid_t(0));
    connect(&m_look, &QTimer::timeout, this, &ServerProcess::lookAtDetached);
    m_look.start();
}

void ServerProcess::lookAtDetached()
{
    readFile();
    if (::kill(pid_t(m_pid), 0) == 0)
        return;
    m_look.stop();
    disconnect(&m_look, nullptr, this, nullptr);
    m_how = serverText(QT_TRANSLATE_NOOP("ServerProcess", "ended"));
    awaitGroup();
}

void ServerProcess::readFile()
{
    if (const QByteArray bytes = m_output.isOpen() ? m_output.readAll() : QByteArray(); !bytes.isEmpty())
        emit wrote(bytes);
}

void ServerProcess::attachedEnded()
{
    if (const QByteArray bytes = m_process.readAll(); !bytes.isEmpty())
        emit wrote(bytes);
    m_how = m_process.exitStatus() == QProcess::CrashExit
        ? serverText(QT_TRANSLATE_NOOP("ServerProcess", "was ended by a signal"))
        : serverText(QT_TRANSLATE_NOOP("ServerProcess", "ended with exit code %1")).arg(m_process.exitCode());
    m_watcher.kill();
    awaitGroup();
}

void ServerProcess::awaitGroup()
{
    signalGroup(SIGKILL); // workers that it left behind
    m_sinceEnd.start();
    connect(&m_look, &QTimer::timeout, this, [this] {
        const bool isGone = m_group <= 0 || ::kill(pid_t(-m_group), 0) != 0;
        if (isGone || m_sinceEnd.elapsed() > maximumGroupWaitMs)
            tellEnded();
    });
    m_look.start();
}

void ServerProcess::terminate()
{
    if (m_told || m_grace.isActive())
        return;
    signalGroup(SIGTERM);
    m_grace.start(m_times.graceMs);
}

void ServerProcess::signalGroup(int signal) const
{
    if (m_group <= 1 || m_group == ::getpgrp())
        return;
    // A child that was only just started may not have its group yet.
    if (::kill(pid_t(-m_group), signal) != 0 && m_process.state() != QProcess::NotRunning)
        ::kill(pid_t(m_group), signal);
}

void ServerProcess::tellEnded()
{
    m_look.stop();
    m_grace.stop();
    m_group = 0;
    if (!std::exchange(m_told, true))
        emit ended(m_how);
}
