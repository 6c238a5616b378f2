#include "interrupt.h"

#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace {
int signalSocket = -1;

extern "C" void writeSignal(int)
{
    const char byte = 1;
    // Nothing but write() may be called here; if it fails, the next Ctrl+C tries again.
    [[maybe_unused]] const ssize_t written = ::write(signalSocket, &byte, 1);
}

void handleWith(void (*handler)(int), int flags)
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = flags;
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}
}

Interrupt::Interrupt(QObject *parent)
    : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, m_sockets) != 0)
        return; // Ctrl+C then ends the program at once, and resume goes on
    signalSocket = m_sockets[0];
    m_notifier = new QSocketNotifier(m_sockets[1], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        [[maybe_unused]] const ssize_t got = ::read(m_sockets[1], &byte, 1);
        m_happened = true;
        emit interrupted();
    });
    handleWith(writeSignal, int(SA_RESETHAND)); // the second one is the system's
}

Interrupt::~Interrupt()
{
    handleWith(SIG_DFL, 0);
    for (const int socket : m_sockets) {
        if (socket >= 0)
            ::close(socket);
    }
}
