#include "modelspagefixture.h"

#include "englishplurals.h"
#include "fakellmserver.h"
#include "localservers.h"
#include "notice.h"
#include "plaintext.h"

#include <QCheckBox>
#include <QDialog>
#include <QDir>
#include <QListWidget>
#include <QPushButton>
#include <QTcpServer>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

/// Servers of one's own on the Models page: found, and tried.
class TestOwnServers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        setUpPageTest(m_settings);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QCoreApplication::installTranslator(new EnglishPlurals(qApp));
    }
    void init() { QSettings().clear(); }

    void serversAreFoundOnAClickOnlyAndTheirModelsAdded_data() { sizes(); }
    void serversAreFoundOnAClickOnlyAndTheirModelsAdded()
    {
        QFETCH(bool, dark);
        QFETCH(QSize, size);
        applyTheme(*qApp, dark ? ThemeMode::Dark : ThemeMode::Light);
        const FakeLlmServer one(R"({"models": ["Qwen/Qwen3-8B", "nomic-embed-text", "gemma-3-12b"]})");
        const FakeLlmServer other(R"({"models": ["Llama-3.2-3B-Instruct-Q4_K_M.gguf"]})");
        ModelsPageFixture window(manyModels(), size);
        window.session.workbench().setLocalPlaces({{one.origin(), u"vllm"_s}, {other.origin(), u"llamacpp"_s}});
        QTest::qWait(20);
        QCOMPARE(one.requestCount(), 0);
        window.click(window.child(u"findLocal"_s));
        auto *list = window.child<QListWidget>(u"localServers"_s);
        QTRY_COMPARE(list->count(), 2 + 2 + 1); // no embedding model
        QVERIFY(!window.child(u"addLocal"_s)->isEnabled());
        list->item(1)->setCheckState(Qt::Checked);
        list->item(4)->setCheckState(Qt::Checked);
        window.shoot(u"servers-"_s + QString::fromLatin1(QTest::currentDataTag()));
        const qsizetype before = window.draft().plan.models.size();
        window.click(window.child(u"addLocal"_s));
        QCOMPARE(window.draft().plan.models.size(), before + 2);
        const ModelSpec &added = window.model(u"Qwen3-8B"_s);
        QCOMPARE(added.provider, u"vllm"_s);
        QCOMPARE(added.endpoints, QStringList{one.origin() + u"/v1"_s});
        QCOMPARE(added.model, u"Qwen/Qwen3-8B"_s);
        QVERIFY(!list->isVisible());
        window.session.undoStack()->undo();
        QCOMPARE(window.draft().plan.models.size(), before);
        applyTheme(*qApp, ThemeMode::Light);
    }

    void whereThereIsNoneItSaysWhereItLooked()
    {
        ModelsPageFixture window(Draft{});
        window.session.workbench().setLocalPlaces({});
        window.click(window.child(u"findLocal"_s));
        QTRY_VERIFY(window.says(u"No model server answers on this computer"_s));
        window.shoot(u"servers-none"_s);
        window.click(window.child(u"closeLocal"_s));
        QVERIFY(!window.says(u"No model server answers"_s));
    }

    void whatIsTypedIsTheModelsServer()
    {
        ModelsPageFixture window(draftWith({}));
        unfold(window);
        window.type(window.line(u"startCommand"_s), u"vllm serve m"_s);
        window.type(window.line(u"health"_s), u"http://127.0.0.1:8000/health"_s);
        window.type(window.line(u"readyWithin"_s), u"90"_s);
        window.click(window.child(u"keepRunning"_s));
        QCOMPARE(window.model(u"own"_s).server,
                 (ServerSpec{u"vllm serve m"_s, u"http://127.0.0.1:8000/health"_s, true, 90}));
        window.session.undoStack()->undo();
        QVERIFY(!window.child<QCheckBox>(u"keepRunning"_s)->isChecked());
    }

    void approvedCommandsAreSeenAndTakenBack()
    {
        QVERIFY(QDir().mkpath(m_settings.filePath(u"assay"_s)));
        ModelsPageFixture window(draftWith(u"vllm serve m"_s));
        Workbench &workbench = window.session.workbench();
        workbench.setAskers({.forCommand = [](const CommandQuestion &) { return CommandAnswer::Remember; }});
        unfold(window);
        window.click(window.child(u"tryServer"_s));
        QTRY_VERIFY(QFile::exists(m_settings.filePath(u"assay/commands.json"_s)));
        workbench.stopTriedServer();
        window.click(window.child(u"approvals"_s));
        auto *dialog = window.child<QDialog>(u"approvalsDialog"_s);
        auto *list = dialog->findChild<QListWidget *>(u"approvedCommands"_s);
        auto *revoke = dialog->findChild<QPushButton *>(u"revokeCommand"_s);
        QTRY_COMPARE(list->count(), 1);
        QVERIFY(list->item(0)->text().startsWith(u"vllm serve m\n"_s));
        list->setCurrentRow(0);
        QVERIFY(revoke->isEnabled());
        QTest::mouseClick(revoke, Qt::LeftButton);
        QTRY_COMPARE(list->count(), 0);
        QVERIFY(!revoke->isEnabled());
        QFile file(m_settings.filePath(u"assay/commands.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("vllm"));
        dialog->close();
    }

    void anApprovalThatCouldNotBeTakenBackCanBeTriedAgain()
    {
        const QString path = m_settings.filePath(u"assay/commands.json"_s);
        QVERIFY(QDir().mkpath(m_settings.filePath(u"assay"_s)));
        QVERIFY(!QFile::exists(path) || QFile::remove(path)); // another test's
        ModelsPageFixture window(draftWith(u"vllm serve m"_s));
        Workbench &workbench = window.session.workbench();
        workbench.setAskers({.forCommand = [](const CommandQuestion &) { return CommandAnswer::Remember; }});
        unfold(window);
        window.click(window.child(u"tryServer"_s));
        QTRY_VERIFY(QFile::exists(path));
        workbench.stopTriedServer();
        window.click(window.child(u"approvals"_s));
        auto *dialog = window.child<QDialog>(u"approvalsDialog"_s);
        auto *list = dialog->findChild<QListWidget *>(u"approvedCommands"_s);
        auto *revoke = dialog->findChild<QPushButton *>(u"revokeCommand"_s);
        QTRY_COMPARE(list->count(), 1);
        list->setCurrentRow(0);
        QFile damaged(path);
        QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write("{") == 1);
        damaged.close();
        QTest::mouseClick(revoke, Qt::LeftButton);
        QTRY_VERIFY(!dialog->findChild<Notice *>()->text().isEmpty());
        QCOMPARE(list->count(), 1);
        QVERIFY(revoke->isEnabled());
        QVERIFY(QFile::remove(path));
        dialog->close();
    }

    void aServerIsTriedOnlyWithLeave_data() { sizes(); }
    void aServerIsTriedOnlyWithLeave()
    {
        QFETCH(bool, dark);
        QFETCH(QSize, size);
        applyTheme(*qApp, dark ? ThemeMode::Dark : ThemeMode::Light);
        QTcpServer free;
        QVERIFY(free.listen(QHostAddress::LocalHost));
        const int port = free.serverPort();
        free.close();
        const QString command = u"%1/fakellm --port %2"_s.arg(QCoreApplication::applicationDirPath()).arg(port);
        ModelsPageFixture window(draftWith(command, port), size);
        unfold(window);
        CommandAnswer answer = CommandAnswer::Refuse;
        QList<CommandQuestion> questions;
        window.session.workbench().setAskers({.forCommand = [&](const CommandQuestion &question) {
            questions.append(question);
            return answer;
        }});
        window.click(window.child(u"tryServer"_s));
        QTRY_VERIFY(window.says(u"you have not approved it"_s));
        QCOMPARE(questions.size(), 1);
        QCOMPARE(questions.constFirst().command, command);
        answer = CommandAnswer::Once;
        window.click(window.child(u"tryServer"_s));
        QTRY_VERIFY(window.says(u"is ready after"_s));
        const auto *log = window.child<PlainText>(u"tryLog"_s);
        QTRY_VERIFY(log->toPlainText().contains(u"listening on"_s));
        QVERIFY(log->isVisible());
        QVERIFY(!window.child(u"tryServer"_s)->isEnabled());
        window.shoot(u"try-"_s + QString::fromLatin1(QTest::currentDataTag()));
        QString refusal; // a run's own servers need the room
        window.session.workbench().startRun(
            {}, {}, StartMode::New, [&](const Result<Run> &run) { refusal = run ? QString() : run.error().message; });
        QTRY_VERIFY2(refusal.contains(u"is being tried"_s), qPrintable(refusal));
        window.click(window.child(u"stopServer"_s));
        QTRY_VERIFY(window.says(u"is stopped"_s));
        QVERIFY(window.child(u"tryServer"_s)->isEnabled());
        applyTheme(*qApp, ThemeMode::Light);
    }

private:
    static void sizes()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QSize>("size");
        QTest::newRow("light") << false << QSize(1245, 840);
        QTest::newRow("dark") << true << QSize(1245, 840);
        QTest::newRow("small") << false << QSize(830, 640);
    }
    static Draft draftWith(const QString &command, int port = 9)
    {
        Draft draft;
        draft.plan.models = {modelFor(u"own"_s, u"http://127.0.0.1:%1/v1"_s.arg(port), u"tiny"_s)};
        draft.plan.models.first().server.start = command;
        return draft;
    }
    static void unfold(const ModelsPageFixture &window)
    {
        for (const QString &name : {u"parameters"_s, u"server"_s}) {
            auto *title = window.child(name)->findChild<QToolButton *>();
            title->setFocus();
            QTest::keyClick(title, Qt::Key_Space);
        }
    }

    QTemporaryDir m_settings;
};

QTEST_MAIN(TestOwnServers)
#include "tst_ownservers.moc"
