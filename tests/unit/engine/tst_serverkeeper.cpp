#include "serverkeeper.h"

#include "fakellmserver.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::Literals::StringLiterals;

/// One server: started, waited for, restarted, stopped.
class TestServerKeeper : public QObject
{
    Q_OBJECT

private slots:
    void aServerIsStartedAndStopped()
    {
        ServerKeeper keeper(fake(u"--loading 150"_s), {}, quick);
        QStringList seen;
        connect(&keeper, &ServerKeeper::changed, this, [&] { seen.append(keeper.status().text); });
        keeper.start();
        QTRY_COMPARE(keeper.state(), ServerState::Ready);
        QVERIFY(keeper.status().seconds >= 0.15);
        const int pid = journalPid();
        QVERIFY(isAlive(pid));
        QVERIFY(!keeper.isAdopted());
        keeper.stop();
        QCOMPARE(keeper.state(), ServerState::Stopping);
        QTRY_COMPARE(keeper.state(), ServerState::Off);
        QVERIFY(!isAlive(pid));
        QVERIFY(keeper.isOff());
        QVERIFY2(seen.join(u'\n').contains(u"ready after"_s), qPrintable(seen.join(u'\n')));
        QCOMPARE(journal().size(), 2);
    }

    void whatItWritesIsShownWithoutKeysAndColours()
    {
        Redaction redaction;
        redaction.addSecret("super-secret-key-42", u"env:K"_s);
        OwnServer server = fake({});
        server.command = u"sh -c \"printf '\\033[31mloading\\033[0m\\nkey super-secret-key-42\\n'; exec sleep 60\""_s;
        ServerKeeper keeper(server, redaction, quick);
        QStringList lines;
        connect(&keeper, &ServerKeeper::logged, this, [&](const QStringList &more) { lines += more; });
        keeper.start();
        QTRY_COMPARE(lines.size(), 2);
        QCOMPARE(lines.constFirst(), u"loading"_s);
        QVERIFY2(!lines.constLast().contains(u"super-secret"_s), qPrintable(lines.constLast()));
    }

    void aServerThatIsThereIsUsedAndLeftAlone()
    {
        const FakeLlmServer there;
        OwnServer server = fake({});
        server.health.url = there.url(u"/health"_s);
        ServerKeeper keeper(server, {}, quick);
        keeper.start();
        QTRY_COMPARE(keeper.state(), ServerState::Ready);
        QVERIFY(keeper.isAdopted());
        QVERIFY(journal().isEmpty());
        keeper.stop();
        QCOMPARE(keeper.state(), ServerState::Off);
    }

    void whatCanNotBeReadySaysWhy_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<double>("within");
        QTest::addColumn<QString>("words");
        QTest::newRow("it dies") << u"sh -c \"echo no CUDA device; exit 3\""_s << 60.0 << u"exit code 3"_s;
        QTest::newRow("its last lines are told")
            << u"sh -c \"echo no CUDA device; exit 3\""_s << 60.0 << u"no CUDA device"_s;
        QTest::newRow("it never answers")
            << u"sh -c \"echo still loading; exec sleep 60\""_s << 0.3 << u"not ready within 0.3 s"_s;
        QTest::newRow("and its last lines")
            << u"sh -c \"echo still loading; exec sleep 60\""_s << 0.3 << u"still loading"_s;
        QTest::newRow("there is no such program") << u"no-such-server --port 1"_s << 60.0 << u"could not be started"_s;
        QTest::newRow("no shell: a pipe is a word") << u"echo hello | cat"_s << 60.0 << u"hello | cat"_s;
        QTest::newRow("no shell: no variables") << u"echo $HOME"_s << 60.0 << u"$HOME"_s;
    }
    void whatCanNotBeReadySaysWhy()
    {
        QFETCH(QString, command);
        QFETCH(double, within);
        QFETCH(QString, words);
        OwnServer server = fake({});
        server.command = command;
        server.readyWithinSeconds = within;
        ServerKeeper keeper(server, {}, quick);
        keeper.start();
        QTRY_COMPARE(keeper.state(), ServerState::Failed);
        QVERIFY2(keeper.status().text.contains(words), qPrintable(keeper.status().text));
        QVERIFY(keeper.isOff());
    }

    void somethingElseAtItsAddressIsNotTakenForIt()
    {
        const FakeLlmServer there;
        OwnServer server = fake({});
        server.health.url = there.url(u"/no-such-path"_s); // 404
        ServerKeeper keeper(server, {}, quick);
        keeper.start();
        QTRY_COMPARE(keeper.state(), ServerState::Failed);
        QVERIFY2(keeper.status().text.contains(u"something else answers"_s), qPrintable(keeper.status().text));
        QVERIFY(journal().isEmpty());
    }

    void aCrashedServerIsRestartedOnceThenSaid()
    {
        ServerKeeper keeper(fake(u"--dies-after 3"_s), {}, quick); // looks at its health are requests too
        QSignalSpy changed(&keeper, &ServerKeeper::changed);
        QList<ServerState> states;
        connect(&keeper, &ServerKeeper::changed, this, [&] { states.append(keeper.state()); });
        keeper.start();
        HttpClient client;
        const auto knock = [&] {
            if (keeper.state() == ServerState::Ready)
                client.send({"GET", keeper.server().health.url, {}, {}}, {1, 1, 1}, [](const HttpReply &) {});
            return keeper.state() == ServerState::Failed;
        };
        QTRY_VERIFY_WITH_TIMEOUT(knock(), 20000);
        QCOMPARE(states.count(ServerState::Starting), 2);
        QCOMPARE(states.count(ServerState::Ready), 2);
        QVERIFY2(keeper.status().text.contains(u"a second time"_s), qPrintable(keeper.status().text));
        QVERIFY2(keeper.status().text.contains(u"out of memory"_s), qPrintable(keeper.status().text));
    }

    void aServerThatIgnoresTheAskingIsEnded()
    {
        ServerKeeper keeper(fake(u"--stubborn"_s), {}, quick);
        keeper.start();
        QTRY_COMPARE(keeper.state(), ServerState::Ready);
        const int pid = journalPid();
        QElapsedTimer clock;
        clock.start();
        keeper.stop();
        QTRY_COMPARE(keeper.state(), ServerState::Off);
        QVERIFY(clock.elapsed() >= quick.graceMs);
        QVERIFY(!isAlive(pid));
    }

    void whatAServerStartedEndsWithIt()
    {
        OwnServer server = fake({});
        server.command = u"sh -c \"sleep 4321 & echo worker $!; exec %1\""_s.arg(fakeCommand({}));
        ServerKeeper keeper(server, {}, quick);
        QStringList lines;
        connect(&keeper, &ServerKeeper::logged, this, [&](const QStringList &more) { lines += more; });
        keeper.start();
        QTRY_COMPARE(keeper.state(), ServerState::Ready);
        const int worker = lines.constFirst().section(u' ', 1).toInt();
        QVERIFY(isAlive(worker));
        keeper.stop();
        QTRY_COMPARE(keeper.state(), ServerState::Off);
        QTRY_VERIFY(!isAlive(worker));
    }

    void itEndsWithItsKeeper()
    {
        int pid = 0;
        {
            ServerKeeper keeper(fake({}), {}, quick);
            keeper.start();
            QTRY_COMPARE(keeper.state(), ServerState::Ready);
            pid = journalPid();
        }
        QVERIFY(!isAlive(pid));
    }

    void aServerThatIsToKeepRunningDoes()
    {
        OwnServer server = fake({});
        server.keepRunning = true;
        int pid = 0;
        {
            ServerKeeper keeper(server, {}, quick);
            QStringList lines;
            connect(&keeper, &ServerKeeper::logged, this, [&](const QStringList &more) { lines += more; });
            keeper.start();
            QTRY_COMPARE(keeper.state(), ServerState::Ready);
            QTRY_VERIFY(lines.join(u' ').contains(u"listening on"_s));
            pid = journalPid();
            keeper.stop();
            QCOMPARE(keeper.state(), ServerState::Off);
        }
        QVERIFY(isAlive(pid));
        ServerKeeper again(server, {}, quick);
        again.start();
        QTRY_COMPARE(again.state(), ServerState::Ready);
        QVERIFY(again.isAdopted());
        ::kill(pid, SIGTERM);
        QTRY_VERIFY(!isAlive(pid));
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QTcpServer free; // a port that nobody listens on
        QVERIFY(free.listen(QHostAddress::LocalHost));
        m_port = free.serverPort();
    }

private:
    static constexpr ServerTimes quick{400, 30, 1000};

    QString fakeCommand(const QString &more) const
    {
        return u"%1/fakellm --port %2 --journal journal %3"_s.arg(QCoreApplication::applicationDirPath())
            .arg(m_port)
            .arg(more);
    }
    OwnServer fake(const QString &more) const
    {
        OwnServer server;
        server.command = fakeCommand(more);
        server.folder = m_folder->path();
        server.models = {u"m"_s};
        server.health = {"GET", QUrl(u"http://127.0.0.1:%1/health"_s.arg(m_port)), {}, {}};
        server.readyWithinSeconds = 30;
        return server;
    }
    QStringList journal() const
    {
        QFile file(m_folder->filePath(u"journal"_s));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)
                                              : QStringList();
    }
    int journalPid() const { return journal().constLast().section(u' ', 1).toInt(); }
    static bool isAlive(int pid)
    {
        QFile status(u"/proc/%1/stat"_s.arg(pid)); // a zombie that nobody reaps is dead
        return status.open(QIODevice::ReadOnly) && !status.readAll().contains(") Z ");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    int m_port = 0;
};

QTEST_GUILESS_MAIN(TestServerKeeper)
#include "tst_serverkeeper.moc"
