#include "englishplurals.h"
#include "fakellmserver.h"
#include "picture.h"
#include "plaintext.h"
#include "runsworkplace.h"
#include "theme.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

/// A run that starts its server, as the window shows it.
class TestServerStrip : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QCoreApplication::installTranslator(new EnglishPlurals(qApp));
    }

    void theServerAndItsLogAreInView_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<QSize>("size");
        QTest::newRow("light") << int(ThemeMode::Light) << QSize(1245, 840);
        QTest::newRow("dark") << int(ThemeMode::Dark) << QSize(1245, 840);
        QTest::newRow("narrow") << int(ThemeMode::Light) << QSize(830, 640);
    }
    void theServerAndItsLogAreInView()
    {
        QFETCH(int, mode);
        QFETCH(QSize, size);
        applyTheme(*qApp, ThemeMode(mode));
        RunsWorkplace place(10);
        place.page().resize(size);
        QList<CommandQuestion> asked;
        place.session().workbench().setAskers({.forCommand = [&](const CommandQuestion &question) {
            asked.append(question);
            return CommandAnswer::Once;
        }});
        place.write(u"script.json"_s, R"({"default": {"answer": "fixed", "text": "7", "latency_ms": 400}})");
        const FakeLlmServer unused;
        Draft draft = place.served(unused, {u"own"_s});
        ModelSpec &model = draft.plan.models.first();
        const int port = freePort();
        model.endpoints = {u"http://127.0.0.1:%1/v1"_s.arg(port)};
        model.server.start
            = u"%1/fakellm --port %2 --script script.json"_s.arg(QCoreApplication::applicationDirPath()).arg(port);
        model.limits.concurrency = 1;
        place.setDraft(draft);
        QSignalSpy ended(&place.session(), &ProjectSession::runEnded);
        QTRY_VERIFY(place.button("run")->isEnabled());
        place.button("run")->click();
        QTRY_VERIFY_WITH_TIMEOUT(place.label(u"serverText"_s).contains(u"is ready after"_s), 20000);
        QCOMPARE(asked.size(), 1);
        auto *log = place.page().findChild<PlainText *>(u"serverLog"_s);
        QVERIFY(!log->isVisible());
        place.page().findChild<QToolButton *>(u"serverLogToggle"_s)->click();
        QVERIFY(log->isVisible());
        QTRY_VERIFY(log->toPlainText().contains(u"listening on"_s));
        QTest::qWait(300); // progress is shown five times a second
        keepPicture(place.page(), u"strip-"_s + QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(place.page().size(), size); // the log takes no room that the window does not have
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 60000);
        QVERIFY2(place.label(u"serverText"_s).contains(u"is stopped"_s), qPrintable(place.label(u"serverText"_s)));
        applyTheme(*qApp, ThemeMode::Light);
    }

    void withoutLeaveNothingBegins()
    {
        RunsWorkplace place(3);
        const FakeLlmServer server;
        Draft draft = place.served(server, {u"own"_s});
        draft.plan.models.first().server.start = u"sh -c \"echo started > started\""_s;
        place.setDraft(draft);
        QTRY_VERIFY(place.button("run")->isEnabled());
        place.button("run")->click();
        QTRY_VERIFY(place.notices().contains(u"you have not approved it"_s));
        QVERIFY(!QFile::exists(place.path(u"started"_s)));
        QCOMPARE(server.requestCount(), 0);
    }

private:
    static int freePort()
    {
        QTcpServer free;
        return free.listen(QHostAddress::LocalHost) ? free.serverPort() : 0;
    }
};

QTEST_MAIN(TestServerStrip)
#include "tst_serverstrip.moc"
