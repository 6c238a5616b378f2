#pragma once

#include "ownserver.h"

#include <QElapsedTimer>
#include <QFile>
#include <QObject>
#include <QProcess>
#include <QTimer>

/// How long a server may take; shorter in tests.
struct ServerTimes
{
    int graceMs = 10000; ///< between asking it to end and ending it
    int pollMs = 500; ///< between two looks at its health
    int adoptMs = 2000; ///< for a server that may be there already to answer
};

/// A server's process with all that it starts: no shell, a process group of its own, its output as it comes. It ends
/// with this object and with the program, however that ends, unless it is to keep running.
class ServerProcess : public QObject
{
    Q_OBJECT

public:
    ServerProcess(const OwnServer &server, const ServerTimes &times, QObject *parent = nullptr);
    ~ServerProcess() override;

    /// Exactly one ended() follows, from the event loop.
    void start();
    /// Asks it to end; what is still there after the grace is ended.
    void terminate();
    /// It goes on when this object is gone: only for a server that is to keep running.
    void leave() { m_left = m_keep; }

signals:
    void wrote(const QByteArray &bytes);
    /// Nothing of it is left. `how`: "ended with exit code 1", for a sentence after its name.
    void ended(const QString &how);

private:
    void startAttached(const QString &program, const QStringList &arguments);
    void startDetached(const QString &program, const QStringList &arguments);
    void watchProgram();
    void attachedEnded();
    void lookAtDetached();
    void readFile();
    void awaitGroup();
    void signalGroup(int signal) const;
    void tellEnded();

    QString m_command;
    QString m_folder;
    bool m_keep;
    bool m_left = false;
    ServerTimes m_times;
    QProcess m_process;
    QProcess m_watcher; ///< ends the group when this program is gone
    QFile m_output; ///< of a server that keeps running: a file without a name
    QTimer m_look;
    QTimer m_grace;
    QElapsedTimer m_sinceEnd;
    qint64 m_group = 0; ///< process group; 0: none
    qint64 m_pid = 0;
    QString m_how;
    bool m_told = false;
};
