#include "serverkeeper.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int shownLines = 12;

QString keeperText(const char *text)
{
    return QCoreApplication::translate("ServerKeeper", text);
}

bool answersReady(const HttpReply &reply)
{
    return reply.error == ErrorKind::None && reply.status >= 200 && reply.status < 300;
}

QString answerText(const HttpReply &reply)
{
    return reply.status > 0 ? u"HTTP %1"_s.arg(reply.status) : reply.errorText;
}
}

ServerKeeper::ServerKeeper(const OwnServer &server, const Redaction &redaction, const ServerTimes &times,
                           QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_times(times)
    , m_log(redaction)
    , m_client(this)
    , m_poll(this)
{
    m_poll.setSingleShot(true);
    connect(&m_poll, &QTimer::timeout, this, &ServerKeeper::look);
}

ServerKeeper::~ServerKeeper()
{
    if (m_process && m_state == ServerState::Ready)
        m_process->leave();
}

ServerStatus ServerKeeper::status() const
{
    const bool waits = m_state == ServerState::Looking || m_state == ServerState::Starting;
    return {m_server.name(), m_server.command, m_state, m_text,
            waits ? double(m_clock.elapsed()) / 1000 : m_readyAfter};
}

void ServerKeeper::enter(ServerState state, const QString &text)
{
    m_state = state;
    m_text = text;
    emit changed();
}

void ServerKeeper::start()
{
    if (m_process || m_state == ServerState::Looking)
        return;
    m_adopted = false;
    m_restarted = false;
    m_failure.clear();
    m_readyAfter = 0;
    m_clock.start();
    enter(ServerState::Looking,
          keeperText(QT_TRANSLATE_NOOP("ServerKeeper", "Looking whether %1 is there already")).arg(m_server.name()));
    look();
}

void ServerKeeper::launch()
{
    m_process = std::make_unique<ServerProcess>(m_server, m_times, this);
    connect(m_process.get(), &ServerProcess::wrote, this, [this](const QByteArray &bytes) {
        if (const QStringList lines = m_log.append(bytes); !lines.isEmpty())
            emit logged(lines);
    });
    connect(m_process.get(), &ServerProcess::ended, this, &ServerKeeper::processEnded);
    m_clock.start();
    enter(ServerState::Starting,
          m_restarted ? keeperText(QT_TRANSLATE_NOOP("ServerKeeper", "%1 ended on its own; starting it once more"))
                            .arg(m_server.name())
                      : keeperText(QT_TRANSLATE_NOOP("ServerKeeper", "Starting %1")).arg(m_server.name()));
    m_process->start();
    m_poll.start(m_times.pollMs);
}

bool ServerKeeper::isLate() const
{
    return double(m_clock.elapsed()) / 1000 > m_server.readyWithinSeconds;
}

void ServerKeeper::look()
{
    const double seconds = m_state == ServerState::Looking ? m_times.adoptMs / 1000.0 : 5;
    m_client.send(m_server.health, {seconds, seconds, seconds}, [this](const HttpReply &reply) { looked(reply); });
}

void ServerKeeper::looked(const HttpReply &reply)
{
    const bool isReady = answersReady(reply);
    if (reply.error == ErrorKind::Cancelled)
        return;
    m_lastAnswer = answerText(reply);
    if (m_state == ServerState::Looking) {
        lookedBefore(reply, isReady);
        return;
    }
    if (m_state != ServerState::Starting)
        return;
    if (isReady) {
        ready();
    } else if (isLate()) {
        fail(keeperText(QT_TRANSLATE_NOOP("ServerKeeper",
                                          "%1 was not ready within %2 s: %3 gave: %4. Look at its log; if it only "
                                          "needs longer, raise ready_within_s."))
                 .arg(m_server.name(), QString::number(m_server.readyWithinSeconds), m_server.health.url.toString(),
                      m_lastAnswer));
    } else {
        m_poll.start(m_times.pollMs);
    }
}

void ServerKeeper::lookedBefore(const HttpReply &reply, bool isReady)
{
    constexpr int loading = 503;
    if (isReady) {
        m_adopted = true;
        ready();
    } else if (reply.status == loading && !isLate()) {
        m_poll.start(m_times.pollMs);
    } else if (reply.status > 0) {
        fail(keeperText(QT_TRANSLATE_NOOP("ServerKeeper",
                                          "%1 was not started: something else answers at %2 (%3). Stop that, or give "
                                          "the server another port."))
                 .arg(m_server.name(), m_server.health.url.toString(), m_lastAnswer));
    } else {
        launch();
    }
}

void ServerKeeper::ready()
{
    m_readyAfter = double(m_clock.elapsed()) / 1000;
    enter(ServerState::Ready,
          m_adopted
              ? keeperText(QT_TRANSLATE_NOOP("ServerKeeper", "%1 is there already: it is used, and not stopped later"))
                    .arg(m_server.name())
              : keeperText(QT_TRANSLATE_NOOP("ServerKeeper", "%1 is ready after %2 s"))
                    .arg(m_server.name(), QString::number(m_readyAfter, 'f', m_readyAfter < 10 ? 1 : 0)));
}

void ServerKeeper::processEnded(const QString &how)
{
    if (const QStringList rest = m_log.finish(); !rest.isEmpty())
        emit logged(rest);
    m_poll.stop();
    m_client.cancelAll();
    m_process.release()->deleteLater(); // it is telling us just now
    if (m_state == ServerState::Stopping) {
        if (m_failure.isEmpty())
            enter(ServerState::Off,
                  keeperText(QT_TRANSLATE_NOOP("ServerKeeper", "%1 is stopped")).arg(m_server.name()));
        else
            enter(ServerState::Failed, m_failure);
        return;
    }
    if (m_state == ServerState::Ready && !m_restarted) {
        m_restarted = true;
        launch();
        return;
    }
    const char *text = m_restarted ? QT_TRANSLATE_NOOP("ServerKeeper", "%1 ended a second time (it %2).")
                                   : QT_TRANSLATE_NOOP("ServerKeeper", "%1 ended before it was ready (it %2).");
    enter(ServerState::Failed, withTail(keeperText(text).arg(m_server.name(), how)));
}

QString ServerKeeper::withTail(const QString &text) const
{
    const QString tail = m_log.tail(shownLines);
    return tail.isEmpty()
        ? text
        : text + u' ' + keeperText(QT_TRANSLATE_NOOP("ServerKeeper", "The end of its log:")) + u'\n' + tail;
}

void ServerKeeper::fail(const QString &text)
{
    m_poll.stop();
    if (!m_process) {
        enter(ServerState::Failed, text);
        return;
    }
    m_failure = withTail(text);
    enter(ServerState::Stopping, text);
    m_process->terminate();
}

void ServerKeeper::stop()
{
    m_poll.stop();
    if (m_state == ServerState::Stopping || m_state == ServerState::Off || m_state == ServerState::Failed)
        return;
    m_client.cancelAll();
    if (!m_process) {
        enter(ServerState::Off, QString());
        return;
    }
    const bool keeps = m_server.keepRunning && m_state == ServerState::Ready;
    if (keeps) {
        m_process->leave();
        m_process.reset();
        enter(ServerState::Off, keeperText(QT_TRANSLATE_NOOP("ServerKeeper", "%1 keeps running")).arg(m_server.name()));
        return;
    }
    enter(ServerState::Stopping, keeperText(QT_TRANSLATE_NOOP("ServerKeeper", "Stopping %1")).arg(m_server.name()));
    m_process->terminate();
}
