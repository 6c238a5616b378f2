#include "measuredprocess.h"

#include <QElapsedTimer>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <vector>

namespace {
double secondsOf(const timeval &time)
{
    return double(time.tv_sec) + double(time.tv_usec) / 1e6;
}

[[noreturn]] void become(const std::vector<QByteArray> &words, const QByteArray &directory)
{
    std::vector<char *> argv;
    for (const QByteArray &word : words)
        argv.push_back(const_cast<char *>(word.constData()));
    argv.push_back(nullptr);
    const int nowhere = ::open("/dev/null", O_RDWR);
    for (const int stream : {0, 1, 2})
        ::dup2(nowhere, stream);
    if (::chdir(directory.constData()) == 0)
        ::execv(argv[0], argv.data());
    ::_exit(127);
}
}

Measured measure(const QString &program, const QStringList &arguments, const QString &directory)
{
    std::vector<QByteArray> words{program.toLocal8Bit()};
    for (const QString &argument : arguments)
        words.push_back(argument.toLocal8Bit());
    const QByteArray where = directory.toLocal8Bit();
    QElapsedTimer clock;
    clock.start();
    const pid_t child = ::fork();
    if (child == 0)
        become(words, where);
    int status = 0;
    rusage usage{};
    ::wait4(child, &status, 0, &usage);
    Measured measured;
    measured.wallSeconds = double(clock.nsecsElapsed()) / 1e9;
    measured.status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    measured.cpuSeconds = secondsOf(usage.ru_utime) + secondsOf(usage.ru_stime);
    measured.peakMegabytes = double(usage.ru_maxrss) / 1024;
    return measured;
}
